// SPDX-License-Identifier: MIT
#include "ui/widgets/ChartContent.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace dpmp::ui {

namespace {

using engine::HistoryMark;

double inSeconds(Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

const engine::HashrateSeries& seriesOf(const engine::History& history, ChartRange range)
{
    switch (range) {
    case ChartRange::TenMinutes: return history.tenMinutes;
    case ChartRange::Hour: return history.hour;
    case ChartRange::Day: break;
    }
    return history.day;
}

double spanOf(ChartRange range)
{
    switch (range) {
    case ChartRange::TenMinutes: return 600.0;
    case ChartRange::Hour: return 3600.0;
    case ChartRange::Day: break;
    }
    return 86400.0;
}

// The mean of each group: the area below the line, which is work, stays what it is. Groups are counted from the newest
// point, so that a point's group changes as seldom as possible.
std::vector<double> thinned(const std::vector<float>& points, std::size_t group)
{
    std::vector<double> means;
    for (std::size_t end = points.size(); end > 0;) {
        const std::size_t begin = end > group ? end - group : 0;
        double sum = 0.0;
        for (std::size_t i = begin; i < end; ++i) {
            sum += static_cast<double>(points[i]);
        }
        means.push_back(sum / static_cast<double>(end - begin));
        end = begin;
    }
    std::ranges::reverse(means);
    return means;
}

void addMarks(const engine::History& history, ChartContent& content)
{
    std::map<std::size_t, double> downSince;
    const auto close = [&](std::size_t pool, double from, double to) {
        if (to >= -content.span) {
            content.outages.push_back({std::max(from, -content.span), to, pool});
        }
    };
    for (const HistoryMark& mark : history.marks) {
        const double at = std::min(0.0, inSeconds(mark.at - history.at));
        const std::size_t pool = mark.pool ? mark.pool->index : 0;
        switch (mark.kind) {
        case HistoryMark::Kind::PoolDown: downSince.try_emplace(pool, at); break;
        case HistoryMark::Kind::PoolUp:
            if (const auto since = downSince.find(pool); since != downSince.end()) {
                close(pool, since->second, at);
                downSince.erase(since);
            }
            break;
        case HistoryMark::Kind::WeightsChanged:
        case HistoryMark::Kind::Block:
            if (at >= -content.span) {
                content.marks.push_back({at, mark.kind, mark.pool ? std::optional(pool) : std::nullopt, mark.weights});
            }
            break;
        }
    }
    for (const auto& [pool, since] : downSince) {
        close(pool, since, 0.0);
    }
}

} // namespace

QList<QPointF> ChartContent::upperEdge(std::size_t pool) const
{
    QList<QPointF> edge;
    edge.reserve(static_cast<qsizetype>(times.size()));
    for (std::size_t i = 0; i < times.size(); ++i) {
        double sum = 0.0;
        for (std::size_t below = 0; below <= pool && below < rates.size(); ++below) {
            sum += rates[below][i];
        }
        edge.append({times[i], sum});
    }
    return edge;
}

ChartContent chartContentOf(const engine::History& history, ChartRange range, std::size_t mostPoints)
{
    const engine::HashrateSeries& series = seriesOf(history, range);
    ChartContent content;
    content.span = spanOf(range);
    const std::size_t points = series.byPool.empty() ? 0 : series.byPool.front().size();
    const std::size_t group =
        std::max<std::size_t>(1, (points + mostPoints - 1) / std::max<std::size_t>(1, mostPoints));
    for (const std::vector<float>& pool : series.byPool) {
        content.rates.push_back(thinned(pool, group));
    }
    const std::size_t kept = content.rates.empty() ? 0 : content.rates.front().size();
    const double step = inSeconds(series.step) * static_cast<double>(group);
    for (std::size_t i = 0; i < kept; ++i) {
        content.times.push_back(-static_cast<double>(kept - 1 - i) * step);
        double sum = 0.0;
        for (const std::vector<double>& pool : content.rates) {
            sum += pool[i];
        }
        content.highest = std::max(content.highest, sum);
    }
    addMarks(history, content);
    return content;
}

double roundStep(double highest, int parts)
{
    if (highest <= 0.0) {
        return 1.0;
    }
    const double least = highest / parts;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= least * (1 - 1e-9)) {
            return factor * power;
        }
    }
    return 10.0 * power;
}

} // namespace dpmp::ui
