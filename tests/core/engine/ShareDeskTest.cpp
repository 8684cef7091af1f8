// SPDX-License-Identifier: MIT
#include "core/engine/ShareDesk.h"

#include "tests/support/EngineScript.h"
#include "tests/support/MinerLogins.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dpmp::testing {
namespace {

using namespace std::chrono_literals;
using engine::EventKind;
using engine::LedgerRow;
using engine::ShareOutcome;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(ShareDeskTest, TranslatesAShareIntoThePoolsTermsAndReturnsItsWord)
{
    EngineScript script;
    script.start(kMinerd, {.extranonce1 = "a1a1a1a1", .extranonce2Size = 8});
    const MinedShare share = script.minerSubmits(script.view().job());

    ASSERT_THAT(script.submitsAt(kA), SizeIs(1));
    const stratum::Submit sent = script.submitsAt(kA).front();
    EXPECT_EQ(sent.user, "walletA.rig");
    EXPECT_EQ(sent.jobId, "1");
    EXPECT_EQ(sent.extranonce2.size(), 8U);
    EXPECT_EQ(sent.nonce, share.nonce);
    EXPECT_EQ(sent.ntime, share.ntime);
    EXPECT_THAT(script.view().answersTo("9"), IsEmpty()) << "no answer before the pool's";
    script.advance(40ms);
    script.poolAnswers(kA);
    EXPECT_THAT(script.view().answersTo("9"), ElementsAre(HasSubstr(R"("result":true,"error":null)")));
    EXPECT_EQ(script.snapshot().shares.count(ShareOutcome::Accepted), 1U);
    EXPECT_DOUBLE_EQ(script.snapshot().shares.acceptedDifficulty, kEasy);
}

TEST(ShareDeskTest, ReportsEveryShareOnceWithItsDifficultyAndLatency)
{
    EngineScript script;
    script.start(kMinerd);
    const MinedShare share = script.minerSubmits(script.view().job());
    script.advance(40ms);
    script.poolAnswers(kA);

    const std::vector<engine::Event> results = script.events(EventKind::ShareResult);

    ASSERT_THAT(results, SizeIs(1));
    const engine::EventField::Value latency = 40.0;
    const engine::EventField::Value difficulty = kEasy;
    const engine::EventField::Value trueDifficulty = share.hashed.difficulty.value;
    const engine::EventField::Value worker = std::string("rig");
    EXPECT_EQ(*results[0].find("latency_ms"), latency);
    EXPECT_EQ(*results[0].find("difficulty"), difficulty);
    EXPECT_EQ(*results[0].find("true_difficulty"), trueDifficulty);
    EXPECT_EQ(*results[0].find("worker"), worker);
}

TEST(ShareDeskTest, NeverAnswersAShareTrueThatThePoolHasNotAcceptedC1)
{
    EngineScript script;
    script.start(kMinerd);
    const SeenJob job = script.view().job();
    script.poolSends(kA, R"({"id":null,"method":"mining.set_difficulty","params":[1000]})");
    script.poolNotifies(kA, {.id = "2", .clean = false});

    script.minerSubmits(job);

    EXPECT_THAT(script.submitsAt(kA), SizeIs(1)) << "judged by the difficulty of its own job";
    EXPECT_THAT(script.view().answersTo("9"), IsEmpty());
    script.poolAnswers(kA, 23, "low difficulty");
    EXPECT_THAT(script.view().answersTo("9"), ElementsAre(HasSubstr(R"("error":[23,"low difficulty",null])")));
}

TEST(ShareDeskTest, AnswersEverySubmitOfMinerdThoughAllHaveId4C10)
{
    EngineScript script;
    script.start(kMinerd);
    for (int i = 0; i < 5; ++i) {
        script.minerSubmits(script.view().job(), "4");
    }
    const std::vector<stratum::ClientRequest> shares = script.sharesAt(script.link(kA));
    ASSERT_THAT(shares, SizeIs(5));
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const char* const result =
            i == 2 ? R"("result":null,"error":[21,"stale",null]})" : R"("result":true,"error":null})";
        script.poolSends(kA, R"({"id":)" + shares[i].id.token() + "," + result);
    }

    EXPECT_THAT(script.view().answersTo("4"), ElementsAre(HasSubstr("true"), HasSubstr("true"), HasSubstr("[21"),
                                                          HasSubstr("true"), HasSubstr("true")));
    EXPECT_EQ(script.snapshot().shares.count(ShareOutcome::Accepted), 4U);
    EXPECT_EQ(script.snapshot().shares.rejectedByCode[1], 1U);
}

TEST(ShareDeskTest, AnswersAnUnknownJobWith21)
{
    EngineScript script;
    script.start(kMinerd);
    MinedShare share = script.minerSubmits(script.view().job(), "8");
    share.jobId = R"("ffff")";

    script.minerSubmits(share);

    EXPECT_THAT(script.view().answersTo("9"), ElementsAre(HasSubstr("[21,")));
    EXPECT_EQ(script.snapshot().shares.count(ShareOutcome::StaleHere), 1U);
}

TEST(ShareDeskTest, AnswersAShareOfAFinishedBlockWith21AndSendsItNowhere)
{
    EngineScript script;
    script.start(kMinerd);
    const SeenJob old = script.view().job();
    script.poolNotifies(kA, {.id = "2", .clean = true, .block = 2});

    script.minerSubmits(old);

    EXPECT_THAT(script.view().answersTo("9"), ElementsAre(HasSubstr("[21,")));
    EXPECT_THAT(script.submitsAt(kA), IsEmpty());
}

TEST(ShareDeskTest, SendsAShareOfAnEarlierJobOfTheSameBlock)
{
    EngineScript script;
    script.start(kMinerd);
    const SeenJob old = script.view().job();
    script.poolNotifies(kA, {.id = "2", .clean = false});

    script.minerSubmits(old);

    ASSERT_THAT(script.submitsAt(kA), SizeIs(1));
    EXPECT_EQ(script.submitsAt(kA).front().jobId, "1");
}

TEST(ShareDeskTest, AnswersADuplicateWith22AsCgminerRetriesIt)
{
    EngineScript script;
    script.start(kCgminer);
    const MinedShare share = script.minerSubmits(script.view().job(), "5");

    script.minerSubmits(share, "6");

    EXPECT_THAT(script.view().answersTo("6"), ElementsAre(HasSubstr("[22,")));
    EXPECT_THAT(script.submitsAt(kA), SizeIs(1));
    EXPECT_EQ(script.snapshot().shares.count(ShareOutcome::DuplicateHere), 1U);
}

TEST(ShareDeskTest, AnswersAShareBelowTheDifficultyWith23)
{
    EngineScript script;
    script.start(kMinerd, {.difficulty = 1e6});
    SeenJob easy = script.view().job();
    easy.difficulty = mining::Difficulty{kEasy};

    script.minerSubmits(easy);

    EXPECT_THAT(script.view().answersTo("9"), ElementsAre(HasSubstr("[23,")));
    EXPECT_THAT(script.submitsAt(kA), IsEmpty());
    EXPECT_EQ(script.snapshot().shares.count(ShareOutcome::LowHere), 1U);
}

TEST(ShareDeskTest, AnswersAnotherWorkersShareWith24)
{
    EngineScript script;
    script.start(kMinerd);
    const MinedShare share = script.minerSubmits(script.view().job(), "8");

    script.minerSubmits(share, "9", "stranger");

    EXPECT_THAT(script.view().answersTo("9"), ElementsAre(HasSubstr("[24,")));
    EXPECT_EQ(script.snapshot().shares.count(ShareOutcome::UnauthorizedHere), 1U);
}

TEST(ShareDeskTest, AnswersAShareBeforeSubscribeWith25)
{
    EngineScript script;
    script.minerConnects();

    script.minerSends(R"({"id":9,"method":"mining.submit","params":["rig","1","00000000","65000000","00000000"]})");

    EXPECT_THAT(script.view().answersTo("9"), ElementsAre(HasSubstr("[25,")));
}

TEST(ShareDeskTest, AnswersMalformedSharesWith20AndCountsThem)
{
    EngineScript script;
    script.start(kMinerd);
    MinedShare share = script.minerSubmits(script.view().job(), "8");
    share.extranonce2.push_back(0);
    script.minerSubmits(share);
    script.minerSends(R"({"id":9,"method":"mining.submit","params":["rig","1","zz","65000000","00000000"]})");
    share.extranonce2.pop_back();
    share.ntime += 100000;
    script.minerSubmits(share);

    EXPECT_THAT(script.view().answersTo("9"), ElementsAre(HasSubstr("[20,"), HasSubstr("[20,"), HasSubstr("[20,")));
    EXPECT_EQ(script.snapshot().shares.count(ShareOutcome::MalformedHere), 3U);
    EXPECT_TRUE(script.snapshot().shares.addsUp());
}

TEST(ShareDeskTest, TakesTheUnpaddedNonceOfNerdMiner)
{
    EngineScript script;
    script.start(kNerdMiner);
    const MinedShare share = script.minerSubmits(script.view().job());
    ASSERT_LT(share.nonce, 0x10000000U);
    ASSERT_THAT(script.submitsAt(kA), SizeIs(1));

    std::string line = submitLine(share, "10", "rig");
    const std::size_t zeros = line.rfind("\",\"") + 3;
    line.erase(zeros, line.find_first_not_of('0', zeros) - zeros);
    script.minerSends(line);

    EXPECT_THAT(script.view().answersTo("10"), ElementsAre(HasSubstr("[22,"))) << "read as the same nonce";
}

TEST(ShareDeskTest, AnswersAndCountsAShareAsLostWhoseConnectionEnds)
{
    EngineScript script(twoPools(99, 1));
    script.start(kMinerd);
    script.minerSubmits(script.view().job());

    script.poolCloses(kA);

    EXPECT_THAT(script.view().answersTo("9"), ElementsAre(HasSubstr("[20,")));
    EXPECT_EQ(script.snapshot().shares.count(ShareOutcome::LostWithConnection), 1U);
    EXPECT_TRUE(script.isSettled());
}

TEST(ShareDeskTest, GivesUpOnAnAnswerAfterTheTimeoutAndReportsItWhenItComesLate)
{
    EngineScript script;
    script.start(kMinerd);
    script.minerSubmits(script.view().job());
    script.advance(30s);
    script.poolNotifies(kA, {.id = "2", .clean = false});

    script.advance(31s);

    EXPECT_THAT(script.view().answersTo("9"), ElementsAre(HasSubstr("[20,\"the pool did not answer in time\"")));
    EXPECT_EQ(script.snapshot().shares.count(ShareOutcome::Unanswered), 1U);
    EXPECT_THAT(script.closedLinks(), IsEmpty()) << "the pool still sends jobs";
    script.poolAnswers(kA);
    EXPECT_THAT(script.events(EventKind::ShareAnswerLate), SizeIs(1));
    EXPECT_THAT(script.view().answersTo("9"), SizeIs(1)) << "answered once only";
    EXPECT_EQ(script.snapshot().shares.count(ShareOutcome::Accepted), 0U);
}

TEST(ShareDeskTest, LeavesAPoolThatHasGoneSilentWithAShareUnderWay)
{
    EngineScript script;
    script.start(kMinerd);
    script.advance(1s);
    script.minerSubmits(script.view().job());

    script.advance(61s);

    EXPECT_THAT(script.closedLinks(), SizeIs(1));
}

TEST(ShareDeskTest, WaitsForTheAnswerToAShareWhoseMinerHasLeft)
{
    EngineScript script;
    script.start(kMinerd);
    script.minerSubmits(script.view().job());
    const std::size_t lines = script.linesToMiner().size();

    script.minerCloses();
    EXPECT_FALSE(script.isSettled());
    EXPECT_THAT(script.closedLinks(), IsEmpty());
    script.poolAnswers(kA);

    EXPECT_THAT(script.closedLinks(), SizeIs(1));
    EXPECT_EQ(script.snapshot().shares.count(ShareOutcome::Accepted), 1U);
    EXPECT_THAT(script.linesToMiner(), SizeIs(lines)) << "nobody is there to read it";
}

TEST(ShareDeskTest, CountsAShareAsUnansweredWhoseMinerHasLeftAndWhosePoolIsSilent)
{
    EngineScript script;
    script.start(kMinerd);
    script.minerSubmits(script.view().job());
    script.minerCloses();

    script.advance(11s);

    EXPECT_TRUE(script.isSettled());
    EXPECT_THAT(script.closedLinks(), SizeIs(1));
    const LedgerRow shares = script.snapshot().shares;
    EXPECT_EQ(shares.count(ShareOutcome::Accepted) + shares.underWay, 0U);
    EXPECT_EQ(shares.submitted, 1U);
    EXPECT_TRUE(shares.addsUp());
}

TEST(ShareDeskTest, KnowsNoDuplicateAcrossTwoSendsOfOneJob)
{
    EngineScript script;
    script.start(kMinerd);
    const SeenJob first = script.view().job();
    script.advance(30s);
    const SeenJob second = script.view().job();
    ASSERT_NE(first.id, second.id);

    script.minerSubmits(first);
    script.minerSubmits(second);

    ASSERT_THAT(script.submitsAt(kA), SizeIs(2));
    EXPECT_NE(script.submitsAt(kA)[0].extranonce2, script.submitsAt(kA)[1].extranonce2);
}

} // namespace
} // namespace dpmp::testing
