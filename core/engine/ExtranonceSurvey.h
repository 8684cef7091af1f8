// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/ExtranonceLayout.h"
#include "core/engine/PoolSide.h"
#include "core/engine/Turn.h"

#include <optional>
#include <vector>

namespace dpmp::engine {

/// What is known of the pools' extranonces when a miner wants its subscribe answer.
struct ExtranonceSurvey
{
    std::vector<PoolExtranonce> known; ///< The preferred pool first, then by weight.
    bool isComplete = true;            ///< Every pool in use is known.
    bool isWorthWaiting = false;       ///< A missing pool will decide what the miner must be told.
};

/// A pool is known by this miner's own connection, or by what earlier connections have taught: another connection's
/// extranonce1 is not ours, but where the pool leaves room enough only the size matters.
ExtranonceSurvey surveyExtranonces(const std::vector<PoolSide>& sides, const Shared& shared,
                                   std::optional<PoolSlot> preferred, TimePoint now);

} // namespace dpmp::engine
