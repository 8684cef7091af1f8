// SPDX-License-Identifier: MIT
#pragma once

#include "core/logging/LineBudget.h"
#include "core/logging/LogRecord.h"
#include "core/util/Time.h"

#include <cstddef>
#include <cstdint>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dpmp::logging {

/// Keeps one trouble from flooding the log, and says how much it kept back.
///
/// 1. Records are alike when they have the same name, subject and reason. The subject is the pool where one is named,
///    so that a pool which fails for a hundred miners fails once; else the miner's address, else its worker. Never the
///    miner's id, which is new with every connection.
/// 2. Of those alike, five pass at once and one a minute after that.
/// 3. What did not pass is told in one line: the last such record with "repeated" added, 10 s after the first of them,
///    later at growing distances of up to 5 min while the trouble lasts.
/// 4. Shares of a pool's job, switches, block candidates and debug records always pass: each of them counts for itself.
///    A submit that names no job, and therefore has no pool, is a line of text like any other.
/// 5. At most 1,000 kinds of records are remembered; the one that was silent longest makes room, and tells its count.
/// 6. A peer may invent names and so make every record a kind of its own: of one event name, counts of rule 3 included,
///    no more is written than LineBudget allows.
class RepeatLimiter
{
public:
    static constexpr int kBurst = 5;
    static constexpr Duration kRefill = std::chrono::minutes(1);
    static constexpr Duration kFirstSummary = std::chrono::seconds(10);
    static constexpr Duration kLongestSummary = std::chrono::minutes(5);
    static constexpr std::size_t kKinds = 1000;

    /// What to write now because of this record: the record or nothing, and the count of one that made room.
    std::vector<LogRecord> admit(LogRecord record, TimePoint now);

    /// The summaries that are due.
    std::vector<LogRecord> takeSummaries(TimePoint now);

    /// All summaries, due or not; at the end.
    std::vector<LogRecord> takeAllSummaries(TimePoint now);

    std::size_t size() const { return m_entries.size(); }

private:
    struct Entry
    {
        std::string key;
        int allowance = kBurst;
        TimePoint refilledAt;
        Duration summaryDelay = kFirstSummary;
        TimePoint summaryDue = kNever;
        std::int64_t repeated = 0;
        LogRecord last; ///< Of those that did not pass.
        TimePoint lastAt;
    };
    using Entries = std::list<Entry>;

    std::vector<LogRecord> admitOfItsKind(LogRecord record, TimePoint now);
    Entry& touch(std::string key, TimePoint now, std::vector<LogRecord>& evicted);
    static void refill(Entry& entry, TimePoint now);
    static bool isForgettable(const Entry& entry, TimePoint now);
    static LogRecord takeSummary(Entry& entry, TimePoint now);

    Entries m_entries; ///< The one seen last is first.
    std::unordered_map<std::string_view, Entries::iterator> m_byKey;
    LineBudget m_budget;
};

} // namespace dpmp::logging
