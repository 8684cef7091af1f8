// SPDX-License-Identifier: MIT
#include "core/engine/PoolWatch.h"

#include <algorithm>
#include <utility>

namespace dpmp::engine {

void PoolWatch::Pool::count(const SideReport& report, int by)
{
    switch (report.condition) {
    case SideCondition::Unwanted: break;
    case SideCondition::Trying: trying += by; break;
    case SideCondition::Failed: failed += by; break;
    case SideCondition::Ready:
        ready += by;
        readyAt[report.endpoint] += by;
        if (readyAt[report.endpoint] == 0) {
            readyAt.erase(report.endpoint);
        }
        break;
    }
}

PoolWatch::Change PoolWatch::update(PoolSlot slot, const SideReport& before, const SideReport& after, TimePoint now)
{
    Pool& pool = m_pools.at(slot.index);
    pool.count(before, -1);
    pool.count(after, 1);
    if (!after.endpoint.empty()) {
        pool.lastEndpoint = after.endpoint;
    }
    if (after.condition == SideCondition::Failed) {
        pool.lastTrouble = after.trouble;
    }
    if (pool.ready > 0) {
        pool.downSince.reset();
        return std::exchange(pool.wasToldDown, false) ? Change::CameUp : Change::None;
    }
    if (pool.trying + pool.failed == 0) {
        pool.downSince.reset();
    } else if (pool.trying == 0 && !pool.downSince) {
        pool.downSince = now;
        return std::exchange(pool.wasToldDown, true) ? Change::None : Change::WentDown;
    }
    return Change::None;
}

PoolState PoolWatch::state(PoolSlot slot, std::uint32_t weight) const
{
    const Pool& pool = m_pools.at(slot.index);
    if (pool.ready > 0) {
        return PoolState::Ready;
    }
    if (pool.downSince) {
        return PoolState::Down;
    }
    if (pool.trying + pool.failed > 0) {
        return PoolState::Connecting;
    }
    return weight == 0 ? PoolState::Off : PoolState::Idle;
}

std::optional<TimePoint> PoolWatch::downSince(PoolSlot slot) const
{
    return m_pools.at(slot.index).downSince;
}

std::string PoolWatch::trouble(PoolSlot slot) const
{
    const Pool& pool = m_pools.at(slot.index);
    return pool.downSince ? pool.lastTrouble : std::string();
}

const std::string& PoolWatch::endpoint(PoolSlot slot) const
{
    const Pool& pool = m_pools.at(slot.index);
    const auto most = std::ranges::max_element(pool.readyAt, {}, &std::pair<const std::string, int>::second);
    return most == pool.readyAt.end() ? pool.lastEndpoint : most->first;
}

} // namespace dpmp::engine
