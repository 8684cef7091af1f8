// SPDX-License-Identifier: MIT
#include "core/net/TimerQueue.h"

namespace dpmp::net {

void TimerQueue::add(int id, std::chrono::milliseconds interval, Qt::TimerType type, QObject* receiver, TimePoint now)
{
    remove(id);
    Entry& entry = m_entries[id];
    entry.timer = {id, interval, type, receiver, now + interval};
    schedule(entry);
}

void TimerQueue::schedule(Entry& entry)
{
    entry.sequence = ++m_sequence;
    entry.isScheduled = true;
    m_schedule.emplace(entry.timer.due, entry.sequence, entry.timer.id);
}

bool TimerQueue::remove(int id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end()) {
        return false;
    }
    m_schedule.erase({entry->second.timer.due, entry->second.sequence, id});
    m_entries.erase(entry);
    return true;
}

bool TimerQueue::removeAllOf(const QObject* receiver)
{
    const QList<Timer> timers = timersOf(receiver);
    for (const Timer& timer : timers) {
        remove(timer.id);
    }
    return !timers.isEmpty();
}

QList<TimerQueue::Timer> TimerQueue::timersOf(const QObject* receiver) const
{
    QList<Timer> timers;
    for (const auto& [id, entry] : m_entries) {
        if (entry.timer.receiver == receiver) {
            timers.append(entry.timer);
        }
    }
    return timers;
}

const TimerQueue::Timer* TimerQueue::find(int id) const
{
    const auto entry = m_entries.find(id);
    return entry == m_entries.end() ? nullptr : &entry->second.timer;
}

TimePoint TimerQueue::nextDue() const
{
    return m_schedule.empty() ? kNever : std::get<TimePoint>(*m_schedule.begin());
}

std::optional<TimerQueue::Timer> TimerQueue::takeDue(TimePoint now, Mark mark)
{
    if (m_schedule.empty()) {
        return std::nullopt;
    }
    const auto [due, sequence, id] = *m_schedule.begin();
    if (due > now || sequence > mark) {
        return std::nullopt;
    }
    m_schedule.erase(m_schedule.begin());
    Entry& entry = m_entries.at(id);
    entry.isScheduled = false;
    return entry.timer;
}

void TimerQueue::rearm(const Timer& taken, TimePoint now)
{
    const auto found = m_entries.find(taken.id);
    if (found == m_entries.end() || found->second.isScheduled) {
        return;
    }
    Entry& entry = found->second;
    if (entry.timer.interval.count() == 0) {
        entry.timer.due = now;
    } else {
        const auto missed = (now - entry.timer.due) / entry.timer.interval;
        entry.timer.due += (missed + 1) * entry.timer.interval;
    }
    schedule(entry);
}

} // namespace dpmp::net
