// SPDX-License-Identifier: MIT
#include "core/engine/Statistics.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dpmp::engine {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::Field;

constexpr TimePoint kStart{1000h};
constexpr PoolSlot kA{0};
constexpr PoolSlot kB{1};

TEST(StatisticsTest, SaysNothingBeforeTheFirstLogin)
{
    const Statistics statistics(2);

    EXPECT_EQ(statistics.total().windows(kStart), HashrateWindows{});
    EXPECT_EQ(statistics.pool(kB).windows(kStart), HashrateWindows{});
    EXPECT_EQ(statistics.history(kStart), nullptr);
}

TEST(StatisticsTest, CountsAShareForItsWorkerItsPoolAndInTotal)
{
    Statistics statistics(2);
    const auto first = statistics.logIn("192.0.2.1", "one", MinerId(1), kStart);
    const auto second = statistics.logIn("192.0.2.2", "two", MinerId(2), kStart + 10s);
    for (int i = 0; i < 3; ++i) {
        statistics.addShare({kA, 100.0, {7.0}}, *first, kStart + 20s);
        statistics.addShare({kB, 200.0, {9.0}}, *second, kStart + 20s);
    }

    const TimePoint now = kStart + 30s;
    EXPECT_DOUBLE_EQ(statistics.pool(kA).windows(now).hour->hashesPerSecond, 10.0);
    EXPECT_DOUBLE_EQ(statistics.pool(kB).windows(now).hour->hashesPerSecond, 20.0) << "since the first login";
    EXPECT_DOUBLE_EQ(statistics.total().windows(now).hour->hashesPerSecond, 30.0);
    EXPECT_DOUBLE_EQ(second->hashrate.windows(now).hour->hashesPerSecond, 30.0) << "since its own";
    EXPECT_EQ(statistics.pool(kA).bestShare.value, 7.0);
    EXPECT_EQ(statistics.pool(kB).bestShare.value, 9.0);
    EXPECT_EQ(statistics.total().bestShare.value, 9.0);
    EXPECT_EQ(first->bestShare.value, 7.0);
}

TEST(StatisticsTest, DrawsWorkAndMarks)
{
    Statistics statistics(2);
    const auto worker = statistics.logIn("192.0.2.1", "one", MinerId(1), kStart);
    statistics.addShare({kB, 600.0, {1.0}}, *worker, kStart + 40s);
    statistics.notePool(kA, false, kStart + 41s);
    statistics.notePool(kA, true, kStart + 42s);
    statistics.noteBlock(kB, kStart + 43s);
    statistics.noteWeights({1, 2}, kStart + 44s);

    const auto history = statistics.history(kStart + 60s);

    using Kind = HistoryMark::Kind;
    EXPECT_THAT(history->marks,
                ElementsAre(Field(&HistoryMark::kind, Kind::PoolDown), Field(&HistoryMark::kind, Kind::PoolUp),
                            HistoryMark{Kind::Block, kStart + 43s, kB, {}},
                            HistoryMark{Kind::WeightsChanged, kStart + 44s, std::nullopt, {1, 2}}));
    EXPECT_FLOAT_EQ(history->tenMinutes.byPool[1].back(), 10.0F);
    EXPECT_FLOAT_EQ(history->tenMinutes.byPool[0].back(), 0.0F);
}

} // namespace
} // namespace dpmp::engine
