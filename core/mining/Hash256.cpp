// SPDX-License-Identifier: MIT
#include "core/mining/Hash256.h"

#include "core/util/Hex.h"

#include <algorithm>

namespace dpmp::mining {

std::string Hash256::toDisplay() const
{
    Hash32 mostSignificantFirst{};
    std::ranges::reverse_copy(bytes, mostSignificantFirst.begin());
    return toHex(mostSignificantFirst);
}

} // namespace dpmp::mining
