// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/MinerChannel.h"
#include "core/engine/PoolWatch.h"
#include "core/engine/Snapshot.h"
#include "core/engine/Turn.h"

#include <chrono>
#include <cstddef>
#include <unordered_map>
#include <vector>

namespace dpmp::engine {

/// What the miners that have left have done.
struct PastMiners
{
    std::vector<LedgerRow> byPool;
    LedgerRow withoutPool;
    std::vector<double> work; ///< By pool, in expected hashes.
    int blockCandidates = 0;

    explicit PastMiners(std::size_t pools)
        : byPool(pools)
        , work(pools, 0.0)
    {}

    void add(const MinerChannel& channel, TimePoint now);
};

/// Puts a snapshot together: pools first, then every channel, then the workers that are away.
class SnapshotBuilder
{
public:
    /// Workers away that are shown at most, and for how long.
    static constexpr std::size_t kMostAway = 200;
    static constexpr std::chrono::hours kLongestAway{24};

    SnapshotBuilder(const Shared& shared, const PoolWatch& watch, const PastMiners& past, TimePoint now);

    /// A connection, even one that only waits for the answers to its last shares.
    void add(const MinerChannel& channel);

    /// Everything but what only the engine knows: pause, time since start.
    Snapshot finish();

private:
    PoolSnapshot pool(PoolSlot slot) const;
    MinerSnapshot miner(const MinerChannel& channel) const;
    MinerSnapshot worker(const WorkerRecord& record) const;
    void addWorker(const WorkerRecord& record, MinerSnapshot& miner) const;

    const Shared& m_shared;
    const PoolWatch& m_watch;
    const PastMiners& m_past;
    TimePoint m_now;
    Snapshot m_snapshot;
    std::vector<const MinerChannel*> m_open;
    std::unordered_map<const WorkerRecord*, std::vector<const MinerChannel*>> m_ending; ///< By the record that counts.
};

} // namespace dpmp::engine
