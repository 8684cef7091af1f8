// SPDX-License-Identifier: MIT
#include "core/engine/PoolSession.h"

#include "core/config/UserTemplate.h"
#include "core/engine/PoolCallAnswer.h"
#include "core/mining/VersionRolling.h"
#include "core/stratum/ClientMessageWriter.h"
#include "core/stratum/ServerMessageReader.h"
#include "core/util/Hex.h"
#include "core/util/Overloaded.h"
#include "core/util/Version.h"

#include <algorithm>

namespace dpmp::engine {

namespace {

constexpr std::int64_t kConfigureId = 1;
constexpr std::int64_t kSubscribeId = 2;
constexpr std::int64_t kAuthorizeId = 3;
constexpr std::int64_t kExtranonceSubscribeId = 4;
constexpr std::int64_t kSuggestDifficultyId = 5; // Of every suggestion: nothing hangs on the answer.
constexpr std::int64_t kLastLoginId = kSuggestDifficultyId;

/// A pool sends the first job with the login; one that does not within this time has none.
constexpr auto kFirstJobTime = std::chrono::seconds(30);

std::int64_t milliseconds(Duration duration)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(duration).count();
}

} // namespace

PoolSession::PoolSession(Target target, MinerId miner, Turn& turn)
    : m_target(std::move(target))
    , m_miner(miner)
    , m_link(turn.shared.mintLink())
    , m_deadline(turn.now + turn.config().timeouts.connect)
    , m_startedAt(turn.now)
    , m_lastJobAt(turn.now)
    , m_lastRequestId(kLastLoginId)
{
    publish(EventKind::PoolConnecting, turn);
    turn.actions.emplace_back(ConnectPool{m_link, m_target.slot, m_target.endpoint, m_target.tlsCaFile, m_miner});
}

void PoolSession::onConnected(Turn& turn)
{
    if (m_state != State::Connecting) {
        return;
    }
    m_state = State::Subscribing;
    m_deadline = turn.now + turn.config().timeouts.handshake;
    publish(EventKind::PoolConnected, turn, {{"connect_ms", milliseconds(turn.now - m_startedAt)}});
    turn.toPool(m_link, stratum::writeConfigure(kConfigureId, mining::kBip320Mask) +
                            stratum::writeSubscribe(kSubscribeId, agentName(), m_target.resumeSession));
}

void PoolSession::onClosed(const std::string& reason, Turn& turn, PoolNewsList& news)
{
    if (m_state == State::Closed) {
        return;
    }
    m_state = State::Closed;
    publish(EventKind::PoolDown, turn, {{"reason", reason}});
    news.emplace_back(PoolFailed{m_link, PoolFailure::Connection, reason});
}

void PoolSession::onLine(const std::string& line, Turn& turn, PoolNewsList& news)
{
    if (m_state == State::Closed || m_state == State::Connecting) {
        return;
    }
    m_answers.noteLine(turn.now);
    const auto read = stratum::readServerLine(line);
    if (!read) {
        publish(EventKind::PoolBadLine, turn, {{"method", read.error().method}, {"reason", read.error().reason}});
        return;
    }
    if (const auto* reply = std::get_if<stratum::ServerReply>(&*read)) {
        onReply(*reply, turn, news);
        return;
    }
    const auto& [id, call] = std::get<stratum::ServerRequest>(*read);
    std::visit(Overloaded{
                   [&](const stratum::Notify& notify) { onNotify(notify, turn, news); },
                   [&](const stratum::SetDifficulty& change) { onDifficulty(change.difficulty, turn); },
                   [&](const stratum::SetExtranonce& change) { onExtranonce(change, turn); },
                   [&](const stratum::SetVersionMask& change) { onVersionMask(change.mask, turn, news); },
                   [&](const stratum::Reconnect& request) { onReconnectRequest(request, turn, news); },
                   [&](const auto&) {},
               },
               call);
    answerRequest(id, call, turn);
}

void PoolSession::onTick(Turn& turn, PoolNewsList& news)
{
    if (m_state == State::Closed || turn.now < nextWakeup()) {
        return;
    }
    switch (m_state) {
    case State::Connecting: fail(PoolFailure::Connection, "connecting took too long", turn, news); break;
    case State::Subscribing: fail(PoolFailure::Handshake, "no answer to mining.subscribe", turn, news); break;
    case State::Authorizing: fail(PoolFailure::Handshake, "no answer to mining.authorize", turn, news); break;
    case State::Ready: fail(PoolFailure::Silence, "no job for too long", turn, news); break;
    case State::WaitingForLogin:
    case State::Closed: break;
    }
}

TimePoint PoolSession::nextWakeup() const
{
    return m_state == State::Closed || m_state == State::WaitingForLogin ? kNever : m_deadline;
}

void PoolSession::setLogin(Login login, Turn& turn)
{
    if (m_state == State::Connecting || m_state == State::Subscribing) {
        m_login = std::move(login);
    } else if (m_state == State::WaitingForLogin) {
        m_login = std::move(login);
        authorize(turn);
    }
}

void PoolSession::suggestDifficulty(double difficulty, Turn& turn)
{
    m_suggestion = difficulty;
    if (m_state == State::Ready) {
        sendSuggestion(turn);
    }
}

std::int64_t PoolSession::submit(const PoolJob& job, const PoolShare& share, Turn& turn)
{
    const std::int64_t id = ++m_lastRequestId;
    turn.toPool(m_link, stratum::writeSubmit({.id = id,
                                              .user = m_login->user,
                                              .jobIdToken = job.idToken,
                                              .extranonce2 = share.extranonce2,
                                              .ntime = share.ntime,
                                              .nonce = share.nonce,
                                              .versionBits = share.versionBits}));
    return id;
}

void PoolSession::close(Turn& turn)
{
    if (m_state != State::Closed) {
        m_state = State::Closed;
        turn.actions.emplace_back(ClosePool{m_link});
    }
}

void PoolSession::onReply(const stratum::ServerReply& reply, Turn& turn, PoolNewsList& news)
{
    const std::optional<std::int64_t> id = reply.id.asInteger();
    if (id == kConfigureId) {
        onConfigureReply(reply, turn);
    } else if (id == kSubscribeId) {
        onSubscribeReply(reply, turn, news);
    } else if (id == kAuthorizeId) {
        onAuthorizeReply(reply, turn, news);
    } else if (id > kLastLoginId && id <= m_lastRequestId) {
        noteShareAnswer(reply, turn, news);
    }
}

void PoolSession::onConfigureReply(const stratum::ServerReply& reply, Turn& turn)
{
    m_configureAnswered = true;
    if (reply.configure && reply.configure->versionRolling && !reply.error) {
        m_versionMask = reply.configure->mask;
    }
    turn.shared.pools[m_target.slot.index].learnVersionMask(m_versionMask.value_or(0));
}

void PoolSession::onSubscribeReply(const stratum::ServerReply& reply, Turn& turn, PoolNewsList& news)
{
    if (m_state != State::Subscribing) {
        return;
    }
    if (reply.error || !reply.subscribe) {
        const std::string text = reply.error ? ": " + reply.error->text : ", the answer is not one";
        fail(PoolFailure::Handshake, "mining.subscribe failed" + text, turn, news);
        return;
    }
    if (reply.subscribe->extranonce2Size < 2) {
        fail(PoolFailure::Handshake, "the pool leaves less than 2 bytes of extranonce2", turn, news);
        return;
    }
    m_extranonce = PoolExtranonce{reply.subscribe->extranonce1, reply.subscribe->extranonce2Size};
    m_session = reply.subscribe->session;
    turn.shared.pools[m_target.slot.index].learnExtranonce(*m_extranonce);
    m_state = State::WaitingForLogin;
    news.emplace_back(PoolSubscribed{});
    if (m_login) {
        authorize(turn);
    }
}

void PoolSession::authorize(Turn& turn)
{
    m_state = State::Authorizing;
    m_deadline = turn.now + turn.config().timeouts.handshake;
    turn.toPool(m_link, stratum::writeAuthorize(kAuthorizeId, m_login->user, m_login->password));
}

void PoolSession::onAuthorizeReply(const stratum::ServerReply& reply, Turn& turn, PoolNewsList& news)
{
    if (m_state != State::Authorizing) {
        return;
    }
    // Some small pools answer null without an error where they mean yes.
    if (reply.error || !(reply.isTrue || reply.isNull)) {
        const std::string text = reply.error ? reply.error->text : "refused";
        publish(EventKind::PoolAuthorizeFailed, turn, {{"user", config::userForLog(m_login->user)}, {"reason", text}});
        fail(PoolFailure::AuthorizeRefused, "the pool refuses the worker: " + text, turn, news);
        return;
    }
    m_state = State::Ready;
    m_readyAt = turn.now;
    m_lastJobAt = turn.now;
    m_deadline = turn.now + kFirstJobTime;
    turn.toPool(m_link, stratum::writeExtranonceSubscribe(kExtranonceSubscribeId));
    sendSuggestion(turn);
    if (!m_configureAnswered) {
        turn.shared.pools[m_target.slot.index].learnVersionMask(0);
    }
    publish(EventKind::PoolReady, turn,
            {{"user", config::userForLog(m_login->user)},
             {"extranonce1", toHex(m_extranonce->extranonce1)},
             {"extranonce2_size", static_cast<std::int64_t>(m_extranonce->extranonce2Size)},
             {"version_mask", toHex32(m_versionMask.value_or(0))},
             {"login_ms", milliseconds(turn.now - m_startedAt)}});
    if (m_latestJob) {
        // Came before the login was answered (ckpool): nobody mines it yet, so what was said since then counts.
        auto job = std::make_shared<PoolJob>(*m_latestJob);
        job->difficulty = m_difficulty;
        job->versionMask = m_versionMask;
        m_latestJob = std::move(job);
        turn.shared.pools[m_target.slot.index].setNewestJob(m_latestJob);
        m_deadline = turn.now + silenceLimit(turn);
        news.emplace_back(PoolJobReady{m_latestJob});
    }
}

Duration PoolSession::silenceLimit(const Turn& turn) const
{
    const std::chrono::seconds configured = turn.config().timeouts.jobSilence;
    return configured.count() > 0 ? Duration(configured) : turn.shared.pools[m_target.slot.index].silenceLimit();
}

void PoolSession::onNotify(const stratum::Notify& notify, Turn& turn, PoolNewsList& news)
{
    if (!m_extranonce) {
        return;
    }
    auto& knowledge = turn.shared.pools[m_target.slot.index];
    m_hasServed = m_hasServed || (m_state == State::Ready && m_latestJob);
    if (m_latestJob) {
        knowledge.learnJobInterval(turn.now - m_lastJobAt);
    }
    knowledge.noteJob(turn.now);
    m_lastJobAt = turn.now;
    if (m_state == State::Ready) {
        m_deadline = turn.now + silenceLimit(turn);
    }
    m_latestJob = std::make_shared<PoolJob>(PoolJob{.slot = m_target.slot,
                                                    .link = m_link,
                                                    .idToken = notify.jobIdToken,
                                                    .work = notify.job,
                                                    .cleanJobs = notify.cleanJobs,
                                                    .extranonce = *m_extranonce,
                                                    .difficulty = m_difficulty,
                                                    .versionMask = m_versionMask,
                                                    .receivedAt = turn.now});
    knowledge.setNewestJob(m_latestJob);
    publish(EventKind::PoolNotify, turn, {{"job", notify.jobIdToken}, {"clean", notify.cleanJobs}});
    if (m_state == State::Ready) {
        news.emplace_back(PoolJobReady{m_latestJob});
    }
}

void PoolSession::onDifficulty(double difficulty, Turn& turn)
{
    m_difficulty = mining::Difficulty{difficulty};
    publish(EventKind::PoolDifficulty, turn, {{"difficulty", difficulty}});
}

void PoolSession::onExtranonce(const stratum::SetExtranonce& change, Turn& turn)
{
    if (!m_extranonce) {
        return;
    }
    // Jobs carry the extranonce that they came under, so the change begins with the next one.
    m_extranonce = PoolExtranonce{change.extranonce1, change.extranonce2Size.value_or(m_extranonce->extranonce2Size)};
    turn.shared.pools[m_target.slot.index].learnExtranonce(*m_extranonce);
    publish(EventKind::PoolExtranonceChanged, turn,
            {{"extranonce1", toHex(m_extranonce->extranonce1)},
             {"extranonce2_size", static_cast<std::int64_t>(m_extranonce->extranonce2Size)}});
}

void PoolSession::onVersionMask(std::uint32_t mask, Turn& turn, PoolNewsList& news)
{
    if (m_versionMask == mask) {
        return;
    }
    m_versionMask = mask;
    turn.shared.pools[m_target.slot.index].learnVersionMask(mask);
    publish(EventKind::PoolVersionMaskChanged, turn, {{"version_mask", toHex32(mask)}});
    if (isMining()) {
        // By BIP 310 the new mask holds for jobs already sent: the miner must hear of it now.
        auto job = std::make_shared<PoolJob>(*m_latestJob);
        job->versionMask = mask;
        job->cleanJobs = false;
        m_latestJob = std::move(job);
        news.emplace_back(PoolJobReady{m_latestJob});
    }
}

void PoolSession::onReconnectRequest(const stratum::Reconnect& request, Turn& turn, PoolNewsList& news) const
{
    publish(EventKind::PoolReconnectRequested, turn,
            {{"requested_host", request.host}, {"requested_port", static_cast<std::int64_t>(request.port)}});
    news.emplace_back(PoolWantsReconnect{std::chrono::seconds(std::clamp(request.waitSeconds, 0, 60))});
}

void PoolSession::answerRequest(const stratum::RpcId& id, const stratum::ServerCall& call, Turn& turn)
{
    if (const auto* message = std::get_if<stratum::ShowMessage>(&call)) {
        publish(EventKind::PoolMessage, turn, {{"text", message->text}});
    }
    if (m_state != State::Closed) {
        if (auto line = answerToPool(id, call)) {
            turn.toPool(m_link, std::move(*line));
        }
    }
}

void PoolSession::noteShareAnswer(const stratum::ServerReply& reply, Turn& turn, PoolNewsList& news)
{
    PoolAnsweredShare answer{.link = m_link, .requestId = *reply.id.asInteger(), .error = reply.error};
    if (!answer.error && !reply.isTrue) {
        answer.error = stratum::StratumError{stratum::ErrorCode::Other, "the pool answered neither true nor an error"};
    }
    const bool accepted = !answer.error;
    news.emplace_back(std::move(answer));
    if (accepted) {
        m_hasServed = true;
        m_answers.noteAccepted();
    } else if (m_answers.noteRejected(turn.now)) {
        fail(PoolFailure::RejectStorm, "the pool refuses every share", turn, news);
    }
}

void PoolSession::noteUnanswered(TimePoint sentAt, Turn& turn, PoolNewsList& news)
{
    if (isOpen() && m_answers.noteUnanswered(sentAt)) {
        fail(PoolFailure::Silence, "the pool does not answer shares", turn, news);
    }
}

void PoolSession::sendSuggestion(Turn& turn)
{
    if (m_suggestion) {
        turn.toPool(m_link, stratum::writeSuggestDifficulty(kSuggestDifficultyId, *m_suggestion));
    }
}

void PoolSession::fail(PoolFailure failure, const std::string& reason, Turn& turn, PoolNewsList& news)
{
    publish(EventKind::PoolDown, turn, {{"reason", reason}});
    close(turn);
    news.emplace_back(PoolFailed{m_link, failure, reason});
}

void PoolSession::publish(EventKind kind, Turn& turn, std::vector<EventField> more) const
{
    std::vector<EventField> fields{{"miner", static_cast<std::int64_t>(m_miner.value())},
                                   {"pool", m_target.slot.name()},
                                   {"host", m_target.endpoint.host},
                                   {"port", static_cast<std::int64_t>(m_target.endpoint.port)}};
    std::ranges::move(more, std::back_inserter(fields));
    turn.publish(kind, std::move(fields));
}

} // namespace dpmp::engine
