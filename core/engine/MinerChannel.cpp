// SPDX-License-Identifier: MIT
#include "core/engine/MinerChannel.h"

#include "core/config/UserTemplate.h"
#include "core/engine/ExtranonceSurvey.h"
#include "core/stratum/ServerMessageWriter.h"
#include "core/util/Overloaded.h"

#include <algorithm>
#include <utility>

namespace dpmp::engine {

namespace {

/// How long mining.subscribe may wait for the pools: NerdMiner gives up after about a second.
constexpr auto kSubscribeWait = std::chrono::milliseconds(700);

/// Other miners can wait longer, where the answer depends on a pool that is still missing.
constexpr auto kLongSubscribeWait = std::chrono::seconds(5);

/// ESP-Miner's probe of a pool is gone within this time; only a miner that stays is worth pool connections.
constexpr auto kProbeTime = std::chrono::seconds(2);

/// How long the connections wait for answers to the shares of a miner that has left.
constexpr auto kMinerDrainTime = std::chrono::seconds(10);

/// How long a miner that has to reconnect is expected back: NerdMiner waits up to 60 s before it tries.
constexpr auto kReconnectHintTime = std::chrono::seconds(120);

/// A miner's wish for a difficulty is passed on at most this often: a pool might ban who floods it.
constexpr auto kSuggestionPause = std::chrono::seconds(30);

std::vector<PoolSide> sidesFor(const config::ProxyConfig& config, MinerId miner)
{
    std::vector<PoolSide> sides;
    sides.reserve(config.pools.size());
    for (std::size_t i = 0; i < config.pools.size(); ++i) {
        sides.emplace_back(PoolSlot{i}, miner);
    }
    return sides;
}

} // namespace

MinerChannel::MinerChannel(Peer peer, Turn& turn)
    : m_peer(std::move(peer))
    , m_connectedAt(turn.now)
    , m_session(m_peer.id, turn.now)
    , m_sides(sidesFor(turn.config(), m_peer.id))
    , m_shares(m_peer.id, turn.config().pools.size(), turn.now)
    , m_jobs(turn.config(), turn.now)
{
    const auto hint = turn.shared.reconnectHints.find(m_peer.address);
    if (hint != turn.shared.reconnectHints.end()) {
        if (turn.now < hint->second.expires) {
            m_preferred = hint->second.slot;
            m_jobs.prefer(hint->second.slot);
        }
        turn.shared.reconnectHints.erase(hint);
    }
    turn.publish(EventKind::MinerConnected, {{"miner", static_cast<std::int64_t>(m_peer.id.value())},
                                             {"address", m_peer.address},
                                             {"port", static_cast<std::int64_t>(m_peer.port)}});
}

void MinerChannel::onLine(const std::string& line, Turn& turn)
{
    if (m_open) {
        MinerNewsList news;
        m_session.onLine(line, turn, news);
        handle(news, turn);
        if (m_open && m_startSidesAt != kNever && m_session.hasConfigured()) {
            // ESP-Miner's probe never configures.
            startSides(turn);
        }
    }
}

void MinerChannel::onLineTooLong(Turn& turn)
{
    if (m_open) {
        turn.toMiner(m_peer.id, stratum::writeError({}, {stratum::ErrorCode::Other, "line too long"}));
        disconnect("sent a line that is too long", turn);
    }
}

void MinerChannel::onClosed(const std::string& reason, Turn& turn)
{
    if (m_open) {
        leave(reason, turn);
    }
}

void MinerChannel::onPoolConnected(LinkId link, Turn& turn)
{
    for (PoolSide& side : m_sides) {
        side.onConnected(link, turn);
    }
}

void MinerChannel::onPoolLine(LinkId link, const std::string& line, Turn& turn)
{
    PoolNewsList news;
    for (PoolSide& side : m_sides) {
        side.onLine(link, line, turn, news);
    }
    handle(news, turn);
}

void MinerChannel::onPoolClosed(LinkId link, const std::string& reason, Turn& turn)
{
    PoolNewsList news;
    for (PoolSide& side : m_sides) {
        side.onClosed(link, reason, turn, news);
    }
    handle(news, turn);
}

void MinerChannel::onTick(Turn& turn)
{
    PoolNewsList news;
    for (PoolSide& side : m_sides) {
        side.onTick(turn, news);
    }
    m_shares.onTick(m_sides, turn, news);
    handle(news, turn);
    if (!m_open) {
        finishWhenDrained(turn);
        return;
    }
    if (checkDeadlines(turn)) {
        return;
    }
    if (turn.now >= m_startSidesAt) {
        startSides(turn);
    }
    answerSubscribeIfPossible(turn);
    m_jobs.setHashrate(m_shares.hashrate(turn.now), turn.now);
    steer(turn);
}

void MinerChannel::onConfigChanged(const config::ProxyConfig& old, Turn& turn)
{
    m_jobs.setConfig(turn.config(), turn.now);
    if (!m_open) {
        return;
    }
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        const config::PoolConfig& pool = turn.config().pools[i];
        if (needsNewConnection(old.pools[i], pool)) {
            m_sides[i].reconfigure(m_login ? std::optional(loginFor(turn.config(), i)) : std::nullopt, turn);
        }
    }
    suggestDifficulties(turn);
    followWeights(turn);
}

void MinerChannel::followWeights(Turn& turn)
{
    if (m_sidesWanted && m_startSidesAt == kNever) {
        startSides(turn);
    }
    steer(turn);
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        // Only after the switch away, so that the miner never is without a job.
        if (!wants(i, turn) && m_sides[i].isStarted()) {
            m_sides[i].retire(turn);
        }
    }
    steer(turn);
}

TimePoint MinerChannel::nextWakeup(const config::TimeoutConfig& timeouts, TimePoint now) const
{
    TimePoint soonest = m_shares.nextWakeup(timeouts);
    for (const PoolSide& side : m_sides) {
        soonest = std::min(soonest, side.nextWakeup());
    }
    if (!m_open) {
        return std::min(soonest, m_drainUntil);
    }
    soonest = std::min({soonest, m_session.deadline(timeouts), m_startSidesAt});
    if (m_session.isWaitingForSubscription() && now < m_subscribeDeadline) {
        soonest = std::min(soonest, m_subscribeDeadline);
    }
    const bool mines = m_session.isReady() && !m_shuttingDown;
    return mines ? std::min(soonest, m_jobs.nextWakeup(timeouts, now)) : soonest;
}

void MinerChannel::handle(const MinerNewsList& news, Turn& turn)
{
    for (const MinerNews& each : news) {
        if (!m_open) {
            return;
        }
        std::visit(Overloaded{
                       [&](const MinerWantsSubscription&) { beginSubscription(turn); },
                       [&](const MinerLoggedIn& login) { onLoggedIn(login, turn); },
                       [&](const MinerSubmitted& share) {
                           m_shares.submit(share.id, share.submit, m_sides, turn);
                           m_jobs.setHashrate(m_shares.hashrate(turn.now), turn.now);
                       },
                       [&](const MinerSubmitRefused& refused) { m_shares.refuse(refused.id, refused.error, turn); },
                       [&](const MinerSuggestedDifficulty& suggestion) {
                           m_suggestedDifficulty = suggestion.difficulty;
                           if (turn.now >= m_nextSuggestion) {
                               m_nextSuggestion = turn.now + kSuggestionPause;
                               suggestDifficulties(turn);
                           }
                       },
                       [&](const MinerHopeless& hopeless) { disconnect(hopeless.reason, turn); },
                   },
                   each);
    }
}

void MinerChannel::handle(const PoolNewsList& news, Turn& turn)
{
    for (const PoolNews& each : news) {
        std::visit(Overloaded{
                       [&](const PoolSubscribed&) { answerSubscribeIfPossible(turn); },
                       [&](const PoolJobReady& ready) {
                           if (m_open && m_session.isReady() && !m_shuttingDown) {
                               m_jobs.onPoolJob(*ready.job, deskMiner(), turn);
                           }
                       },
                       [&](const PoolAnsweredShare& answer) { m_shares.onAnswer(answer, m_sides, turn); },
                       [](const PoolWantsReconnect&) {},
                       [&](const PoolFailed& failed) {
                           // The next job goes out before anything else: the miner hashes for nothing now.
                           steer(turn);
                           m_shares.onLinkLost(failed.link, turn);
                       },
                   },
                   each);
    }
    if (!news.empty()) {
        steer(turn);
    }
    finishWhenDrained(turn);
}

void MinerChannel::onLoggedIn(const MinerLoggedIn& login, Turn& turn)
{
    m_login = login;
    m_record = turn.shared.statistics.logIn(m_peer.address, login.user, m_peer.id, turn.now);
    m_record->agent = m_session.agent();
    m_shares.setWorker(config::userForLog(login.user), m_record);
    m_jobs.pin(m_record->pinned);
    if (m_sidesWanted && m_startSidesAt == kNever) {
        startSides(turn); // The pin may want one that the weights do not.
    }
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        m_sides[i].setLogin(loginFor(turn.config(), i), turn);
    }
    turn.publish(EventKind::MinerAuthorized,
                 {{"miner", static_cast<std::int64_t>(m_peer.id.value())}, {"worker", config::userForLog(login.user)}});
    suggestDifficulties(turn);
    steer(turn);
}

void MinerChannel::suggestDifficulties(Turn& turn)
{
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        const std::optional<double> least = turn.config().pools[i].minDifficulty;
        const double wish = std::max(m_suggestedDifficulty.value_or(0.0), least.value_or(0.0));
        if (wish > 0.0) {
            m_sides[i].suggestDifficulty(wish, turn);
        }
    }
}

PoolSession::Login MinerChannel::loginFor(const config::ProxyConfig& config, std::size_t slot) const
{
    const config::PoolConfig& pool = config.pools[slot];
    const Secret& own = m_login->password;
    const Secret& sent = own.isEmpty() ? Secret("x") : own;
    return {config::userAtPool(pool, m_login->user, config.pools), pool.password.isEmpty() ? sent : pool.password};
}

void MinerChannel::beginSubscription(Turn& turn)
{
    turn.publish(EventKind::MinerSubscribed,
                 {{"miner", static_cast<std::int64_t>(m_peer.id.value())}, {"agent", m_session.agent()}});
    m_sidesWanted = true;
    const MinerQuirks& quirks = m_session.quirks();
    const bool mustKnow = surveyExtranonces(m_sides, turn.shared, m_preferred, turn.now).isWorthWaiting;
    if (quirks.probes && !m_session.hasConfigured() && !mustKnow) {
        m_startSidesAt = turn.now + kProbeTime;
    } else {
        // NerdMiner is the one with the small buffer.
        const bool isPatient = mustKnow && !quirks.maxCoinbaseBytes;
        m_subscribeDeadline = turn.now + (isPatient ? Duration(kLongSubscribeWait) : Duration(kSubscribeWait));
        startSides(turn);
    }
    answerSubscribeIfPossible(turn);
}

void MinerChannel::startSides(Turn& turn)
{
    m_startSidesAt = kNever;
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        if (wants(i, turn)) {
            m_sides[i].start(turn);
        }
    }
}

void MinerChannel::answerSubscribeIfPossible(Turn& turn)
{
    if (!m_open || !m_session.isWaitingForSubscription()) {
        return;
    }
    const ExtranonceSurvey survey = surveyExtranonces(m_sides, turn.shared, m_preferred, turn.now);
    const bool isProbe = m_startSidesAt != kNever;
    const bool waited = turn.now >= m_subscribeDeadline;
    if (!isProbe && (survey.known.empty() || (!survey.isComplete && !waited))) {
        return;
    }
    const MinerExtranonce told = chooseMinerExtranonce(survey.known, m_session.quirks().needsExtranonce2Size4);
    MinerNewsList news;
    m_session.answerSubscribe(told, turn, news);
    // NerdQAxe configures after it has subscribed: only now is the mask known that it was told.
    m_jobs.begin(told, m_session.grantedMask(), turn.now);
    handle(news, turn);
    steer(turn);
}

void MinerChannel::steer(Turn& turn)
{
    if (!m_open || !m_session.isReady() || m_shuttingDown) {
        return;
    }
    const std::optional<PoolSlot> reconnectFor = m_jobs.steer(deskMiner(), turn);
    if (reconnectFor) {
        turn.publish(EventKind::MinerReconnectPlanned,
                     {{"miner", static_cast<std::int64_t>(m_peer.id.value())},
                      {"worker", config::userForLog(m_session.user())},
                      {"pool", reconnectFor->name()},
                      {"reason", "the pool's extranonce does not fit what the miner was told at login"}});
        std::erase_if(turn.shared.reconnectHints,
                      [&turn](const auto& hint) { return turn.now >= hint.second.expires; });
        turn.shared.reconnectHints[m_peer.address] = {*reconnectFor, turn.now + kReconnectHintTime};
        disconnect("has to log in again to change pools", turn);
    }
}

bool MinerChannel::checkDeadlines(Turn& turn)
{
    const config::TimeoutConfig& timeouts = turn.config().timeouts;
    if (turn.now >= m_session.deadline(timeouts)) {
        disconnect(m_session.deadlineReason(), turn);
    } else if (m_session.isReady() && m_jobs.idleSince() != kNever &&
               turn.now >= m_jobs.idleSince() + timeouts.noPool) {
        disconnect("no pool is usable", turn);
    }
    return !m_open;
}

void MinerChannel::disconnect(const std::string& reason, Turn& turn)
{
    if (m_open) {
        turn.actions.emplace_back(CloseMiner{m_peer.id});
        leave(reason, turn);
    }
}

void MinerChannel::leave(const std::string& reason, Turn& turn)
{
    m_open = false;
    m_shares.forgetMiner();
    if (m_record) {
        m_record->agent = m_session.agent();
        turn.shared.statistics.workers().release(m_record, turn.now);
    }
    m_drainUntil = turn.now + kMinerDrainTime;
    turn.publish(EventKind::MinerDisconnected, {{"miner", static_cast<std::int64_t>(m_peer.id.value())},
                                                {"worker", config::userForLog(m_session.user())},
                                                {"reason", reason}});
    finishWhenDrained(turn);
}

void MinerChannel::finishWhenDrained(Turn& turn)
{
    if (m_open || m_finished || (!m_shares.isSettled() && turn.now < m_drainUntil)) {
        return;
    }
    m_finished = true;
    m_shares.abandon(turn);
    for (PoolSide& side : m_sides) {
        side.stop(turn);
    }
}

} // namespace dpmp::engine
