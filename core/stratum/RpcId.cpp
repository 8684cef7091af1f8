// SPDX-License-Identifier: MIT
#include "core/stratum/RpcId.h"

#include <charconv>
#include <system_error>

namespace dpmp::stratum {

std::optional<std::int64_t> RpcId::asInteger() const
{
    std::int64_t value = 0;
    const char* const end = m_token.data() + m_token.size();
    const auto parsed = std::from_chars(m_token.data(), end, value);
    if (parsed.ec != std::errc{} || parsed.ptr != end) {
        return std::nullopt;
    }
    return value;
}

} // namespace dpmp::stratum
