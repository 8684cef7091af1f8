// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Ids.h"
#include "core/util/Time.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace dpmp::engine {

/// Hashrates at equal steps, for a chart: one line for each pool.
struct HashrateSeries
{
    Duration step{};                        ///< From one point to the next.
    std::vector<std::vector<float>> byPool; ///< [pool][point], hashes per second, oldest first, all of one length.

    bool operator==(const HashrateSeries&) const = default;
};

/// Something worth a mark on the chart.
struct HistoryMark
{
    enum class Kind : std::uint8_t { WeightsChanged, PoolDown, PoolUp, Block };

    Kind kind = Kind::WeightsChanged;
    TimePoint at;
    std::optional<PoolSlot> pool;       ///< Nothing for WeightsChanged.
    std::vector<std::uint32_t> weights; ///< The new ones, for WeightsChanged.

    bool operator==(const HistoryMark&) const = default;
};

/// What the charts draw; immutable, and shared by all snapshots until the next sample.
struct History
{
    TimePoint at;                   ///< When the newest points end. Ages are counted from here.
    HashrateSeries tenMinutes;      ///< Steps of 5 s.
    HashrateSeries hour;            ///< Steps of 30 s.
    HashrateSeries day;             ///< Steps of 10 min.
    std::vector<HistoryMark> marks; ///< Of the last 24 h, oldest first; bounded.

    bool operator==(const History&) const = default;
};

/// One worker's hashrate, for a sparkline and for the chart of its details. Hashes per second, oldest first.
struct HashrateTrail
{
    std::vector<float> hour; ///< Up to 60 points, one for each full minute.
    std::vector<float> day;  ///< Up to 96 points, one for each full quarter of an hour.

    bool operator==(const HashrateTrail&) const = default;
};

} // namespace dpmp::engine
