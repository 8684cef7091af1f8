// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/JobDesk.h"
#include "core/engine/MinerSession.h"
#include "core/engine/PoolSide.h"
#include "core/engine/ShareDesk.h"
#include "core/engine/Turn.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dpmp::engine {

/// One miner's connection and its connections to the pools, from the first byte to the last answer.
///
/// Pool connections are opened at mining.subscribe, all at once, and the subscribe answer waits for their extranonces,
/// but not for long. After the miner has left, the connections stay until its last shares are answered.
class MinerChannel
{
public:
    struct Peer
    {
        MinerId id;
        std::string address;
        int port = 0;
    };

    MinerChannel(Peer peer, Turn& turn);

    void onLine(const std::string& line, Turn& turn);
    void onLineTooLong(Turn& turn);
    void onClosed(const std::string& reason, Turn& turn);
    void onPoolConnected(LinkId link, Turn& turn);
    void onPoolLine(LinkId link, const std::string& line, Turn& turn);
    void onPoolClosed(LinkId link, const std::string& reason, Turn& turn);
    void onTick(Turn& turn);

    /// The configuration of the turn has replaced `old`.
    void onConfigChanged(const config::ProxyConfig& old, Turn& turn);
    /// No more jobs; what is under way may still be answered.
    void beginShutdown() { m_shuttingDown = true; }
    /// Nothing is waited for any longer.
    void endShutdown(Turn& turn) { m_shares.abandon(turn); }

    TimePoint nextWakeup(const config::TimeoutConfig& timeouts, TimePoint now) const;
    /// The miner is gone and nothing is left to wait for.
    bool isFinished() const { return m_finished; }
    bool isOpen() const { return m_open; }

    /// Ends the miner's connection, if it still has one.
    void disconnect(const std::string& reason, Turn& turn);
    /// Sends the miner to one pool while that can be used; nothing: by the weights again.
    void pin(std::optional<PoolSlot> pool, Turn& turn)
    {
        m_jobs.pin(pool);
        if (m_open) {
            followWeights(turn);
        }
    }

    const Peer& peer() const { return m_peer; }
    TimePoint connectedAt() const { return m_connectedAt; }
    const MinerSession& session() const { return m_session; }
    /// What is remembered of its worker; null before the login.
    const std::shared_ptr<WorkerRecord>& record() const { return m_record; }
    const PoolSide& side(PoolSlot slot) const { return m_sides.at(slot.index); }
    const ShareDesk& shares() const { return m_shares; }
    const JobDesk& jobs() const { return m_jobs; }

private:
    void handle(const MinerNewsList& news, Turn& turn);
    void handle(const PoolNewsList& news, Turn& turn);
    void onLoggedIn(const MinerLoggedIn& login, Turn& turn);
    void suggestDifficulties(Turn& turn);
    PoolSession::Login loginFor(const config::ProxyConfig& config, std::size_t slot) const;

    void beginSubscription(Turn& turn);
    bool wants(std::size_t slot, const Turn& turn) const
    {
        return turn.config().pools[slot].weight > 0 || m_jobs.pinned() == PoolSlot{slot};
    }
    void startSides(Turn& turn);
    void followWeights(Turn& turn);
    void answerSubscribeIfPossible(Turn& turn);

    void steer(Turn& turn);
    bool checkDeadlines(Turn& turn);
    void leave(const std::string& reason, Turn& turn);
    void finishWhenDrained(Turn& turn);
    JobDesk::Miner deskMiner() { return {m_peer.id, m_session, m_sides, m_shares.book()}; }

    Peer m_peer;
    TimePoint m_connectedAt;
    std::shared_ptr<WorkerRecord> m_record;
    MinerSession m_session;
    std::vector<PoolSide> m_sides;
    ShareDesk m_shares;
    JobDesk m_jobs;
    std::optional<MinerLoggedIn> m_login;
    std::optional<double> m_suggestedDifficulty;
    TimePoint m_nextSuggestion;
    std::optional<PoolSlot> m_preferred; ///< It came back for this pool.
    TimePoint m_subscribeDeadline = kNever;
    TimePoint m_startSidesAt = kNever; ///< When a probe has proven to be a miner.
    TimePoint m_drainUntil = kNever;
    bool m_sidesWanted = false;
    bool m_open = true;
    bool m_shuttingDown = false;
    bool m_finished = false;
};

} // namespace dpmp::engine
