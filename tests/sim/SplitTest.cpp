// SPDX-License-Identifier: MIT
#include "Totals.h"

#include <gtest/gtest.h>

#include <cmath>
#include <iomanip>
#include <iostream>
#include <tuple>

namespace dpmp::sim {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

struct Weights
{
    std::uint32_t a;
    std::uint32_t b;
};

/// How far one miner may be behind its plan at any moment: a dwell of 50 s and the half slice that it waits for.
constexpr double kUnfinishedSeconds = 65.0;

/// Four standard deviations of the part of the work that went to A: p q sqrt(1/Na + 1/Nb), with Poisson counts.
double band(const SimPool& a, const SimPool& b, double part)
{
    const auto shares = [](const SimPool& pool) {
        return std::max(1.0, static_cast<double>(pool.counters().accepted));
    };
    return 4.0 * part * (1.0 - part) * std::sqrt(1.0 / shares(a) + 1.0 / shares(b));
}

class SplitTest : public testing::TestWithParam<std::tuple<std::uint64_t, Weights>>
{
protected:
    void expectSplit(std::size_t miners, Duration time, Duration meanWait)
    {
        const auto& [seed, weights] = GetParam();
        SimWorld world(seed, twoPools(weights.a, weights.b));
        // The pools' difficulties differ, so that a split by the number of shares would be seen.
        SimPool& a = world.addPool({.host = "a.example", .difficulty = 1e-8});
        SimPool& b = world.addPool({.host = "b.example", .difficulty = 2e-8});
        const std::vector<MinerModel> models = allModels();
        for (std::size_t i = 0; i < miners; ++i) {
            world.addMiner(models.at(i % models.size()));
        }
        const double part = static_cast<double>(weights.a) / (weights.a + weights.b);

        world.run(time);

        const double done = a.counters().acceptedWork / (a.counters().acceptedWork + b.counters().acceptedWork);
        const double elapsed = std::chrono::duration<double>(time).count();
        const double slack = part < 1.0 ? std::chrono::duration<double>(meanWait).count() / elapsed : 0.0;
        EXPECT_EQ(world.verdict(), "");
        EXPECT_NEAR(done, part, band(a, b, part) + slack);
        // The hashes themselves are not subject to luck; only the hashrate that the scheduler measures is.
        const double hashed = world.hashesFor(0) / (world.hashesFor(0) + world.hashesFor(1));
        EXPECT_NEAR(hashed, part, slack + (part < 1.0 ? 0.005 : 0.0));
        std::cout << std::setw(3) << weights.a << ":" << std::left << std::setw(3) << weights.b << std::right
                  << " after " << elapsed / 60 << " min, " << miners << " miners: " << std::fixed
                  << std::setprecision(2) << 100.0 * hashed << " % of hashes, " << 100.0 * done
                  << " % of accepted work (statistics +-" << 100.0 * band(a, b, part) << ", unfinished +-"
                  << 100.0 * slack << ")\n"
                  << std::defaultfloat;
    }
};

TEST_P(SplitTest, HoldsForOneMinerAfterTenMinutes)
{
    expectSplit(1, minutes(10), seconds(static_cast<int>(kUnfinishedSeconds)));
}

TEST_P(SplitTest, HoldsForOneMinerAfterFourHours)
{
    expectSplit(1, hours(4), seconds(static_cast<int>(kUnfinishedSeconds)));
}

TEST_P(SplitTest, HoldsForTwelveMinersAfterTenMinutes)
{
    expectSplit(12, minutes(10), seconds(static_cast<int>(kUnfinishedSeconds)));
}

INSTANTIATE_TEST_SUITE_P(Weights, SplitTest,
                         testing::Combine(testing::Values(1U, 2U),
                                          testing::Values(Weights{50, 50}, Weights{70, 30}, Weights{80, 20},
                                                          Weights{95, 5}, Weights{100, 0})));

} // namespace
} // namespace dpmp::sim
