// SPDX-License-Identifier: MIT
#include "core/engine/MinerSession.h"

#include "core/stratum/ClientMessageReader.h"
#include "core/stratum/ServerMessageWriter.h"
#include "core/util/Overloaded.h"

#include <algorithm>
#include <utility>

namespace dpmp::engine {

namespace {

/// More than any miner sends while it waits for its subscribe answer.
constexpr std::size_t kMaxHeldBack = 64;

using stratum::ErrorCode;
using stratum::StratumError;

} // namespace

void MinerSession::onLine(const std::string& line, Turn& turn, MinerNewsList& news)
{
    m_lastLineAt = turn.now;
    ReadLine read = stratum::readClientLine(line);
    if (!m_subscribeId) {
        take(read, turn, news);
    } else if (m_heldBack.size() < kMaxHeldBack) {
        m_heldBack.push_back(std::move(read));
    } else {
        news.emplace_back(MinerHopeless{"too many requests before the answer to mining.subscribe"});
    }
}

void MinerSession::take(const ReadLine& read, Turn& turn, MinerNewsList& news)
{
    if (read) {
        m_hasMadeSense = true;
        m_badLinesInARow = 0;
        answer(*read, turn, news);
    } else {
        onUnreadable(read.error(), turn, news);
    }
}

void MinerSession::answerSubscribe(const MinerExtranonce& told, Turn& turn, MinerNewsList& news)
{
    m_told = told;
    const std::optional<stratum::RpcId> id = std::exchange(m_subscribeId, std::nullopt);
    if (id) {
        sendSubscribeAnswer(*id, told, turn);
    }
    while (!m_subscribeId && !m_heldBack.empty()) {
        const ReadLine read = std::move(m_heldBack.front());
        m_heldBack.pop_front();
        take(read, turn, news);
    }
}

TimePoint MinerSession::deadline(const config::TimeoutConfig& timeouts) const
{
    return m_user ? m_lastLineAt + timeouts.minerIdle : m_connectedAt + timeouts.minerLogin;
}

std::string MinerSession::deadlineReason() const
{
    return m_user ? "silent for too long" : "did not log in";
}

void MinerSession::answer(const stratum::ClientRequest& request, Turn& turn, MinerNewsList& news)
{
    const stratum::RpcId& id = request.id;
    std::visit(Overloaded{
                   [&](const stratum::Configure& configure) { onConfigure(id, configure, turn); },
                   [&](const stratum::Subscribe& subscribe) { onSubscribe(id, subscribe, turn, news); },
                   [&](const stratum::Authorize& authorize) { onAuthorize(id, authorize, turn, news); },
                   [&](const stratum::Submit& submit) { onSubmit(id, submit, news); },
                   [&](const stratum::ExtranonceSubscribe&) {
                       m_understandsSetExtranonce = true;
                       reply(id, stratum::writeTrue(id), turn);
                   },
                   [&](const stratum::SuggestDifficulty& suggestion) {
                       news.emplace_back(MinerSuggestedDifficulty{suggestion.difficulty});
                       reply(id, stratum::writeTrue(id), turn);
                   },
                   [&](const stratum::Ping&) { reply(id, stratum::writeText(id, "pong"), turn); },
                   [&](const stratum::MultiVersion&) { reply(id, stratum::writeTrue(id), turn); },
                   [&](const stratum::GetTransactions&) {
                       reply(id, stratum::writeError(id, {ErrorCode::Other, "transactions are not available"}), turn);
                   },
                   [&](const stratum::UnknownMethod&) {
                       reply(id, stratum::writeError(id, {ErrorCode::Other, "method not found"}), turn);
                   },
                   [](const stratum::Pong&) {},
                   [](const stratum::ClientReply&) {},
               },
               request.message);
}

void MinerSession::onUnreadable(const stratum::UnreadableRequest& unreadable, Turn& turn, MinerNewsList& news)
{
    ++m_badLinesInARow;
    turn.publish(EventKind::MinerBadLine,
                 {{"miner", static_cast<std::int64_t>(m_id.value())}, {"reason", unreadable.error.text}});
    if (unreadable.isSubmit) {
        news.emplace_back(MinerSubmitRefused{unreadable.id, unreadable.error});
    } else if (!unreadable.isJson || !unreadable.id.isNull()) {
        turn.toMiner(m_id, stratum::writeError(unreadable.id, unreadable.error));
    }
    if (!unreadable.isJson && !m_hasMadeSense) {
        news.emplace_back(MinerHopeless{"does not speak Stratum"});
    } else if (m_badLinesInARow >= turn.config().limits.badLines) {
        news.emplace_back(MinerHopeless{"too many unreadable lines"});
    }
}

void MinerSession::onConfigure(const stratum::RpcId& id, const stratum::Configure& configure, Turn& turn)
{
    m_hasConfigured = true;
    stratum::ConfigureAnswer granted;
    if (configure.versionRolling) {
        const std::uint32_t mask = offeredVersionMask(turn.shared) & configure.versionRolling->mask;
        m_versionRolling = configure.versionRolling;
        m_grantedMask = mask != 0 ? std::optional(mask) : std::nullopt;
        granted.versionRollingMask = m_grantedMask;
        granted.versionRollingRefused = mask == 0;
    }
    m_understandsSetExtranonce = m_understandsSetExtranonce || configure.subscribeExtranonce;
    granted.extranonceGranted = configure.subscribeExtranonce;
    granted.minimumDifficultyRefused = configure.minimumDifficulty;
    granted.infoGranted = configure.info;
    granted.unknownExtensions = configure.unknownExtensions;
    reply(id, stratum::writeConfigureAnswer(id, granted), turn);
}

void MinerSession::onSubscribe(const stratum::RpcId& id, const stratum::Subscribe& subscribe, Turn& turn,
                               MinerNewsList& news)
{
    if (m_told) {
        // Some firmware asks again to resume its session; it still is the same.
        sendSubscribeAnswer(id, *m_told, turn);
        return;
    }
    m_agent = subscribe.agent;
    m_quirks = quirksOf(m_agent);
    m_subscribeId = id;
    news.emplace_back(MinerWantsSubscription{});
}

void MinerSession::onAuthorize(const stratum::RpcId& id, const stratum::Authorize& authorize, Turn& turn,
                               MinerNewsList& news)
{
    if (m_user && *m_user != authorize.user) {
        reply(id, stratum::writeError(id, {ErrorCode::Unauthorized, "one worker for each connection, please"}), turn);
        return;
    }
    reply(id, stratum::writeTrue(id), turn);
    if (!m_user) {
        m_user = authorize.user;
        news.emplace_back(MinerLoggedIn{authorize.user, authorize.password});
    }
}

void MinerSession::onSubmit(const stratum::RpcId& id, const stratum::Submit& submit, MinerNewsList& news) const
{
    if (!m_told) {
        news.emplace_back(MinerSubmitRefused{id, StratumError{ErrorCode::NotSubscribed, "not subscribed"}});
    } else if (m_user != submit.user) {
        news.emplace_back(MinerSubmitRefused{id, StratumError{ErrorCode::Unauthorized, "unauthorized worker"}});
    } else {
        news.emplace_back(MinerSubmitted{id, submit});
    }
}

void MinerSession::sendSubscribeAnswer(const stratum::RpcId& id, const MinerExtranonce& told, Turn& turn) const
{
    const std::string session = std::to_string(m_id.value());
    turn.toMiner(m_id, stratum::writeSubscribeAnswer(id, session, told.extranonce1, told.extranonce2Size));
}

void MinerSession::reply(const stratum::RpcId& id, std::string line, Turn& turn) const
{
    if (!id.isNull()) {
        turn.toMiner(m_id, std::move(line));
    }
}

std::uint32_t offeredVersionMask(const Shared& shared)
{
    std::uint32_t offered = mining::kBip320Mask;
    bool anyMayRoll = false;
    for (std::size_t i = 0; i < shared.pools.size(); ++i) {
        if (shared.config.pools[i].weight == 0) {
            continue;
        }
        const std::optional<std::uint32_t> mask = shared.pools[i].versionMask();
        anyMayRoll = anyMayRoll || mask != 0U;
        offered &= mask.value_or(0) != 0 ? *mask : mining::kBip320Mask;
    }
    return anyMayRoll ? offered : 0;
}

} // namespace dpmp::engine
