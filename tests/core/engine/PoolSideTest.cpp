// SPDX-License-Identifier: MIT
#include "core/engine/PoolSide.h"

#include "tests/core/engine/PoolSideFixture.h"

namespace dpmp::engine {
namespace {

using namespace std::chrono_literals;
using testing::newsOf;

class PoolSideTest : public PoolSideFixture
{};

TEST_F(PoolSideTest, KeepsOneConnectionToThePrimary)
{
    start();
    start();

    EXPECT_EQ(attempts(), 1U);
    EXPECT_EQ(newest().endpoint.host, "a.example");
    EXPECT_TRUE(side.isStarted());
    EXPECT_EQ(side.latestJob(), nullptr);

    EXPECT_EQ(newsOf<PoolJobReady>(mineOnNewest()).size(), 1U);
    EXPECT_EQ(side.active()->link(), newest().link);
    EXPECT_EQ(side.latestJob()->link, newest().link);
}

TEST_F(PoolSideTest, DoesNothingBeforeItIsStarted)
{
    world.advance(1h);
    tick();

    EXPECT_EQ(attempts(), 0U);
    EXPECT_EQ(side.nextWakeup(), kNever);
    EXPECT_FALSE(side.owns(LinkId(1)));
}

TEST_F(PoolSideTest, TriesAnEndpointTwiceThenTheFallbackAtOnceThenThePrimaryAgain)
{
    start();
    const PoolNewsList news = lose(newest().link);
    EXPECT_EQ(newsOf<PoolFailed>(news).size(), 1U);
    EXPECT_EQ(side.active(), nullptr);
    EXPECT_GE(side.nextWakeup(), world.now() + 750ms);
    tickAtWakeup();
    EXPECT_EQ(newest().endpoint.host, "a.example");

    lose(newest().link);
    EXPECT_EQ(side.nextWakeup(), world.now());
    EXPECT_TRUE(world.published(EventKind::PoolSwitchedEndpoint));
    tick();
    EXPECT_EQ(newest().endpoint.host, "spare.example");
    EXPECT_EQ(newest().endpoint.port, 4444);

    lose(newest().link);
    tickAtWakeup();
    EXPECT_EQ(newest().endpoint.host, "spare.example");
    lose(newest().link);
    tickAtWakeup();
    EXPECT_EQ(newest().endpoint.host, "a.example");
}

TEST_F(PoolSideTest, LeavesAPoolThatRefusesTheWorkerAfterOneTry)
{
    start();
    const LinkId link = newest().link;
    Turn turn = world.turn();
    side.onConnected(link, turn);
    testing::PoolScript pool = scriptOf(link);
    pool.receive(testing::subscribeAnswerLine("0a", 8));

    pool.receive(R"({"id":3,"result":false,"error":null})");
    tick();

    EXPECT_EQ(newest().endpoint.host, "spare.example");
}

TEST_F(PoolSideTest, WaitsForAPoolThatAsksToReconnect)
{
    start();
    mineOnNewest();

    scriptOf(newest().link).receive(R"({"id":null,"method":"client.reconnect","params":["evil.example",1,20]})");

    EXPECT_GE(side.nextWakeup(), world.now() + 20s);
    tickAtWakeup();
    EXPECT_EQ(newest().endpoint.host, "a.example");
}

TEST_F(PoolSideTest, MovesToTheFallbackWhenThePrimaryFallsSilent)
{
    start();
    mineOnNewest();

    world.advance(180s);
    const PoolNewsList news = tick();

    ASSERT_EQ(newsOf<PoolFailed>(news).size(), 1U);
    EXPECT_EQ(newsOf<PoolFailed>(news)[0].failure, PoolFailure::Silence);
    EXPECT_EQ(side.latestJob(), nullptr);
}

TEST_F(PoolSideTest, TriesThePrimaryBesideTheFallback)
{
    mineOnFallback();
    const LinkId fallback = newest().link;
    keepMining(fallback, 280s);
    tick();
    EXPECT_EQ(newest().link, fallback);

    keepMining(fallback, 20s);
    tick();

    EXPECT_EQ(newest().endpoint.host, "a.example");
    EXPECT_EQ(side.active()->link(), fallback) << "it mines until the other has a job";
}

TEST_F(PoolSideTest, TheCandidateTakesOverWithItsFirstJobAndNotBefore)
{
    mineOnFallback();
    const LinkId fallback = newest().link;
    keepMining(fallback, 300s);
    tick();
    const LinkId primary = newest().link;
    Turn turn = world.turn();
    side.onConnected(primary, turn);
    testing::PoolScript pool = scriptOf(primary);

    pool.acceptLogin();
    EXPECT_EQ(side.active()->link(), fallback);
    const auto ready = newsOf<PoolJobReady>(pool.receive(testing::notifyLine("\"p\"", testing::jobTemplate())));

    ASSERT_EQ(ready.size(), 1U);
    EXPECT_EQ(ready[0].job->link, primary);
    EXPECT_EQ(side.active()->link(), primary);
    EXPECT_EQ(side.latestJob()->link, primary);
}

TEST_F(PoolSideTest, AFailedCandidateDisturbsNobodyAndIsTriedAgain)
{
    mineOnFallback();
    const LinkId fallback = newest().link;
    keepMining(fallback, 300s);
    tick();

    EXPECT_TRUE(lose(newest().link).empty());

    EXPECT_EQ(side.active()->link(), fallback);
    const std::size_t before = attempts();
    keepMining(fallback, 300s);
    tick();
    EXPECT_EQ(attempts(), before + 1);
    EXPECT_EQ(newest().endpoint.host, "a.example");
}

TEST_F(PoolSideTest, TheCandidateIsAllThatIsLeftWhenTheFallbackFails)
{
    mineOnFallback();
    const LinkId fallback = newest().link;
    keepMining(fallback, 300s);
    tick();
    const LinkId primary = newest().link;

    EXPECT_EQ(newsOf<PoolFailed>(lose(fallback)).size(), 1U);

    ASSERT_NE(side.active(), nullptr);
    EXPECT_EQ(side.active()->link(), primary);
    EXPECT_EQ(newsOf<PoolJobReady>(mineOnNewest()).size(), 1U);
    EXPECT_EQ(side.latestJob()->link, primary);
}

TEST_F(PoolSideTest, AReplacedConnectionStillTakesSharesAndTheirAnswersForTwoMinutes)
{
    mineOnFallback();
    const LinkId fallback = newest().link;
    const auto oldJob = side.latestJob();
    keepMining(fallback, 300s);
    tick();
    mineOnNewest();
    world.takeLinesTo(fallback);

    PoolSession* const old = side.find(fallback);
    ASSERT_NE(old, nullptr);
    ASSERT_TRUE(old->canSubmit());
    Turn turn = world.turn();
    const std::int64_t id =
        old->submit(*oldJob, {.extranonce2 = Bytes(8, 0), .ntime = 1, .nonce = 1, .versionBits = {}}, turn);
    testing::PoolScript pool = scriptOf(fallback);
    EXPECT_TRUE(newsOf<PoolJobReady>(pool.receive(testing::notifyLine("\"x\"", testing::jobTemplate()))).empty());
    const auto answered =
        newsOf<PoolAnsweredShare>(pool.receive(R"({"id":)" + std::to_string(id) + R"(,"result":true,"error":null})"));

    ASSERT_EQ(answered.size(), 1U);
    EXPECT_EQ(answered[0].link, fallback);
    keepMining(newest().link, 120s);
    const auto failed = newsOf<PoolFailed>(tick());
    ASSERT_EQ(failed.size(), 1U) << "what it has not answered by then is lost";
    EXPECT_EQ(failed[0].link, fallback);
    EXPECT_FALSE(side.owns(fallback));
}

TEST_F(PoolSideTest, AReplacedConnectionThatIsLostIsReportedOnce)
{
    mineOnFallback();
    const LinkId fallback = newest().link;
    keepMining(fallback, 300s);
    tick();
    mineOnNewest();

    EXPECT_EQ(newsOf<PoolFailed>(lose(fallback)).size(), 1U);
    keepMining(newest().link, 120s);
    EXPECT_TRUE(newsOf<PoolFailed>(tick()).empty());
}

TEST_F(PoolSideTest, NewSettingsTakeOverWithoutAGap)
{
    start();
    mineOnNewest();
    const LinkId old = newest().link;
    world.config().pools[0].primary.host = "new.example";
    Turn turn = world.turn();

    side.reconfigure(PoolSession::Login{"other.rig", Secret(std::string("x"))}, turn);

    EXPECT_EQ(newest().endpoint.host, "new.example");
    EXPECT_EQ(side.latestJob()->link, old);
    const LinkId fresh = newest().link;
    side.onConnected(fresh, turn);
    testing::PoolScript pool = scriptOf(fresh);
    pool.receive(testing::subscribeAnswerLine("0a", 8));
    EXPECT_EQ(world.takeLinesTo(fresh).back(), R"({"id":3,"method":"mining.authorize","params":["other.rig","x"]})");
    pool.receive(testing::kAuthorizeAnswer);
    EXPECT_EQ(side.latestJob()->link, old);
    pool.receive(testing::notifyLine("\"1\"", testing::jobTemplate()));
    EXPECT_EQ(side.latestJob()->link, fresh);
    EXPECT_TRUE(side.find(old)->canSubmit());
}

TEST_F(PoolSideTest, NewSettingsReplaceConnectionsThatDoNotMine)
{
    mineOnFallback();
    const LinkId fallback = newest().link;
    keepMining(fallback, 300s);
    tick();
    const LinkId candidate = newest().link;
    lose(fallback); // The candidate is now the active one, and does not mine yet.
    world.config().pools[0].primary.host = "new.example";
    Turn turn = world.turn();

    side.reconfigure(std::nullopt, turn);

    EXPECT_FALSE(side.owns(candidate));
    EXPECT_EQ(world.all<ClosePool>().back().link, candidate);
    EXPECT_EQ(newest().endpoint.host, "new.example");
    EXPECT_EQ(side.active()->link(), newest().link);
}

TEST_F(PoolSideTest, NewSettingsReplaceACandidateWhileTheMinersNameIsNotKnown)
{
    PoolSide nameless(PoolSlot{0}, MinerId(8));
    Turn turn = world.turn();
    PoolNewsList news;
    nameless.start(turn);
    nameless.onClosed(newest().link, "refused", turn, news);
    world.advanceTo(nameless.nextWakeup());
    Turn second = world.turn();
    nameless.onTick(second, news);
    nameless.onClosed(newest().link, "refused", second, news);
    nameless.onTick(second, news);
    ASSERT_EQ(newest().endpoint.host, "spare.example");
    nameless.onConnected(newest().link, second);
    nameless.onLine(newest().link, testing::subscribeAnswerLine("0a", 8), second, news);
    world.advanceTo(nameless.nextWakeup());
    Turn third = world.turn();
    nameless.onTick(third, news);
    const LinkId candidate = newest().link;
    ASSERT_EQ(newest().endpoint.host, "a.example");

    nameless.reconfigure(std::nullopt, third);

    EXPECT_FALSE(nameless.owns(candidate));
    EXPECT_NE(newest().link, candidate);
    EXPECT_EQ(world.all<ClosePool>().size(), 2U);
}

TEST_F(PoolSideTest, RetiresWithoutLosingLateShares)
{
    start();
    mineOnNewest();
    const LinkId link = newest().link;
    Turn turn = world.turn();

    side.retire(turn);

    EXPECT_FALSE(side.isStarted());
    EXPECT_EQ(side.active(), nullptr);
    EXPECT_EQ(side.latestJob(), nullptr);
    EXPECT_TRUE(side.find(link)->canSubmit());
    EXPECT_TRUE(world.all<ClosePool>().empty());
    EXPECT_EQ(side.nextWakeup(), world.now() + 120s);
    tickAtWakeup();
    EXPECT_EQ(world.all<ClosePool>().size(), 1U);
    EXPECT_EQ(side.nextWakeup(), kNever);
    EXPECT_EQ(attempts(), 1U);
}

TEST_F(PoolSideTest, StartsAgainAfterItRetired)
{
    start();
    mineOnNewest();
    const LinkId old = newest().link;
    Turn turn = world.turn();
    side.retire(turn);

    start();
    mineOnNewest();

    EXPECT_NE(side.latestJob()->link, old);
    EXPECT_TRUE(side.owns(old));
}

TEST_F(PoolSideTest, StopsEverything)
{
    mineOnFallback();
    keepMining(newest().link, 300s);
    tick();
    Turn turn = world.turn();

    side.stop(turn);

    EXPECT_EQ(world.all<ClosePool>().size(), 2U);
    EXPECT_EQ(side.nextWakeup(), kNever);
    EXPECT_FALSE(side.isStarted());
    EXPECT_FALSE(side.owns(newest().link));
}

TEST_F(PoolSideTest, IgnoresNewsOfConnectionsThatItDoesNotOwn)
{
    start();

    EXPECT_TRUE(lose(LinkId(999)).empty());
    EXPECT_TRUE(scriptOf(LinkId(999)).receive("garbage").empty());
    EXPECT_EQ(attempts(), 1U);
}

TEST_F(PoolSideTest, LeavesAServerThatFallsSilentAfterTheLoginForItsFallback)
{
    start();
    mineOnNewest();

    tickAtWakeup();

    EXPECT_EQ(newest().endpoint.host, "spare.example");
}

} // namespace
} // namespace dpmp::engine
