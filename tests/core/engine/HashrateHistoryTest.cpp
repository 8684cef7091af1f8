// SPDX-License-Identifier: MIT
#include "core/engine/HashrateHistory.h"

#include "core/util/Rng.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace dpmp::engine {
namespace {

using namespace std::chrono_literals;
using Seconds = std::chrono::duration<double>;
using ::testing::Each;
using ::testing::FloatEq;
using ::testing::SizeIs;

constexpr TimePoint kStart{1000h};

/// A share of 100 hashes every second, from `from` on.
void mineSteadily(HashrateHistory& history, Duration from, Duration to)
{
    for (Duration at = from; at < to; at += 1s) {
        history.add(100.0, kStart + at);
    }
}

TEST(HashrateHistoryTest, SaysNothingBelowThreeSharesInAWindow)
{
    HashrateHistory history(kStart);
    EXPECT_EQ(history.windows(kStart + 1h), HashrateWindows{});
    history.add(1.0, kStart);
    history.add(1.0, kStart + 10min);
    EXPECT_EQ(history.windows(kStart + 10min), HashrateWindows{});

    history.add(1.0, kStart + 10min);

    const HashrateWindows windows = history.windows(kStart + 10min);
    EXPECT_FALSE(windows.oneMinute);
    EXPECT_FALSE(windows.fiveMinutes);
    EXPECT_TRUE(windows.hour);
    EXPECT_TRUE(windows.day);
}

TEST(HashrateHistoryTest, CountsTheTimeSinceTheStartAndNoneBefore)
{
    HashrateHistory history(kStart + 3s);
    for (int i = 0; i < 3; ++i) {
        history.add(100.0, kStart + 20s);
    }

    const HashrateWindows windows = history.windows(kStart + 33s);

    EXPECT_DOUBLE_EQ(windows.oneMinute->hashesPerSecond, 10.0);
    EXPECT_DOUBLE_EQ(windows.day->hashesPerSecond, 10.0);
}

TEST(HashrateHistoryTest, CountsAPauseInTheWork)
{
    HashrateHistory history(kStart);
    mineSteadily(history, 0s, 6h);

    const HashrateWindows windows = history.windows(kStart + 12h);

    EXPECT_FALSE(windows.oneMinute);
    EXPECT_FALSE(windows.hour);
    EXPECT_NEAR(windows.day->hashesPerSecond, 50.0, 0.1);
}

TEST(HashrateHistoryTest, KnowsASteadyRateInAllWindows)
{
    HashrateHistory history(kStart);
    mineSteadily(history, 0s, 30h);

    const HashrateWindows windows = history.windows(kStart + 30h - 1ns);

    EXPECT_NEAR(windows.oneMinute->hashesPerSecond, 100.0, 1e-3);
    EXPECT_NEAR(windows.fiveMinutes->hashesPerSecond, 100.0, 1e-3);
    EXPECT_NEAR(windows.hour->hashesPerSecond, 100.0, 1e-3);
    EXPECT_NEAR(windows.day->hashesPerSecond, 100.0, 1e-3);
}

// 30 hours of a random miner: every window is as near to the truth as its number of shares allows, and right on
// average.
TEST(HashrateHistoryTest, EstimatesARandomMinerWithoutBias)
{
    constexpr double kRate = 1e12;
    constexpr double kInterval = 2.0; // Seconds from share to share on average.
    HashrateHistory history(kStart);
    Rng rng(7);
    Duration at{};
    Duration nextLook = 1min;
    double ofMinutes = 0.0;
    double ofFiveMinutes = 0.0;
    int looks = 0;
    while (at < 30h) {
        const Seconds wait(-kInterval * std::log(1.0 - rng.uniform()));
        for (at += std::chrono::duration_cast<Duration>(wait); nextLook < at; nextLook += 1min) {
            const HashrateWindows windows = history.windows(kStart + nextLook);
            ofMinutes += windows.oneMinute->hashesPerSecond;
            ofFiveMinutes += windows.fiveMinutes->hashesPerSecond;
            ++looks;
        }
        history.add(kRate * kInterval, kStart + at);
    }

    const HashrateWindows windows = history.windows(kStart + at);
    const auto fiveSigma = [&](Seconds window) { return 5.0 * kRate / std::sqrt(window.count() / kInterval); };
    EXPECT_NEAR(windows.oneMinute->hashesPerSecond, kRate, fiveSigma(55s));
    EXPECT_NEAR(windows.fiveMinutes->hashesPerSecond, kRate, fiveSigma(285s));
    EXPECT_NEAR(windows.hour->hashesPerSecond, kRate, fiveSigma(59min));
    EXPECT_NEAR(windows.day->hashesPerSecond, kRate, fiveSigma(24h - 15min));
    EXPECT_NEAR(history.tenMinutes(kStart + at)->hashesPerSecond, kRate, fiveSigma(9min));
    EXPECT_NEAR(ofMinutes / looks, kRate, fiveSigma(30h));
    EXPECT_NEAR(ofFiveMinutes / looks, kRate, fiveSigma(30h));
}

TEST(HashrateHistoryTest, DecaysToNothingWithSilence)
{
    HashrateHistory history(kStart);
    mineSteadily(history, 0s, 1h);

    EXPECT_NEAR(history.windows(kStart + 1h + 30s).oneMinute->hashesPerSecond, 50.0, 5.0);
    EXPECT_FALSE(history.windows(kStart + 1h + 1min).oneMinute);
    EXPECT_FALSE(history.windows(kStart + 1h + 5min).fiveMinutes);
    EXPECT_FALSE(history.windows(kStart + 2h).hour);
    EXPECT_TRUE(history.windows(kStart + 23h).day);
    EXPECT_EQ(history.windows(kStart + 25h), HashrateWindows{});
}

TEST(HashrateHistoryTest, FallsToZeroOverTenMinutesOnceItIsKnown)
{
    HashrateHistory history(kStart);
    history.add(100.0, kStart);
    history.add(100.0, kStart);
    EXPECT_FALSE(history.tenMinutes(kStart + 1s));
    history.add(100.0, kStart);

    EXPECT_DOUBLE_EQ(history.tenMinutes(kStart + 100s)->hashesPerSecond, 3.0);
    EXPECT_EQ(history.tenMinutes(kStart + 11min)->hashesPerSecond, 0.0);
}

TEST(HashrateHistoryTest, HasNoTrailBeforeAFullMinute)
{
    HashrateHistory history(kStart + 20s);

    EXPECT_EQ(history.trail(kStart + 20s), nullptr);
    EXPECT_EQ(history.trail(kStart + 119s), nullptr) << "the first minute was not observed in full";
    ASSERT_NE(history.trail(kStart + 120s), nullptr);
    EXPECT_THAT(history.trail(kStart + 120s)->hour, SizeIs(1));
    EXPECT_THAT(history.trail(kStart + 120s)->day, SizeIs(0));
}

TEST(HashrateHistoryTest, KeepsItsTrailForAMinute)
{
    HashrateHistory history(kStart);
    const auto first = history.trail(kStart + 5min);
    history.add(100.0, kStart + 5min + 10s);

    EXPECT_EQ(history.trail(kStart + 5min + 59s), first);
    EXPECT_NE(history.trail(kStart + 6min), first);
    EXPECT_FLOAT_EQ(history.trail(kStart + 6min)->hour.back(), 100.0F / 60.0F);
}

TEST(HashrateHistoryTest, TrailsForAnHourAndADay)
{
    HashrateHistory history(kStart);
    mineSteadily(history, 0s, 25h + 7min);

    const auto trail = history.trail(kStart + 25h + 7min);

    EXPECT_THAT(trail->hour, SizeIs(60));
    EXPECT_THAT(trail->hour, Each(FloatEq(100.0F)));
    EXPECT_THAT(trail->day, SizeIs(96));
    EXPECT_THAT(trail->day, Each(FloatEq(100.0F)));
}

TEST(HashrateHistoryTest, AbsorbsAnother)
{
    HashrateHistory first(kStart);
    HashrateHistory second(kStart + 1h);
    mineSteadily(first, 0s, 1h);
    mineSteadily(second, 1h, 2h);
    ASSERT_NE(second.trail(kStart + 2h), nullptr);

    second.absorb(first);

    EXPECT_NEAR(second.windows(kStart + 2h).day->hashesPerSecond, 100.0, 1e-9);
    EXPECT_THAT(second.trail(kStart + 2h)->day, SizeIs(8));
}

} // namespace
} // namespace dpmp::engine
