// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Time.h"

#include <functional>
#include <map>
#include <utility>

namespace dpmp::sim {

/// What is still to happen in a simulated world, by virtual time; in the order of entry where the time is the same.
class EventQueue
{
public:
    using Event = std::function<void()>;

    void add(TimePoint when, Event event) { m_events.emplace(when, std::move(event)); }

    /// When the next event is due; kNever when there is none.
    TimePoint nextTime() const { return m_events.empty() ? kNever : m_events.begin()->first; }

    Event takeNext()
    {
        Event event = std::move(m_events.begin()->second);
        m_events.erase(m_events.begin());
        return event;
    }

private:
    std::multimap<TimePoint, Event> m_events;
};

} // namespace dpmp::sim
