// SPDX-License-Identifier: MIT
#include "Totals.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace dpmp::sim {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

bool sendsJob(const engine::Actions& actions)
{
    return std::ranges::any_of(actions, [](const engine::Action& action) {
        const auto* send = std::get_if<engine::SendToMiner>(&action);
        return send != nullptr && send->bytes.find("mining.notify") != std::string::npos;
    });
}

bool publishes(const engine::Actions& actions, engine::EventKind kind)
{
    return std::ranges::any_of(actions, [kind](const engine::Action& action) {
        const auto* publish = std::get_if<engine::Publish>(&action);
        return publish != nullptr && publish->event.kind == kind;
    });
}

/// Two pools, each kind of miner but those that come and go by themselves.
struct SteadyWorld
{
    SimWorld world;
    SimPool& a;
    SimPool& b;

    SteadyWorld(std::uint64_t seed, config::ProxyConfig config, int extranonce2A = 8, int extranonce2B = 8)
        : world(seed, std::move(config))
        , a(world.addPool(
              {.host = "a.example", .extranonce2Size = extranonce2A, .jobInterval = seconds(30), .blockInterval = {}}))
        , b(world.addPool(
              {.host = "b.example", .extranonce2Size = extranonce2B, .jobInterval = seconds(30), .blockInterval = {}}))
    {
        for (const MinerModel& model : allModels()) {
            if (model.reconnectsEvery.count() == 0) {
                world.addMiner(model);
            }
        }
    }

    int miners() const { return static_cast<int>(world.minerCount()); }
};

class FailoverTest : public testing::TestWithParam<std::uint64_t>
{};

TEST_P(FailoverTest, TheOtherPoolsJobLeavesInTheTurnThatReportsTheLoss)
{
    SteadyWorld at(GetParam(), twoPools(50, 50));
    at.world.run(minutes(10));
    const int onA = minersOn(at.world, 0);
    int movedAtOnce = 0;
    at.world.observe([&](const engine::Input& input, const engine::Actions& actions) {
        const bool isLoss = std::holds_alternative<engine::PoolClosed>(input);
        movedAtOnce += isLoss && publishes(actions, engine::EventKind::PoolSwitched) && sendsJob(actions) ? 1 : 0;
    });

    at.a.setMood({.isDown = true}, at.world.now());
    at.world.run(std::chrono::milliseconds(60));

    EXPECT_EQ(at.world.verdict(), "");
    EXPECT_GT(onA, 0);
    EXPECT_EQ(movedAtOnce, onA);
    EXPECT_EQ(minersOn(at.world, 1), at.miners());
    EXPECT_EQ(at.world.closedMiners(), 0U);
}

TEST_P(FailoverTest, C12ASilentPoolIsLeftWithinTheLearnedLimit)
{
    SteadyWorld at(GetParam(), twoPools(80, 20));
    at.world.run(minutes(20));

    at.a.setMood({.isSilent = true}, at.world.now());
    at.world.run(seconds(91));

    EXPECT_EQ(at.world.verdict(), "");
    EXPECT_EQ(minersOn(at.world, 1), at.miners());
    EXPECT_EQ(at.world.closedMiners(), 0U);
}

TEST_P(FailoverTest, C12APoolThatNoLongerAnswersSharesIsLeft)
{
    SteadyWorld at(GetParam(), twoPools(80, 20));
    at.world.run(minutes(20));

    at.a.setMood({.isBlackHole = true}, at.world.now());
    at.world.run(seconds(91));
    at.world.settle();

    EXPECT_EQ(at.world.verdict(), "");
    EXPECT_EQ(minersOn(at.world, 1), at.miners());
    EXPECT_GT(at.world.snapshot().shares.rejected(), 0U);
}

TEST_P(FailoverTest, C12APoolThatRefusesEveryShareIsLeft)
{
    SteadyWorld at(GetParam(), twoPools(80, 20));
    at.world.run(minutes(20));

    at.a.setMood({.refusesShares = true}, at.world.now());
    at.world.run(minutes(8));

    EXPECT_EQ(at.world.verdict(), "");
    EXPECT_GE(at.world.count(engine::EventKind::PoolDown), static_cast<std::uint64_t>(at.miners()));
    EXPECT_EQ(at.world.closedMiners(), 0U);
}

TEST_P(FailoverTest, C12APoolThatRefusesTheWorkersStopsNobody)
{
    SimWorld world(GetParam(), twoPools(80, 20));
    SimPool& a = world.addPool({.host = "a.example"});
    SimPool& b = world.addPool({.host = "b.example"});
    a.setMood({.refusesWorkers = true}, world.now());
    world.addMiner(axeOs());
    world.addMiner(minerd());

    world.run(minutes(30));
    world.settle();

    EXPECT_EQ(world.verdict(), "");
    EXPECT_EQ(world.closedMiners(), 0U);
    EXPECT_EQ(totalsOf(world).accepted, b.counters().accepted);
    EXPECT_GT(b.counters().accepted, 500U);
}

TEST_P(FailoverTest, ThePoolsReturnDisturbsNobody)
{
    for (const int extranonce2B : {8, 4}) {
        SteadyWorld at(GetParam(), twoPools(70, 30), 8, extranonce2B);
        at.world.at(minutes(10), [&] { at.a.setMood({.isDown = true}, at.world.now()); });
        at.world.at(minutes(15), [&] { at.a.setMood({}, at.world.now()); });

        at.world.run(minutes(20));
        const int back = minersOn(at.world, 0);
        at.world.run(minutes(20));
        at.world.settle();

        const Totals totals = totalsOf(at.world);
        EXPECT_EQ(at.world.verdict(), "");
        EXPECT_GT(back, 0);
        EXPECT_EQ(at.world.closedMiners(), 0U);
        EXPECT_EQ(totals.setExtranonces, 0U);
        EXPECT_EQ(totals.connections, at.world.minerCount());
        EXPECT_EQ(refusalsOf({&at.a, &at.b}), 0U);
    }
}

TEST_P(FailoverTest, C5MinersStayWhileBothPoolsAreAwayForAShortTime)
{
    SteadyWorld at(GetParam(), twoPools(50, 50));
    at.world.run(minutes(10));

    at.a.setMood({.isDown = true}, at.world.now());
    at.b.setMood({.isDown = true}, at.world.now());
    at.world.run(seconds(20));
    at.a.setMood({}, at.world.now());
    at.b.setMood({}, at.world.now());
    at.world.run(seconds(39));

    EXPECT_EQ(at.world.verdict(), "");
    EXPECT_EQ(at.world.closedMiners(), 0U);
    EXPECT_EQ(minersOn(at.world, 0) + minersOn(at.world, 1), at.miners());
}

TEST_P(FailoverTest, C5MinersAreLetGoAfterAWhileAndMineAgainWhenAPoolIsBack)
{
    SteadyWorld at(GetParam(), twoPools(50, 50));
    at.world.run(minutes(10));

    at.a.setMood({.isDown = true}, at.world.now());
    at.b.setMood({.isDown = true}, at.world.now());
    at.world.run(minutes(5));
    const std::uint64_t letGo = at.world.closedMiners();
    at.b.setMood({}, at.world.now());
    at.world.run(minutes(2));

    EXPECT_EQ(at.world.verdict(), "");
    EXPECT_GE(letGo, at.world.minerCount());
    EXPECT_EQ(minersOn(at.world, 1), at.miners());
}

TEST_P(FailoverTest, FallbacksServeInOrderAndThePrimaryTakesOverAgainWithoutAGap)
{
    config::ProxyConfig config = twoPools(100, 0);
    config.pools[0].fallbacks = {{.host = "a2.example"}, {.host = "a3.example"}};
    SteadyWorld at(GetParam(), config);
    SimPool& second = at.world.addPool({.host = "a2.example", .blockInterval = {}});
    SimPool& third = at.world.addPool({.host = "a3.example", .blockInterval = {}});
    at.world.run(minutes(10));

    at.a.setMood({.isDown = true}, at.world.now());
    at.world.run(minutes(2));
    EXPECT_GT(second.counters().accepted, 0U);
    EXPECT_EQ(third.counters().connections, 0U);
    second.setMood({.isDown = true}, at.world.now());
    at.world.run(minutes(2));
    EXPECT_GT(third.counters().accepted, 0U);
    const std::uint64_t rejectedBefore = totalsOf(at.world).rejected;
    at.a.setMood({}, at.world.now());
    at.world.run(minutes(6));
    const std::uint64_t onThird = third.counters().accepted;
    at.world.run(minutes(10));
    at.world.settle();

    EXPECT_EQ(at.world.verdict(), "");
    EXPECT_EQ(third.counters().accepted, onThird) << "everybody is back on the primary";
    EXPECT_EQ(totalsOf(at.world).rejected, rejectedBefore) << "the return costs no share";
    EXPECT_EQ(at.world.closedMiners(), 0U);
    EXPECT_EQ(refusalsOf({&at.a, &second, &third}), 0U);
}

TEST_P(FailoverTest, C6AFlappingPoolTouchesNeitherMinersNorTheOtherPool)
{
    SteadyWorld at(GetParam(), twoPools(50, 50));
    at.world.run(minutes(10));
    const std::uint64_t connectionsToB = at.b.counters().connections;

    at.a.setMood({.hangsUpAfterLogin = true}, at.world.now());
    at.a.dropAll();
    at.world.run(hours(1));
    at.world.settle();

    EXPECT_EQ(at.world.verdict(), "");
    EXPECT_EQ(at.world.closedMiners(), 0U);
    EXPECT_EQ(at.b.counters().connections, connectionsToB);
    // Attempts grow rare: the pause between two reaches a minute.
    EXPECT_LT(at.a.counters().connections, at.world.minerCount() * 90);
}

INSTANTIATE_TEST_SUITE_P(Seeds, FailoverTest, testing::Range<std::uint64_t>(1, 4));

} // namespace
} // namespace dpmp::sim
