// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/ExtranonceLayout.h"
#include "core/engine/PoolJob.h"
#include "core/mining/VersionRolling.h"
#include "core/util/Time.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace dpmp::engine {

/// What all connections to one pool have taught, so that the next miner can be answered at once.
class PoolKnowledge
{
public:
    /// The pool answered mining.subscribe.
    void learnExtranonce(PoolExtranonce extranonce) { m_extranonce = std::move(extranonce); }
    const std::optional<PoolExtranonce>& extranonce() const { return m_extranonce; }

    /// The pool answered, or did not answer, mining.configure.
    void learnVersionMask(std::uint32_t mask) { m_versionMask = mask; }
    std::optional<std::uint32_t> versionMask() const { return m_versionMask; }

    /// A connection got a job `interval` after its previous one.
    void learnJobInterval(Duration interval);

    /// The silence after which a connection is taken for dead: three times the usual interval between jobs, at least
    /// 90 s (ckpool sends every 30 s, public-pool every 60 s) and at most 10 min; 180 s while nothing is known.
    Duration silenceLimit() const;

    /// When any connection to this pool last got a job.
    void noteJob(TimePoint now) { m_lastJob = now; }
    bool isFresh(TimePoint now) const { return m_lastJob && now - *m_lastJob < std::chrono::minutes(10); }

    /// The newest job of any connection; null before the first.
    void setNewestJob(std::shared_ptr<const PoolJob> job) { m_newestJob = std::move(job); }
    const std::shared_ptr<const PoolJob>& newestJob() const { return m_newestJob; }

    /// What the sixth parameter of mining.submit means to this pool, as far as its answers have shown. Xor to begin
    /// with: the bits that differ from the job's version are right by Or as well (ckpool, DATUM), and only a pool that
    /// replaces (BIP 310 to the letter) reads them in another way, and only where the job's own version has bits under
    /// the mask.
    mining::VersionMeaning versionMeaning() const { return m_versionMeaning; }
    void learnVersionMeaning(mining::VersionMeaning meaning) { m_versionMeaning = meaning; }

private:
    std::optional<PoolExtranonce> m_extranonce;
    std::optional<std::uint32_t> m_versionMask;
    std::optional<Duration> m_jobInterval;
    std::optional<TimePoint> m_lastJob;
    std::shared_ptr<const PoolJob> m_newestJob;
    mining::VersionMeaning m_versionMeaning = mining::VersionMeaning::Xor;
};

} // namespace dpmp::engine
