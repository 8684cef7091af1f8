// SPDX-License-Identifier: MIT
#include "core/demo/SimulatedJudge.h"

#include "core/mining/VersionRolling.h"

#include <utility>

namespace dpmp::demo {
namespace {

using stratum::ErrorCode;
using stratum::StratumError;

Failure<StratumError> refuse(ErrorCode code, std::string text)
{
    return Failure{StratumError{.code = code, .text = std::move(text)}};
}

} // namespace

SimulatedJudge::SimulatedJudge(std::size_t extranonce2Size, std::chrono::seconds ntimeTolerance)
    : m_extranonce2Size(extranonce2Size)
    , m_ntimeTolerance(ntimeTolerance)
{}

void SimulatedJudge::addJob(const std::string& jobId, const mining::JobTemplate& job)
{
    m_jobs[jobId] = Job{.job = job};
}

void SimulatedJudge::startNextBlock()
{
    std::erase_if(m_jobs, [](const auto& entry) { return entry.second.stale; });
    for (auto& [id, job] : m_jobs) {
        job.stale = true;
    }
    m_seen.clear();
}

Result<mining::HashedShare, StratumError> SimulatedJudge::judge(const stratum::Submit& submit, const MinerTerms& terms)
{
    const auto job = m_jobs.find(submit.jobId);
    const auto sent = terms.jobs.find(submit.jobId);
    if (job == m_jobs.end() || sent == terms.jobs.end()) {
        return refuse(ErrorCode::JobNotFound, "Job not found");
    }
    if (job->second.stale) {
        return refuse(ErrorCode::JobNotFound, "Stale");
    }
    if (const auto fault = faultInForm(submit, job->second.job, terms)) {
        return refuse(ErrorCode::Other, *fault);
    }
    mining::HashedShare share = hash(submit, job->second.job, terms);
    if (m_seen.contains(share.hash.bytes)) {
        return refuse(ErrorCode::DuplicateShare, "Duplicate share");
    }
    if (!mining::Target::of(sent->second).isMetBy(share.hash)) {
        return refuse(ErrorCode::LowDifficulty, "Low difficulty share");
    }
    m_seen.insert(share.hash.bytes);
    return share;
}

std::optional<std::string> SimulatedJudge::faultInForm(const stratum::Submit& submit, const mining::JobTemplate& job,
                                                       const MinerTerms& terms) const
{
    if (submit.extranonce2.size() != m_extranonce2Size) {
        return "Incorrect size of extranonce2";
    }
    if (submit.ntime < job.ntime || submit.ntime - job.ntime > m_ntimeTolerance.count()) {
        return "Ntime out of range";
    }
    if (submit.versionBits.has_value() != terms.versionMask.has_value()) {
        return terms.versionMask ? "Version bits missing" : "Version rolling was not negotiated";
    }
    if ((submit.versionBits.value_or(0) & ~terms.versionMask.value_or(0)) != 0) {
        return "Invalid version mask";
    }
    return std::nullopt;
}

mining::HashedShare SimulatedJudge::hash(const stratum::Submit& submit, const mining::JobTemplate& job,
                                         const MinerTerms& terms)
{
    Bytes extranonce = terms.extranonce1;
    extranonce.insert(extranonce.end(), submit.extranonce2.begin(), submit.extranonce2.end());
    mining::Attempt attempt;
    attempt.extranonce = extranonce;
    attempt.ntime = submit.ntime;
    attempt.nonce = submit.nonce;
    attempt.version = mining::rolledVersion(job.version, submit.versionBits.value_or(0), terms.versionMask.value_or(0),
                                            mining::VersionMeaning::Replace);
    return m_hasher.hash(job, attempt);
}

} // namespace dpmp::demo
