// SPDX-License-Identifier: MIT
#include "core/engine/WorkBuckets.h"

#include <algorithm>

namespace dpmp::engine {

void WorkBuckets::add(double hashes, TimePoint now)
{
    advanceTo(numberAt(now));
    at(m_newest) += Sum{hashes, 1};
}

void WorkBuckets::absorb(const WorkBuckets& other)
{
    if (other.m_ring.empty()) {
        return;
    }
    advanceTo(other.m_newest);
    for (Number n = std::max({Number{0}, oldest(), other.oldest()}); n <= other.m_newest; ++n) {
        at(n) += other.at(n);
    }
}

WorkBuckets::Sum WorkBuckets::sum(Number first, Number last) const
{
    Sum sum;
    const Number from = std::max({Number{0}, first, oldest()});
    const Number to = std::min(last, m_newest);
    if (m_ring.empty() || from > to) {
        return sum;
    }
    // Without a division for each step: a snapshot sums up hundreds of steps for every miner.
    auto bucket = static_cast<std::size_t>(from) % m_kept;
    for (Number n = from; n <= to; ++n) {
        sum += m_ring[bucket];
        bucket = bucket + 1 == m_kept ? 0 : bucket + 1;
    }
    return sum;
}

void WorkBuckets::advanceTo(Number number)
{
    if (m_ring.empty()) {
        m_ring.resize(m_kept);
        m_newest = number;
    }
    const Number firstKept = number - static_cast<Number>(m_kept) + 1;
    for (Number n = std::max(m_newest + 1, firstKept); n <= number; ++n) {
        at(n) = Sum{};
    }
    m_newest = std::max(m_newest, number);
}

} // namespace dpmp::engine
