// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/JobBook.h"
#include "core/engine/SearchSpace.h"
#include "core/engine/Turn.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace dpmp::engine {

/// Turns a pool's job into one for this miner and sends it: mining.set_version_mask and mining.set_extranonce where
/// they have changed, mining.set_difficulty immediately before the job it belongs to, mining.notify under a fresh id.
class JobIssuer
{
public:
    struct RollingMasks
    {
        /// What the miner is told: without the bits that are set in a job's own version. With those, its idea of what
        /// it submits and the pool's could differ (see mining::VersionMeaning), and a miner that rolls by OR would do
        /// the same work twice.
        std::uint32_t told = 0;
        /// What a share may use; a miner that does not know mining.set_version_mask goes by this.
        std::uint32_t accepted = 0;
    };

    struct Order
    {
        std::shared_ptr<const PoolJob> job;
        ExtranonceFit fit;
        MinerExtranonce told;              ///< Sent by mining.set_extranonce when not what the miner has.
        std::optional<RollingMasks> masks; ///< Absent: the miner does not roll.
        bool cleanJobs = false;
    };

    /// What the miner was told at login; must come before the first issue().
    void begin(MinerExtranonce told, std::optional<std::uint32_t> versionMask);

    /// Sends the job and enters it in the book.
    const IssuedJob& issue(const Order& order, MinerId miner, JobBook& book, Turn& turn);

    const MinerExtranonce& told() const { return m_told; }

private:
    MinerExtranonce m_told;
    std::optional<std::uint32_t> m_versionMask;
    double m_difficulty = 0.0; ///< 0: none sent yet.
    SearchSpace m_space;
};

/// The difficulty to tell a miner: whole from 1 on, rounded down so that no share that the pool pays is held back
/// (NerdQAxe cuts fractions, others ignore them).
double difficultyForMiner(mining::Difficulty pool);

} // namespace dpmp::engine
