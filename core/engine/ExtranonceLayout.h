// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Bytes.h"

#include <cstddef>
#include <optional>
#include <span>

// A pool leaves its extranonce1 and a number of free bytes between coinb1 and coinb2. To a miner we tell one
// extranonce1 and one extranonce2 size for the life of its connection, and divide each pool's bytes so that both fit:
//
//     pool's view    coinb1 | pool extranonce1 |      pool extranonce2 (free)      | coinb2
//     miner's view   coinb1 + pool extranonce1 + filler | extranonce1 | extranonce2 | coinb2
//
// The bytes of the coinbase are the same, so the header and the share are the same, and neither a switch of pools nor a
// pool's new extranonce1 is anything but an ordinary job to the miner. The filler counts how often one job was sent.
namespace dpmp::engine {

/// What a pool gave in its subscribe answer.
struct PoolExtranonce
{
    Bytes extranonce1;
    int extranonce2Size = 0;

    bool operator==(const PoolExtranonce&) const = default;
};

/// What a miner was told in its subscribe answer.
struct MinerExtranonce
{
    Bytes extranonce1;
    int extranonce2Size = 0;

    bool operator==(const MinerExtranonce&) const = default;
};

/// How one pool's bytes serve one miner.
struct ExtranonceFit
{
    /// true: the pool's extranonce1 goes to the end of coinb1. false: the miner was told the very extranonce1 of the
    /// pool.
    bool movesPoolExtranonce1 = true;
    std::size_t fillerBytes = 0;

    bool operator==(const ExtranonceFit&) const = default;
};

/// How `pool` serves a miner that was told `miner`; nothing when the pool leaves too few bytes.
std::optional<ExtranonceFit> fitExtranonce(const PoolExtranonce& pool, const MinerExtranonce& miner);

/// What to tell a miner that is to work for these pools, the most important first; empty when none is known yet.
///
/// 1. extranonce2 size 4, the only one that no miner breaks on, wherever every pool leaves 5 bytes or more.
/// 2. Where one pool leaves just 4 (or 3), its own extranonce1 is told, provided the others have room for that
/// ("anchor").
///    A pool that leaves less than 4 is no use to a miner that needs 4, so it has no say for it.
/// 3. Where several leave just 4, extranonce1 of one byte and extranonce2 of 3, unless the miner needs 4.
///    Such a miner is told nothing for the sake of a pool that leaves less than 4: it cannot work for that one anyway.
/// 4. Otherwise the first pool's own; the other pools then cost a mining.set_extranonce or a reconnect.
MinerExtranonce chooseMinerExtranonce(std::span<const PoolExtranonce> pools, bool needsSize4);

} // namespace dpmp::engine
