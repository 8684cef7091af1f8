// SPDX-License-Identifier: MIT
#include "core/engine/JobDesk.h"

#include "tests/support/EngineScript.h"
#include "tests/support/MinerLogins.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dpmp::testing {
namespace {

using namespace std::chrono_literals;
using engine::EventKind;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(JobDeskTest, SendsAJobEvery30SecondsThoughThePoolIsQuiet)
{
    EngineScript script;
    script.start(kMinerd);

    script.advance(91s);

    const MinerView view = script.view();
    ASSERT_THAT(view.jobs(), SizeIs(4));
    for (std::size_t i = 1; i < view.jobs().size(); ++i) {
        EXPECT_FALSE(view.jobs()[i].clean) << "the work under way stays good";
        EXPECT_NE(view.jobs()[i].work.coinb1, view.jobs()[i - 1].work.coinb1) << "a fresh search space";
    }
}

TEST(JobDeskTest, MovesTheTimeOnWhereThePoolLeavesNoRoomForASearchSpace)
{
    EngineScript script;
    script.start(kMinerd, {.extranonce1 = "a1a1a1a1", .extranonce2Size = 4});

    script.advance(31s);

    const MinerView view = script.view();
    ASSERT_THAT(view.jobs(), SizeIs(2));
    EXPECT_EQ(view.jobs()[1].work.coinb1, view.jobs()[0].work.coinb1);
    EXPECT_GT(view.jobs()[1].work.ntime, view.jobs()[0].work.ntime);
    script.minerSubmits(view.job());
    EXPECT_THAT(script.submitsAt(kA), SizeIs(1));
}

TEST(JobDeskTest, ForwardsEachJobOfThePoolInUseAtOnceAndCleanOnlyWhereThePoolSaysSoC14)
{
    EngineScript script;
    script.start(kMinerd);
    script.poolNotifies(kA, {.id = "2", .clean = false});
    script.poolNotifies(kA, {.id = "3", .clean = true, .block = 2});

    const MinerView view = script.view();

    ASSERT_THAT(view.jobs(), SizeIs(3));
    EXPECT_FALSE(view.jobs()[1].clean);
    EXPECT_TRUE(view.jobs()[2].clean);
}

TEST(JobDeskTest, SendsCgminerOneDifficultyForEachNotify)
{
    EngineScript script;
    script.start(kCgminer);
    script.poolSends(kA, R"({"id":null,"method":"mining.set_difficulty","params":[16]})");
    script.poolSends(kA, R"({"id":null,"method":"mining.set_difficulty","params":[32.75]})");
    EXPECT_EQ(script.view().count("mining.set_difficulty"), 1);

    script.poolNotifies(kA, {.id = "2"});

    const std::vector<std::string>& lines = script.linesToMiner();
    ASSERT_GE(lines.size(), 2U);
    EXPECT_EQ(script.view().count("mining.set_difficulty"), 2);
    EXPECT_THAT(lines[lines.size() - 2], HasSubstr(R"("mining.set_difficulty","params":[32])"));
    EXPECT_THAT(lines[lines.size() - 1], HasSubstr("mining.notify"));
}

TEST(JobDeskTest, KeepsFractionsOfADifficultyBelow1C13)
{
    EngineScript script;
    script.start(kMinerd, {.difficulty = 0.0005});

    EXPECT_DOUBLE_EQ(script.view().job().difficulty.value, 0.0005);
}

TEST(JobDeskTest, GivesTheOtherPoolsJobInTheTurnInWhichAPoolFails)
{
    EngineScript script(twoPools(99, 1));
    script.start(kMinerd);
    ASSERT_EQ(script.currentPool(), "A");
    const std::size_t before = script.view().jobs().size();

    script.poolCloses(kA);

    EXPECT_EQ(script.currentPool(), "B");
    ASSERT_THAT(script.view().jobs(), SizeIs(before + 1));
    EXPECT_TRUE(script.view().job().clean) << "the work under way can no longer be paid";
    EXPECT_EQ(script.lastText(EventKind::PoolSwitched, "reason"), "failover");
    EXPECT_EQ(script.view().count("mining.set_extranonce"), 0);
}

TEST(JobDeskTest, DisturbsNobodyWhenAPoolReturnsC6)
{
    EngineScript script(twoPools(99, 1));
    script.start(kMinerd);
    script.poolCloses(kB);
    const std::size_t lines = script.linesToMiner().size();
    const std::size_t jobs = script.view().jobs().size();

    for (int i = 0; i < 5; ++i) {
        script.advanceToConnect(kB);
        script.poolSubscribes(kB, {.extranonce1 = "0000000" + std::to_string(i)});
        script.poolAuthorizes(kB);
        script.poolNotifies(kB);
        script.poolCloses(kB);
        script.poolNotifies(kA, {.id = "2" + std::to_string(i), .clean = false});
    }

    EXPECT_THAT(script.closedMiners(), IsEmpty());
    EXPECT_THAT(script.events(EventKind::PoolSwitched), SizeIs(1)) << "only the start";
    EXPECT_EQ(script.linesToMiner().size() - lines, script.view().jobs().size() - jobs) << "jobs and nothing else";
}

TEST(JobDeskTest, HidesAReconnectOfThePoolInUseFromTheMinerC6)
{
    EngineScript script;
    script.start(kMinerd);
    const Bytes told = script.view().extranonce1();
    script.poolCloses(kA);
    script.advanceToConnect(kA);
    const PoolLogin again{.extranonce1 = "b2b2b2b2"};
    script.poolSubscribes(kA, again);
    script.poolAuthorizes(kA, again);
    script.poolNotifies(kA);

    EXPECT_EQ(script.view().extranonce1(), told);
    EXPECT_EQ(script.view().count("mining.set_extranonce"), 0);
    EXPECT_THAT(script.closedMiners(), IsEmpty());
    EXPECT_TRUE(script.view().job().clean);
    const MinedShare share = script.minerSubmits(script.view().job());
    EXPECT_THAT(script.submitsAt(kA), SizeIs(1)) << "hashed here with the new extranonce1";
    EXPECT_GE(share.hashed.difficulty.value, kEasy);
}

TEST(JobDeskTest, UsesAPoolsNewExtranonceFromItsNextJobOnC8)
{
    EngineScript script;
    script.start(kMinerd);
    const SeenJob before = script.view().job();
    script.poolSends(kA, R"({"id":null,"method":"mining.set_extranonce","params":["b2b2b2b2b2",7]})");
    script.poolNotifies(kA, {.id = "2", .clean = false});

    script.minerSubmits(before);
    script.minerSubmits(script.view().job());

    EXPECT_EQ(script.view().count("mining.set_extranonce"), 0);
    ASSERT_THAT(script.submitsAt(kA), SizeIs(2));
    EXPECT_EQ(script.submitsAt(kA)[0].extranonce2.size(), 8U);
    EXPECT_EQ(script.submitsAt(kA)[1].extranonce2.size(), 7U);
    const Bytes coinb1 = script.view().job().work.coinb1;
    const Bytes moved(5, 0xb2);
    EXPECT_NE(std::search(coinb1.begin(), coinb1.end(), moved.begin(), moved.end()), coinb1.end());
}

TEST(JobDeskTest, UsesAPoolsNewExtranonceThoughTheMinerWorksForTheOtherC8)
{
    EngineScript script(twoPools(99, 1));
    script.start(kMinerd);
    script.poolSends(kB, R"({"id":null,"method":"mining.set_extranonce","params":["b2b2b2b2b2",7]})");
    script.poolNotifies(kB, {.id = "2"});
    script.poolCloses(kA);

    script.minerSubmits(script.view().job());

    ASSERT_THAT(script.submitsAt(kB), SizeIs(1));
    EXPECT_EQ(script.submitsAt(kB)[0].extranonce2.size(), 7U);
}

TEST(JobDeskTest, FindsAPoolUnusableForNerdMinerWhoseCoinbaseIsOver255Bytes)
{
    EngineScript script(twoPools(99, 1));
    script.start(kNerdMiner);
    ASSERT_EQ(script.currentPool(), "A");

    // 50 + 4 + 8 + 194 bytes.
    script.poolNotifies(kA, {.id = "2", .coinb2Bytes = 194});

    EXPECT_EQ(script.currentPool(), "B");
    EXPECT_EQ(script.lastText(EventKind::PoolUnusableForMiner, "pool"), "A");
    EXPECT_EQ(script.lastText(EventKind::PoolUnusableForMiner, "reason"),
              "its coinbase has 256 bytes, this miner can hold 255");
    EXPECT_THAT(script.events(EventKind::PoolUnusableForMiner), SizeIs(1));
    script.poolNotifies(kA, {.id = "3", .coinb2Bytes = 193});
    script.poolCloses(kB);
    EXPECT_EQ(script.currentPool(), "A");
}

TEST(JobDeskTest, GivesOtherMinersALargeCoinbase)
{
    EngineScript script;
    script.start(kMinerd);
    script.poolNotifies(kA, {.id = "2", .coinb2Bytes = 6000});

    EXPECT_THAT(script.view().jobs(), SizeIs(2));
}

TEST(JobDeskTest, GivesAJobOnlyTheVersionBitsThatAllPoolsGrantC15)
{
    EngineScript script(twoPools(99, 1));
    script.start(kEspMiner, {.versionMask = 0x1fffe000}, {.versionMask = 0x00ffe000});
    script.poolNotifies(kA, {.id = "2", .clean = false});

    EXPECT_EQ(script.view().versionMask(), 0x00ffe000U);
    EXPECT_EQ(script.view().count("mining.set_version_mask"), 1);
}

TEST(JobDeskTest, TellsTheMinerAtOnceThatAPoolNarrowedTheMask)
{
    EngineScript script;
    script.start(kEspMiner);
    const std::size_t jobs = script.view().jobs().size();

    script.poolSends(kA, R"({"id":null,"method":"mining.set_version_mask","params":["00006000"]})");

    EXPECT_EQ(script.view().versionMask(), 0x00006000U);
    ASSERT_THAT(script.view().jobs(), SizeIs(jobs + 1));
    EXPECT_FALSE(script.view().job().clean);
}

TEST(JobDeskTest, SendsNoMaskToAMinerThatDidNotConfigure)
{
    EngineScript script;
    script.start(kCgminer);
    script.poolSends(kA, R"({"id":null,"method":"mining.set_version_mask","params":["00006000"]})");
    script.poolNotifies(kA, {.id = "2"});

    EXPECT_EQ(script.view().count("mining.set_version_mask"), 0);
}

TEST(JobDeskTest, NeverSendsAMaskOf0ToCgminer)
{
    EngineScript script(twoPools(99, 1));
    script.start(kCgminerRolling, {.versionMask = 0x1fffe000}, {.versionMask = 0x1fffe000});
    ASSERT_EQ(script.currentPool(), "A");

    script.poolSends(kA, R"({"id":null,"method":"mining.set_version_mask","params":["00000000"]})");

    EXPECT_EQ(script.currentPool(), "B");
    EXPECT_EQ(script.view().versionMask(), 0x1fffe000U);
    EXPECT_THAT(script.lastText(EventKind::PoolUnusableForMiner, "reason"), HasSubstr("too few version bits"));
}

TEST(JobDeskTest, LetsEspMinerRollForOnePoolThoughTheOtherKnowsNoVersionRolling)
{
    EngineScript script(twoPools(99, 1));
    script.start(kEspMiner, {}, {.versionMask = std::nullopt});
    script.poolNotifies(kA, {.id = "2", .clean = false});
    ASSERT_EQ(script.currentPool(), "A");
    EXPECT_EQ(script.view().versionMask(), 0x1fffe000U);

    script.poolCloses(kA);

    EXPECT_EQ(script.currentPool(), "B");
    EXPECT_EQ(script.view().versionMask(), 0U);
    script.minerSubmits(script.view().job());
    ASSERT_THAT(script.submitsAt(kB), SizeIs(1));
    EXPECT_EQ(script.submitsAt(kB)[0].versionBits, std::nullopt);
}

TEST(JobDeskTest, SendsCgminerNoMaskOf0WhenTwoPoolsHaveNoBitInCommon)
{
    EngineScript script(twoPools(99, 1));
    script.start(kCgminerRolling, {.versionMask = 0x0000e000}, {.versionMask = 0x1fff0000});
    script.poolNotifies(kA, {.id = "2"});
    script.poolNotifies(kB, {.id = "2"});

    EXPECT_NE(script.view().versionMask(), 0U);
    EXPECT_FALSE(script.view().jobs().empty());
}

TEST(JobDeskTest, DoesNotGiveAnAntminerAPoolWithFewerBitsThanItNeeds)
{
    EngineScript script(twoPools(50, 50));
    script.start(kBmminer, {.versionMask = 0x00002000}, {.versionMask = 0x00006000});

    EXPECT_EQ(script.currentPool(), "B");
    EXPECT_THAT(script.lastText(EventKind::PoolUnusableForMiner, "reason"), HasSubstr("too few version bits"));
}

TEST(JobDeskTest, GivesAnAntminerItsShareOfPoolsWithoutVersionRollingAtTheSecondLogin)
{
    EngineScript script;
    const PoolLogin old{.versionMask = std::nullopt};
    script.start(kBmminer, old);
    EXPECT_THAT(script.view().jobs(), IsEmpty());
    script.advance(61s);
    ASSERT_THAT(script.closedMiners(), SizeIs(1));

    script.start(kBmminer, old);

    EXPECT_THAT(script.linesToMiner().at(0), HasSubstr(R"("version-rolling":false)"));
    EXPECT_THAT(script.view().jobs(), SizeIs(1));
}

TEST(JobDeskTest, SwitchesBetweenPoolsWithoutAnythingButJobs)
{
    EngineScript script(twoPools(50, 50));
    script.start(kMinerd, {.extranonce2Size = 8}, {.extranonce1 = "b1b1", .extranonce2Size = 6});
    for (int i = 0; i < 30; ++i) {
        script.advance(20s);
        script.poolNotifies(kA, {.id = "a" + std::to_string(i), .clean = false});
        script.poolNotifies(kB, {.id = "b" + std::to_string(i), .clean = false});
    }

    EXPECT_GE(script.events(EventKind::PoolSwitched).size(), 4U);
    EXPECT_EQ(script.lastText(EventKind::PoolSwitched, "reason"), "schedule");
    EXPECT_EQ(script.view().count("mining.set_extranonce"), 0);
    const MinerView view = script.view();
    for (std::size_t i = 2; i < view.jobs().size(); ++i) {
        EXPECT_FALSE(view.jobs()[i].clean);
    }
}

} // namespace
} // namespace dpmp::testing
