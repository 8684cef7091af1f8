// SPDX-License-Identifier: MIT
#include "core/engine/WorkerBook.h"

#include <algorithm>

namespace dpmp::engine {

void WorkerRecord::addShare(double expectedHashes, mining::Difficulty trueDifficulty, TimePoint now)
{
    hashrate.add(expectedHashes, now);
    bestShare = std::max(bestShare, trueDifficulty);
    lastShare = now;
}

void WorkerRecord::addRows(const std::vector<LedgerRow>& pools, const LedgerRow& none)
{
    byPool.resize(std::max(byPool.size(), pools.size()));
    for (std::size_t i = 0; i < pools.size(); ++i) {
        byPool[i] += pools[i];
    }
    withoutPool += none;
}

void WorkerRecord::absorb(const WorkerRecord& other)
{
    hashrate.absorb(other.hashrate);
    bestShare = std::max(bestShare, other.bestShare);
    lastShare = std::max(lastShare, other.lastShare);
    addRows(other.byPool, other.withoutPool);
}

std::shared_ptr<WorkerRecord> WorkerBook::take(const std::string& address, const std::string& worker, MinerId miner,
                                               TimePoint now)
{
    const auto found = m_records.find(key(address, worker));
    std::optional<PoolSlot> pinned;
    if (found != m_records.end()) {
        std::shared_ptr<WorkerRecord> latest;
        for (const std::shared_ptr<WorkerRecord>& record : found->second) {
            pinned = record->pinned;
            if (record->isFree && (!latest || record->leftAt >= latest->leftAt)) {
                latest = record;
            }
        }
        if (latest) {
            m_free.erase(m_places.at(latest.get()));
            m_places.erase(latest.get());
            latest->isFree = false;
            latest->miner = miner;
            latest->takenAt = now;
            return latest;
        }
    }
    auto fresh = std::make_shared<WorkerRecord>(WorkerRecord{.address = address,
                                                             .worker = worker,
                                                             .agent = {},
                                                             .miner = miner,
                                                             .hashrate = HashrateHistory(now),
                                                             .bestShare = {},
                                                             .lastShare = {},
                                                             .byPool = {},
                                                             .withoutPool = {},
                                                             .pinned = pinned,
                                                             .takenAt = now,
                                                             .leftAt = {},
                                                             .isFree = false,
                                                             .successor = {}});
    if (m_size >= m_most && !m_free.empty()) {
        forget(std::shared_ptr<WorkerRecord>(m_free.front()));
    }
    if (m_size < m_most) {
        m_records[key(address, worker)].push_back(fresh);
        ++m_size;
    }
    return fresh;
}

void WorkerBook::release(const std::shared_ptr<WorkerRecord>& record, TimePoint now)
{
    const auto found = m_records.find(key(record->address, record->worker));
    if (found == m_records.end() || std::ranges::find(found->second, record) == found->second.end()) {
        return; // There was no room for it.
    }
    const auto heir = std::ranges::find_if(found->second, [&](const std::shared_ptr<WorkerRecord>& other) {
        return other != record && !other->isFree && other->takenAt >= record->takenAt &&
               (!record->lastShare || *record->lastShare <= other->takenAt);
    });
    if (heir != found->second.end()) {
        (*heir)->absorb(*record);
        record->successor = *heir;
        forget(record);
        return;
    }
    record->isFree = true;
    record->leftAt = now;
    m_places[record.get()] = m_free.insert(m_free.end(), record);
}

void WorkerBook::pin(const WorkerRecord& record, std::optional<PoolSlot> pool)
{
    const auto found = m_records.find(key(record.address, record.worker));
    if (found != m_records.end()) {
        for (const std::shared_ptr<WorkerRecord>& each : found->second) {
            each->pinned = pool;
        }
    }
}

std::vector<std::shared_ptr<const WorkerRecord>> WorkerBook::away(std::size_t most, TimePoint since) const
{
    std::vector<std::shared_ptr<const WorkerRecord>> latest;
    for (auto record = m_free.rbegin(); record != m_free.rend() && latest.size() < most; ++record) {
        if ((*record)->leftAt < since) {
            break;
        }
        latest.emplace_back(*record);
    }
    return latest;
}

std::shared_ptr<WorkerRecord> WorkerBook::current(std::shared_ptr<WorkerRecord> record)
{
    while (record && record->successor) {
        record = record->successor;
    }
    return record;
}

std::string WorkerBook::key(std::string_view address, std::string_view worker)
{
    // No address has a line feed in it.
    return std::string(address) + '\n' + std::string(worker);
}

void WorkerBook::forget(const std::shared_ptr<WorkerRecord>& record)
{
    const auto found = m_records.find(key(record->address, record->worker));
    std::erase(found->second, record);
    if (found->second.empty()) {
        m_records.erase(found);
    }
    if (const auto place = m_places.find(record.get()); place != m_places.end()) {
        m_free.erase(place->second);
        m_places.erase(place);
    }
    --m_size;
}

} // namespace dpmp::engine
