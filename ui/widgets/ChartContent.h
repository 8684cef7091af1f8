// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/History.h"

#include <QList>
#include <QPointF>

#include <cstdint>
#include <optional>
#include <vector>

namespace dpmp::ui {

/// How far back the chart looks.
enum class ChartRange { TenMinutes, Hour, Day };

/// A time in which a pool was down. Seconds before the newest point, so from <= to <= 0.
struct ChartOutage
{
    double from = 0.0;
    double to = 0.0;
    std::size_t pool = 0;

    bool operator==(const ChartOutage&) const = default;
};

/// Something that happened at one moment: new weights or a block. Seconds before the newest point.
struct ChartMark
{
    double at = 0.0;
    engine::HistoryMark::Kind kind = engine::HistoryMark::Kind::WeightsChanged;
    std::optional<std::size_t> pool;
    std::vector<std::uint32_t> weights;

    bool operator==(const ChartMark&) const = default;
};

/// What a chart of stacked hashrates shows. x: seconds before the newest point; y: hashes per second.
struct ChartContent
{
    double span = 0.0;                      ///< Seconds from the left to the right edge.
    std::vector<double> times;              ///< x of every point, oldest first.
    std::vector<std::vector<double>> rates; ///< [pool][point], not stacked.
    std::vector<ChartOutage> outages;
    std::vector<ChartMark> marks;
    double highest = 0.0; ///< Of all pools together.

    bool isEmpty() const { return times.empty(); }

    /// The upper edge of a pool's area: the sum of its rates and of those of all pools before it.
    QList<QPointF> upperEdge(std::size_t pool) const;
};

/// At most so many points are drawn for a pool; more are averaged in groups.
inline constexpr std::size_t kMostChartPoints = 600;

ChartContent chartContentOf(const engine::History& history, ChartRange range,
                            std::size_t mostPoints = kMostChartPoints);

/// A round step of an axis (1, 2, 2.5 or 5 times a power of ten), so that at most `parts` of them reach `highest`.
double roundStep(double highest, int parts);

} // namespace dpmp::ui
