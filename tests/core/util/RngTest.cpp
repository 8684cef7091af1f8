// SPDX-License-Identifier: MIT
#include "core/util/Rng.h"

#include <gtest/gtest.h>

#include <vector>

namespace dpmp {
namespace {

constexpr int kDraws = 10000;

TEST(RngTest, RepeatsItselfForTheSameSeed)
{
    Rng first(7);
    Rng second(7);
    Rng other(8);
    int differences = 0;

    for (int i = 0; i < 100; ++i) {
        const auto value = first.below(1'000'000);
        EXPECT_EQ(value, second.below(1'000'000));
        differences += value != other.below(1'000'000) ? 1 : 0;
    }

    EXPECT_GT(differences, 90);
}

TEST(RngTest, StaysWithinItsBounds)
{
    Rng rng(1);

    for (int i = 0; i < kDraws; ++i) {
        const double uniform = rng.uniform();
        EXPECT_GE(uniform, 0.0);
        EXPECT_LT(uniform, 1.0);
        const double between = rng.between(-2.0, 3.0);
        EXPECT_GE(between, -2.0);
        EXPECT_LT(between, 3.0);
        EXPECT_LT(rng.below(6), 6U);
        EXPECT_GE(rng.exponential(5.0), 0.0);
    }
    EXPECT_EQ(rng.below(1), 0U);
}

TEST(RngTest, ReachesEveryWholeNumberBelowTheBound)
{
    Rng rng(2);
    std::vector<int> seen(6, 0);

    for (int i = 0; i < kDraws; ++i) {
        ++seen.at(rng.below(seen.size()));
    }

    for (const int count : seen) {
        EXPECT_NEAR(count, kDraws / 6.0, 200.0);
    }
}

TEST(RngTest, WaitsForTheGivenMeanTime)
{
    Rng rng(3);
    double sum = 0.0;

    for (int i = 0; i < kDraws; ++i) {
        sum += rng.exponential(5.0);
    }

    EXPECT_NEAR(sum / kDraws, 5.0, 0.25);
}

} // namespace
} // namespace dpmp
