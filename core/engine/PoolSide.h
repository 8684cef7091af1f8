// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/PoolEndpoints.h"
#include "core/engine/PoolSession.h"
#include "core/engine/PoolWatch.h"
#include "core/engine/ReconnectBackoff.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dpmp::engine {

/// One miner's way to one pool of the split: keeps one connection mining, finds another when it fails, uses the
/// fallbacks in order and returns to the primary without a gap.
///
/// 1. A failed endpoint is tried twice, then the next one in order, then from the start again; the waits grow.
/// 2. While a fallback is in use, the primary is tried beside it every `primaryRetry`; it takes over with its first
/// job.
/// 3. New settings are tried in the same way: the old connection mines until the new one has a job.
/// 4. client.reconnect is followed in the same way, to the same host and after 5 s at the least.
/// 5. A connection that was replaced stays open for a while, because late shares belong to it.
class PoolSide
{
public:
    PoolSide(PoolSlot slot, MinerId miner)
        : m_slot(slot)
        , m_miner(miner)
    {}

    /// Begins to keep a connection; nothing when it already does.
    void start(Turn& turn);
    /// Closes everything.
    void stop(Turn& turn);
    /// Wants no more jobs, but keeps the connection open for a while for late shares.
    void retire(Turn& turn);
    bool isStarted() const { return m_started; }

    /// The pool's settings have changed, and with them perhaps the name to log in with.
    void reconfigure(std::optional<PoolSession::Login> login, Turn& turn);

    void setLogin(PoolSession::Login login, Turn& turn);
    void suggestDifficulty(double difficulty, Turn& turn);

    bool owns(LinkId link) const { return find(link) != nullptr; }
    void onConnected(LinkId link, Turn& turn);
    void onClosed(LinkId link, const std::string& reason, Turn& turn, PoolNewsList& news);
    void onLine(LinkId link, const std::string& line, Turn& turn, PoolNewsList& news);
    /// A share that went out by this connection at `sentAt` got no answer in time.
    void noteUnanswered(LinkId link, TimePoint sentAt, Turn& turn, PoolNewsList& news);
    void onTick(Turn& turn, PoolNewsList& news);
    TimePoint nextWakeup() const;

    /// The connection that mines; nothing between two.
    PoolSession* active() { return m_active.get(); }
    const PoolSession* active() const { return m_active.get(); }

    /// The connection with this id, replaced ones included.
    PoolSession* find(LinkId link);
    const PoolSession* find(LinkId link) const;

    /// The newest job of the connection that mines; nothing when it has none.
    std::shared_ptr<const PoolJob> latestJob() const { return m_active ? m_active->latestJob() : nullptr; }

    /// What this side says of the pool.
    SideCondition condition() const
    {
        if (!m_started) {
            return SideCondition::Unwanted;
        }
        const auto withoutJob = m_trouble.empty() ? SideCondition::Trying : SideCondition::Failed;
        return latestJob() ? SideCondition::Ready : withoutJob;
    }
    /// Why the last attempt failed; empty where none has since the start.
    const std::string& trouble() const { return m_trouble; }

private:
    struct Draining
    {
        std::unique_ptr<PoolSession> session;
        TimePoint until;
    };

    std::unique_ptr<PoolSession> open(std::size_t endpoint, const std::string& resumeSession, Turn& turn);
    void connectActive(Turn& turn);
    void onActiveFailed(const PoolFailed& failed, Turn& turn);
    void startCandidate(std::size_t endpoint, Turn& turn);
    void renewLater(std::chrono::seconds wait, TimePoint now);
    void drainActive(Turn& turn);
    void promoteUnproven();
    void scheduleAttempt(bool refused, const std::string& reason, Turn& turn);
    void promoteCandidate(Turn& turn);
    bool isDraining(LinkId link) const;
    // Each takes what one connection reported; true where the miner's side wants to know it as well.
    bool settleCandidate(const PoolNews& each, Turn& turn);
    bool settleActive(const PoolNews& each, Turn& turn);
    static bool isOfInterestWhileDraining(const PoolNews& each);
    void settle(LinkId link, PoolNewsList& fresh, Turn& turn, PoolNewsList& news);
    void dropClosedDraining();

    PoolSlot m_slot;
    MinerId m_miner;
    bool m_started = false;
    std::unique_ptr<PoolSession> m_active;
    std::unique_ptr<PoolSession> m_candidate; ///< A better connection that has yet to prove itself.
    std::vector<Draining> m_draining;
    std::size_t m_endpoint = 0; ///< 0: the primary; n: fallback n - 1.
    std::size_t m_candidateEndpoint = 0;
    int m_failuresHere = 0;
    ReconnectBackoff m_backoff;
    TimePoint m_nextAttempt = kNever;
    TimePoint m_nextCandidate = kNever;
    TimePoint m_renewAt = kNever; ///< When to follow client.reconnect.
    std::optional<PoolSession::Login> m_login;
    std::optional<double> m_suggestion;
    std::string m_resumeSession; ///< Of the endpoint in use.
    std::string m_trouble;
};

} // namespace dpmp::engine
