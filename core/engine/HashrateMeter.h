// SPDX-License-Identifier: MIT
#pragma once

#include "core/mining/Hashrate.h"
#include "core/util/Time.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace dpmp::engine {

/// Measures a hashrate by its validated shares.
///
/// The estimate is the sum of expectedHashes(difficulty of the job) over the shares of the window, divided by the time
/// that the window has been observed. The difficulty of the job, not the true difficulty of the hash: the former makes
/// the estimate unbiased with a relative standard deviation of 1 / sqrt(shares), the latter has no finite mean.
///
/// The window slides in buckets of 30 s and reaches back over the current bucket and the 19 before it, thus over 9.5
/// to 10 minutes. Right after the start it is as long as the time since then. With silence the estimate falls, and is
/// 0 when the last share has left the window.
class HashrateMeter
{
public:
    static constexpr std::chrono::seconds kBucket{30};
    static constexpr std::size_t kBuckets = 20;
    /// Below this number of shares the estimate says too little to be shown.
    static constexpr std::uint64_t kFewestShares = 3;

    /// `start` is when the work began, not when its first share came: the time to the first share counts.
    explicit HashrateMeter(TimePoint start)
        : m_start(start)
    {}

    /// A validated share; `expectedHashes` is that of its job's difficulty. `now` never goes back.
    void add(double expectedHashes, TimePoint now);

    /// Nothing before the third share since the start.
    std::optional<mining::Hashrate> hashrate(TimePoint now) const;

private:
    using BucketNumber = std::int64_t; // 0 begins at m_start.

    BucketNumber bucketAt(TimePoint now) const;

    TimePoint m_start;
    BucketNumber m_newest = 0;
    std::array<double, kBuckets> m_hashes{}; // Bucket n is at n % kBuckets.
    std::uint64_t m_shares = 0;
};

} // namespace dpmp::engine
