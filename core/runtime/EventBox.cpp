// SPDX-License-Identifier: MIT
#include "core/runtime/EventBox.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dpmp::runtime {

namespace {

std::size_t weightOf(engine::EventKind kind)
{
    if (kind == engine::EventKind::BlockCandidate) {
        return 4;
    }
    if (kind == engine::EventKind::ShareResult) {
        return 1;
    }
    switch (engine::eventLevel(kind)) {
    case engine::EventLevel::Debug: return 0;
    case engine::EventLevel::Info: return 2;
    case engine::EventLevel::Warning:
    case engine::EventLevel::Error: break;
    }
    return 3;
}

} // namespace

bool EventBox::put(TimedEvent event)
{
    const std::lock_guard lock(m_mutex);
    const bool wasEmpty = m_size == 0;
    Lane& lane = m_lanes.at(weightOf(event.event.kind));
    lane.push_back({m_nextNumber++, std::move(event)});
    if (++m_size > m_capacity) {
        dropLeast();
    }
    return wasEmpty;
}

void EventBox::dropLeast()
{
    std::ranges::find_if_not(m_lanes, &Lane::empty)->pop_front();
    --m_size;
    ++m_dropped;
}

std::vector<TimedEvent> EventBox::takeAll()
{
    std::array<Lane, 5> lanes;
    {
        const std::lock_guard lock(m_mutex);
        lanes.swap(m_lanes);
        m_size = 0;
    }
    std::vector<Numbered> all;
    for (Lane& lane : lanes) {
        std::ranges::move(lane, std::back_inserter(all));
    }
    std::ranges::sort(all, {}, &Numbered::number);
    std::vector<TimedEvent> events;
    events.reserve(all.size());
    std::ranges::transform(all, std::back_inserter(events), [](Numbered& one) { return std::move(one.timed); });
    return events;
}

std::uint64_t EventBox::dropped() const
{
    const std::lock_guard lock(m_mutex);
    return m_dropped;
}

} // namespace dpmp::runtime
