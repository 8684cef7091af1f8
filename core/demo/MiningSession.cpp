// SPDX-License-Identifier: MIT
#include "core/demo/MiningSession.h"

#include "core/mining/VersionRolling.h"
#include "core/stratum/ClientMessageWriter.h"
#include "core/stratum/ServerMessageReader.h"
#include "core/util/Overloaded.h"

#include <utility>

namespace dpmp::demo {
namespace {

constexpr std::int64_t kConfigureId = 1;
constexpr std::int64_t kSubscribeId = 2;
constexpr std::int64_t kAuthorizeId = 3;

/// Shares can only be under way for the newest work and the few before it.
constexpr std::size_t kJobsKept = 4;

/// How far the extranonce2 counter jumps when a job is begun again under other conditions: further than a CPU counts.
constexpr std::uint64_t kRestartStep = 1U << 16;

} // namespace

MiningSession::MiningSession(std::string agent, std::string user)
    : m_agent(std::move(agent))
    , m_user(std::move(user))
{}

std::string MiningSession::open()
{
    m_nextId = kAuthorizeId + 1;
    m_subscribed = false;
    m_versionRolling = false;
    m_versionMask = 0;
    m_extranonce = {};
    m_difficulty = 1.0;
    m_work.reset();
    m_jobs.clear();
    m_unanswered.clear();
    return stratum::writeConfigure(kConfigureId, mining::kBip320Mask) +
           stratum::writeSubscribe(kSubscribeId, m_agent, {}) +
           stratum::writeAuthorize(kAuthorizeId, m_user, Secret("x"));
}

MiningSession::Outcome MiningSession::line(std::string_view text)
{
    const auto line = stratum::readServerLine(text);
    if (!line) {
        return {};
    }
    return std::visit([this](const auto& message) { return read(message); }, *line);
}

std::optional<std::string> MiningSession::submit(const FoundShare& share)
{
    const auto job = m_jobs.find(share.workNumber);
    if (job == m_jobs.end() || (share.versionBits & ~m_versionMask) != 0) {
        return std::nullopt;
    }
    stratum::SubmitLine submit;
    submit.id = m_nextId++;
    submit.user = m_user;
    submit.jobIdToken = job->second.jobIdToken;
    submit.extranonce2 = share.extranonce2;
    submit.ntime = job->second.ntime;
    submit.nonce = share.nonce;
    if (m_versionRolling) {
        submit.versionBits = share.versionBits;
    }
    m_unanswered.insert(submit.id);
    ++m_counters.submitted;
    return stratum::writeSubmit(submit);
}

MiningSession::Outcome MiningSession::read(const stratum::ServerReply& reply)
{
    Outcome outcome;
    const auto id = reply.id.asInteger();
    if (id == kConfigureId && reply.configure && reply.configure->versionRolling) {
        m_versionRolling = true;
        m_versionMask = reply.configure->mask;
    } else if (id == kSubscribeId && reply.subscribe) {
        m_subscribed = true;
        m_extranonce = *reply.subscribe;
    } else if (id == kSubscribeId || (id == kAuthorizeId && !reply.isTrue)) {
        outcome.finished = true;
    } else if (id && m_unanswered.erase(*id) == 1) {
        countAnswer(reply);
    }
    return outcome;
}

void MiningSession::countAnswer(const stratum::ServerReply& reply)
{
    if (reply.isTrue && !reply.error) {
        ++m_counters.accepted;
        return;
    }
    ++m_counters.rejected;
    if (reply.error && reply.error->code == stratum::ErrorCode::JobNotFound) {
        ++m_counters.stale;
    }
}

MiningSession::Outcome MiningSession::read(const stratum::ServerRequest& request)
{
    const auto reply = [&](std::string line) {
        return Outcome{.lines = request.id.isNull() ? std::string() : std::move(line)};
    };
    return std::visit(
        Overloaded{
            [&](const stratum::Notify& notify) { return take(notify); },
            [&](const stratum::SetDifficulty& change) {
                m_difficulty = change.difficulty;
                return Outcome{};
            },
            [&](const stratum::SetExtranonce& change) {
                m_extranonce.extranonce1 = change.extranonce1;
                m_extranonce.extranonce2Size = change.extranonce2Size.value_or(m_extranonce.extranonce2Size);
                return Outcome{};
            },
            [&](const stratum::SetVersionMask& change) { return take(change); },
            [&](const stratum::Reconnect&) { return Outcome{.lines = {}, .finished = true}; },
            [&](const stratum::ShowMessage&) { return reply(stratum::writeReplyTrue(request.id)); },
            [&](const stratum::GetVersion&) { return reply(stratum::writeReplyText(request.id, m_agent)); },
            [&](const stratum::PoolPing&) { return reply(stratum::writeReplyText(request.id, "pong")); },
            [&](const stratum::UnknownCall&) { return reply(stratum::writeReplyUnknown(request.id)); },
        },
        request.call);
}

MiningSession::Outcome MiningSession::take(const stratum::Notify& notify)
{
    if (!m_subscribed) {
        return {};
    }
    if (notify.cleanJobs) {
        m_jobs.clear();
    }
    m_work.emplace();
    m_work->job = notify.job;
    m_work->extranonce1 = m_extranonce.extranonce1;
    m_work->extranonce2Size = static_cast<std::size_t>(m_extranonce.extranonce2Size);
    m_work->target = mining::Target::of(mining::Difficulty{m_difficulty});
    m_work->number = ++m_workCount;
    m_work->versionMask = m_versionMask;
    m_jobs[m_work->number] = SentJob{.jobIdToken = notify.jobIdToken, .ntime = notify.job.ntime};
    if (m_jobs.size() > kJobsKept) {
        m_jobs.erase(m_jobs.begin());
    }
    return {.lines = {}, .workChanged = true};
}

MiningSession::Outcome MiningSession::take(const stratum::SetVersionMask& change)
{
    if (!m_versionRolling) {
        return {};
    }
    m_versionMask = change.mask;
    if (!m_work) {
        return {};
    }
    // The same job under the new mask, in a part of its search space that is still untouched.
    m_work->versionMask = change.mask;
    m_work->firstExtranonce2 += kRestartStep;
    return {.lines = {}, .workChanged = true};
}

} // namespace dpmp::demo
