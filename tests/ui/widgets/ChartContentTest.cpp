// SPDX-License-Identifier: MIT
#include "ui/widgets/ChartContent.h"

#include "tests/ui/support/Samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

using namespace std::chrono_literals;
using engine::History;
using engine::HistoryMark;
using engine::PoolSlot;
using testing::DoubleEq;
using testing::ElementsAre;
using Kind = engine::HistoryMark::Kind;

History shortHistory()
{
    History history;
    history.at = TimePoint(10h);
    history.tenMinutes = {.step = 5s, .byPool = {{1.0F, 2.0F, 3.0F}, {10.0F, 20.0F, 30.0F}}};
    return history;
}

HistoryMark mark(Kind kind, Duration age, std::size_t pool)
{
    return {.kind = kind, .at = TimePoint(10h) - age, .pool = PoolSlot{pool}, .weights = {}};
}

TEST(ChartContentTest, EndsAtTheNewestPoint)
{
    const ChartContent content = chartContentOf(shortHistory(), ChartRange::TenMinutes);

    EXPECT_THAT(content.times, ElementsAre(-10.0, -5.0, 0.0));
    EXPECT_EQ(content.span, 600.0);
}

TEST(ChartContentTest, StacksTheSecondPoolOnTheFirst)
{
    const ChartContent content = chartContentOf(shortHistory(), ChartRange::TenMinutes);

    EXPECT_THAT(content.upperEdge(0), ElementsAre(QPointF(-10, 1), QPointF(-5, 2), QPointF(0, 3)));
    EXPECT_THAT(content.upperEdge(1), ElementsAre(QPointF(-10, 11), QPointF(-5, 22), QPointF(0, 33)));
    EXPECT_EQ(content.highest, 33.0);
}

TEST(ChartContentTest, IsEmptyWithoutPoints)
{
    EXPECT_TRUE(chartContentOf(shortHistory(), ChartRange::Day).isEmpty());
}

TEST(ChartContentTest, AveragesWhatIsTooMuchToDraw)
{
    const ChartContent content = chartContentOf(shortHistory(), ChartRange::TenMinutes, 2);

    EXPECT_THAT(content.times, ElementsAre(-10.0, 0.0));
    EXPECT_THAT(content.rates[0], ElementsAre(DoubleEq(1.0), DoubleEq(2.5)));
}

TEST(ChartContentTest, MakesAnOutageOfDownAndUp)
{
    History history = shortHistory();
    history.marks = {mark(Kind::PoolDown, 5min, 1), mark(Kind::PoolUp, 4min, 1)};

    const ChartContent content = chartContentOf(history, ChartRange::TenMinutes);

    EXPECT_THAT(content.outages, ElementsAre(ChartOutage{-300.0, -240.0, 1}));
}

TEST(ChartContentTest, LetsAnOutageLastUntilNow)
{
    History history = shortHistory();
    history.marks = {mark(Kind::PoolDown, 50min, 0), mark(Kind::PoolDown, 40min, 0)};

    EXPECT_THAT(chartContentOf(history, ChartRange::TenMinutes).outages, ElementsAre(ChartOutage{-600.0, 0.0, 0}));
    EXPECT_THAT(chartContentOf(history, ChartRange::Hour).outages, ElementsAre(ChartOutage{-3000.0, 0.0, 0}));
}

TEST(ChartContentTest, LeavesOutWhatIsBeforeTheRange)
{
    const History history = *test::normalSnapshot().history;

    EXPECT_EQ(chartContentOf(history, ChartRange::TenMinutes).marks.size(), 2U);
    EXPECT_EQ(chartContentOf(history, ChartRange::TenMinutes).outages.size(), 0U);
    EXPECT_EQ(chartContentOf(history, ChartRange::Hour).outages.size(), 1U);
    EXPECT_EQ(chartContentOf(history, ChartRange::Day).marks.size(), 3U);
}

TEST(RoundStepTest, IsRound)
{
    EXPECT_DOUBLE_EQ(roundStep(286e12, 4), 100e12);
    EXPECT_DOUBLE_EQ(roundStep(100.0, 4), 25.0);
    EXPECT_DOUBLE_EQ(roundStep(8.0, 4), 2.0);
    EXPECT_DOUBLE_EQ(roundStep(0.0, 4), 1.0);
}

} // namespace
} // namespace dpmp::ui
