// SPDX-License-Identifier: MIT
#include "Totals.h"

#include <gtest/gtest.h>

#include <tuple>

namespace dpmp::sim {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

struct Layout
{
    int extranonce1A;
    int extranonce2A;
    int extranonce1B;
    int extranonce2B;
};

class OrdinaryMiningTest : public testing::TestWithParam<std::tuple<std::uint64_t, Layout>>
{
protected:
    /// Without blocks every share that is found must be paid.
    void expectNothingLost(std::size_t miners, Duration time, double hashesPerSecond)
    {
        const auto& [seed, layout] = GetParam();
        SimWorld world(seed, twoPools(60, 40));
        SimPool& a = world.addPool({.host = "a.example",
                                    .extranonce1Size = layout.extranonce1A,
                                    .extranonce2Size = layout.extranonce2A,
                                    .blockInterval = {}});
        SimPool& b = world.addPool({.host = "b.example",
                                    .extranonce1Size = layout.extranonce1B,
                                    .extranonce2Size = layout.extranonce2B,
                                    .difficulty = 1.5e-8,
                                    .jobInterval = seconds(30),
                                    .blockInterval = {}});
        const std::vector<MinerModel> models{axeOs(), cgminer(), nerdQAxe(), minerd(), nerdMiner()};
        for (std::size_t i = 0; i < miners; ++i) {
            world.addMiner(models.at((i + seed) % models.size()), hashesPerSecond);
        }

        world.run(time);
        world.settle();

        const Totals totals = totalsOf(world);
        EXPECT_EQ(world.verdict(), "");
        EXPECT_EQ(refusalsOf({&a, &b}), 0U);
        EXPECT_EQ(totals.rejected, 0U);
        // Only what was found and waited while a reconnect for the sake of the other pool came.
        EXPECT_LE(totals.found - totals.accepted, totals.dropped + totals.connections - miners);
        EXPECT_GT(a.counters().accepted, 0U);
        EXPECT_GT(totals.accepted, miners * 10);
    }
};

TEST_P(OrdinaryMiningTest, OneMinerLosesNothingInThreeHours)
{
    expectNothingLost(1, hours(3), 10.0);
}

TEST_P(OrdinaryMiningTest, FourMinersLoseNothingInAnHour)
{
    expectNothingLost(4, hours(1), 10.0);
}

TEST_P(OrdinaryMiningTest, FiftyMinersLoseNothingInTwentyMinutes)
{
    expectNothingLost(50, minutes(20), 3.0);
}

INSTANTIATE_TEST_SUITE_P(Layouts, OrdinaryMiningTest,
                         testing::Combine(testing::Values(1U, 2U),
                                          testing::Values(Layout{4, 8, 4, 8}, Layout{4, 8, 4, 4}, Layout{4, 4, 4, 4},
                                                          Layout{4, 8, 5, 3})));

} // namespace
} // namespace dpmp::sim
