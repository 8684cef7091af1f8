// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>

namespace dpmp::net {

/// How many files and sockets the system lets this process have open at once; nothing where it names no such number.
std::optional<std::size_t> descriptorLimit();

/// Raises that limit as far as the system allows without being asked by its operator. Most systems start programs with
/// 1,024, which is enough for some 300 miners only.
void raiseDescriptorLimit();

} // namespace dpmp::net
