// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/PoolJob.h"
#include "core/mining/Hash256.h"
#include "core/util/Time.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>

namespace dpmp::engine {

/// A job as one miner got it, under an id of our own.
struct IssuedJob
{
    std::string id;
    std::shared_ptr<const PoolJob> poolJob;
    MinerExtranonce told; ///< The extranonce that the miner works with.
    ExtranonceFit fit;
    Bytes filler;                  ///< Between the pool's extranonce1 and the miner's.
    std::uint32_t ntime = 0;       ///< As sent; the pool's or a little later.
    std::uint32_t toldMask = 0;    ///< The bits that the miner was told to roll; none of them is set in the job.
    std::uint32_t versionMask = 0; ///< The bits that a share may have rolled; 0: none.
    mining::Difficulty difficulty; ///< As sent; the pool's, rounded down.
    TimePoint issuedAt;
    bool isStale = false; ///< The pool has declared its block over.
    TimePoint staleSince;

    /// All bytes between the pool's coinb1 and coinb2.
    Bytes extranonce(ByteView extranonce2) const;
    /// The bytes that the pool calls extranonce2.
    Bytes poolExtranonce2(ByteView extranonce2) const;

    /// Remembers a share's hash for all sends of the pool's job; false when it is known already.
    bool remember(const mining::Hash256& hash);
};

/// The jobs that one miner may still send shares for.
class JobBook
{
public:
    /// Takes in a job. When there are too many, the oldest of the pool that has the most gives way, so that a pool that
    /// sends jobs in a flood cannot make another pool's shares unknown.
    IssuedJob& add(IssuedJob job);

    /// The job that the miner names; nothing for an id that we never gave out or have forgotten.
    IssuedJob* find(std::string_view id);

    /// A pool's block is over: what this connection issued on another previous block is stale.
    void markStale(LinkId link, const mining::Hash32& prevHash, TimePoint now);

    /// Forgets what no pool would accept any more.
    void prune(TimePoint now);

    std::size_t size() const { return m_jobs.size(); }

private:
    void evictOne();

    std::deque<IssuedJob> m_jobs; ///< Oldest first.
};

} // namespace dpmp::engine
