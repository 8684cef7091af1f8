// SPDX-License-Identifier: MIT
#include "core/engine/HashrateMeter.h"

#include <algorithm>

namespace dpmp::engine {

namespace {

constexpr std::int64_t kWindow = HashrateMeter::kBuckets;

// A moment after the start a single share would look like an enormous hashrate.
constexpr std::chrono::duration<double> kShortestTime{1.0};

} // namespace

HashrateMeter::BucketNumber HashrateMeter::bucketAt(TimePoint now) const
{
    return std::max<BucketNumber>(m_newest, (now - m_start) / kBucket);
}

void HashrateMeter::add(double expectedHashes, TimePoint now)
{
    const BucketNumber current = bucketAt(now);
    for (BucketNumber n = std::max(m_newest + 1, current - kWindow + 1); n <= current; ++n) {
        m_hashes[static_cast<std::size_t>(n % kWindow)] = 0.0;
    }
    m_newest = current;
    m_hashes[static_cast<std::size_t>(current % kWindow)] += expectedHashes;
    ++m_shares;
}

std::optional<mining::Hashrate> HashrateMeter::hashrate(TimePoint now) const
{
    if (m_shares < kFewestShares) {
        return std::nullopt;
    }
    const BucketNumber oldest = std::max<BucketNumber>(0, bucketAt(now) - kWindow + 1);
    double hashes = 0.0;
    for (BucketNumber n = oldest; n <= m_newest; ++n) {
        hashes += m_hashes[static_cast<std::size_t>(n % kWindow)];
    }
    const std::chrono::duration<double> observed = now - (m_start + oldest * kBucket);
    return mining::Hashrate{hashes / std::max(observed, kShortestTime).count()};
}

} // namespace dpmp::engine
