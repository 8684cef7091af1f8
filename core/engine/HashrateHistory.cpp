// SPDX-License-Identifier: MIT
#include "core/engine/HashrateHistory.h"

#include <algorithm>
#include <chrono>

namespace dpmp::engine {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

// The steps of each window.
constexpr WorkBuckets::Number kMinuteSteps = 12;
constexpr WorkBuckets::Number kFiveMinuteSteps = 20;
constexpr WorkBuckets::Number kTenMinuteSteps = 10;
constexpr WorkBuckets::Number kHourSteps = 60;
constexpr WorkBuckets::Number kDaySteps = 96;

// A moment after the start a few shares would look like an enormous hashrate.
constexpr std::chrono::duration<double> kShortestTime{1.0};

} // namespace

HashrateHistory::HashrateHistory(TimePoint start)
    : m_start(start)
    , m_byFiveSeconds(seconds(5), kMinuteSteps)
    , m_byQuarterMinute(seconds(15), kFiveMinuteSteps)
    , m_byMinute(minutes(1), kHourSteps + 1)      // The trail has full steps only, besides the one under way.
    , m_byQuarterHour(minutes(15), kDaySteps + 1) // Likewise.
{}

void HashrateHistory::add(double expectedHashes, TimePoint now)
{
    m_byFiveSeconds.add(expectedHashes, now);
    m_byQuarterMinute.add(expectedHashes, now);
    m_byMinute.add(expectedHashes, now);
    m_byQuarterHour.add(expectedHashes, now);
    ++m_shares;
}

void HashrateHistory::absorb(const HashrateHistory& other)
{
    m_start = std::min(m_start, other.m_start);
    m_byFiveSeconds.absorb(other.m_byFiveSeconds);
    m_byQuarterMinute.absorb(other.m_byQuarterMinute);
    m_byMinute.absorb(other.m_byMinute);
    m_byQuarterHour.absorb(other.m_byQuarterHour);
    m_shares += other.m_shares;
    m_trail.reset();
    m_trailMinute = -1;
}

HashrateWindows HashrateHistory::windows(TimePoint now) const
{
    return {.oneMinute = rate(m_byFiveSeconds, kMinuteSteps, kFewestShares, now),
            .fiveMinutes = rate(m_byQuarterMinute, kFiveMinuteSteps, kFewestShares, now),
            .hour = rate(m_byMinute, kHourSteps, kFewestShares, now),
            .day = rate(m_byQuarterHour, kDaySteps, kFewestShares, now)};
}

std::optional<mining::Hashrate> HashrateHistory::tenMinutes(TimePoint now) const
{
    return m_shares < kFewestShares ? std::nullopt : rate(m_byMinute, kTenMinuteSteps, 0, now);
}

std::shared_ptr<const HashrateTrail> HashrateHistory::trail(TimePoint now) const
{
    const WorkBuckets::Number minute = m_byMinute.numberAt(now);
    if (minute != m_trailMinute) {
        m_trailMinute = minute;
        HashrateTrail fresh{points(m_byMinute, kHourSteps, now), points(m_byQuarterHour, kDaySteps, now)};
        m_trail = fresh.hour.empty() ? nullptr : std::make_shared<const HashrateTrail>(std::move(fresh));
    }
    return m_trail;
}

std::optional<mining::Hashrate> HashrateHistory::rate(const WorkBuckets& buckets, WorkBuckets::Number steps,
                                                      std::uint64_t fewest, TimePoint now) const
{
    const WorkBuckets::Number newest = buckets.numberAt(now);
    const WorkBuckets::Number oldest = newest - steps + 1;
    const WorkBuckets::Sum sum = buckets.sum(oldest, newest);
    if (sum.shares < fewest) {
        return std::nullopt;
    }
    const std::chrono::duration<double> observed = now - std::max(buckets.beginOf(oldest), m_start);
    return mining::Hashrate{sum.hashes / std::max(observed, kShortestTime).count()};
}

/// The hashrates of the full steps, at most so many, from the first that lies after the start.
std::vector<float> HashrateHistory::points(const WorkBuckets& buckets, WorkBuckets::Number most, TimePoint now) const
{
    const double length = std::chrono::duration<double>(buckets.step()).count();
    const WorkBuckets::Number underWay = buckets.numberAt(now);
    const WorkBuckets::Number firstFull = buckets.numberAt(m_start + buckets.step() - Duration(1));
    std::vector<float> points;
    for (WorkBuckets::Number n = std::max(firstFull, underWay - most); n < underWay; ++n) {
        points.push_back(static_cast<float>(buckets.sum(n, n).hashes / length));
    }
    return points;
}

} // namespace dpmp::engine
