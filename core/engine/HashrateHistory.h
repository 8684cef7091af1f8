// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/History.h"
#include "core/engine/Snapshot.h"
#include "core/engine/WorkBuckets.h"

#include <memory>
#include <optional>

namespace dpmp::engine {

/// What has been mined over a day, by one worker, for one pool or in total.
///
/// An estimate is the sum of expectedHashes(difficulty of the job) over the shares of its window, divided by the time
/// that the window was observed: time before the start does not count, a pause in the work does. That is unbiased (see
/// HashrateMeter). A window slides in steps and ends now, so it is at most one step shorter than its name says: 1 min
/// in steps of 5 s, 5 min in steps of 15 s, 1 h in steps of 1 min, 24 h in steps of 15 min.
///
/// A window with fewer than 3 shares says nothing: its relative standard deviation is 1 / sqrt(shares), so it could as
/// well be half or the double. The price is that what is shown is a little high on average where a window holds that
/// few as a rule, because the poorer windows are left out: by 39 % at 3 expected shares, 5 % at 6, nothing from 10 on.
/// The longer window beside it does not suffer from that.
class HashrateHistory
{
public:
    /// Below this number of shares a window says too little to be shown.
    static constexpr std::uint64_t kFewestShares = 3;

    /// `start` is when the work could begin, not when its first share came.
    explicit HashrateHistory(TimePoint start);

    /// A validated share; `expectedHashes` is that of its job's difficulty. `now` never goes back.
    void add(double expectedHashes, TimePoint now);
    /// Takes in the work of another one, as if it all had been done here.
    void absorb(const HashrateHistory& other);

    HashrateWindows windows(TimePoint now) const;

    /// Over the last 10 minutes, in steps of 1 min; nothing before the third share since the start, then down to 0 with
    /// silence.
    std::optional<mining::Hashrate> tenMinutes(TimePoint now) const;

    /// Null before the first full minute is over. The same object until the next minute.
    std::shared_ptr<const HashrateTrail> trail(TimePoint now) const;

private:
    std::optional<mining::Hashrate> rate(const WorkBuckets& buckets, WorkBuckets::Number steps, std::uint64_t fewest,
                                         TimePoint now) const;
    std::vector<float> points(const WorkBuckets& buckets, WorkBuckets::Number most, TimePoint now) const;

    TimePoint m_start;
    WorkBuckets m_byFiveSeconds;
    WorkBuckets m_byQuarterMinute;
    WorkBuckets m_byMinute;
    WorkBuckets m_byQuarterHour;
    std::uint64_t m_shares = 0;

    // Only remembers what trail() last returned.
    mutable std::shared_ptr<const HashrateTrail> m_trail;
    mutable WorkBuckets::Number m_trailMinute = -1;
};

} // namespace dpmp::engine
