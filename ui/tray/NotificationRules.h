// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Snapshot.h"
#include "core/runtime/ProxyHandle.h"
#include "core/util/Time.h"

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace dpmp::ui {

/// Something that the user should hear of, as values; Notifications puts it into words.
struct Occasion
{
    enum class Kind { Block, BestShare, PoolDown, PoolUp, MinersGone, MinersBack, RejectStorm };

    Kind kind = Kind::Block;
    std::string pool;                 ///< Block, PoolDown, PoolUp, RejectStorm.
    std::vector<std::string> workers; ///< Block (one), MinersGone, MinersBack.
    std::string reason;               ///< PoolDown: why, in English.
    double value = 0.0;               ///< BestShare: its difficulty. RejectStorm: the rejected part, 0 to 1.

    bool operator==(const Occasion&) const = default;
};

/// Decides when there is something to say. Reads no clock.
///
/// 1. A block is told always and at once.
/// 2. A best share is told when it is a tenth better than the one told last, at most every 10 minutes, and never in the
///    first hour, in which every other share is the best.
/// 3. A pool is down after 30 seconds, and up only if it was told to be down. A pool that comes and goes is told about
///    every 10 minutes.
/// 4. A miner is gone after 2 minutes, and back only if it was told to be gone. Several are told together, at most
/// every
///    minute. One that came back at another address is not gone. Nobody is gone who left because of a pause.
/// 5. A pool that refuses a fifth of at least 20 shares within 5 minutes is told about every 30 minutes.
class NotificationRules
{
public:
    std::vector<Occasion> take(const engine::Snapshot& snapshot, TimePoint now);
    std::vector<Occasion> take(const std::vector<runtime::TimedEvent>& events) const;
    /// Forgets everything; after a change between the demo and the user's pools.
    void reset() { *this = {}; }

private:
    struct Sample
    {
        TimePoint at;
        std::uint64_t accepted = 0;
        std::uint64_t rejected = 0;
    };

    struct PoolMemory
    {
        bool isToldDown = false;
        TimePoint nextDown = TimePoint::min();
        TimePoint nextStorm = TimePoint::min();
        std::deque<Sample> samples; ///< Of the last 5 minutes and one before, oldest first.
    };

    /// A worker at an address, as the engine counts them.
    using MinerKey = std::pair<std::string, std::string>;

    void judgeBestShare(const engine::Snapshot& snapshot, TimePoint now, std::vector<Occasion>& occasions);
    void judgePool(const engine::PoolSnapshot& pool, TimePoint now, std::vector<Occasion>& occasions);
    static bool isStorm(PoolMemory& memory, const engine::PoolSnapshot& pool, TimePoint now, double& part);
    void judgeMiners(const engine::Snapshot& snapshot, TimePoint now, std::vector<Occasion>& occasions);

    Duration m_running{};
    std::optional<double> m_bestTold; ///< Nothing in the first hour.
    TimePoint m_nextBest = TimePoint::min();
    std::map<std::size_t, PoolMemory> m_pools;
    std::set<MinerKey> m_seen; ///< Connected at some time since the last pause.
    std::set<MinerKey> m_gone; ///< Told to be gone.
    std::set<MinerKey> m_back; ///< Of those, back and not yet told so.
    TimePoint m_nextMiners = TimePoint::min();
};

} // namespace dpmp::ui
