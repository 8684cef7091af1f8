// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Ids.h"
#include "core/engine/Snapshot.h"
#include "core/util/Time.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dpmp::engine {

/// How far one miner's way to one pool has come.
enum class SideCondition : std::uint8_t {
    Unwanted, ///< The miner does not want it, or is gone.
    Trying,   ///< Nothing has failed yet.
    Failed,   ///< The last that happened was a failure; it goes on trying.
    Ready,    ///< It has a job.
};

/// What a miner's side of a pool says of the pool.
struct SideReport
{
    SideCondition condition = SideCondition::Unwanted;
    LinkId link;          ///< Of the connection in use or tried; 0 between two.
    std::string endpoint; ///< "host:port" of that connection; empty between two.
    std::string trouble;  ///< Why it has failed, where it has.
};

/// Judges by all miners' sides how a pool is. A pool is Down when every side that wants it has failed: one miner's
/// failure is not the pool's. It stays Down until a side has a job, whoever else tries it meanwhile, or until nobody
/// wants it any more.
class PoolWatch
{
public:
    explicit PoolWatch(std::size_t pools)
        : m_pools(pools)
    {}

    enum class Change { None, WentDown, CameUp };

    /// A side that said `before` (nothing: a default report) now says `after`. CameUp is told once for each WentDown.
    Change update(PoolSlot slot, const SideReport& before, const SideReport& after, TimePoint now);

    /// The pool has another address from now on: what was tried last says nothing any more.
    void forgetEndpoint(PoolSlot slot) { m_pools.at(slot.index).lastEndpoint.clear(); }

    PoolState state(PoolSlot slot, std::uint32_t weight) const;
    /// Since when it has been Down.
    std::optional<TimePoint> downSince(PoolSlot slot) const;
    /// Why it is Down; empty otherwise.
    std::string trouble(PoolSlot slot) const;
    /// "host:port" that most of the ready connections use, or the one tried last; empty before any.
    const std::string& endpoint(PoolSlot slot) const;

private:
    struct Pool
    {
        int trying = 0;
        int failed = 0;
        int ready = 0;
        std::map<std::string, int> readyAt; ///< By endpoint.
        std::string lastEndpoint;
        std::string lastTrouble;
        std::optional<TimePoint> downSince;
        bool wasToldDown = false;

        void count(const SideReport& report, int by);
    };

    std::vector<Pool> m_pools;
};

} // namespace dpmp::engine
