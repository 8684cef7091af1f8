// SPDX-License-Identifier: MIT
#include "core/engine/ExtranonceLayout.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace dpmp::engine {

namespace {

constexpr int kUsualSize = 4;

/// Any constant will do where each miner has its own connection to the pool; not 0, so that it stands out in a dump.
Bytes constantExtranonce1(std::size_t size)
{
    Bytes bytes(size, 0xd7);
    return bytes;
}

bool fitsAll(std::span<const PoolExtranonce> pools, const MinerExtranonce& miner)
{
    return std::ranges::all_of(pools,
                               [&](const PoolExtranonce& pool) { return fitExtranonce(pool, miner).has_value(); });
}

} // namespace

std::optional<ExtranonceFit> fitExtranonce(const PoolExtranonce& pool, const MinerExtranonce& miner)
{
    if (pool.extranonce1 == miner.extranonce1 && pool.extranonce2Size == miner.extranonce2Size) {
        return ExtranonceFit{.movesPoolExtranonce1 = false, .fillerBytes = 0};
    }
    const int filler = pool.extranonce2Size - static_cast<int>(miner.extranonce1.size()) - miner.extranonce2Size;
    if (filler < 0) {
        return std::nullopt;
    }
    return ExtranonceFit{.movesPoolExtranonce1 = true, .fillerBytes = static_cast<std::size_t>(filler)};
}

MinerExtranonce chooseMinerExtranonce(std::span<const PoolExtranonce> pools, bool needsSize4)
{
    const auto isLarge = [](const PoolExtranonce& pool) { return pool.extranonce2Size >= kUsualSize; };
    if (needsSize4 && !std::ranges::all_of(pools, isLarge)) {
        std::vector<PoolExtranonce> large;
        std::ranges::copy_if(pools, std::back_inserter(large), isLarge);
        return chooseMinerExtranonce(large, needsSize4);
    }
    const auto smallest = std::ranges::min_element(pools, {}, &PoolExtranonce::extranonce2Size);
    if (smallest == pools.end()) {
        return {constantExtranonce1(2), kUsualSize};
    }
    const int least = smallest->extranonce2Size;
    if (least > kUsualSize) {
        // A byte of extranonce1 more would serve nobody; a byte of filler more spares ntime.
        return {constantExtranonce1(least >= 7 ? 2 : 1), kUsualSize};
    }
    for (const PoolExtranonce& anchor : pools) {
        const MinerExtranonce told{anchor.extranonce1, anchor.extranonce2Size};
        if (!anchor.extranonce1.empty() && fitsAll(pools, told)) {
            return told;
        }
    }
    MinerExtranonce divided{constantExtranonce1(1), kUsualSize - 1};
    if (!needsSize4 && fitsAll(pools, divided)) {
        return divided;
    }
    return {pools.front().extranonce1, pools.front().extranonce2Size};
}

} // namespace dpmp::engine
