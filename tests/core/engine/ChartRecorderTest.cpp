// SPDX-License-Identifier: MIT
#include "core/engine/ChartRecorder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dpmp::engine {
namespace {

using namespace std::chrono_literals;
using ::testing::Each;
using ::testing::FloatEq;
using ::testing::FloatNear;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr TimePoint kStart{1000h};
constexpr PoolSlot kA{0};
constexpr PoolSlot kB{1};

class ChartRecorderTest : public ::testing::Test
{
protected:
    ChartRecorderTest() { m_chart.begin(kStart); }

    void mine(PoolSlot slot, double hashesPerSecond, Duration from, Duration to)
    {
        for (Duration at = from; at < to; at += 1s) {
            m_chart.add(slot, hashesPerSecond, kStart + at);
        }
    }

    ChartRecorder m_chart{2};
};

TEST_F(ChartRecorderTest, HasNothingToDrawBeforeTheFirstMiner)
{
    EXPECT_EQ(ChartRecorder(2).history(kStart + 24h), nullptr);
    EXPECT_EQ(ChartRecorder(0).history(kStart), nullptr);
}

TEST_F(ChartRecorderTest, BeginsWithHalfAWindow)
{
    mine(kA, 10.0, 0s, 3min);

    EXPECT_EQ(m_chart.history(kStart + 29s), nullptr);
    const auto first = m_chart.history(kStart + 30s);
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->at, kStart + 30s);
    EXPECT_THAT(first->tenMinutes.byPool[0], SizeIs(1));
    EXPECT_FLOAT_EQ(first->tenMinutes.byPool[0][0], 10.0F) << "over the time since the start";
    EXPECT_THAT(first->hour.byPool[0], IsEmpty());
    EXPECT_THAT(m_chart.history(kStart + 150s)->hour.byPool[0], SizeIs(1));
}

TEST_F(ChartRecorderTest, CountsOnlyFromTheFirstBegin)
{
    m_chart.begin(kStart + 1h);

    EXPECT_NE(m_chart.history(kStart + 1min), nullptr);
}

TEST_F(ChartRecorderTest, IsRenewedEveryFiveSeconds)
{
    const auto first = m_chart.history(kStart + 60s);
    m_chart.add(kA, 600.0, kStart + 61s);
    m_chart.mark({HistoryMark::Kind::Block, kStart + 61s, kA, {}});

    EXPECT_EQ(m_chart.history(kStart + 64s), first);
    const auto next = m_chart.history(kStart + 65s);
    EXPECT_NE(next, first);
    EXPECT_FLOAT_EQ(next->tenMinutes.byPool[0].back(), 10.0F);
    EXPECT_THAT(next->marks, SizeIs(1));
}

TEST_F(ChartRecorderTest, DrawsASteadyRateAsALevelLine)
{
    mine(kA, 10.0, 0s, 25h);
    mine(kB, 30.0, 0s, 25h);

    const auto history = m_chart.history(kStart + 25h);

    EXPECT_THAT(history->tenMinutes.byPool, SizeIs(2));
    EXPECT_THAT(history->tenMinutes.byPool[0], SizeIs(120));
    EXPECT_THAT(history->hour.byPool[0], SizeIs(120));
    EXPECT_THAT(history->day.byPool[0], SizeIs(144));
    for (const HashrateSeries& series : {history->tenMinutes, history->hour, history->day}) {
        EXPECT_THAT(series.byPool[0], Each(FloatEq(10.0F)));
        EXPECT_THAT(series.byPool[1], Each(FloatEq(30.0F)));
    }
    EXPECT_EQ(history->tenMinutes.step, Duration(5s));
    EXPECT_EQ(history->hour.step, Duration(30s));
    EXPECT_EQ(history->day.step, Duration(10min));
}

TEST_F(ChartRecorderTest, ShowsAChangeInFullAfterTheLengthOfAWindow)
{
    mine(kA, 10.0, 10min, 20min);

    const auto history = m_chart.history(kStart + 20min);

    const std::vector<float>& line = history->tenMinutes.byPool[0];
    EXPECT_FLOAT_EQ(line[5], 5.0F) << "30 s after the work began";
    EXPECT_FLOAT_EQ(line[11], 10.0F) << "60 s after";
    EXPECT_FLOAT_EQ(history->day.byPool[0].back(), 10.0F);
    EXPECT_FLOAT_EQ(history->day.byPool[0].front(), 0.0F);
}

TEST_F(ChartRecorderTest, FallsToZeroWithSilence)
{
    mine(kA, 10.0, 0s, 1h);

    const auto history = m_chart.history(kStart + 30h);

    EXPECT_THAT(history->day.byPool[0], Each(FloatNear(0.0F, 0.0F)));
}

TEST_F(ChartRecorderTest, TakesAMovingSliderForOneChange)
{
    m_chart.mark({HistoryMark::Kind::WeightsChanged, kStart, {}, {1, 9}});
    m_chart.mark({HistoryMark::Kind::WeightsChanged, kStart + 1s, {}, {2, 8}});
    m_chart.mark({HistoryMark::Kind::WeightsChanged, kStart + 10s, {}, {3, 7}});
    m_chart.mark({HistoryMark::Kind::PoolDown, kStart + 11s, kA, {}});
    m_chart.mark({HistoryMark::Kind::PoolUp, kStart + 12s, kA, {}});

    const auto history = m_chart.history(kStart + 1min);

    ASSERT_THAT(history->marks, SizeIs(4));
    EXPECT_EQ(history->marks[0].weights, (std::vector<std::uint32_t>{2, 8}));
    EXPECT_EQ(history->marks[0].at, kStart + 1s);
    EXPECT_EQ(history->marks[3].kind, HistoryMark::Kind::PoolUp);
}

TEST_F(ChartRecorderTest, ForgetsMarksAfterADayAndKeepsTheNewest)
{
    m_chart.mark({HistoryMark::Kind::Block, kStart, kB, {}});
    EXPECT_THAT(m_chart.history(kStart + 24h - 5s)->marks, SizeIs(1));
    EXPECT_THAT(m_chart.history(kStart + 24h)->marks, IsEmpty());

    for (int i = 0; i < 500; ++i) {
        m_chart.mark({HistoryMark::Kind::PoolDown, kStart + 24h + i * 1s, kA, {}});
    }

    const auto history = m_chart.history(kStart + 25h);
    EXPECT_THAT(history->marks, SizeIs(ChartRecorder::kMostMarks));
    EXPECT_EQ(history->marks.back().at, kStart + 24h + 499s);
}

} // namespace
} // namespace dpmp::engine
