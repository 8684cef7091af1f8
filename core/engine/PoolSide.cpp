// SPDX-License-Identifier: MIT
#include "core/engine/PoolSide.h"

#include <algorithm>
#include <utility>

namespace dpmp::engine {

namespace {

/// An endpoint that failed so often in a row makes way for the next.
constexpr int kTriesPerEndpoint = 2;

/// How long a replaced connection waits for late shares and their answers.
constexpr auto kDrainTime = std::chrono::seconds(120);

/// A pool that refuses the worker or every share will not think better of it at once.
constexpr auto kRefusedWait = std::chrono::seconds(60);

/// The least pause before following client.reconnect: some pools send it in a loop.
constexpr auto kReconnectRequestWait = std::chrono::seconds(5);

} // namespace

void PoolSide::start(Turn& turn)
{
    if (!m_started) {
        m_started = true;
        m_endpoint = 0;
        m_failuresHere = 0;
        m_resumeSession.clear();
        m_trouble.clear();
        connectActive(turn);
    }
}

void PoolSide::stop(Turn& turn)
{
    m_started = false;
    for (const auto& session : {m_active.get(), m_candidate.get()}) {
        if (session != nullptr) {
            session->close(turn);
        }
    }
    for (const Draining& draining : m_draining) {
        draining.session->close(turn);
    }
    m_active.reset();
    m_candidate.reset();
    m_draining.clear();
    m_nextAttempt = kNever;
    m_nextCandidate = kNever;
    m_renewAt = kNever;
}

void PoolSide::retire(Turn& turn)
{
    m_started = false;
    drainActive(turn);
    if (m_candidate) {
        m_candidate->close(turn);
        m_candidate.reset();
    }
    m_nextAttempt = kNever;
    m_nextCandidate = kNever;
    m_renewAt = kNever;
}

void PoolSide::reconfigure(std::optional<PoolSession::Login> login, Turn& turn)
{
    m_login = std::move(login);
    if (!m_started) {
        return;
    }
    m_resumeSession.clear();
    m_trouble.clear();
    m_endpoint = 0;
    m_failuresHere = 0;
    m_backoff.reset();
    if (m_active && m_active->isMining()) {
        startCandidate(0, turn);
        return;
    }
    for (auto* const session : {&m_active, &m_candidate}) {
        if (*session) {
            (*session)->close(turn);
            session->reset();
        }
    }
    connectActive(turn);
}

void PoolSide::setLogin(PoolSession::Login login, Turn& turn)
{
    m_login = std::move(login);
    for (PoolSession* session : {m_active.get(), m_candidate.get()}) {
        if (session != nullptr) {
            session->setLogin(*m_login, turn);
        }
    }
}

void PoolSide::suggestDifficulty(double difficulty, Turn& turn)
{
    if (m_suggestion == difficulty) {
        return;
    }
    m_suggestion = difficulty;
    for (PoolSession* session : {m_active.get(), m_candidate.get()}) {
        if (session != nullptr) {
            session->suggestDifficulty(difficulty, turn);
        }
    }
}

void PoolSide::onConnected(LinkId link, Turn& turn)
{
    if (PoolSession* const session = find(link)) {
        session->onConnected(turn);
    }
}

void PoolSide::onClosed(LinkId link, const std::string& reason, Turn& turn, PoolNewsList& news)
{
    if (PoolSession* const session = find(link)) {
        PoolNewsList fresh;
        session->onClosed(reason, turn, fresh);
        settle(link, fresh, turn, news);
    }
}

void PoolSide::onLine(LinkId link, const std::string& line, Turn& turn, PoolNewsList& news)
{
    if (PoolSession* const session = find(link)) {
        PoolNewsList fresh;
        session->onLine(line, turn, fresh);
        settle(link, fresh, turn, news);
    }
}

void PoolSide::noteUnanswered(LinkId link, TimePoint sentAt, Turn& turn, PoolNewsList& news)
{
    if (PoolSession* const session = find(link)) {
        PoolNewsList fresh;
        session->noteUnanswered(sentAt, turn, fresh);
        settle(link, fresh, turn, news);
    }
}

void PoolSide::onTick(Turn& turn, PoolNewsList& news)
{
    for (PoolSession* session : {m_active.get(), m_candidate.get()}) {
        if (session != nullptr) {
            PoolNewsList fresh;
            session->onTick(turn, fresh);
            settle(session->link(), fresh, turn, news);
        }
    }
    dropClosedDraining();
    for (const Draining& draining : m_draining) {
        if (turn.now >= draining.until) {
            draining.session->close(turn);
            news.emplace_back(PoolFailed{draining.session->link(), PoolFailure::Connection, "replaced"});
        }
    }
    dropClosedDraining();
    if (m_started && !m_active && turn.now >= m_nextAttempt) {
        connectActive(turn);
    }
    if (m_started && turn.now >= m_nextCandidate) {
        startCandidate(0, turn);
    } else if (m_started && turn.now >= m_renewAt) {
        startCandidate(m_endpoint, turn);
    }
}

TimePoint PoolSide::nextWakeup() const
{
    TimePoint soonest = std::min({m_active ? kNever : m_nextAttempt, m_nextCandidate, m_renewAt});
    for (const PoolSession* session : {m_active.get(), m_candidate.get()}) {
        if (session != nullptr) {
            soonest = std::min(soonest, session->nextWakeup());
        }
    }
    for (const Draining& draining : m_draining) {
        soonest = std::min(soonest, draining.until);
    }
    return soonest;
}

PoolSession* PoolSide::find(LinkId link)
{
    return const_cast<PoolSession*>(std::as_const(*this).find(link)); // NOLINT(*-const-cast): one search for both
}

const PoolSession* PoolSide::find(LinkId link) const
{
    for (const PoolSession* session : {m_active.get(), m_candidate.get()}) {
        if (session != nullptr && session->link() == link) {
            return session;
        }
    }
    const auto draining =
        std::ranges::find_if(m_draining, [link](const Draining& each) { return each.session->link() == link; });
    return draining == m_draining.end() ? nullptr : draining->session.get();
}

std::unique_ptr<PoolSession> PoolSide::open(std::size_t endpoint, const std::string& resumeSession, Turn& turn)
{
    const config::PoolConfig& pool = turn.config().pools.at(m_slot.index);
    auto session = std::make_unique<PoolSession>(
        PoolSession::Target{m_slot, endpointAt(pool, endpoint), pool.tlsCaFile, resumeSession}, m_miner, turn);
    if (m_login) {
        session->setLogin(*m_login, turn);
    }
    if (m_suggestion) {
        session->suggestDifficulty(*m_suggestion, turn);
    }
    return session;
}

void PoolSide::connectActive(Turn& turn)
{
    m_nextAttempt = kNever;
    m_active = open(m_endpoint, m_resumeSession, turn);
    if (m_endpoint == 0) {
        m_nextCandidate = kNever;
    } else if (m_nextCandidate == kNever) {
        // Not put off by a fallback that fails in the meantime.
        m_nextCandidate = turn.now + turn.config().timeouts.primaryRetry;
    }
}

void PoolSide::onActiveFailed(const PoolFailed& failed, Turn& turn)
{
    m_trouble = failed.reason;
    if (m_active->hasProvenUseful(turn.now)) {
        m_backoff.reset();
        m_failuresHere = 0;
    }
    if (failed.failure == PoolFailure::Handshake) {
        // Perhaps it was the old session that the pool did not like.
        m_resumeSession.clear();
    } else if (m_active->extranonce()) {
        // A connection that did not get that far leaves the session of the one before to be resumed.
        m_resumeSession = m_active->session();
    }
    const bool unproven = !m_active->hasProvenUseful(turn.now);
    m_active.reset();
    if (m_candidate) {
        promoteUnproven();
    } else {
        const bool hasFallbacks = endpointCount(turn.config().pools.at(m_slot.index)) > 1;
        const bool refused = failed.failure == PoolFailure::AuthorizeRefused ||
                             failed.failure == PoolFailure::RejectStorm ||
                             (failed.failure == PoolFailure::Silence && unproven && hasFallbacks);
        scheduleAttempt(refused, failed.reason, turn);
    }
}

void PoolSide::promoteUnproven()
{
    // The connection that was to take over is all that is left; it need not prove itself first.
    m_active = std::move(m_candidate);
    m_endpoint = m_candidateEndpoint;
    m_failuresHere = 0;
    m_resumeSession.clear();
}

void PoolSide::scheduleAttempt(bool refused, const std::string& reason, Turn& turn)
{
    const config::PoolConfig& pool = turn.config().pools.at(m_slot.index);
    Duration wait = m_backoff.next(turn.shared.rng);
    if (++m_failuresHere >= kTriesPerEndpoint || refused) {
        m_failuresHere = 0;
        m_endpoint = (m_endpoint + 1) % endpointCount(pool);
        if (endpointCount(pool) > 1) {
            m_resumeSession.clear();
        }
        if (m_endpoint != 0) {
            wait = Duration::zero();
            turn.publish(EventKind::PoolSwitchedEndpoint,
                         {{"miner", static_cast<std::int64_t>(m_miner.value())},
                          {"pool", m_slot.name()},
                          {"host", endpointAt(pool, m_endpoint).host},
                          {"port", static_cast<std::int64_t>(endpointAt(pool, m_endpoint).port)},
                          {"reason", reason}});
        } else if (refused) {
            wait = std::max<Duration>(wait, kRefusedWait);
        }
    }
    m_nextAttempt = turn.now + wait;
    turn.publish(EventKind::PoolReconnectWait, {{"miner", static_cast<std::int64_t>(m_miner.value())},
                                                {"pool", m_slot.name()},
                                                {"wait_s", std::chrono::duration<double>(wait).count()},
                                                {"failures", static_cast<std::int64_t>(m_backoff.failures())}});
}

void PoolSide::startCandidate(std::size_t endpoint, Turn& turn)
{
    if (m_candidate) {
        m_candidate->close(turn);
    }
    m_nextCandidate = kNever;
    m_renewAt = kNever;
    m_candidateEndpoint = endpoint;
    m_candidate = open(endpoint, {}, turn);
}

void PoolSide::renewLater(std::chrono::seconds wait, TimePoint now)
{
    // Once is enough: some pools ask again and again.
    if (!m_candidate && m_renewAt == kNever) {
        m_renewAt = now + std::max<Duration>(wait, kReconnectRequestWait);
    }
}

void PoolSide::drainActive(Turn& turn)
{
    if (m_active && m_active->canSubmit()) {
        m_draining.push_back({std::move(m_active), turn.now + kDrainTime});
    } else if (m_active) {
        m_active->close(turn);
    }
    m_active.reset();
}

void PoolSide::promoteCandidate(Turn& turn)
{
    drainActive(turn);
    m_active = std::move(m_candidate);
    m_endpoint = m_candidateEndpoint;
    m_failuresHere = 0;
    m_nextAttempt = kNever;
    m_nextCandidate = m_endpoint == 0 ? kNever : turn.now + turn.config().timeouts.primaryRetry;
    m_resumeSession.clear();
    m_backoff.reset();
}

void PoolSide::settle(LinkId link, PoolNewsList& fresh, Turn& turn, PoolNewsList& news)
{
    for (PoolNews& each : fresh) {
        bool isOfInterest = isDraining(link) && isOfInterestWhileDraining(each);
        if (m_candidate && m_candidate->link() == link) {
            isOfInterest = settleCandidate(each, turn);
        } else if (m_active && m_active->link() == link) {
            isOfInterest = settleActive(each, turn);
        }
        if (isOfInterest) {
            news.push_back(std::move(each));
        }
    }
}

bool PoolSide::settleCandidate(const PoolNews& each, Turn& turn)
{
    if (std::holds_alternative<PoolFailed>(each)) {
        m_candidate.reset();
        m_nextCandidate = turn.now + turn.config().timeouts.primaryRetry;
        return false;
    }
    if (std::holds_alternative<PoolJobReady>(each)) {
        promoteCandidate(turn);
    }
    return !std::holds_alternative<PoolWantsReconnect>(each);
}

bool PoolSide::settleActive(const PoolNews& each, Turn& turn)
{
    if (const auto* wish = std::get_if<PoolWantsReconnect>(&each)) {
        renewLater(wish->wait, turn.now);
        return false;
    }
    if (const auto* failed = std::get_if<PoolFailed>(&each); failed != nullptr) {
        onActiveFailed(*failed, turn);
    }
    return true;
}

bool PoolSide::isOfInterestWhileDraining(const PoolNews& each)
{
    return std::holds_alternative<PoolAnsweredShare>(each) || std::holds_alternative<PoolFailed>(each);
}

bool PoolSide::isDraining(LinkId link) const
{
    return std::ranges::any_of(m_draining, [link](const Draining& each) { return each.session->link() == link; });
}

void PoolSide::dropClosedDraining()
{
    std::erase_if(m_draining, [](const Draining& each) { return !each.session->isOpen(); });
}

} // namespace dpmp::engine
