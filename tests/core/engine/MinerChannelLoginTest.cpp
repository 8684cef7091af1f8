// SPDX-License-Identifier: MIT
#include "tests/support/EngineScript.h"
#include "tests/support/MinerLogins.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// How real miners log in, and what they must and must not get meanwhile.
namespace dpmp::testing {
namespace {

using namespace std::chrono_literals;
using engine::EventKind;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::StartsWith;

/// Where the first line with this text stands; past the end where there is none.
std::size_t lineWith(const std::vector<std::string>& lines, const std::string& text)
{
    const auto found =
        std::ranges::find_if(lines, [&text](const std::string& line) { return line.find(text) != std::string::npos; });
    return static_cast<std::size_t>(found - lines.begin());
}

TEST(MinerChannelLoginTest, OpensBothPoolsAtSubscribeAndNotBefore)
{
    EngineScript script(twoPools(50, 50));
    script.minerConnects();
    script.minerSends(kEspMiner.at(0));
    EXPECT_THAT(script.connects(), IsEmpty());

    script.minerSends(kEspMiner.at(1));

    ASSERT_THAT(script.connects(), SizeIs(2));
    EXPECT_EQ(script.connects()[0].endpoint.host, "a.example");
    EXPECT_EQ(script.connects()[1].endpoint.host, "b.example");
}

TEST(MinerChannelLoginTest, SendsDifficultyAndJobOnlyAfterTheAuthorizeAnswer)
{
    EngineScript script;
    script.start(kMinerd);

    const std::vector<std::string>& lines = script.linesToMiner();

    ASSERT_THAT(lines, SizeIs(4));
    EXPECT_THAT(lines[0], StartsWith(R"({"id":1,)"));
    EXPECT_THAT(lines[1], HasSubstr(R"("result":true)"));
    EXPECT_THAT(lines[2], HasSubstr("mining.set_difficulty"));
    EXPECT_THAT(lines[3], HasSubstr("mining.notify"));
    EXPECT_TRUE(script.view().job().clean);
}

TEST(MinerChannelLoginTest, SendsNoJobToAMinerThatHasNotAuthorized)
{
    EngineScript script;
    script.minerConnects();
    script.minerSends(kMinerd.at(0));
    script.poolSubscribes(kA);
    script.poolNotifies(kA);
    script.advance(40s);

    EXPECT_THAT(script.linesToMiner(), SizeIs(1));
}

TEST(MinerChannelLoginTest, SendsCgminerNothingButAnswersBeforeTheAuthorizeAnswer)
{
    EngineScript script(twoPools(50, 50));
    script.minerConnects();
    script.minerSends(kCgminerRolling.at(0));
    script.minerSends(kCgminerRolling.at(1));
    script.poolSubscribes(kA, {.versionMask = 0x00ffe000});
    script.poolSubscribes(kB);
    script.poolSends(kA, R"({"id":null,"method":"mining.set_extranonce","params":["b2b2b2b2",8]})");
    script.poolSends(kA, R"({"id":null,"method":"mining.set_version_mask","params":["00006000"]})");

    EXPECT_THAT(script.linesToMiner(), ElementsAre(HasSubstr(R"("id":0,)"), HasSubstr(R"("id":1,)")));
    script.minerSends(kCgminerRolling.at(2));
    EXPECT_THAT(script.linesToMiner().at(2), HasSubstr(R"({"id":2,"result":true)"));
}

TEST(MinerChannelLoginTest, AnswersEspMinerThatSendsItsWholeLoginInOneSegmentInOrder)
{
    EngineScript script(twoPools(50, 50));
    script.minerConnects();
    script.minerSends(kEspMiner);
    EXPECT_THAT(script.linesToMiner(), ElementsAre(HasSubstr(R"("id":1,"result":{"version-rolling":true)")));

    script.poolSubscribes(kA);
    script.poolSubscribes(kB);

    EXPECT_THAT(script.linesToMiner(),
                ElementsAre(HasSubstr(R"("id":1,)"), HasSubstr(R"("id":2,)"), HasSubstr(R"("id":3,)")));
    EXPECT_EQ(script.view().extranonce2Size(), 4);
}

TEST(MinerChannelLoginTest, AnswersNerdQAxeThatConfiguresAfterSubscribeInItsOrder)
{
    EngineScript script;
    script.start(kNerdQAxe);

    const std::vector<std::string>& lines = script.linesToMiner();

    for (std::size_t i = 0; i < 5; ++i) {
        EXPECT_EQ(script.view().lineOfAnswer(std::to_string(i + 1)), i);
    }
    EXPECT_EQ(script.view().versionMask(), 0x1fffe000U);
    EXPECT_EQ(script.view().count("mining.set_version_mask"), 0) << "it has just been told";
    EXPECT_EQ(lineWith(lines, R"("method":"mining.set_difficulty")"), 5U);
    EXPECT_EQ(lineWith(lines, R"("method":"mining.notify")"), 6U);
}

TEST(MinerChannelLoginTest, AnswersSubscribeOfNerdMinerWithin700MillisecondsThoughAPoolIsBlackHoled)
{
    EngineScript script(twoPools(50, 50));
    script.minerConnects();
    script.minerSends(kNerdMiner);
    script.poolSubscribes(kB);
    script.advance(690ms);
    EXPECT_THAT(script.linesToMiner(), IsEmpty());

    script.advance(10ms);

    EXPECT_TRUE(script.view().isSubscribed());
    EXPECT_THAT(script.view().answersTo("2"), SizeIs(1));
    script.poolAuthorizes(kB);
    script.poolNotifies(kB);
    EXPECT_THAT(script.view().jobs(), SizeIs(1));
}

TEST(MinerChannelLoginTest, AnswersTheNextMinerAtOnceWithWhatTheFirstHasTaught)
{
    EngineScript script;
    script.start(kMinerd);
    script.minerConnects();

    script.minerSends(kNerdMiner);

    EXPECT_TRUE(script.view().isSubscribed());
}

TEST(MinerChannelLoginTest, OpensNoPoolForAProbeOfEspMiner)
{
    EngineScript script(twoPools(50, 50));
    script.minerConnects();
    script.minerSends(kEspMinerProbe);

    ASSERT_FALSE(script.linesToMiner().empty());
    EXPECT_LT(script.linesToMiner().at(0).find("mining.notify"), 1023U);
    script.advance(1s);
    script.minerCloses();
    script.advance(60s);
    EXPECT_THAT(script.connects(), IsEmpty());
}

TEST(MinerChannelLoginTest, OpensThePoolsForAnEspMinerThatOnlyLookedLikeAProbe)
{
    EngineScript script(twoPools(50, 50));
    script.minerConnects();
    script.minerSends(kEspMinerProbe);

    script.advance(2s);

    EXPECT_THAT(script.connects(), SizeIs(2));
}

TEST(MinerChannelLoginTest, TakesNewSettingsDuringAProbeForNoReasonToOpenPools)
{
    EngineScript script(twoPools(50, 50));
    script.minerConnects();
    script.minerSends(kEspMinerProbe);

    script.apply(engine::SetWeights{{60, 40}});

    EXPECT_THAT(script.connects(), IsEmpty());
}

TEST(MinerChannelLoginTest, AnswersANewMinerThoughTheFirstPoolAcceptsAndStaysSilentC4)
{
    EngineScript script(twoPools(50, 50));
    script.minerConnects();
    script.minerSends(kMinerd);
    script.poolAccepts(kA);
    script.poolSubscribes(kB);
    script.advance(1s);
    script.poolAuthorizes(kB);
    script.poolNotifies(kB);

    ASSERT_THAT(script.view().jobs(), SizeIs(1));
    EXPECT_EQ(script.currentPool(), "B");
}

TEST(MinerChannelLoginTest, KeepsANewMinerWhileBothPoolsAreDownAndAnswersAsSoonAsOneIsBackC5)
{
    EngineScript script(twoPools(50, 50));
    script.minerConnects();
    script.minerSends(kMinerd);
    script.poolCloses(kA);
    script.poolCloses(kB);
    script.advance(30s);
    EXPECT_THAT(script.closedMiners(), IsEmpty());
    EXPECT_THAT(script.linesToMiner(), IsEmpty());

    script.poolSubscribes(kB);

    EXPECT_TRUE(script.view().isSubscribed());
    EXPECT_THAT(script.view().answersTo("2"), SizeIs(1));
}

TEST(MinerChannelLoginTest, LetsAMinerGoThatCannotBeLoggedInInTime)
{
    EngineScript script;
    const engine::MinerId miner = script.minerConnects();
    script.minerSends(kMinerd);
    script.poolCloses(kA);

    script.advance(61s);

    EXPECT_THAT(script.closedMiners(), ElementsAre(miner));
    EXPECT_EQ(script.lastText(EventKind::MinerDisconnected, "reason"), "did not log in");
}

TEST(MinerChannelLoginTest, GivesAMinerThatWaitedLongForAPoolTheWholeTimeToGetAJob)
{
    config::ProxyConfig config = twoPools();
    config.timeouts.noPool = 20s;
    EngineScript script(config);
    script.minerConnects();
    script.advance(50s);
    script.minerSends(kMinerd);
    script.poolSubscribes(kA);

    script.advance(15s);

    EXPECT_THAT(script.closedMiners(), IsEmpty());
    script.advance(6s);
    EXPECT_THAT(script.closedMiners(), SizeIs(1));
}

TEST(MinerChannelLoginTest, LogsInAtAPoolWithItsOwnNameOnceTheMinersNameIsKnown)
{
    config::ProxyConfig config = twoPools(50, 50);
    config.pools[1].password = Secret("secret");
    EngineScript script(config);
    script.minerConnects();
    script.minerSends(kMinerd.at(0));
    script.poolSubscribes(kA);
    script.poolSubscribes(kB);
    EXPECT_THAT(script.linesToPool(kA), SizeIs(2)) << "configure and subscribe";

    script.minerSends(kMinerd.at(1));

    EXPECT_THAT(script.linesToPool(kA), Contains(HasSubstr(R"("mining.authorize","params":["walletA.rig","x"])")));
    EXPECT_THAT(script.linesToPool(kB), Contains(HasSubstr(R"("mining.authorize","params":["walletB.rig","secret"])")));
}

TEST(MinerChannelLoginTest, UsesOneNameAtAuthorizeAndSubmitWithoutAWalletC17)
{
    config::ProxyConfig config = twoPools();
    config.pools[0].wallet.clear();
    EngineScript script(config);
    script.start(kMinerd);

    script.minerSubmits(script.view().job());

    EXPECT_THAT(script.linesToPool(kA), Contains(HasSubstr(R"("mining.authorize","params":["rig","x"])")));
    ASSERT_THAT(script.submitsAt(kA), SizeIs(1));
    EXPECT_EQ(script.submitsAt(kA).front().user, "rig");
}

TEST(MinerChannelLoginTest, AsksThePoolForTheDifficultyThatTheMinerSuggests)
{
    EngineScript script;
    script.start(kNerdQAxe);

    EXPECT_THAT(script.linesToPool(kA), Contains(HasSubstr(R"("mining.suggest_difficulty","params":[1000])")));
}

TEST(MinerChannelLoginTest, KeepsTheSessionOfAMinerThatSubscribesAgainWhileItMines)
{
    EngineScript script;
    script.start(kMinerd);
    const Bytes extranonce1 = script.view().extranonce1();

    script.minerSends(R"({"id":77,"method":"mining.subscribe","params":["cpuminer/2.5.1","1"]})");

    EXPECT_THAT(script.view().answersTo("77"), SizeIs(1));
    EXPECT_EQ(script.view().extranonce1(), extranonce1);
    EXPECT_THAT(script.connects(), SizeIs(1));
}

} // namespace
} // namespace dpmp::testing
