// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Time.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>

namespace dpmp::net {

/// The timers of an event dispatcher, by due time. It reads no clock: `now` comes in.
///
/// A repeating timer keeps its phase: each due time is the last one plus a multiple of the interval, so lateness never
/// adds up. Due times that passed while the thread was busy are skipped, not made up for. A coarse timer is as precise
/// as any other: so few timers run on the network thread that merging their wake-ups would save nothing.
class TimerQueue
{
public:
    struct Timer
    {
        int id = 0;
        std::chrono::milliseconds interval{0};
        Qt::TimerType type = Qt::CoarseTimer;
        QObject* receiver = nullptr;
        TimePoint due;
    };

    /// Marks the timers that one turn may fire: those added or rearmed later wait for the next turn, so a timer of
    /// interval 0 fires once in each turn.
    using Mark = std::uint64_t;

    void add(int id, std::chrono::milliseconds interval, Qt::TimerType type, QObject* receiver, TimePoint now);
    bool remove(int id);
    bool removeAllOf(const QObject* receiver);
    QList<Timer> timersOf(const QObject* receiver) const;
    const Timer* find(int id) const;

    /// The due time of the next timer, kNever without one. Timers taken and not yet rearmed do not count.
    TimePoint nextDue() const;

    Mark mark() const { return m_sequence; }

    /// Takes the next timer that is due at `now` and was scheduled before the mark. It is not due again, in nested
    /// event loops of its receiver neither, before rearm().
    std::optional<Timer> takeDue(TimePoint now, Mark mark);

    /// Schedules a taken timer again, unless its receiver has removed it or replaced it by a new one of the same id.
    void rearm(const Timer& taken, TimePoint now);

private:
    struct Entry
    {
        Timer timer;
        Mark sequence = 0;
        bool isScheduled = true;
    };

    void schedule(Entry& entry);

    std::unordered_map<int, Entry> m_entries;
    std::set<std::tuple<TimePoint, Mark, int>> m_schedule; ///< Due time, order of scheduling, id.
    Mark m_sequence = 0;
};

} // namespace dpmp::net
