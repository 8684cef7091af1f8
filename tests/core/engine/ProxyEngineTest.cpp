// SPDX-License-Identifier: MIT
#include "core/engine/ProxyEngine.h"

#include "tests/support/EngineScript.h"
#include "tests/support/MinerLogins.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// Several miners, settings that change, and the numbers over all.
namespace dpmp::testing {
namespace {

using namespace std::chrono_literals;
using engine::EventKind;
using engine::MinerId;
using engine::ShareOutcome;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(ProxyEngineTest, HasNothingToDoWithoutMiners)
{
    engine::ProxyEngine engine(twoPools(), Rng(1));

    EXPECT_EQ(engine.nextWakeup(), kNever);
    EXPECT_THAT(engine.handle(engine::Tick{}, TimePoint(1h)), IsEmpty());
    EXPECT_TRUE(engine.isSettled());
}

TEST(ProxyEngineTest, AlwaysAsksToBeWokenLaterThanNow)
{
    EngineScript script(twoPools(50, 50));
    script.start(kMinerd);
    engine::ProxyEngine engine(twoPools(50, 50), Rng(1));
    const TimePoint now{1h};
    engine.handle(engine::MinerConnected{MinerId(1), "192.0.2.1", 1}, now);
    engine.handle(engine::MinerLine{MinerId(1), kMinerd[0]}, now);

    TimePoint last = now;
    for (int i = 0; i < 1000 && engine.nextWakeup() != kNever; ++i) {
        const TimePoint next = engine.nextWakeup();
        ASSERT_GT(next, last);
        engine.handle(engine::Tick{}, next);
        last = next;
    }
}

TEST(ProxyEngineTest, WakesRarelyWhileAMinerMinesForTwoPools)
{
    EngineScript script(twoPools(50, 50));
    script.start(kMinerd);

    for (int i = 0; i < 60; ++i) {
        script.advance(60s);
        script.poolNotifies(kA, {.id = "x", .clean = false});
        script.poolNotifies(kB, {.id = "x", .clean = false});
        script.minerSubmits(script.view().job());
        script.poolAnswers(script.currentPool() == "A" ? kA : kB);
    }

    EXPECT_LT(script.wakeups(), 600) << "in an hour";
    EXPECT_THAT(script.closedMiners(), IsEmpty());
}

TEST(ProxyEngineTest, WakesRarelyWhileAPoolIsDown)
{
    EngineScript script(twoPools(50, 50));
    script.start(kMinerd);
    script.poolCloses(kA);

    for (int i = 0; i < 29; ++i) {
        script.advance(60s);
        script.poolNotifies(kB, {.id = "x", .clean = false});
    }

    EXPECT_LT(script.wakeups(), 300) << "in half an hour";
    EXPECT_EQ(script.snapshot().pools[1].minersMining, 1);
}

TEST(ProxyEngineTest, OnlyWaitsWhenNoPoolHasAnyWeight)
{
    EngineScript script(twoPools(0, 0));
    script.minerConnects();
    script.minerSends(kMinerd);

    script.advance(61s);

    EXPECT_THAT(script.connects(), IsEmpty());
    EXPECT_THAT(script.closedMiners(), SizeIs(1));
}

TEST(ProxyEngineTest, DropsTheConnectionsOfAMinerThatLeavesBeforeItIsLoggedIn)
{
    EngineScript script(twoPools(50, 50));
    script.minerConnects();
    script.minerSends(kMinerd.at(0));
    script.poolAccepts(kA);

    script.minerCloses();

    EXPECT_THAT(script.closedLinks(), SizeIs(2));
    EXPECT_THAT(script.linesToMiner(), IsEmpty());
    script.advance(1h);
    EXPECT_EQ(script.wakeups(), 0);
}

TEST(ProxyEngineTest, GivesEachMinerItsOwnConnectionsAndMixesThemNever)
{
    EngineScript script;
    script.start(kMinerd);
    const engine::LinkId ofFirst = script.link(kA);
    script.start(kCgminer);
    const engine::LinkId ofSecond = script.link(kA);
    ASSERT_NE(ofFirst, ofSecond);
    const std::size_t linesOfFirst = script.linesToMiner(MinerId(1)).size();

    script.poolNotifies(kA, {.id = "2"});
    script.minerSubmits(script.view().job());

    EXPECT_THAT(script.linesToMiner(MinerId(1)), SizeIs(linesOfFirst));
    EXPECT_THAT(script.sharesAt(ofFirst), IsEmpty());
    EXPECT_THAT(script.sharesAt(ofSecond), SizeIs(1));
}

TEST(ProxyEngineTest, DoesNotLetOneMinerUseTheJobOfAnother)
{
    EngineScript script;
    script.start(kMinerd);
    const SeenJob ofFirst = script.view().job();
    script.start(kCgminer);

    script.minerSubmits(ofFirst);

    EXPECT_THAT(script.view().answersTo("9"), ElementsAre(::testing::HasSubstr("[21,")));
    EXPECT_THAT(script.submitsAt(kA), IsEmpty());
}

TEST(ProxyEngineTest, IgnoresNewsOfConnectionsThatItHasClosed)
{
    EngineScript script;
    script.start(kMinerd);
    const engine::LinkId old = script.link(kA);
    script.advance(std::chrono::minutes(4));
    ASSERT_FALSE(script.events(EventKind::PoolDown).empty()) << "a silent pool is given up";
    const std::size_t downs = script.events(EventKind::PoolDown).size();
    const std::size_t lines = script.linesToMiner().size();

    script.poolSends(old, R"({"id":null,"method":"mining.set_version_mask","params":["00006000"]})");
    script.apply(engine::PoolClosed{old, "reset"});
    script.apply(engine::PoolConnected{engine::LinkId(999)});
    script.apply(engine::MinerLine{MinerId(999), "{}"});

    EXPECT_THAT(script.linesToMiner(), SizeIs(lines));
    EXPECT_THAT(script.events(EventKind::PoolDown), SizeIs(downs));
}

TEST(ProxyEngineTest, ConnectsAPoolThatStartedWithoutWeightWhenItGetsSomeC21)
{
    EngineScript script(twoPools(100, 0));
    script.start(kMinerd);
    ASSERT_THAT(script.connects(), SizeIs(1));

    script.apply(engine::SetWeights{{0, 100}});
    EXPECT_EQ(script.currentPool(), "A") << "until B has a job";
    script.poolSubscribes(kB);
    script.poolAuthorizes(kB);
    script.poolNotifies(kB);

    EXPECT_EQ(script.currentPool(), "B");
    EXPECT_THAT(script.closedMiners(), IsEmpty());
    EXPECT_THAT(script.events(EventKind::WeightsChanged), SizeIs(1));
}

TEST(ProxyEngineTest, ConnectsOnlyThePoolThatHasAllTheWeight)
{
    EngineScript script(twoPools(0, 100));
    script.start(kMinerd);

    ASSERT_THAT(script.connects(), SizeIs(1));
    EXPECT_EQ(script.connects().front().slot, kB);
}

TEST(ProxyEngineTest, ReconnectsOnlyThePoolWhoseAddressChanged)
{
    EngineScript script(twoPools(99, 1));
    script.start(kMinerd);
    config::ProxyConfig changed = twoPools(99, 1);
    changed.pools[1].primary.host = "c.example";

    script.apply(engine::ApplyConfig{changed});

    ASSERT_THAT(script.connects(), SizeIs(3));
    EXPECT_EQ(script.connects().back().slot, kB);
    EXPECT_EQ(script.connects().back().endpoint.host, "c.example");
    EXPECT_THAT(script.closedMiners(), IsEmpty());
    EXPECT_THAT(script.closedLinks(), IsEmpty()) << "the old one serves until the new one can";
}

TEST(ProxyEngineTest, KeepsMiningAtTheOldAddressUntilTheNewOneHasAJob)
{
    EngineScript script;
    script.start(kMinerd);
    const engine::LinkId old = script.link(kA);
    const SeenJob oldJob = script.view().job();
    config::ProxyConfig changed = twoPools();
    changed.pools[0].wallet = "other";
    script.apply(engine::ApplyConfig{changed});
    ASSERT_NE(script.link(kA), old);

    script.poolSubscribes(kA);
    script.poolAuthorizes(kA);
    script.poolNotifies(kA, {.id = "new"});
    script.minerSubmits(oldJob);
    script.minerSubmits(script.view().job());

    EXPECT_THAT(script.sharesAt(old), SizeIs(1));
    ASSERT_THAT(script.submitsAt(kA), SizeIs(1));
    EXPECT_EQ(script.submitsAt(kA)[0].user, "other.rig");
}

TEST(ProxyEngineTest, TouchesNothingWhenTheSameSettingsComeAgain)
{
    EngineScript script(twoPools(50, 50));
    script.start(kMinerd);
    const std::size_t lines = script.linesToMiner().size();

    script.apply(engine::ApplyConfig{twoPools(50, 50)});

    EXPECT_THAT(script.linesToMiner(), SizeIs(lines));
    EXPECT_THAT(script.connects(), SizeIs(2));
    EXPECT_THAT(script.closedLinks(), IsEmpty());
    EXPECT_THAT(script.events(EventKind::ConfigApplied), SizeIs(1));
}

TEST(ProxyEngineTest, CountsMinersLinksAndSharesOnce)
{
    EngineScript script(twoPools(99, 1));
    script.start(kMinerd);
    script.minerSubmits(script.view().job());
    script.poolAnswers(kA);
    script.start(kCgminer);
    const MinedShare best = script.minerSubmits(script.view().job());
    script.poolAnswers(kA, 21, "stale");
    script.minerSubmits(best);
    script.minerSubmits(script.view().job());

    const engine::Snapshot snapshot = script.snapshot();

    ASSERT_THAT(snapshot.pools, SizeIs(2));
    ASSERT_THAT(snapshot.miners, SizeIs(2));
    EXPECT_EQ(snapshot.pools[0].linksReady, 2);
    EXPECT_EQ(snapshot.pools[0].minersMining, 2);
    EXPECT_EQ(snapshot.pools[1].minersMining, 0);
    EXPECT_EQ(snapshot.pools[0].weight, 99U);
    EXPECT_EQ(snapshot.pools[0].shares.submitted, 4U);
    EXPECT_EQ(snapshot.shares.submitted, 4U);
    EXPECT_EQ(snapshot.shares.underWay, 1U);
    EXPECT_EQ(snapshot.shares.count(ShareOutcome::Accepted), 1U);
    EXPECT_EQ(snapshot.shares.count(ShareOutcome::RejectedByPool), 1U);
    EXPECT_EQ(snapshot.shares.count(ShareOutcome::DuplicateHere), 1U);
    EXPECT_TRUE(snapshot.shares.addsUp());
    EXPECT_EQ(snapshot.miners[0].agent, "cpuminer/2.5.1");
    EXPECT_EQ(snapshot.miners[1].worker, "rig");
    EXPECT_EQ(snapshot.miners[1].pool, kA);
    EXPECT_GE(snapshot.bestShare, best.hashed.difficulty);
}

TEST(ProxyEngineTest, KeepsTheNumbersOfMinersThatHaveLeft)
{
    EngineScript script;
    script.start(kMinerd);
    const MinedShare share = script.minerSubmits(script.view().job());
    script.poolAnswers(kA);

    script.minerCloses();

    const engine::Snapshot snapshot = script.snapshot();
    EXPECT_THAT(snapshot.miners, IsEmpty());
    EXPECT_EQ(snapshot.pools[0].linksReady, 0);
    EXPECT_EQ(snapshot.pools[0].shares.count(ShareOutcome::Accepted), 1U);
    EXPECT_EQ(snapshot.bestShare, share.hashed.difficulty);
    EXPECT_EQ(script.snapshot().shares.submitted, 1U);
}

TEST(ProxyEngineTest, AnswersASecondMinerBehindOneAddressLikeTheFirst)
{
    EngineScript script;
    script.start(kMinerd);
    script.start(kMinerd);

    EXPECT_THAT(script.snapshot().miners, SizeIs(2));
    EXPECT_EQ(script.snapshot().pools[0].minersMining, 2);
}

TEST(ProxyEngineTest, WakesEveryMinerThatIsDueInOneTick)
{
    EngineScript script;
    for (int i = 0; i < 20; ++i) {
        script.start(kMinerd);
    }

    script.advance(30s);

    for (std::uint64_t i = 1; i <= 20; ++i) {
        EXPECT_THAT(MinerView(script.linesToMiner(MinerId(i))).jobs(), SizeIs(2)) << i;
    }
}

} // namespace
} // namespace dpmp::testing
