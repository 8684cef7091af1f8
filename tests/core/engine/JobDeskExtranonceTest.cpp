// SPDX-License-Identifier: MIT
#include "core/engine/JobDesk.h"
#include "core/util/Hex.h"
#include "tests/support/EngineScript.h"
#include "tests/support/MinerLogins.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// Pools of every extranonce size, and miners that cannot take every layout.
namespace dpmp::testing {
namespace {

using namespace std::chrono_literals;
using engine::EventKind;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const PoolLogin kSmallA{.extranonce1 = "a1a1a1a1", .extranonce2Size = 4};
const PoolLogin kSmallB{.extranonce1 = "b1b1b1b1", .extranonce2Size = 4};
const PoolLogin kRoomyB{.extranonce1 = "b1b1b1b1", .extranonce2Size = 8};

/// Both pools send the same block again, so that neither is taken for silent.
void passTime(EngineScript& script, Duration duration)
{
    for (const TimePoint end = script.now() + duration; script.now() < end && script.closedMiners().empty();) {
        script.advance(20s);
        const std::string id = std::to_string(script.now().time_since_epoch().count());
        script.poolNotifies(kA, {.id = id, .clean = false});
        script.poolNotifies(kB, {.id = id, .clean = false});
    }
}

TEST(JobDeskExtranonceTest, TellsSize4WhereBothPoolsHaveRoom)
{
    EngineScript script(twoPools(50, 50));
    script.start(kMinerd, {.extranonce2Size = 8}, kRoomyB);

    EXPECT_EQ(script.view().extranonce2Size(), 4);
    EXPECT_FALSE(script.view().extranonce1().empty());
}

TEST(JobDeskExtranonceTest, AnchorsAtThePoolOfSize4AndMinesForBoth)
{
    EngineScript script(twoPools(99, 1));
    script.start(kNerdMiner, kSmallA, kRoomyB);
    EXPECT_EQ(toHex(script.view().extranonce1()), "a1a1a1a1");
    EXPECT_EQ(script.view().extranonce2Size(), 4);
    script.minerSubmits(script.view().job());
    EXPECT_EQ(script.submitsAt(kA).at(0).extranonce2.size(), 4U);

    script.poolCloses(kA);
    script.minerSubmits(script.view().job());

    ASSERT_THAT(script.submitsAt(kB), SizeIs(1));
    EXPECT_THAT(toHex(script.submitsAt(kB)[0].extranonce2), ::testing::StartsWith("a1a1a1a1"));
    EXPECT_EQ(script.submitsAt(kB)[0].extranonce2.size(), 8U);
}

TEST(JobDeskExtranonceTest, DividesFourAndFourIntoOneAndThreeForMostMiners)
{
    EngineScript script(twoPools(99, 1));
    script.start(kCgminer, kSmallA, kSmallB);
    EXPECT_EQ(script.view().extranonce1().size(), 1U);
    EXPECT_EQ(script.view().extranonce2Size(), 3);

    script.poolCloses(kA);

    EXPECT_EQ(script.currentPool(), "B");
    EXPECT_EQ(script.view().count("mining.set_extranonce"), 0);
    EXPECT_THAT(script.closedMiners(), IsEmpty());
    script.minerSubmits(script.view().job());
    EXPECT_EQ(script.submitsAt(kB).at(0).extranonce2.size(), 4U);
}

TEST(JobDeskExtranonceTest, TellsNerdMinerTheExtranonceOfOneOfTwoPoolsOfSize4)
{
    EngineScript script(twoPools(99, 1));

    script.start(kNerdMiner, kSmallA, kSmallB);

    EXPECT_EQ(toHex(script.view().extranonce1()), "a1a1a1a1");
    EXPECT_EQ(script.view().extranonce2Size(), 4);
    EXPECT_EQ(script.currentPool(), "A");
    EXPECT_THAT(script.lastText(EventKind::PoolUnusableForMiner, "reason"), HasSubstr("has to reconnect"));
}

TEST(JobDeskExtranonceTest, LetsNerdMinerReconnectWhenThePoolThatItIsBoundToFails)
{
    EngineScript script(twoPools(99, 1));
    script.start(kNerdMiner, kSmallA, kSmallB);
    script.advance(20s);

    script.poolCloses(kA);

    ASSERT_THAT(script.closedMiners(), SizeIs(1));
    EXPECT_EQ(script.lastText(EventKind::MinerReconnectPlanned, "pool"), "B");
    EXPECT_THAT(script.lastText(EventKind::MinerReconnectPlanned, "reason"), HasSubstr("extranonce"));
    EXPECT_THAT(script.view().count("client.reconnect"), 0);
}

TEST(JobDeskExtranonceTest, GivesTheReturningNerdMinerThePoolThatItReconnectedForThoughTheOthersJobComesFirst)
{
    EngineScript script(twoPools(99, 1));
    script.start(kNerdMiner, kSmallA, kSmallB);
    script.advance(20s);
    script.poolCloses(kA);
    script.advance(70s);

    script.start(kNerdMiner, kSmallA, kSmallB);

    EXPECT_EQ(toHex(script.view().extranonce1()), "b1b1b1b1");
    EXPECT_EQ(script.currentPool(), "B");
    passTime(script, 60s);
    EXPECT_EQ(script.currentPool(), "B");
    EXPECT_THAT(script.closedMiners(), SizeIs(1)) << "no second reconnect";
    script.minerSubmits(script.view().job());
    EXPECT_THAT(script.submitsAt(kB), SizeIs(1));
}

TEST(JobDeskExtranonceTest, LetsNerdMinerReconnectWhenThePoolThatItWasToldOfHasNoJob)
{
    EngineScript script(twoPools(99, 1));
    script.minerConnects();
    script.minerSends(kNerdMiner);
    script.poolSubscribes(kA, kSmallA);
    script.poolSubscribes(kB, kSmallB);
    script.poolAuthorizes(kB, kSmallB);
    script.poolNotifies(kB);
    script.advance(14s);
    EXPECT_THAT(script.closedMiners(), IsEmpty());

    script.advance(2s);

    EXPECT_THAT(script.closedMiners(), SizeIs(1));
    EXPECT_EQ(script.lastText(EventKind::MinerReconnectPlanned, "pool"), "B");
}

TEST(JobDeskExtranonceTest, LetsNerdMinerReconnectForTheSplitAtMostEvery10Minutes)
{
    EngineScript script(twoPools(50, 50));
    script.start(kNerdMiner, kSmallA, kSmallB);
    const std::string first = script.currentPool();

    passTime(script, 590s);
    EXPECT_THAT(script.closedMiners(), IsEmpty());
    passTime(script, 120s);

    EXPECT_THAT(script.closedMiners(), SizeIs(1));
    EXPECT_NE(script.lastText(EventKind::MinerReconnectPlanned, "pool"), first);
}

TEST(JobDeskExtranonceTest, LetsAMinerReconnectWhosePoolNoLongerHasRoom)
{
    EngineScript script;
    script.start(kNerdMiner);
    script.advance(20s);
    script.poolSends(kA, R"({"id":null,"method":"mining.set_extranonce","params":["a1a1a1a1",4]})");
    EXPECT_THAT(script.closedMiners(), IsEmpty()) << "the job that it has is still good";

    script.poolNotifies(kA, {.id = "2"});

    EXPECT_THAT(script.closedMiners(), SizeIs(1));
    EXPECT_EQ(script.lastText(EventKind::MinerReconnectPlanned, "pool"), "A");
}

TEST(JobDeskExtranonceTest, SendsSetExtranonceToAMinerThatDeclaredIt)
{
    EngineScript script(twoPools(99, 1));
    script.start(kBmminerWithSetExtranonce, kSmallA, kSmallB);
    ASSERT_EQ(toHex(script.view().extranonce1()), "a1a1a1a1");

    script.poolCloses(kA);

    EXPECT_THAT(script.closedMiners(), IsEmpty());
    EXPECT_EQ(script.view().count("mining.set_extranonce"), 1);
    EXPECT_EQ(toHex(script.view().job().extranonce1), "b1b1b1b1") << "told before the job";
    EXPECT_EQ(script.currentPool(), "B");
    script.minerSubmits(script.view().job());
    ASSERT_THAT(script.submitsAt(kB), SizeIs(1));
    EXPECT_EQ(script.submitsAt(kB)[0].extranonce2.size(), 4U);
}

TEST(JobDeskExtranonceTest, JudgesALateShareByTheExtranonceOfItsJob)
{
    EngineScript script(twoPools(99, 1));
    script.start(kBmminerWithSetExtranonce, kSmallA, kSmallB);
    const SeenJob ofA = script.view().job();
    script.apply(engine::SetWeights{{0, 100}});
    ASSERT_EQ(script.currentPool(), "B");

    script.minerSubmits(ofA);

    EXPECT_THAT(script.submitsAt(kA), SizeIs(1));
}

TEST(JobDeskExtranonceTest, RefusesTheFourBytesOfAMinerThatWasToldThree)
{
    EngineScript script(twoPools(99, 1));
    script.start(kCgminer, kSmallA, kSmallB);
    MinedShare share = script.minerSubmits(script.view().job(), "8");
    share.extranonce2.push_back(0);

    script.minerSubmits(share);

    EXPECT_THAT(script.view().answersTo("9"), ElementsAre(HasSubstr("[20,\"extranonce2 must have 3 bytes\"")));
}

} // namespace
} // namespace dpmp::testing
