// SPDX-License-Identifier: MIT
#include "core/engine/MinerChannel.h"

#include "tests/support/EngineScript.h"
#include "tests/support/MinerLogins.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// One miner and its pools after login, until the end.
namespace dpmp::testing {
namespace {

using namespace std::chrono_literals;
using engine::EventKind;
using engine::ShareOutcome;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(MinerChannelTest, KeepsAMinerForAWhileWithoutAnyPoolAndThenLetsItGoC5)
{
    EngineScript script(twoPools(50, 50));
    script.start(kMinerd);
    const engine::MinerId miner{1};
    script.poolCloses(kA);
    script.poolCloses(kB);

    script.advance(59s);
    EXPECT_THAT(script.closedMiners(), IsEmpty());
    script.advance(2s);

    EXPECT_THAT(script.closedMiners(), ElementsAre(miner));
    EXPECT_EQ(script.lastText(EventKind::MinerDisconnected, "reason"), "no pool is usable");
}

TEST(MinerChannelTest, GoesOnWithTheFirstPoolThatReturns)
{
    EngineScript script(twoPools(50, 50));
    script.start(kMinerd);
    script.poolCloses(kA);
    script.poolCloses(kB);
    script.advanceToConnect(kB);
    script.poolSubscribes(kB);
    script.poolAuthorizes(kB);

    script.poolNotifies(kB);

    EXPECT_EQ(script.currentPool(), "B");
    EXPECT_TRUE(script.view().job().clean);
    script.advance(61s);
    EXPECT_THAT(script.closedMiners(), IsEmpty());
}

TEST(MinerChannelTest, CountsTheTimeWithoutAPoolAnewEachTime)
{
    EngineScript script;
    script.start(kMinerd);
    script.poolCloses(kA);
    script.advance(40s);
    script.advanceToConnect(kA);
    script.poolSubscribes(kA);
    script.poolAuthorizes(kA);
    script.poolNotifies(kA);
    script.poolCloses(kA);

    script.advance(40s);

    EXPECT_THAT(script.closedMiners(), IsEmpty());
}

TEST(MinerChannelTest, NeitherForwardsNorFollowsClientReconnectC9)
{
    EngineScript script(twoPools(99, 1));
    script.start(kMinerd);
    const engine::LinkId before = script.link(kA);

    script.poolSends(kA, R"({"id":null,"method":"client.reconnect","params":["evil.example",6666,0]})");

    EXPECT_EQ(script.view().count("client.reconnect"), 0);
    EXPECT_EQ(script.lastText(EventKind::PoolReconnectRequested, "requested_host"), "evil.example");
    EXPECT_THAT(script.closedLinks(), IsEmpty()) << "shares are under way";
    script.advanceToConnect(kA);
    EXPECT_EQ(script.connects().back().endpoint.host, "a.example");
    EXPECT_NE(script.connects().back().link, before);
    EXPECT_EQ(script.currentPool(), "A") << "the old connection mines until the new one has a job";
}

TEST(MinerChannelTest, ForwardsNothingElseOfAPoolEither)
{
    EngineScript script;
    script.start(kMinerd);
    const std::size_t lines = script.linesToMiner().size();

    script.poolSends(kA, R"({"id":5,"method":"client.show_message","params":["buy now"]})");
    script.poolSends(kA, R"({"id":6,"method":"client.get_version","params":[]})");
    script.poolSends(kA, R"({"id":7,"method":"mining.ping","params":[]})");
    script.poolSends(kA, R"({"id":null,"method":"mining.set_goal","params":["x"]})");

    EXPECT_THAT(script.linesToMiner(), SizeIs(lines));
    EXPECT_EQ(script.lastText(EventKind::PoolMessage, "text"), "buy now");
}

TEST(MinerChannelTest, SurvivesAJsonArrayOfAMinerC20)
{
    EngineScript script;
    script.start(kMinerd);

    script.minerSends("[1,2,3]");
    script.minerSends(R"({"id":9,"method":"mining.submit","params":{"worker":"rig"}})");

    EXPECT_THAT(script.closedMiners(), IsEmpty());
    EXPECT_THAT(script.closedLinks(), IsEmpty());
    EXPECT_THAT(script.view().answersTo("9"), ElementsAre(HasSubstr("[20,")));
    script.minerSubmits(script.view().job());
    EXPECT_THAT(script.submitsAt(kA), SizeIs(1));
}

TEST(MinerChannelTest, SurvivesAJsonArrayOfAPoolC20)
{
    EngineScript script;
    script.start(kMinerd);

    script.poolSends(kA, R"([{"id":null,"method":"mining.notify","params":[]}])");
    script.poolSends(kA, "7");

    EXPECT_THAT(script.closedLinks(), IsEmpty());
    EXPECT_THAT(script.events(EventKind::PoolBadLine), SizeIs(2));
    script.poolNotifies(kA, {.id = "2"});
    EXPECT_THAT(script.view().jobs(), SizeIs(2));
}

TEST(MinerChannelTest, LeavesThePoolsOfOthersAloneWhenAMinerCannotBeWrittenToC19)
{
    EngineScript script;
    script.start(kMinerd);
    const engine::LinkId first = script.link(kA);
    script.start(kCgminer);
    const engine::LinkId second = script.link(kA);

    script.minerCloses();

    EXPECT_THAT(script.closedLinks(), ElementsAre(second));
    EXPECT_THAT(script.events(EventKind::PoolDown), IsEmpty());
    const std::size_t lines = script.linesToMiner(engine::MinerId(1)).size();
    script.poolSends(first, R"({"id":null,"method":"mining.set_version_mask","params":["00006000"]})");
    script.advance(31s);
    EXPECT_GT(script.linesToMiner(engine::MinerId(1)).size(), lines);
}

TEST(MinerChannelTest, DisconnectsAMinerThatSendsALineThatIsTooLong)
{
    EngineScript script;
    script.start(kMinerd);

    script.apply(engine::MinerLineTooLong{engine::MinerId(1)});

    EXPECT_THAT(script.closedMiners(), SizeIs(1));
    EXPECT_THAT(script.linesToMiner().back(), HasSubstr(R"([20,"line too long",null])"));
    EXPECT_THAT(script.closedLinks(), SizeIs(1));
}

TEST(MinerChannelTest, DisconnectsAMinerThatIsSilentForTooLong)
{
    EngineScript script;
    script.start(kMinerd);
    for (int i = 0; i < 12 * 60; ++i) {
        EXPECT_THAT(script.closedMiners(), IsEmpty());
        script.advance(60s);
        script.poolNotifies(kA, {.id = "x", .clean = false});
    }

    EXPECT_THAT(script.closedMiners(), SizeIs(1));
    EXPECT_EQ(script.lastText(EventKind::MinerDisconnected, "reason"), "silent for too long");
}

TEST(MinerChannelTest, IgnoresWhatComesAfterAMinerHasBeenDisconnected)
{
    EngineScript script;
    script.start(kMinerd);
    script.minerSubmits(script.view().job());
    script.apply(engine::MinerLineTooLong{engine::MinerId(1)});
    const std::size_t lines = script.linesToMiner().size();

    script.minerSends(R"({"id":9,"method":"mining.ping","params":[]})");
    script.poolNotifies(kA, {.id = "2"});

    EXPECT_THAT(script.linesToMiner(), SizeIs(lines));
    script.poolAnswers(kA);
    EXPECT_EQ(script.snapshot().shares.count(ShareOutcome::Accepted), 1U);
}

TEST(MinerChannelTest, SendsNoMoreJobsWhileShuttingDownButAnswersShares)
{
    EngineScript script;
    script.start(kMinerd);
    script.minerSubmits(script.view().job());
    script.apply(engine::BeginShutdown{});
    EXPECT_FALSE(script.isSettled());

    script.poolNotifies(kA, {.id = "2"});
    script.poolAnswers(kA);
    script.advance(40s);

    EXPECT_THAT(script.view().jobs(), SizeIs(1));
    EXPECT_THAT(script.view().answersTo("9"), SizeIs(1));
    EXPECT_TRUE(script.isSettled());
}

TEST(MinerChannelTest, AnswersAndCountsWhatIsUnderWayWhenTheShutdownEnds)
{
    EngineScript script;
    script.start(kMinerd);
    script.minerSubmits(script.view().job());
    script.apply(engine::BeginShutdown{});

    script.apply(engine::EndShutdown{});

    EXPECT_THAT(script.view().answersTo("9"), SizeIs(1));
    EXPECT_EQ(script.snapshot().shares.count(ShareOutcome::LostWithConnection), 1U);
    EXPECT_TRUE(script.isSettled());
}

TEST(MinerChannelTest, UsesAFallbackServerAfterRepeatedFailuresOfThePrimary)
{
    config::ProxyConfig config = twoPools();
    config.pools[0].fallbacks.push_back({"spare.example", 3333, false});
    EngineScript script(config);
    script.start(kMinerd);
    script.poolCloses(kA);
    script.advanceToConnect(kA);
    EXPECT_EQ(script.connects().back().endpoint.host, "a.example");

    script.poolCloses(kA);
    script.advanceToConnect(kA);

    EXPECT_EQ(script.connects().back().endpoint.host, "spare.example");
}

} // namespace
} // namespace dpmp::testing
