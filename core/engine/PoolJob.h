// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/ExtranonceLayout.h"
#include "core/engine/Ids.h"
#include "core/mining/Difficulty.h"
#include "core/mining/JobTemplate.h"
#include "core/util/Time.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_set>

namespace dpmp::engine {

/// One mining.notify of a pool, with all that the pool said before it that decides what its shares are worth.
struct PoolJob
{
    PoolSlot slot;
    LinkId link;         ///< The connection that it came by: only there do its shares count.
    std::string idToken; ///< As the pool wrote it.
    mining::JobTemplate work;
    bool cleanJobs = false;
    PoolExtranonce extranonce;
    mining::Difficulty difficulty;
    std::optional<std::uint32_t> versionMask; ///< Absent: the pool knows no version rolling.
    TimePoint receivedAt;

    /// The shares seen so far, of all sends of this job: a miner that rolls ntime by itself may run into the next
    /// send's headers. The low 8 bytes of each hash; they are as good as random and do not collide in the life of a
    /// job.
    std::shared_ptr<std::unordered_set<std::uint64_t>> seen = std::make_shared<std::unordered_set<std::uint64_t>>();
};

} // namespace dpmp::engine
