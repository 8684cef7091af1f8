// SPDX-License-Identifier: MIT
#include "SimPool.h"

#include "core/stratum/ClientMessageReader.h"
#include "core/stratum/ServerMessageWriter.h"
#include "core/util/Overloaded.h"

#include <charconv>
#include <cstring>
#include <utility>

namespace dpmp::sim {
namespace {

using stratum::ErrorCode;
using stratum::StratumError;

constexpr std::uint32_t kStartNtime = 1'700'000'000;
constexpr std::uint32_t kNtimeTolerance = 7000;

demo::SimulatedChainSettings chainOf(const PoolTraits& traits)
{
    demo::SimulatedChainSettings chain;
    chain.coinbaseTag = "/" + traits.host + "/";
    chain.extranonceSize = traits.extranonce1Size + traits.extranonce2Size;
    chain.version = traits.blockVersion;
    return chain;
}

std::string shortHex(std::uint64_t value)
{
    std::array<char, 16> digits{};
    return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value, 16).ptr};
}

} // namespace

SimPool::SimPool(PoolTraits traits, std::uint64_t seed, TimePoint now, Wires wires)
    : m_traits(std::move(traits))
    , m_healthySince(now)
    , m_wires(std::move(wires))
    , m_chain(chainOf(m_traits), seed)
    , m_rng(seed + 1)
    , m_start(now)
    , m_now(now)
    , m_lastExtranonce1(seed << 8U)
{
    findBlock();
}

void SimPool::setMood(const PoolMood& mood, TimePoint now)
{
    m_mood = mood;
    m_healthySince = mood.isHealthy() ? now : kNever;
    if (mood.isDown) {
        dropAll();
    }
}

void SimPool::connected(engine::LinkId link)
{
    ++m_counters.connections;
    m_links[link].extranonce1 = newExtranonce1();
}

void SimPool::line(engine::LinkId link, std::string_view text)
{
    const auto found = m_links.find(link);
    if (found == m_links.end() || m_mood.isBlackHole) {
        return;
    }
    const auto request = stratum::readClientLine(text);
    if (request) {
        answer(link, found->second, *request);
    } else {
        m_wires.send(link, stratum::writeError(request.error().id, request.error().error));
    }
}

void SimPool::advance(TimePoint now)
{
    m_now = now;
    if (now >= m_nextBlock) {
        findBlock();
    } else if (now >= m_nextJob) {
        renewJob();
    }
}

void SimPool::renewJob()
{
    makeJob();
    sendJobToAll(m_traits.alwaysClean);
}

void SimPool::findBlock()
{
    m_chain.extendByOthers();
    ++m_block;
    m_seen.clear();
    if (m_traits.blockInterval.count() > 0) {
        const double wait = m_rng.exponential(static_cast<double>(m_traits.blockInterval.count()));
        m_nextBlock = m_now + std::chrono::duration_cast<Duration>(std::chrono::duration<double>(wait));
    }
    makeJob();
    sendJobToAll(true);
}

void SimPool::setDifficulty(double difficulty)
{
    m_traits.difficulty = difficulty;
    for (auto& [id, link] : m_links) {
        if (!link.user.empty()) {
            link.announced = difficulty;
            m_wires.send(id, stratum::writeSetDifficulty(difficulty));
        }
    }
}

void SimPool::changeExtranonces()
{
    for (auto& [id, link] : m_links) {
        if (link.isSubscribed) {
            link.extranonce1 = newExtranonce1();
            m_wires.send(id, stratum::writeSetExtranonce(link.extranonce1, m_traits.extranonce2Size));
        }
    }
}

void SimPool::setVersionMask(std::uint32_t mask)
{
    m_traits.versionMask = mask;
    for (auto& [id, link] : m_links) {
        if (link.hasVersionRolling) {
            m_wires.send(id, stratum::writeSetVersionMask(mask));
        }
    }
}

void SimPool::askToReconnect()
{
    broadcast(stratum::writeServerRequest({}, "client.reconnect", R"(["evil.example",4444,1])"));
    m_healthySince = m_healthySince == kNever ? kNever : m_now;
}

void SimPool::broadcast(const std::string& line)
{
    for (auto& [id, link] : m_links) {
        m_wires.send(id, line);
    }
}

void SimPool::dropAll()
{
    m_healthySince = m_healthySince == kNever ? kNever : m_now;
    const auto links = std::exchange(m_links, {});
    for (const auto& [id, link] : links) {
        m_wires.drop(id);
    }
}

void SimPool::answer(engine::LinkId id, Link& link, const stratum::ClientRequest& request)
{
    const stratum::RpcId& rpc = request.id;
    std::visit(Overloaded{
                   [&](const stratum::Configure& configure) {
                       link.hasVersionRolling = configure.versionRolling && m_traits.versionMask;
                       stratum::ConfigureAnswer granted;
                       if (link.hasVersionRolling) {
                           granted.versionRollingMask = *m_traits.versionMask & configure.versionRolling->mask;
                       } else {
                           granted.versionRollingRefused = true;
                       }
                       m_wires.send(id, stratum::writeConfigureAnswer(rpc, granted));
                   },
                   [&](const stratum::Subscribe& message) { answerSubscribe(id, link, rpc, message); },
                   [&](const stratum::Authorize& message) { answerAuthorize(id, link, rpc, message.user); },
                   [&](const stratum::Submit& submit) { answerSubmit(id, link, rpc, submit); },
                   [&](const stratum::ClientReply&) {},
                   [&](const auto&) {
                       m_wires.send(id, stratum::writeError(rpc, {ErrorCode::Other, "Method not found"}));
                   },
               },
               request.message);
}

void SimPool::answerSubscribe(engine::LinkId id, Link& link, const stratum::RpcId& rpc,
                              const stratum::Subscribe& message)
{
    if (m_traits.resumesSessions && message.session && m_sessions.contains(*message.session)) {
        link.extranonce1 = m_sessions.at(*message.session).extranonce1;
        link.jobs = m_sessions.at(*message.session).jobs;
    }
    link.isSubscribed = true;
    link.session = "session-" + shortHex(id.value());
    m_wires.send(id, stratum::writeSubscribeAnswer(rpc, link.session, link.extranonce1, m_traits.extranonce2Size));
}

void SimPool::answerAuthorize(engine::LinkId id, Link& link, const stratum::RpcId& rpc, const std::string& user)
{
    if (m_mood.refusesWorkers) {
        m_wires.send(id, stratum::writeError(rpc, {ErrorCode::Unauthorized, "unknown worker"}));
        return;
    }
    link.user = user;
    m_wires.send(id, stratum::writeTrue(rpc));
    if (m_mood.hangsUpAfterLogin) {
        m_wires.drop(id);
        m_links.erase(id);
    } else if (!m_mood.isSilent) {
        sendJob(id, link, true);
    }
}

void SimPool::answerSubmit(engine::LinkId id, Link& link, const stratum::RpcId& rpc, const stratum::Submit& submit)
{
    const int code = m_mood.refusesShares ? 23 : judge(link, submit);
    if (code == 0) {
        ++m_counters.accepted;
        m_counters.acceptedWork += mining::expectedHashes({link.jobs.at(submit.jobId).difficulty});
        m_wires.send(id, stratum::writeTrue(rpc));
    } else {
        ++m_counters.rejected.at(static_cast<std::size_t>(code - 20));
        m_wires.send(id, stratum::writeError(rpc, {static_cast<ErrorCode>(code), "refused"}));
    }
}

/// 0 or the code of the refusal.
int SimPool::judge(Link& link, const stratum::Submit& submit)
{
    if (link.user != submit.user) {
        return 24;
    }
    const auto found = link.jobs.find(submit.jobId);
    if (found == link.jobs.end()) {
        ++m_counters.unknownJobs;
        m_wires.foreignJob(submit.jobId);
        return 21;
    }
    const SentJob& job = found->second;
    const std::uint32_t mask = link.hasVersionRolling ? m_traits.versionMask.value_or(0) : 0;
    const bool rolls = submit.versionBits.has_value();
    Bytes extranonce = job.extranonce1;
    extranonce.insert(extranonce.end(), submit.extranonce2.begin(), submit.extranonce2.end());
    const std::uint32_t version = mining::rolledVersion(job.work->version, submit.versionBits.value_or(0),
                                                        rolls ? mask : 0, mining::VersionMeaning::Xor);
    const mining::HashedShare share = m_hasher.hash(*job.work, {extranonce, submit.ntime, submit.nonce, version});
    m_wires.shareSeen(submit.user, share.header);
    if (job.block != m_block) {
        return 21;
    }
    const bool wellFormed = submit.extranonce2.size() == static_cast<std::size_t>(m_traits.extranonce2Size) &&
                            submit.ntime >= job.work->ntime && submit.ntime - job.work->ntime <= kNtimeTolerance &&
                            rolls == link.hasVersionRolling && (submit.versionBits.value_or(0) & ~mask) == 0;
    if (!wellFormed) {
        return 20;
    }
    std::uint64_t key = 0;
    std::memcpy(&key, share.hash.bytes.data(), sizeof key);
    if (!m_seen.insert(key).second) {
        return 22;
    }
    return mining::Target::of({job.difficulty}).isMetBy(share.hash) ? 0 : 23;
}

void SimPool::makeJob()
{
    const auto elapsed = std::chrono::duration_cast<std::chrono::seconds>(m_now - m_start);
    const auto ntime = kStartNtime + static_cast<std::uint32_t>(elapsed.count());
    m_job = std::make_shared<const mining::JobTemplate>(m_chain.makeJob(ntime));
    m_jobId = shortHex(++m_lastJob);
    m_nextJob = m_now + m_traits.jobInterval;
}

void SimPool::sendJobToAll(bool clean)
{
    if (m_mood.isSilent || m_mood.isBlackHole) {
        return;
    }
    for (auto& [id, link] : m_links) {
        if (!link.user.empty()) {
            sendJob(id, link, clean);
        }
    }
}

void SimPool::sendJob(engine::LinkId id, Link& link, bool clean)
{
    if (link.announced != m_traits.difficulty) {
        link.announced = m_traits.difficulty;
        m_wires.send(id, stratum::writeSetDifficulty(link.announced));
    }
    link.jobs[m_jobId] = {m_job, link.extranonce1, link.announced, m_block};
    m_wires.send(id, stratum::writeNotify(m_jobId, *m_job, clean));
    if (m_traits.resumesSessions) {
        m_sessions[link.session] = link;
    }
}

Bytes SimPool::newExtranonce1()
{
    Bytes bytes(static_cast<std::size_t>(m_traits.extranonce1Size));
    std::uint64_t rest = ++m_lastExtranonce1;
    for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte, rest >>= 8U) {
        *byte = static_cast<std::uint8_t>(rest & 0xffU);
    }
    return bytes;
}

} // namespace dpmp::sim
