// SPDX-License-Identifier: MIT
#include "SimMiner.h"

#include "core/stratum/ServerMessageReader.h"
#include "core/util/Overloaded.h"

#include <algorithm>
#include <utility>

namespace dpmp::sim {
namespace {

/// Every fiftieth share is late, as if it had waited in a queue of the chip.
constexpr double kLateShares = 0.02;

std::uint64_t mix(std::uint64_t seed, ByteView bytes)
{
    for (const std::uint8_t byte : bytes) {
        seed = (seed ^ byte) * 1099511628211ULL;
    }
    return seed;
}

} // namespace

SimMiner::SimMiner(MinerModel model, std::string user, double hashesPerSecond, std::uint64_t seed, Referee& referee)
    : m_model(std::move(model))
    , m_user(std::move(user))
    , m_hashesPerSecond(hashesPerSecond)
    , m_rng(seed)
    , m_referee(referee)
    , m_loop(m_model)
{}

std::string SimMiner::open(TimePoint now)
{
    ++m_counters.connections;
    m_connectedAt = now;
    m_lastJobAt = now;
    m_leavesAt = kNever;
    if (m_model.reconnectsEvery.count() > 0) {
        const std::chrono::duration<double> stay(
            m_rng.exponential(static_cast<double>(m_model.reconnectsEvery.count())));
        m_leavesAt = now + std::chrono::duration_cast<Duration>(stay);
    }
    m_toAsk.clear();
    if (m_model.rollsVersion) {
        m_toAsk.push_back(Step::Configure);
    }
    m_toAsk.push_back(Step::Subscribe);
    m_toAsk.push_back(Step::Authorize);
    if (m_model.declaresExtranonce) {
        m_toAsk.push_back(Step::ExtranonceSubscribe);
    }
    return sendSteps();
}

void SimMiner::closed()
{
    m_counters.unanswered += m_openSubmits.size();
    m_counters.dropped += m_held.size();
    m_loop.stop();
    m_asked.clear();
    m_lastId = 0;
    m_isSubscribed = false;
    m_isAuthorized = false;
    m_openSubmits.clear();
    m_difficulties.clear();
    m_difficulty = 0.0;
    m_lastWasDifficulty = false;
    m_mask.reset();
    m_jobIds.clear();
    m_held.clear();
}

std::string SimMiner::line(std::string_view text, TimePoint now)
{
    const auto read = stratum::readServerLine(text);
    if (!read) {
        m_referee.broken("a miner cannot read: " + std::string(text));
        return {};
    }
    if (const auto* reply = std::get_if<stratum::ServerReply>(&*read)) {
        onReply(*reply);
        return sendSteps();
    }
    onRequest(std::get<stratum::ServerRequest>(*read).call, now);
    return {};
}

std::string SimMiner::work(TimePoint now)
{
    std::string lines;
    while (!m_held.empty() && m_held.front().due <= now) {
        lines += submit(m_held.front().params);
        m_held.pop_front();
    }
    if (!m_loop.hasWork()) {
        ++m_counters.idleSeconds;
        return lines;
    }
    // Whole hashes only; the fraction is left to chance.
    const auto count = static_cast<std::uint64_t>(m_hashesPerSecond + m_rng.uniform());
    m_counters.hashes += count;
    for (const FoundShare& share : m_loop.hash(count)) {
        ++m_counters.found;
        m_counters.foundWork += mining::expectedHashes({m_loop.work().difficulty});
        if (!m_headers.insert(share.headerKey).second) {
            ++m_counters.repeated;
            m_referee.broken(m_model.name + " was made to hash a header twice");
        }
        if (m_rng.uniform() < kLateShares) {
            const std::chrono::duration<double> delay(m_rng.between(0.1, 2.0));
            m_held.push_back({m_loop.work().jobId, share.params, now + std::chrono::duration_cast<Duration>(delay)});
        } else {
            lines += submit(share.params);
        }
    }
    return lines;
}

bool SimMiner::wantsToLeave(TimePoint now)
{
    const bool hasNoPatience =
        m_model.subscribePatience && !m_isSubscribed && now - m_connectedAt > *m_model.subscribePatience;
    return hasNoPatience || now >= m_leavesAt;
}

std::string SimMiner::sendSteps()
{
    std::string lines;
    while (!m_toAsk.empty() && (m_asked.empty() || m_model.pipelinesLogin)) {
        lines += request(m_toAsk.front());
        m_toAsk.pop_front();
    }
    return lines;
}

std::string SimMiner::request(Step step)
{
    const std::int64_t id = ++m_lastId;
    m_asked.emplace_back(id, step);
    const std::string head = "{\"id\":" + std::to_string(id) + ",\"method\":\"mining.";
    switch (step) {
    case Step::Configure:
        return head +
               R"(configure","params":[["version-rolling"],{"version-rolling.mask":"ffffffff","version-rolling.min-bit-count":2}]})" +
               "\n";
    case Step::Subscribe: return head + "subscribe\",\"params\":[\"" + m_model.agent + "\"]}\n";
    case Step::Authorize: return head + "authorize\",\"params\":[\"" + m_user + "\",\"pw-of-" + m_user + "\"]}\n";
    case Step::ExtranonceSubscribe: return head + "extranonce.subscribe\",\"params\":[]}\n";
    }
    return {};
}

void SimMiner::onReply(const stratum::ServerReply& reply)
{
    const std::int64_t id = reply.id.asInteger().value_or(-1);
    if (m_asked.empty() || m_asked.front().first != id) {
        onShareAnswer(reply);
        return;
    }
    const Step step = m_asked.front().second;
    m_asked.pop_front();
    switch (step) {
    case Step::Configure:
        m_mask =
            reply.configure && reply.configure->versionRolling ? std::optional(reply.configure->mask) : std::nullopt;
        break;
    case Step::Subscribe:
        if (!reply.subscribe) {
            m_referee.broken("a miner's mining.subscribe was refused");
            return;
        }
        m_isSubscribed = true;
        m_extranonce1 = reply.subscribe->extranonce1;
        m_extranonce2Size = reply.subscribe->extranonce2Size;
        if (!m_model.extranonce2Sizes.empty() && std::ranges::count(m_model.extranonce2Sizes, m_extranonce2Size) == 0) {
            m_referee.broken(m_model.name + " was told an extranonce2 size that it cannot do");
        }
        break;
    case Step::Authorize:
        m_isAuthorized = true;
        m_referee.check(reply.isTrue, "a miner was not authorised");
        break;
    case Step::ExtranonceSubscribe: break;
    }
}

void SimMiner::onShareAnswer(const stratum::ServerReply& reply)
{
    const auto found = m_openSubmits.find(reply.id.asInteger().value_or(-1));
    if (found == m_openSubmits.end()) {
        m_referee.broken("a miner got an answer to nothing that it asked, or in the wrong order");
        return;
    }
    m_openSubmits.erase(found);
    if (reply.isTrue && !reply.error) {
        ++m_counters.accepted;
    } else {
        ++m_counters.rejected[reply.error ? static_cast<int>(reply.error->code) : 0];
    }
}

void SimMiner::onRequest(const stratum::ServerCall& call, TimePoint now)
{
    m_referee.check(m_isSubscribed, "a miner was sent something before its subscribe answer");
    m_referee.check(m_isAuthorized, "a miner was sent something before its authorize answer");
    const bool followsDifficulty = std::exchange(m_lastWasDifficulty, false);
    std::visit(Overloaded{
                   [&](const stratum::Notify& notify) { onNotify(notify, now); },
                   [&](const stratum::SetDifficulty& change) {
                       m_referee.check(!followsDifficulty, "two set_difficulty without a job between them");
                       m_difficulties.push_back(change.difficulty);
                       m_lastWasDifficulty = true;
                   },
                   [&](const stratum::SetExtranonce& change) {
                       ++m_counters.setExtranonces;
                       m_referee.check(m_model.declaresExtranonce, "set_extranonce for a miner that never declared it");
                       m_extranonce1 = change.extranonce1;
                       m_extranonce2Size = change.extranonce2Size.value_or(m_extranonce2Size);
                   },
                   [&](const stratum::SetVersionMask& change) {
                       m_referee.check(m_mask.has_value(), "set_version_mask for a miner without version rolling");
                       m_mask = change.mask;
                   },
                   [&](const auto&) { m_referee.broken("a miner was sent a call that it does not know"); },
               },
               call);
    if (followsDifficulty && !std::holds_alternative<stratum::Notify>(call)) {
        m_referee.broken("a set_difficulty that is not followed by its job at once");
    }
}

void SimMiner::onNotify(const stratum::Notify& notify, TimePoint now)
{
    checkFresh(notify);
    ++m_counters.jobs;
    m_counters.cleanJobs += notify.cleanJobs ? 1 : 0;
    m_counters.longestSilence =
        std::max(m_counters.longestSilence, std::chrono::duration<double>(now - m_lastJobAt).count());
    m_lastJobAt = now;
    if (!m_difficulties.empty()) {
        m_difficulty = m_model.stacksDifficulties ? m_difficulties.front() : m_difficulties.back();
        m_model.stacksDifficulties ? m_difficulties.pop_front() : m_difficulties.clear();
    }
    m_referee.check(m_difficulty > 0.0, "a job before any set_difficulty");
    const std::string id = notify.jobIdToken.substr(1, notify.jobIdToken.size() - 2);
    const bool isKnown = std::ranges::count(m_jobIds, id) > 0;
    m_referee.check(!isKnown, "a job id came again");
    m_jobIds.push_back(id);
    if (m_jobIds.size() > std::max<std::size_t>(m_model.remembersJobIds, 1)) {
        m_jobIds.pop_front();
    }
    if (isKnown && !notify.cleanJobs) {
        return;
    }
    if (notify.cleanJobs && m_model.dropsLateShares) {
        m_counters.dropped += m_held.size();
        m_held.clear();
    }
    m_loop.setWork({id, notify.job, m_extranonce1, m_extranonce2Size, m_mask, m_difficulty}, notify.cleanJobs);
}

/// The parts of the header that the miner does not choose must never all be the same again.
void SimMiner::checkFresh(const stratum::Notify& notify)
{
    const mining::JobTemplate& job = notify.job;
    std::uint64_t key = mix(14695981039346656037ULL + job.ntime + (std::uint64_t{job.version} << 32U), job.prevHash);
    key = mix(key, job.coinb1);
    key = mix(key, m_extranonce1);
    key = mix(key + static_cast<std::uint64_t>(m_extranonce2Size), job.coinb2);
    for (const mining::Hash32& branch : job.branches) {
        key = mix(key, branch);
    }
    m_referee.check(m_searchSpaces.insert(key).second, "a search space was issued twice to one miner");
    const std::size_t coinbase =
        job.coinb1.size() + m_extranonce1.size() + static_cast<std::size_t>(m_extranonce2Size) + job.coinb2.size();
    m_referee.check(coinbase <= m_model.maxCoinbase.value_or(coinbase), "a coinbase that the miner cannot hold");
}

std::string SimMiner::submit(const std::string& params)
{
    ++m_counters.submitted;
    const std::int64_t id = m_model.constantSubmitId ? 4 : ++m_lastId;
    m_openSubmits.insert(id);
    return "{\"id\":" + std::to_string(id) + ",\"method\":\"mining.submit\",\"params\":[\"" + m_user + "\"," + params +
           "]}\n";
}

} // namespace dpmp::sim
