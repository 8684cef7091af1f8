// SPDX-License-Identifier: MIT
#include "core/demo/SimulatedPool.h"

#include "core/stratum/ClientMessageReader.h"
#include "core/stratum/ServerMessageWriter.h"
#include "core/util/Overloaded.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace dpmp::demo {
namespace {

using stratum::ErrorCode;
using stratum::StratumError;

SimulatedChainSettings chainOf(const SimulatedPoolSettings& settings)
{
    SimulatedChainSettings chain = settings.chain;
    chain.extranonceSize = settings.extranonce1Size + settings.extranonce2Size;
    return chain;
}

/// Hex digits without leading zeros.
std::string shortHex(std::uint64_t value)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text(1, kDigits[value % 16]);
    while ((value /= 16) != 0) {
        text.insert(text.begin(), kDigits[value % 16]);
    }
    return text;
}

} // namespace

std::uint64_t SimulatedPoolCounters::rejected() const
{
    return std::accumulate(rejectedByCode.begin(), rejectedByCode.end(), std::uint64_t{0});
}

SimulatedPool::SimulatedPool(const SimulatedPoolSettings& settings, TimePoint now)
    : m_settings(settings)
    , m_chain(chainOf(settings), settings.seed)
    , m_judge(static_cast<std::size_t>(settings.extranonce2Size), settings.ntimeTolerance)
    , m_rng(settings.seed + 1)
    , m_start(now)
    , m_now(now)
    , m_nextExtranonce1(settings.firstExtranonce1)
{
    makeJob();
    scheduleBlock();
}

void SimulatedPool::connected(ConnectionId connection)
{
    m_miners[connection].terms.extranonce1 = nextExtranonce1();
    ++m_counters.connections;
}

void SimulatedPool::closed(ConnectionId connection)
{
    m_miners.erase(connection);
}

PoolActions SimulatedPool::line(ConnectionId connection, std::string_view text)
{
    const auto found = m_miners.find(connection);
    if (found == m_miners.end()) {
        return {};
    }
    const auto request = stratum::readClientLine(text);
    if (!request) {
        return refuse(connection, request.error());
    }
    const Requester from{.connection = connection, .miner = found->second, .id = request->id};
    return std::visit(Overloaded{
                          [&](const stratum::Configure& configure) { return answer(from, configure); },
                          [&](const stratum::Subscribe& subscribe) { return answer(from, subscribe); },
                          [&](const stratum::Authorize& authorize) { return answer(from, authorize); },
                          [&](const stratum::Submit& submit) { return answer(from, submit); },
                          [&](const auto& other) { return answerOther(from, other); },
                      },
                      request->message);
}

PoolActions SimulatedPool::refuse(ConnectionId connection, const stratum::UnreadableRequest& request)
{
    if (request.isSubmit) {
        countRejected(request.error.code);
    }
    PoolActions actions{SendLine{.connection = connection, .line = stratum::writeError(request.id, request.error)}};
    if (!request.isJson) {
        m_miners.erase(connection);
        actions.emplace_back(CloseConnection{.connection = connection});
    }
    return actions;
}

PoolActions SimulatedPool::advance(TimePoint now)
{
    m_now = now;
    if (now >= m_nextBlock) {
        return loseBlock();
    }
    if (now >= m_nextJob) {
        return renewJob();
    }
    return {};
}

PoolActions SimulatedPool::renewJob()
{
    makeJob();
    return sendJobToAll(false);
}

PoolActions SimulatedPool::loseBlock()
{
    ++m_counters.blocksLost;
    m_chain.extendByOthers();
    return startBlock();
}

PoolActions SimulatedPool::setDifficulty(mining::Difficulty difficulty)
{
    m_settings.difficulty = difficulty;
    return renewJob();
}

PoolActions SimulatedPool::answer(const Requester& from, const stratum::Configure& configure)
{
    stratum::ConfigureAnswer result;
    if (configure.versionRolling && m_settings.versionMask) {
        from.miner.terms.versionMask = *m_settings.versionMask & configure.versionRolling->mask;
        result.versionRollingMask = from.miner.terms.versionMask;
    }
    result.versionRollingRefused = configure.versionRolling && !m_settings.versionMask;
    result.minimumDifficultyRefused = configure.minimumDifficulty;
    result.unknownExtensions = configure.unknownExtensions;
    return {SendLine{.connection = from.connection, .line = stratum::writeConfigureAnswer(from.id, result)}};
}

PoolActions SimulatedPool::answer(const Requester& from, const stratum::Subscribe& /*subscribe*/)
{
    from.miner.subscribed = true;
    PoolActions actions{
        SendLine{.connection = from.connection,
                 .line = stratum::writeSubscribeAnswer(from.id, shortHex(from.connection.value()),
                                                       from.miner.terms.extranonce1, m_settings.extranonce2Size)}};
    appendFirstJob(actions, from);
    return actions;
}

PoolActions SimulatedPool::answer(const Requester& from, const stratum::Authorize& authorize)
{
    if (authorize.user.empty()) {
        return {SendLine{
            .connection = from.connection,
            .line = stratum::writeError(from.id, {.code = ErrorCode::Unauthorized, .text = "Unauthorized worker"})}};
    }
    from.miner.users.insert(authorize.user);
    PoolActions actions{SendLine{.connection = from.connection, .line = stratum::writeTrue(from.id)}};
    appendFirstJob(actions, from);
    return actions;
}

PoolActions SimulatedPool::answer(const Requester& from, const stratum::Submit& submit)
{
    if (const auto refusal = refusalOf(from.miner, submit)) {
        return reject(from, *refusal);
    }
    const auto share = m_judge.judge(submit, from.miner.terms);
    if (!share) {
        return reject(from, share.error());
    }
    ++m_counters.accepted;
    m_counters.acceptedDifficulty += from.miner.terms.jobs.at(submit.jobId).value;
    PoolActions actions{SendLine{.connection = from.connection, .line = stratum::writeTrue(from.id)}};
    if (share->meetsNetworkTarget) {
        ++m_counters.blocksFound;
        m_chain.extend(share->hash);
        std::ranges::move(startBlock(), std::back_inserter(actions));
    }
    return actions;
}

PoolActions SimulatedPool::answerOther(const Requester& from, const stratum::ClientMessage& message)
{
    if (from.id.isNull()) {
        return {};
    }
    const auto error = [&](std::string text) {
        return stratum::writeError(from.id, {.code = ErrorCode::Other, .text = std::move(text)});
    };
    const std::string line =
        std::visit(Overloaded{
                       [&](const stratum::Ping&) { return stratum::writeText(from.id, "pong"); },
                       [&](const stratum::SuggestDifficulty&) { return stratum::writeTrue(from.id); },
                       [&](const stratum::MultiVersion&) { return stratum::writeTrue(from.id); },
                       [&](const stratum::ExtranonceSubscribe&) { return error("Not supported."); },
                       [&](const stratum::Pong&) { return std::string(); },
                       [&](const stratum::ClientReply&) { return std::string(); },
                       [&](const auto&) { return error("Method not found"); },
                   },
                   message);
    return line.empty() ? PoolActions{} : PoolActions{SendLine{.connection = from.connection, .line = line}};
}

std::optional<StratumError> SimulatedPool::refusalOf(const Miner& miner, const stratum::Submit& submit)
{
    if (!miner.subscribed) {
        return StratumError{.code = ErrorCode::NotSubscribed, .text = "Not subscribed"};
    }
    if (!miner.users.contains(submit.user)) {
        return StratumError{.code = ErrorCode::Unauthorized, .text = "Unauthorized worker"};
    }
    return std::nullopt;
}

PoolActions SimulatedPool::reject(const Requester& from, const StratumError& error)
{
    countRejected(error.code);
    return {SendLine{.connection = from.connection, .line = stratum::writeError(from.id, error)}};
}

void SimulatedPool::countRejected(ErrorCode code)
{
    ++m_counters.rejectedByCode.at(static_cast<std::size_t>(code) - static_cast<std::size_t>(ErrorCode::Other));
}

void SimulatedPool::makeJob()
{
    m_job = m_chain.makeJob(ntimeNow());
    m_jobId = shortHex(++m_jobCount);
    m_judge.addJob(m_jobId, m_job);
    m_nextJob = m_now + m_settings.jobInterval;
}

PoolActions SimulatedPool::startBlock()
{
    m_judge.startNextBlock();
    makeJob();
    scheduleBlock();
    for (auto& [connection, miner] : m_miners) {
        std::erase_if(miner.terms.jobs, [this](const auto& job) { return !m_judge.knows(job.first); });
    }
    return sendJobToAll(true);
}

PoolActions SimulatedPool::sendJobToAll(bool clean)
{
    PoolActions actions;
    for (auto& [connection, miner] : m_miners) {
        if (miner.takesJobs()) {
            appendJob(actions, connection, miner, clean);
        }
    }
    return actions;
}

void SimulatedPool::appendFirstJob(PoolActions& actions, const Requester& to) const
{
    if (to.miner.takesJobs() && to.miner.terms.jobs.empty()) {
        appendJob(actions, to.connection, to.miner, true);
    }
}

void SimulatedPool::appendJob(PoolActions& actions, ConnectionId connection, Miner& miner, bool clean) const
{
    if (miner.announced != m_settings.difficulty) {
        miner.announced = m_settings.difficulty;
        actions.emplace_back(
            SendLine{.connection = connection, .line = stratum::writeSetDifficulty(miner.announced.value)});
    }
    miner.terms.jobs[m_jobId] = miner.announced;
    actions.emplace_back(SendLine{.connection = connection, .line = stratum::writeNotify(m_jobId, m_job, clean)});
}

void SimulatedPool::scheduleBlock()
{
    if (m_settings.blockInterval.count() > 0) {
        const std::chrono::duration<double> wait(
            m_rng.exponential(static_cast<double>(m_settings.blockInterval.count())));
        m_nextBlock = m_now + std::chrono::duration_cast<Duration>(wait);
    }
}

Bytes SimulatedPool::nextExtranonce1()
{
    Bytes bytes(static_cast<std::size_t>(m_settings.extranonce1Size));
    std::uint64_t rest = m_nextExtranonce1++;
    for (std::size_t i = bytes.size(); i-- > 0; rest >>= 8) {
        bytes[i] = static_cast<std::uint8_t>(rest);
    }
    return bytes;
}

std::uint32_t SimulatedPool::ntimeNow() const
{
    const auto elapsed = std::chrono::duration_cast<std::chrono::seconds>(m_now - m_start);
    return m_settings.startNtime + static_cast<std::uint32_t>(elapsed.count());
}

} // namespace dpmp::demo
