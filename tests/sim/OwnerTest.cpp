// SPDX-License-Identifier: MIT
#include "Totals.h"

#include <gtest/gtest.h>

namespace dpmp::sim {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

// What the owner of the proxy does while it runs, and pools of other habits.
class OwnerTest : public testing::TestWithParam<std::uint64_t>
{
protected:
    static void addSteadyModels(SimWorld& world)
    {
        for (const MinerModel& model : allModels()) {
            if (model.reconnectsEvery.count() == 0) {
                world.addMiner(model);
            }
        }
    }
};

TEST_P(OwnerTest, NewWeightsTakeEffectAtOnceAndCostNothing)
{
    SimWorld world(GetParam(), twoPools(50, 50));
    SimPool& a = world.addPool({.host = "a.example", .blockInterval = {}});
    SimPool& b = world.addPool({.host = "b.example", .blockInterval = {}});
    addSteadyModels(world);
    const int miners = static_cast<int>(world.minerCount());
    world.run(minutes(10));

    world.feed(engine::SetWeights{{100, 0}});
    EXPECT_EQ(minersOn(world, 0), miners);
    world.run(minutes(10));
    const double beforeB = world.hashesFor(1);
    world.run(minutes(10));
    EXPECT_EQ(world.hashesFor(1), beforeB);
    world.feed(engine::SetWeights{{0, 100}});
    world.run(minutes(10));
    EXPECT_EQ(minersOn(world, 1), miners);
    world.feed(engine::SetWeights{{20, 80}});
    const double startA = world.hashesFor(0);
    const double startB = world.hashesFor(1);
    world.run(hours(1));
    world.settle();

    const double hashedA = world.hashesFor(0) - startA;
    const double hashedB = world.hashesFor(1) - startB;
    const Totals totals = totalsOf(world);
    EXPECT_EQ(world.verdict(), "");
    EXPECT_NEAR(hashedA / (hashedA + hashedB), 0.2, 0.03);
    EXPECT_EQ(refusalsOf({&a, &b}), 0U);
    EXPECT_EQ(totals.rejected, 0U);
    EXPECT_EQ(totals.connections, world.minerCount());
}

TEST_P(OwnerTest, AnotherPoolTakesOverWithoutALoss)
{
    config::ProxyConfig config = twoPools(50, 50);
    SimWorld world(GetParam(), config);
    SimPool& a = world.addPool({.host = "a.example", .blockInterval = {}});
    SimPool& b = world.addPool({.host = "b.example", .blockInterval = {}});
    SimPool& c = world.addPool({.host = "c.example", .blockInterval = {}});
    addSteadyModels(world);
    world.run(minutes(10));

    config.pools[0].primary.host = "c.example";
    world.feed(engine::ApplyConfig{config});
    world.run(minutes(10));
    const std::uint64_t acceptedByA = a.counters().accepted;
    world.run(minutes(10));
    world.settle();

    const Totals totals = totalsOf(world);
    EXPECT_EQ(world.verdict(), "");
    EXPECT_EQ(a.counters().accepted, acceptedByA);
    EXPECT_GT(c.counters().accepted, 100U);
    EXPECT_EQ(refusalsOf({&a, &b, &c}), 0U);
    EXPECT_EQ(totals.rejected, 0U);
    EXPECT_EQ(totals.connections, world.minerCount());
}

TEST_P(OwnerTest, ShuttingDownWaitsForAnswersAndSendsNoMoreJobs)
{
    SimWorld world(GetParam(), twoPools(50, 50));
    SimPool& a = world.addPool({.host = "a.example", .jobInterval = seconds(5), .blockInterval = {}});
    SimPool& b = world.addPool({.host = "b.example", .jobInterval = seconds(5), .blockInterval = {}});
    addSteadyModels(world);
    world.run(minutes(10));

    world.feed(engine::BeginShutdown{});
    world.run(seconds(1));
    const std::uint64_t jobs = totalsOf(world).jobs;
    world.settle();

    EXPECT_EQ(world.verdict(), "");
    EXPECT_TRUE(world.engine().isSettled());
    EXPECT_EQ(totalsOf(world).jobs, jobs);
    EXPECT_EQ(refusalsOf({&a, &b}), 0U);
    EXPECT_EQ(totalsOf(world).accepted, totalsOf(world).submitted);
}

TEST_P(OwnerTest, APoolWhoseJobsAreAllCleanCostsOnlyWhatItWouldCostAnyway)
{
    SimWorld world(GetParam(), twoPools(50, 50));
    SimPool& a = world.addPool({.host = "a.example",
                                .extranonce2Size = 4,
                                .jobInterval = seconds(55),
                                .blockInterval = {},
                                .alwaysClean = true});
    SimPool& b = world.addPool({.host = "b.example", .blockInterval = {}});
    addSteadyModels(world);

    world.run(hours(2));
    world.settle();

    const Totals totals = totalsOf(world);
    EXPECT_EQ(world.verdict(), "");
    EXPECT_EQ(refusalsOf({&a, &b}), 0U);
    EXPECT_EQ(totals.rejected, 0U);
}

TEST_P(OwnerTest, APoolWithAJobEveryFiveMinutesIsNotTakenForSilent)
{
    SimWorld world(GetParam(), twoPools(80, 20));
    SimPool& a = world.addPool({.host = "a.example", .jobInterval = minutes(5), .blockInterval = {}});
    SimPool& b = world.addPool({.host = "b.example", .blockInterval = {}});
    world.addMiner(axeOs());
    world.addMiner(nerdMiner());

    world.run(hours(3));
    world.settle();

    EXPECT_EQ(world.verdict(), "");
    EXPECT_LE(a.counters().connections, 4U) << "until its habit is known it may be tried again";
    EXPECT_EQ(refusalsOf({&a, &b}), 0U);
}

TEST_P(OwnerTest, AnAnchorPoolsNewExtranonceCostsAtMostAReconnectOfEachMiner)
{
    SimWorld world(GetParam(), twoPools(50, 50));
    SimPool& a = world.addPool({.host = "a.example", .extranonce2Size = 8, .blockInterval = {}});
    SimPool& b = world.addPool({.host = "b.example", .extranonce2Size = 4, .blockInterval = {}});
    addSteadyModels(world);
    world.at(minutes(20), [&] { b.dropAll(); });

    world.run(hours(1));
    world.settle();

    EXPECT_EQ(world.verdict(), "");
    EXPECT_LE(world.closedMiners(), world.minerCount());
    for (std::size_t i = 0; i < world.minerCount(); ++i) {
        const MinerCounters& miner = world.miner(i).counters();
        EXPECT_LE(miner.connections, world.miner(i).model().declaresExtranonce ? 1U : 2U)
            << "who declared it is told instead";
    }
    EXPECT_EQ(refusalsOf({&a, &b}), 0U);
}

INSTANTIATE_TEST_SUITE_P(Seeds, OwnerTest, testing::Range<std::uint64_t>(1, 4));

} // namespace
} // namespace dpmp::sim
