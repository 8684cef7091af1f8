// SPDX-License-Identifier: MIT
#pragma once

#include <compare>

namespace dpmp::mining {

/// Hashes per second.
struct Hashrate
{
    double hashesPerSecond = 0.0;

    auto operator<=>(const Hashrate&) const = default;
};

} // namespace dpmp::mining
