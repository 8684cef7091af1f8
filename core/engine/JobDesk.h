// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/JobIssuer.h"
#include "core/engine/MinerSession.h"
#include "core/engine/PoolSide.h"
#include "core/engine/Snapshot.h"
#include "core/engine/Turn.h"
#include "core/engine/WeightScheduler.h"

#include <optional>
#include <string>
#include <vector>

namespace dpmp::engine {

/// Decides whose job one miner gets, and when.
///
/// 1. A pool is usable for the miner while it has a job that the miner can work on: enough version bits, a coinbase
/// that
///    fits its buffer, an extranonce that fits what it was told or that it can be told anew.
/// 2. When the pool in use becomes unusable, another pool's job goes out in the same turn, with clean_jobs: the one
///    before can no longer be paid. A voluntary switch goes without, because work under way stays payable.
/// 3. A pin takes the place of the weights while its pool is usable. What is mined under it is not made up for later.
/// 4. A job goes out at least every keep-alive time; miners take a longer silence for a dead pool.
class JobDesk
{
public:
    /// What a desk works with; all of it belongs to the miner's channel.
    struct Miner
    {
        MinerId id;
        const MinerSession& session;
        const std::vector<PoolSide>& sides;
        JobBook& book;
    };

    JobDesk(const config::ProxyConfig& config, TimePoint now);

    /// The miner was told this at login; from now on it waits for a job.
    void begin(const MinerExtranonce& told, std::optional<std::uint32_t> versionMask, TimePoint now);
    /// The pool to begin with, whatever the weights say.
    void prefer(PoolSlot slot) { m_preferred = slot; }
    /// The miner is to mine for this pool alone while that has a job for it, and by the weights while it has none;
    /// nothing: always by the weights.
    void pin(std::optional<PoolSlot> slot) { m_pinned = slot; }
    std::optional<PoolSlot> pinned() const { return m_pinned; }
    void setConfig(const config::ProxyConfig& config, TimePoint now);
    void setHashrate(std::optional<mining::Hashrate> rate, TimePoint now) { m_scheduler.setHashrate(rate, now); }

    /// A pool has a new job.
    void onPoolJob(const PoolJob& job, const Miner& miner, Turn& turn);

    /// Looks at all pools again and gives the miner another job where that is due. Returns the pool that the miner has
    /// to reconnect for, if it has come to that.
    [[nodiscard]] std::optional<PoolSlot> steer(const Miner& miner, Turn& turn);

    TimePoint nextWakeup(const config::TimeoutConfig& timeouts, TimePoint now) const;

    /// The pool of the miner's newest job, while that can be mined.
    std::optional<PoolSlot> current() const { return m_scheduler.current(); }
    /// Since when the miner has had nothing to mine; kNever while it has.
    TimePoint idleSince() const { return m_scheduler.current() ? kNever : m_idleSince; }
    /// Why it is there; for a miner that is logged in.
    Placement placement() const;
    /// The extranonce that the miner works with.
    const MinerExtranonce& told() const { return m_issuer.told(); }
    /// Of the newest job, as it was told; nothing before the first.
    std::optional<mining::Difficulty> difficulty() const { return m_difficulty; }
    double work(PoolSlot slot, TimePoint now) const { return m_scheduler.work(slot, now); }

private:
    /// How a pool's job can be given to this miner.
    struct Plan
    {
        MinerExtranonce told;
        ExtranonceFit fit;
    };

    /// Gives the scheduler the weights, or the pin in their place.
    void followPin(TimePoint now);
    void refreshUsable(const Miner& miner, Turn& turn);
    /// No pool has anything for the miner.
    void fallIdle(TimePoint now);
    std::optional<std::string> whyUnsuited(const PoolJob& job, const Miner& miner, TimePoint now) const;
    bool mayReconnect(PoolSlot slot, const Miner& miner, TimePoint now) const;
    std::optional<Plan> planFor(const PoolJob& job, const MinerSession& session) const;
    /// The bits to roll for `own`: those that all of the miner's pools grant, so that a switch changes nothing. Its own
    /// pool's alone where that is too few for the miner; pools that grant none do not count.
    std::optional<JobIssuer::RollingMasks> masksFor(const PoolJob& own, const Miner& miner) const;
    void issue(PoolSlot slot, const Plan& plan, bool cleanJobs, const Miner& miner, Turn& turn);
    static void publishSwitch(std::optional<PoolSlot> from, PoolSlot to, std::string_view reason, const Miner& miner,
                              Turn& turn);

    WeightScheduler m_scheduler;
    JobIssuer m_issuer;
    WeightScheduler::Settings m_settings; ///< By the configuration.
    std::optional<PoolSlot> m_preferred;
    std::optional<PoolSlot> m_pinned;
    std::optional<PoolSlot> m_followed; ///< The pin, while its pool has a job.
    std::optional<mining::Difficulty> m_difficulty;
    std::vector<std::string> m_unsuited; ///< Why each pool cannot be used; empty: it can, or has no job.
    TimePoint m_begunAt;                 ///< When the miner was logged in.
    TimePoint m_idleSince;
    TimePoint m_lastIssue;
};

} // namespace dpmp::engine
