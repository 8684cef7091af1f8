// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/History.h"
#include "core/engine/WorkBuckets.h"

#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace dpmp::engine {

/// Keeps what the charts draw: work by pool in steps of 5 s for a day, and the marks.
///
/// Shares come at random, so the work of 5 s alone would be noise. Each point is the mean over a window that ends at
/// the point: of 60 s in the chart of 10 minutes, 5 min in that of an hour, 10 min (one step) in that of a day. Nothing
/// is invented: the mean is unbiased, and the work under a curve is the work done; but a change shows in full only
/// after the length of the window, half of which is how late a curve is on average. All points end at whole steps of 5
/// s before `History::at`, so marks and curves share one scale of time.
///
/// A chart begins once half of a window has been observed since the start; until its window is full, a point is the
/// mean over the time since the start.
class ChartRecorder
{
public:
    static constexpr std::size_t kMostMarks = 200;

    explicit ChartRecorder(std::size_t pools);

    /// The first miner is there: time counts from here. Later calls do nothing.
    void begin(TimePoint now);
    /// A validated share; `expectedHashes` is that of its job's difficulty.
    void add(PoolSlot slot, double expectedHashes, TimePoint now);
    /// At the latest moment so far. New weights within 5 s of new weights replace them: somebody is moving the slider.
    void mark(HistoryMark mark);

    /// Null before the first point. The same object until the next whole 5 s.
    std::shared_ptr<const History> history(TimePoint now) const;

private:
    HashrateSeries series(std::size_t points, Duration step, Duration window, TimePoint end) const;

    std::vector<WorkBuckets> m_work; ///< By pool.
    std::deque<HistoryMark> m_marks;
    std::optional<TimePoint> m_start;

    // Only remembers what history() last returned.
    mutable std::shared_ptr<const History> m_history;
    mutable WorkBuckets::Number m_historyStep = -1;
};

} // namespace dpmp::engine
