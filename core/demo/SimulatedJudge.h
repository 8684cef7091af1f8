// SPDX-License-Identifier: MIT
#pragma once

#include "core/mining/Difficulty.h"
#include "core/mining/JobTemplate.h"
#include "core/mining/ShareHasher.h"
#include "core/stratum/ClientMessages.h"
#include "core/stratum/StratumError.h"
#include "core/util/Bytes.h"
#include "core/util/Result.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace dpmp::demo {

/// What a simulated pool has agreed with one miner, as far as its shares depend on it.
struct MinerTerms
{
    Bytes extranonce1;
    std::optional<std::uint32_t> versionMask;       ///< Only where version rolling was negotiated.
    std::map<std::string, mining::Difficulty> jobs; ///< The jobs sent to it, with the difficulty of that moment.
};

/// Decides about submits as a strict pool does: every field is checked and every share is hashed.
class SimulatedJudge
{
public:
    /// Shares may carry an ntime of up to `ntimeTolerance` after that of their job, none before it.
    SimulatedJudge(std::size_t extranonce2Size, std::chrono::seconds ntimeTolerance);

    void addJob(const std::string& jobId, const mining::JobTemplate& job);

    /// A block was found: all jobs so far become stale, and those that already were are forgotten.
    void startNextBlock();

    /// Whether a job is still remembered, stale or not.
    bool knows(const std::string& jobId) const { return m_jobs.contains(jobId); }

    /// The share of a submit, or the error to answer. Judged in this order: job (21), form (20), duplicate (22),
    /// difficulty (23).
    Result<mining::HashedShare, stratum::StratumError> judge(const stratum::Submit& submit, const MinerTerms& terms);

private:
    struct Job
    {
        mining::JobTemplate job;
        bool stale = false;
    };

    std::optional<std::string> faultInForm(const stratum::Submit& submit, const mining::JobTemplate& job,
                                           const MinerTerms& terms) const;
    mining::HashedShare hash(const stratum::Submit& submit, const mining::JobTemplate& job, const MinerTerms& terms);

    std::size_t m_extranonce2Size;
    std::chrono::seconds m_ntimeTolerance;
    std::map<std::string, Job> m_jobs;
    std::set<mining::Hash32> m_seen; ///< Hashes of the accepted shares of the jobs that are not stale.
    mining::ShareHasher m_hasher;
};

} // namespace dpmp::demo
