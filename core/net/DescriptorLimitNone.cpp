// SPDX-License-Identifier: MIT
#include "core/net/DescriptorLimit.h"

namespace dpmp::net {

std::optional<std::size_t> descriptorLimit()
{
    return std::nullopt;
}

void raiseDescriptorLimit() {}

} // namespace dpmp::net
