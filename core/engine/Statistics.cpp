// SPDX-License-Identifier: MIT
#include "core/engine/Statistics.h"

#include <algorithm>
#include <utility>

namespace dpmp::engine {

void Statistics::Totals::add(const Share& share, TimePoint now)
{
    if (hashrate) {
        hashrate->add(share.expectedHashes, now);
    }
    bestShare = std::max(bestShare, share.trueDifficulty);
}

std::shared_ptr<WorkerRecord> Statistics::logIn(const std::string& address, const std::string& worker, MinerId miner,
                                                TimePoint now)
{
    if (!m_total.hashrate) {
        m_total.hashrate.emplace(now);
        for (Totals& pool : m_pools) {
            pool.hashrate.emplace(now);
        }
        m_chart.begin(now);
    }
    return m_workers.take(address, worker, miner, now);
}

void Statistics::addShare(const Share& share, WorkerRecord& worker, TimePoint now)
{
    worker.addShare(share.expectedHashes, share.trueDifficulty, now);
    m_pools.at(share.slot.index).add(share, now);
    m_total.add(share, now);
    m_chart.add(share.slot, share.expectedHashes, now);
}

void Statistics::noteBlock(PoolSlot slot, TimePoint now)
{
    m_chart.mark({HistoryMark::Kind::Block, now, slot, {}});
}

void Statistics::notePool(PoolSlot slot, bool isUp, TimePoint now)
{
    m_chart.mark({isUp ? HistoryMark::Kind::PoolUp : HistoryMark::Kind::PoolDown, now, slot, {}});
}

void Statistics::noteWeights(std::vector<std::uint32_t> weights, TimePoint now)
{
    m_chart.mark({HistoryMark::Kind::WeightsChanged, now, std::nullopt, std::move(weights)});
}

} // namespace dpmp::engine
