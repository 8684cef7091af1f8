// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/ChartRecorder.h"
#include "core/engine/HashrateHistory.h"
#include "core/engine/WorkerBook.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dpmp::engine {

/// What is measured over all connections, from the first login until the engine ends: by worker, by pool, in total.
/// Memory is bounded, and a share costs the same whatever came before it.
class Statistics
{
public:
    /// A share that was hashed here and is work for a pool, accepted or not.
    struct Share
    {
        PoolSlot slot;
        double expectedHashes = 0.0; ///< Of its job's difficulty.
        mining::Difficulty trueDifficulty;
    };

    /// Of one pool, or of all.
    struct Totals
    {
        std::optional<HashrateHistory> hashrate; ///< Nothing before the first login.
        mining::Difficulty bestShare;

        HashrateWindows windows(TimePoint now) const { return hashrate ? hashrate->windows(now) : HashrateWindows{}; }
        void add(const Share& share, TimePoint now);
    };

    Statistics()
        : Statistics(0)
    {}

    explicit Statistics(std::size_t pools)
        : m_pools(pools)
        , m_chart(pools)
    {}

    /// A miner has logged in. The first login is where the time of all averages begins.
    std::shared_ptr<WorkerRecord> logIn(const std::string& address, const std::string& worker, MinerId miner,
                                        TimePoint now);
    /// A share of this worker.
    void addShare(const Share& share, WorkerRecord& worker, TimePoint now);
    void noteBlock(PoolSlot slot, TimePoint now);
    void notePool(PoolSlot slot, bool isUp, TimePoint now);
    void noteWeights(std::vector<std::uint32_t> weights, TimePoint now);

    WorkerBook& workers() { return m_workers; }
    const WorkerBook& workers() const { return m_workers; }
    const Totals& pool(PoolSlot slot) const { return m_pools.at(slot.index); }
    const Totals& total() const { return m_total; }
    std::shared_ptr<const History> history(TimePoint now) const { return m_chart.history(now); }

private:
    WorkerBook m_workers;
    std::vector<Totals> m_pools;
    Totals m_total;
    ChartRecorder m_chart;
};

} // namespace dpmp::engine
