// SPDX-License-Identifier: MIT
#include "core/engine/ReconnectBackoff.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace dpmp::engine {
namespace {

double seconds(Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

TEST(ReconnectBackoffTest, DoublesFromOneSecondUpToSixtyWithAQuarterOfChance)
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        Rng rng(seed);
        ReconnectBackoff backoff;

        for (const double planned : {1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0}) {
            const double wait = seconds(backoff.next(rng));
            EXPECT_GE(wait, planned * 0.75 - 1e-6);
            EXPECT_LE(wait, planned * 1.25 + 1e-6);
        }
    }
}

TEST(ReconnectBackoffTest, StaysWithinItsLimitsAfterThousandsOfFailures)
{
    Rng rng(1);
    ReconnectBackoff backoff;

    double wait = 0.0;
    for (int i = 0; i < 10'000; ++i) {
        wait = seconds(backoff.next(rng));
    }

    EXPECT_GE(wait, 45.0 - 1e-6);
    EXPECT_LE(wait, 75.0 + 1e-6);
    EXPECT_EQ(backoff.failures(), 10'000);
}

TEST(ReconnectBackoffTest, SpreadsAFarmOverTheWholeRange)
{
    Rng rng(7);
    std::vector<double> waits;

    for (int miner = 0; miner < 1000; ++miner) {
        waits.push_back(seconds(ReconnectBackoff().next(rng)));
    }

    EXPECT_LT(std::ranges::min(waits), 0.77);
    EXPECT_GT(std::ranges::max(waits), 1.23);
}

TEST(ReconnectBackoffTest, BeginsAnewAfterAReset)
{
    Rng rng(3);
    ReconnectBackoff backoff;
    for (int i = 0; i < 5; ++i) {
        backoff.next(rng);
    }

    backoff.reset();

    EXPECT_EQ(backoff.failures(), 0);
    EXPECT_LE(seconds(backoff.next(rng)), 1.25 + 1e-6);
    EXPECT_EQ(backoff.failures(), 1);
}

} // namespace
} // namespace dpmp::engine
