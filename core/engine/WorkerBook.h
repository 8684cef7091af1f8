// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/HashrateHistory.h"
#include "core/engine/Ids.h"
#include "core/engine/ShareLedger.h"
#include "core/mining/Difficulty.h"
#include "core/util/Time.h"

#include <cstddef>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dpmp::engine {

/// What is remembered of a worker at an address, over all its connections.
struct WorkerRecord
{
    std::string address;
    std::string worker; ///< As it logged in.
    std::string agent;
    MinerId miner; ///< The connection that has it, or had it last.
    HashrateHistory hashrate;
    mining::Difficulty bestShare;
    std::optional<TimePoint> lastShare;
    std::vector<LedgerRow> byPool; ///< Of connections that are over.
    LedgerRow withoutPool;         ///< Likewise.
    std::optional<PoolSlot> pinned;
    TimePoint takenAt; ///< Login of the connection.
    TimePoint leftAt;  ///< Where `isFree`.
    bool isFree = false;

    /// Where another record has absorbed this one: the one that counts instead.
    std::shared_ptr<WorkerRecord> successor;

    /// Counts a validated share.
    void addShare(double expectedHashes, mining::Difficulty trueDifficulty, TimePoint now);
    /// Adds the rows of a connection that is over.
    void addRows(const std::vector<LedgerRow>& pools, const LedgerRow& none);
    /// Takes in all that the other one has counted.
    void absorb(const WorkerRecord& other);
};

/// The records of all workers. A record belongs to one connection at a time, so that nothing is counted twice.
///
/// 1. A login takes up the record that the last connection of this worker and address has left. Where all are in use
///    (several machines behind one address under one name, or a connection that is dead but not yet known to be), it
///    gets a new one.
/// 2. When a connection ends that has had no share since a later login of its worker, it was the dead one: its record
///    is absorbed by the later one's.
/// 3. A pin belongs to worker and address, so all their records share it.
/// 4. There are at most `most` records to find again. The one that has been free for the longest gives way; while
///    none is free, further connections get records that are forgotten with them.
class WorkerBook
{
public:
    static constexpr std::size_t kMost = 10'000;

    explicit WorkerBook(std::size_t most = kMost)
        : m_most(most)
    {}

    std::shared_ptr<WorkerRecord> take(const std::string& address, const std::string& worker, MinerId miner,
                                       TimePoint now);
    /// The connection has ended.
    void release(const std::shared_ptr<WorkerRecord>& record, TimePoint now);

    /// Sends all of this record's worker and address to one pool; nothing: by the weights again.
    void pin(const WorkerRecord& record, std::optional<PoolSlot> pool);

    /// Free records, the latest first: at most so many, and none that was left before `since`.
    std::vector<std::shared_ptr<const WorkerRecord>> away(std::size_t most, TimePoint since) const;

    std::size_t size() const { return m_size; }

    /// The record that counts for this one.
    static std::shared_ptr<WorkerRecord> current(std::shared_ptr<WorkerRecord> record);

private:
    using Records = std::vector<std::shared_ptr<WorkerRecord>>;

    static std::string key(std::string_view address, std::string_view worker);
    void forget(const std::shared_ptr<WorkerRecord>& record);

    std::size_t m_most;
    std::size_t m_size = 0;
    std::unordered_map<std::string, Records> m_records;
    std::list<std::shared_ptr<WorkerRecord>> m_free; ///< The longest free first.
    std::unordered_map<const WorkerRecord*, std::list<std::shared_ptr<WorkerRecord>>::iterator>
        m_places; ///< In m_free.
};

} // namespace dpmp::engine
