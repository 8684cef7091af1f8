// SPDX-License-Identifier: MIT
#include "core/engine/ChartRecorder.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace dpmp::engine {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr Duration kStep = seconds(5);
constexpr Duration kDay = hours(24);

/// A day of points, the window of the oldest, and the step under way.
constexpr auto kKept = static_cast<std::size_t>((kDay + minutes(10)) / kStep + 1);

constexpr Duration kSliderPause = seconds(5);

} // namespace

ChartRecorder::ChartRecorder(std::size_t pools)
    : m_work(pools, WorkBuckets(kStep, kKept))
{}

void ChartRecorder::begin(TimePoint now)
{
    if (!m_start) {
        m_start = now;
    }
}

void ChartRecorder::add(PoolSlot slot, double expectedHashes, TimePoint now)
{
    m_work.at(slot.index).add(expectedHashes, now);
}

void ChartRecorder::mark(HistoryMark mark)
{
    const bool isSliding = mark.kind == HistoryMark::Kind::WeightsChanged && !m_marks.empty() &&
                           m_marks.back().kind == mark.kind && mark.at - m_marks.back().at < kSliderPause;
    if (isSliding) {
        m_marks.pop_back();
    }
    m_marks.push_back(std::move(mark));
    if (m_marks.size() > kMostMarks) {
        m_marks.pop_front();
    }
}

std::shared_ptr<const History> ChartRecorder::history(TimePoint now) const
{
    if (!m_start || m_work.empty()) {
        return nullptr;
    }
    const WorkBuckets::Number step = m_work.front().numberAt(now);
    if (step == m_historyStep) {
        return m_history;
    }
    m_historyStep = step;
    History fresh;
    fresh.at = m_work.front().beginOf(step);
    fresh.tenMinutes = series(120, kStep, seconds(60), fresh.at);
    fresh.hour = series(120, seconds(30), minutes(5), fresh.at);
    fresh.day = series(144, minutes(10), minutes(10), fresh.at);
    std::ranges::copy_if(m_marks, std::back_inserter(fresh.marks),
                         [&](const HistoryMark& mark) { return mark.at > fresh.at - kDay; });
    const bool hasPoints = !fresh.tenMinutes.byPool.front().empty();
    m_history = hasPoints ? std::make_shared<const History>(std::move(fresh)) : nullptr;
    return m_history;
}

HashrateSeries ChartRecorder::series(std::size_t points, Duration step, Duration window, TimePoint end) const
{
    const Duration observed = end - *m_start - window / 2;
    const std::size_t seen = observed < Duration::zero() ? 0 : static_cast<std::size_t>(observed / step) + 1;
    const std::size_t count = std::min(points, seen);
    HashrateSeries series{step, {}};
    for (const WorkBuckets& work : m_work) {
        std::vector<float>& line = series.byPool.emplace_back(count);
        for (std::size_t i = 0; i < count; ++i) {
            const TimePoint pointEnd = end - step * static_cast<Duration::rep>(count - 1 - i);
            const TimePoint begin = std::max(pointEnd - window, *m_start);
            const double hashes = work.sum(work.numberAt(begin), work.numberAt(pointEnd) - 1).hashes;
            line[i] = static_cast<float>(hashes / std::chrono::duration<double>(pointEnd - begin).count());
        }
    }
    return series;
}

} // namespace dpmp::engine
