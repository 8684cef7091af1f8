// SPDX-License-Identifier: MIT
#include "tests/core/engine/PoolSideFixture.h"

// How a PoolSide waits and what it takes along between two connections to one server.
namespace dpmp::engine {
namespace {

using namespace std::chrono_literals;

class PoolSideRetryTest : public PoolSideFixture
{
protected:
    PoolSideRetryTest()
        : PoolSideFixture(testing::twoPools())
    {}

    /// The wait until the next attempt, in seconds.
    double waitNow() const { return std::chrono::duration<double>(side.nextWakeup() - world.now()).count(); }

    std::string subscribeLineOfNewest()
    {
        const LinkId link = newest().link;
        Turn turn = world.turn();
        side.onConnected(link, turn);
        return world.takeLinesTo(link).back();
    }
};

TEST_F(PoolSideRetryTest, WaitsLongerAfterEachFailure)
{
    start();

    for (const double planned : {1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0}) {
        lose(newest().link);
        EXPECT_GE(waitNow(), planned * 0.75 - 1e-6);
        EXPECT_LE(waitNow(), planned * 1.25 + 1e-6);
        tickAtWakeup();
    }
}

TEST_F(PoolSideRetryTest, WaitsLongerForAPoolThatTakesALoginOnlyToHangUp)
{
    start();
    for (int i = 0; i < 6; ++i) {
        mineOnNewest();
        world.advance(29s);
        lose(newest().link);
        tickAtWakeup();
    }

    lose(newest().link);

    EXPECT_GE(waitNow(), 45.0 - 1e-6);
}

TEST_F(PoolSideRetryTest, BeginsAnewWithAShortWaitAfterAPoolThatWasUseful)
{
    start();
    for (int i = 0; i < 6; ++i) {
        lose(newest().link);
        tickAtWakeup();
    }
    mineOnNewest();
    world.advance(30s);
    scriptOf(newest().link).receive(testing::notifyLine("\"n\"", testing::jobTemplate()));

    lose(newest().link);

    EXPECT_LE(waitNow(), 1.25 + 1e-6);
}

TEST_F(PoolSideRetryTest, LetsAPoolThatRefusesTheWorkerWaitAMinute)
{
    start();
    const LinkId link = newest().link;
    Turn turn = world.turn();
    side.onConnected(link, turn);
    scriptOf(link).receive(testing::subscribeAnswerLine("0a", 8));

    scriptOf(link).receive(R"({"id":3,"result":false,"error":null})");

    EXPECT_GE(waitNow(), 60.0);
}

TEST_F(PoolSideRetryTest, WaitsAtLeastFiveSecondsWhenAskedToReconnect)
{
    start();
    mineOnNewest();

    scriptOf(newest().link).receive(R"({"id":null,"method":"client.reconnect","params":[]})");

    EXPECT_GE(waitNow(), 5.0);
    EXPECT_LE(waitNow(), 7.0);
}

TEST_F(PoolSideRetryTest, ResumesTheSessionAfterAttemptsThatFailed)
{
    start();
    mineOnNewest();
    world.advance(60s);
    lose(newest().link);
    tickAtWakeup();
    lose(newest().link); // This one did not get as far as a session of its own.
    tickAtWakeup();

    EXPECT_NE(subscribeLineOfNewest().find("\"s1\""), std::string::npos);
}

TEST_F(PoolSideRetryTest, DoesNotTakeASessionToNewSettings)
{
    start();
    mineOnNewest();
    Turn turn = world.turn();

    side.reconfigure(PoolSession::Login{"wallet.rig", Secret()}, turn);

    EXPECT_EQ(subscribeLineOfNewest().find("\"s1\""), std::string::npos);
}

class PoolSideFallbackRetryTest : public PoolSideFixture
{};

TEST_F(PoolSideFallbackRetryTest, DoesNotTakeASessionToAnotherServer)
{
    start();
    mineOnNewest();
    lose(newest().link);
    tickAtWakeup();
    lose(newest().link);
    tickAtWakeup();
    ASSERT_EQ(newest().endpoint.host, "spare.example");
    const LinkId fallback = newest().link;
    Turn turn = world.turn();
    side.onConnected(fallback, turn);
    EXPECT_EQ(world.takeLinesTo(fallback).back().find("\"s1\""), std::string::npos);
    scriptOf(fallback).startMining();
    keepMining(fallback, 60s);
    lose(fallback);
    tickAtWakeup();
    ASSERT_EQ(newest().endpoint.host, "spare.example");
    mineOnNewest();
    keepMining(newest().link, 300s);

    tick();
    ASSERT_EQ(newest().endpoint.host, "a.example");
    side.onConnected(newest().link, turn);

    EXPECT_EQ(world.takeLinesTo(newest().link).back().find("\"s1\""), std::string::npos);
}

TEST_F(PoolSideFallbackRetryTest, SuggestsADifficultyToEveryConnectionOnce)
{
    start();
    mineOnNewest();
    const LinkId link = newest().link;
    world.takeLinesTo(link);
    Turn turn = world.turn();

    side.suggestDifficulty(512.0, turn);
    side.suggestDifficulty(512.0, turn);

    EXPECT_EQ(world.takeLinesTo(link).size(), 1U);
    lose(link);
    tickAtWakeup();
    mineOnNewest();
    EXPECT_EQ(world.takeLinesTo(newest().link).back(),
              R"({"id":5,"method":"mining.suggest_difficulty","params":[512]})");
}

} // namespace
} // namespace dpmp::engine
