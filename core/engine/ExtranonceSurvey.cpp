// SPDX-License-Identifier: MIT
#include "core/engine/ExtranonceSurvey.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace dpmp::engine {

namespace {

/// From this size on a pool's extranonce2 has room for an extranonce1 of our own, whatever the pool's is.
constexpr int kRoomyExtranonce2 = 5;

std::optional<PoolExtranonce> extranonceOf(const PoolSide& side, const PoolKnowledge& knowledge, TimePoint now)
{
    const PoolSession* const session = side.active();
    if (session != nullptr && session->extranonce()) {
        return session->extranonce();
    }
    const std::optional<PoolExtranonce>& remembered = knowledge.extranonce();
    const bool serves = remembered && knowledge.isFresh(now) && remembered->extranonce2Size >= kRoomyExtranonce2;
    return serves ? remembered : std::nullopt;
}

/// A pool whose own extranonce1 will have to be told to the miner.
bool isKnownTight(const PoolKnowledge& knowledge, TimePoint now)
{
    const std::optional<PoolExtranonce>& remembered = knowledge.extranonce();
    return remembered && knowledge.isFresh(now) && remembered->extranonce2Size < kRoomyExtranonce2;
}

} // namespace

ExtranonceSurvey surveyExtranonces(const std::vector<PoolSide>& sides, const Shared& shared,
                                   std::optional<PoolSlot> preferred, TimePoint now)
{
    const std::vector<config::PoolConfig>& pools = shared.config.pools;
    std::vector<std::size_t> order(sides.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    // The preferred pool first, then by weight, then in the order of configuration.
    std::ranges::sort(order, {}, [&](std::size_t index) {
        return std::tuple(preferred != PoolSlot{index}, -std::int64_t{pools[index].weight}, index);
    });

    ExtranonceSurvey survey;
    for (const std::size_t index : order) {
        if (pools[index].weight == 0) {
            continue;
        }
        const std::optional<PoolExtranonce> extranonce = extranonceOf(sides[index], shared.pools[index], now);
        if (extranonce) {
            survey.known.push_back(*extranonce);
        } else {
            survey.isComplete = false;
            survey.isWorthWaiting =
                survey.isWorthWaiting || preferred == PoolSlot{index} || isKnownTight(shared.pools[index], now);
        }
    }
    return survey;
}

} // namespace dpmp::engine
