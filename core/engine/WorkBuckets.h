// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Time.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dpmp::engine {

/// Work by equal steps of time, of which the newest are kept. Steps are numbered from the clock's beginning, so all
/// buckets of one step size begin at the same moments.
class WorkBuckets
{
public:
    using Number = std::int64_t;

    struct Sum
    {
        double hashes = 0.0; ///< Expected hashes.
        std::uint64_t shares = 0;

        Sum& operator+=(const Sum& other)
        {
            hashes += other.hashes;
            shares += other.shares;
            return *this;
        }
    };

    /// Keeps the step of the newest share and the `kept` - 1 before it. Takes no memory before the first share.
    WorkBuckets(Duration step, std::size_t kept)
        : m_step(step)
        , m_kept(kept)
    {}

    /// A share of so much work. A moment before the newest share's counts as the newest share's.
    void add(double hashes, TimePoint now);
    /// Adds all that another one of the same size has counted.
    void absorb(const WorkBuckets& other);

    Duration step() const { return m_step; }
    /// The step that this moment lies in.
    Number numberAt(TimePoint time) const { return time.time_since_epoch() / m_step; }
    TimePoint beginOf(Number number) const { return TimePoint(number * m_step); }

    /// Of the steps first to last, both included; steps that are not kept count as empty.
    Sum sum(Number first, Number last) const;

private:
    void advanceTo(Number number);
    Number oldest() const { return m_newest - static_cast<Number>(m_kept) + 1; }
    Sum& at(Number number) { return m_ring[static_cast<std::size_t>(number) % m_kept]; }
    const Sum& at(Number number) const { return m_ring[static_cast<std::size_t>(number) % m_kept]; }

    Duration m_step;
    std::size_t m_kept;
    Number m_newest = 0;
    std::vector<Sum> m_ring;
};

} // namespace dpmp::engine
