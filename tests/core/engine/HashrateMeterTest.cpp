// SPDX-License-Identifier: MIT
#include "core/engine/HashrateMeter.h"

#include "core/mining/Difficulty.h"
#include "core/util/Rng.h"

#include <gtest/gtest.h>

#include <cmath>

namespace dpmp::engine {
namespace {

using namespace std::chrono_literals;
using Seconds = std::chrono::duration<double>;

constexpr TimePoint kStart{1000h};

TimePoint after(Seconds time)
{
    return kStart + std::chrono::duration_cast<Duration>(time);
}

double rate(const HashrateMeter& meter, Seconds time)
{
    const auto hashrate = meter.hashrate(after(time));
    return hashrate ? hashrate->hashesPerSecond : std::nan("");
}

TEST(HashrateMeterTest, IsUnknownBeforeTheThirdShare)
{
    HashrateMeter meter(kStart);

    EXPECT_EQ(meter.hashrate(after(5s)), std::nullopt);
    meter.add(100.0, after(10s));
    meter.add(100.0, after(20s));
    EXPECT_EQ(meter.hashrate(after(20s)), std::nullopt);
    meter.add(100.0, after(30s));
    EXPECT_NE(meter.hashrate(after(30s)), std::nullopt);
}

TEST(HashrateMeterTest, CountsTheTimeFromTheStartWhileTheWindowIsNotFull)
{
    HashrateMeter meter(kStart);

    meter.add(100.0, after(10s));
    meter.add(200.0, after(20s));
    meter.add(300.0, after(30s));

    EXPECT_DOUBLE_EQ(rate(meter, 40s), 600.0 / 40.0);
}

TEST(HashrateMeterTest, CountsAtLeastOneSecond)
{
    HashrateMeter meter(kStart);

    for (int i = 0; i < 3; ++i) {
        meter.add(100.0, kStart);
    }

    EXPECT_DOUBLE_EQ(rate(meter, 0s), 300.0);
    EXPECT_DOUBLE_EQ(rate(meter, 500ms), 300.0);
}

TEST(HashrateMeterTest, HoldsAConstantRateOverHours)
{
    HashrateMeter meter(kStart);

    for (int second = 1; second <= 4 * 3600; ++second) {
        meter.add(50.0, after(Seconds(second)));
        if (second % 617 == 0) {
            EXPECT_NEAR(rate(meter, Seconds(second)), 50.0, 0.2) << second;
        }
    }
}

TEST(HashrateMeterTest, ForgetsWhatLeftTheWindow)
{
    HashrateMeter meter(kStart);
    meter.add(1e6, after(1s));
    meter.add(1e6, after(2s));
    meter.add(60.0, after(590s));

    EXPECT_DOUBLE_EQ(rate(meter, 599s), 2000060.0 / 599.0);
    // The first bucket ends at 30 s and leaves at 600 s.
    EXPECT_DOUBLE_EQ(rate(meter, 600s), 60.0 / 570.0);
}

TEST(HashrateMeterTest, FollowsAChangeOfTheRateWithinTheWindow)
{
    HashrateMeter meter(kStart);

    for (int second = 1; second <= 1800; ++second) {
        meter.add(second <= 1200 ? 10.0 : 40.0, after(Seconds(second)));
    }

    EXPECT_NEAR(rate(meter, 1800s), 40.0, 0.2);
}

TEST(HashrateMeterTest, FallsToZeroWithSilence)
{
    HashrateMeter meter(kStart);
    for (int second = 1; second <= 900; ++second) {
        meter.add(10.0, after(Seconds(second)));
    }

    double previous = rate(meter, 900s);
    for (int second = 930; second < 1500; second += 30) {
        const double now = rate(meter, Seconds(second));
        EXPECT_LT(now, previous) << second;
        previous = now;
    }
    EXPECT_GT(previous, 0.0);
    EXPECT_EQ(rate(meter, 1500s), 0.0);
    EXPECT_EQ(rate(meter, 1500s + 24h), 0.0);
}

TEST(HashrateMeterTest, StartsCleanAfterASilenceLongerThanTheWindow)
{
    HashrateMeter meter(kStart);
    for (int i = 0; i < 100; ++i) {
        meter.add(1e9, after(Seconds(i * 6)));
    }

    meter.add(570.0, after(24h));

    EXPECT_DOUBLE_EQ(rate(meter, 24h), 1.0);
}

TEST(HashrateMeterTest, ForgetsTheBucketsOfASilenceShorterThanTheWindow)
{
    HashrateMeter meter(kStart);
    for (int i = 0; i < 20; ++i) {
        meter.add(1e9, after(Seconds(15 + (30 * i))));
    }

    // 18 buckets of silence; only the buckets of the last two shares and this one remain.
    meter.add(1.0, after(Seconds((30 * 37) + 15)));

    EXPECT_DOUBLE_EQ(rate(meter, Seconds((30 * 37) + 15)), (2e9 + 1.0) / 585.0);
}

TEST(HashrateMeterTest, LosesNothingWhenTimeStandsStillOrStepsBack)
{
    HashrateMeter meter(kStart);
    meter.add(100.0, after(100s));
    meter.add(100.0, after(40s));
    meter.add(100.0, after(100s));

    EXPECT_DOUBLE_EQ(rate(meter, 100s), 3.0);
    EXPECT_GT(rate(meter, 10s), 0.0);
}

TEST(HashrateMeterTest, EstimatesTheRateOfARandomMinerWithoutBias)
{
    Rng rng(7);
    constexpr double kHashesPerSecond = 1.2e12;
    const double hashesPerShare = mining::expectedHashes(mining::Difficulty{2048.0});
    double sum = 0.0;
    constexpr int kMiners = 400;
    for (int i = 0; i < kMiners; ++i) {
        HashrateMeter meter(kStart);
        double seconds = 0.0;
        while ((seconds += rng.exponential(hashesPerShare / kHashesPerSecond)) < 3600.0) {
            meter.add(hashesPerShare, after(Seconds(seconds)));
        }
        sum += rate(meter, 3600s);
    }

    // About 80 shares in each window: the mean of 400 such windows is off by 0.6 % (one standard deviation).
    EXPECT_NEAR(sum / kMiners / kHashesPerSecond, 1.0, 0.02);
}

} // namespace
} // namespace dpmp::engine
