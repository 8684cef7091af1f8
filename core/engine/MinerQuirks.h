// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace dpmp::engine {

/// The limits of a miner that its agent string gives away.
struct MinerQuirks
{
    /// It sends 4 bytes of extranonce2 when told 3: NerdMiner, ESP-Miner up to 2.4, the Antminer S9 family (bmminer).
    bool needsExtranonce2Size4 = false;

    /// It opens short connections to see whether a pool is up (ESP-Miner on its fallback pool). Such a probe sends no
    /// mining.configure.
    bool probes = false;

    /// Its login or its work fails with a version mask of 0: cgminer with version rolling, bmminer.
    bool failsOnZeroMask = false;

    /// The largest coinbase it can hold, in bytes: NerdMiner's buffer has 255.
    std::optional<std::size_t> maxCoinbaseBytes;

    bool operator==(const MinerQuirks&) const = default;
};

MinerQuirks quirksOf(std::string_view agent);

} // namespace dpmp::engine
