// SPDX-License-Identifier: MIT
#include "core/engine/PoolSession.h"

#include "core/util/Version.h"
#include "tests/core/engine/PoolSessionFixture.h"

#include <string>

// A PoolSession once it mines.
namespace dpmp::engine {
namespace {

using namespace std::chrono_literals;
using testing::jobTemplate;
using testing::newsOf;
using testing::notifyLine;

std::string answer(std::int64_t id, const std::string& rest)
{
    return R"({"id":)" + std::to_string(id) + ',' + rest + '}';
}

const std::string kAccepted = R"("result":true,"error":null)";

class PoolSessionTest : public PoolSessionFixture
{
protected:
    PoolSessionTest() { mine(); }

    PoolNewsList receiveJob(const std::string& idToken = "\"2\"")
    {
        return pool.receive(notifyLine(idToken, jobTemplate()));
    }
};

TEST_F(PoolSessionTest, SendsASubmitInThePoolsTerms)
{
    const std::int64_t id = submit({.extranonce2 = Bytes{0, 0, 0xd7, 0xd7, 1, 2, 3, 4},
                                    .ntime = 0x64c25820,
                                    .nonce = 0xab,
                                    .versionBits = 0x2000U});

    pool.expectSend(
        {R"({"id":)" + std::to_string(id) +
         R"(,"method":"mining.submit","params":["wallet.rig","1","0000d7d701020304","64c25820","000000ab","00002000"]})"});
}

TEST_F(PoolSessionTest, GivesEverySubmitAnIdOfItsOwn)
{
    const std::int64_t first = submit();
    const std::int64_t second = submit();

    EXPECT_NE(first, second);
}

TEST_F(PoolSessionTest, ReportsTheAnswerToAShare)
{
    const std::int64_t first = submit();
    const std::int64_t second = submit();

    const auto rejected = newsOf<PoolAnsweredShare>(
        pool.receive(answer(second, R"("result":null,"error":[23,"Low difficulty share",null])")));
    const auto accepted = newsOf<PoolAnsweredShare>(pool.receive(answer(first, kAccepted)));

    ASSERT_EQ(rejected.size(), 1U);
    EXPECT_EQ(rejected[0].requestId, second);
    EXPECT_EQ(rejected[0].error, (stratum::StratumError{stratum::ErrorCode::LowDifficulty, "Low difficulty share"}));
    ASSERT_EQ(accepted.size(), 1U);
    EXPECT_EQ(accepted[0].requestId, first);
    EXPECT_EQ(accepted[0].link, session.link());
    EXPECT_EQ(accepted[0].error, std::nullopt);
}

TEST_F(PoolSessionTest, TakesAnAnswerThatIsNeitherTrueNorAnErrorForARejection)
{
    const std::int64_t id = submit();

    const auto answered = newsOf<PoolAnsweredShare>(pool.receive(answer(id, R"("result":false,"error":null)")));

    ASSERT_EQ(answered.size(), 1U);
    ASSERT_TRUE(answered[0].error);
    EXPECT_EQ(answered[0].error->code, stratum::ErrorCode::Other);
}

TEST_F(PoolSessionTest, IgnoresAnswersToWhatItDidNotSubmit)
{
    Turn turn = world.turn();
    session.suggestDifficulty(16.0, turn);
    session.suggestDifficulty(32.0, turn);
    pool.expectSend({R"({"id":5,"method":"mining.suggest_difficulty","params":[16]})",
                     R"({"id":5,"method":"mining.suggest_difficulty","params":[32]})"});

    for (const std::int64_t id : {-1, 0, 1, 2, 3, 4, 5, 6, 1000}) {
        EXPECT_TRUE(pool.receive(answer(id, kAccepted)).empty()) << id;
    }
    EXPECT_TRUE(pool.receive(R"({"id":null,"result":true,"error":null})").empty());
    EXPECT_TRUE(pool.receive(R"({"id":"6","result":true,"error":null})").empty());
    EXPECT_TRUE(session.isMining());
}

TEST_F(PoolSessionTest, AnswersThePoolsRequests)
{
    pool.receive(R"({"id":11,"method":"client.get_version","params":[]})");
    pool.receive(R"({"id":"ping-1","method":"mining.ping","params":[]})");
    pool.receive(R"({"id":13,"method":"client.show_message","params":["maintenance at noon"]})");
    pool.receive(R"({"id":14,"method":"mining.dance","params":[]})");

    pool.expectSend({R"({"id":11,"result":")" + agentName() + R"(","error":null})",
                     R"({"id":"ping-1","result":"pong","error":null})", R"({"id":13,"result":true,"error":null})",
                     R"({"id":14,"result":null,"error":[20,"Method not found",null]})"});
    ASSERT_EQ(world.events(EventKind::PoolMessage).size(), 1U);
    EXPECT_EQ(*world.events(EventKind::PoolMessage)[0].find("text"),
              EventField::Value(std::string("maintenance at noon")));
}

TEST_F(PoolSessionTest, DoesNotAnswerNotifications)
{
    for (const char* method : {"client.get_version", "mining.ping", "client.show_message", "mining.set_goal"}) {
        pool.receive(R"({"id":null,"method":")" + std::string(method) + R"(","params":["x"]})");
    }

    pool.expectNothingSent();
}

TEST_F(PoolSessionTest, DoesNotFollowThePoolToAnotherHost)
{
    const PoolNewsList news =
        pool.receive(R"({"id":null,"method":"client.reconnect","params":["evil.example",1234,7]})");

    ASSERT_EQ(newsOf<PoolWantsReconnect>(news).size(), 1U);
    EXPECT_EQ(newsOf<PoolWantsReconnect>(news)[0].wait, std::chrono::seconds(7));
    EXPECT_TRUE(session.canSubmit()) << "shares are under way";
    EXPECT_TRUE(world.all<ConnectPool>().empty());
    EXPECT_TRUE(world.all<ClosePool>().empty());
    EXPECT_EQ(*world.events(EventKind::PoolReconnectRequested).at(0).find("requested_host"),
              EventField::Value(std::string("evil.example")));
}

TEST_F(PoolSessionTest, DoesNotLetThePoolOrderALongWait)
{
    const PoolNewsList news = pool.receive(R"({"id":null,"method":"client.reconnect","params":["",0,999999]})");

    EXPECT_EQ(newsOf<PoolWantsReconnect>(news).at(0).wait, std::chrono::seconds(60));
}

TEST_F(PoolSessionTest, UsesANewDifficultyFromTheNextJob)
{
    const auto before = session.latestJob();

    EXPECT_TRUE(pool.receive(R"({"id":null,"method":"mining.set_difficulty","params":[2048]})").empty());
    EXPECT_EQ(session.latestJob(), before);
    EXPECT_EQ(session.difficulty().value, 2048.0);
    EXPECT_EQ(newsOf<PoolJobReady>(receiveJob()).at(0).job->difficulty.value, 2048.0);
    EXPECT_EQ(before->difficulty.value, 1.0);
}

TEST_F(PoolSessionTest, UsesANewExtranonceFromTheNextJob)
{
    EXPECT_TRUE(pool.receive(R"({"id":null,"method":"mining.set_extranonce","params":["ffee",6]})").empty());
    EXPECT_EQ(session.latestJob()->extranonce.extranonce1, Bytes({0x0a, 0x0b, 0x0c, 0x0d}));

    receiveJob();

    EXPECT_EQ(session.latestJob()->extranonce, (PoolExtranonce{{0xff, 0xee}, 6}));
    EXPECT_EQ(world.knowledge().extranonce(), (PoolExtranonce{{0xff, 0xee}, 6}));
    EXPECT_TRUE(world.published(EventKind::PoolExtranonceChanged));
}

TEST_F(PoolSessionTest, KeepsTheSizeWhereSetExtranonceLeavesItOut)
{
    pool.receive(R"({"id":null,"method":"mining.set_extranonce","params":["ffee"]})");
    receiveJob();

    EXPECT_EQ(session.latestJob()->extranonce, (PoolExtranonce{{0xff, 0xee}, 8}));
}

TEST_F(PoolSessionTest, PassesANewVersionMaskOnWithTheJobInHand)
{
    const auto ready =
        newsOf<PoolJobReady>(pool.receive(R"({"id":null,"method":"mining.set_version_mask","params":["00c00000"]})"));

    ASSERT_EQ(ready.size(), 1U);
    EXPECT_EQ(ready[0].job->versionMask, 0x00c00000U);
    EXPECT_EQ(ready[0].job->idToken, "\"1\"");
    EXPECT_FALSE(ready[0].job->cleanJobs) << "the work under way stays payable";
    EXPECT_EQ(world.knowledge().versionMask(), 0x00c00000U);
    EXPECT_TRUE(pool.receive(R"({"id":null,"method":"mining.set_version_mask","params":["00c00000"]})").empty());
}

TEST_F(PoolSessionTest, TakesThreeMinutesWithoutAJobForSilence)
{
    EXPECT_EQ(session.nextWakeup(), world.now() + 180s);

    expectFailed(tickAtWakeup(), PoolFailure::Silence);
}

TEST_F(PoolSessionTest, TakesThreeTimesTheUsualIntervalForSilence)
{
    for (int i = 0; i < 60; ++i) {
        world.advance(30s);
        receiveJob();
    }
    EXPECT_EQ(session.nextWakeup(), world.now() + 90s);

    for (int i = 0; i < 100; ++i) {
        world.advance(85s);
        EXPECT_TRUE(tick().empty());
        receiveJob();
    }
    EXPECT_GT(session.nextWakeup(), world.now() + 240s);
}

TEST_F(PoolSessionTest, OnlyJobsEndTheSilence)
{
    world.advance(179s);
    pool.receive(R"({"id":null,"method":"mining.set_difficulty","params":[2]})");
    world.advance(1s);

    expectFailed(tick(), PoolFailure::Silence);
}

TEST_F(PoolSessionTest, TakesTheConfiguredSilence)
{
    world.config().timeouts.jobSilence = 20s;
    receiveJob();

    EXPECT_EQ(session.nextWakeup(), world.now() + 20s);
}

TEST_F(PoolSessionTest, HasProvenUsefulByAnAcceptedShareAndHalfAMinuteOfMining)
{
    EXPECT_FALSE(session.hasProvenUseful(world.now() + 1h)) << "one job is no proof";

    pool.receive(answer(submit(), R"("result":true,"error":null)"));

    EXPECT_FALSE(session.hasProvenUseful(world.now() + 29s));
    EXPECT_TRUE(session.hasProvenUseful(world.now() + 30s));
}

TEST_F(PoolSessionTest, HasProvenUsefulByASecondJob)
{
    pool.receive(testing::notifyLine("\"n\"", testing::jobTemplate()));

    EXPECT_TRUE(session.hasProvenUseful(world.now() + 30s));
}

TEST_F(PoolSessionTest, GivesUpAPoolThatRefusesEveryShare)
{
    PoolNewsList news;
    for (int i = 0; i < 31 && session.isOpen(); ++i) {
        world.advance(2s);
        news = pool.receive(answer(submit(), R"("result":null,"error":[20,"banned",null])"));
    }

    EXPECT_EQ(newsOf<PoolAnsweredShare>(news).size(), 1U) << "the last answer counts as well";
    expectFailed(news, PoolFailure::RejectStorm);
}

TEST_F(PoolSessionTest, GivesUpAPoolThatHasSaidNothingSinceAShare)
{
    world.advance(1s);
    PoolNewsList news;
    Turn turn = world.turn();

    session.noteUnanswered(world.now(), turn, news);

    expectFailed(news, PoolFailure::Silence);
}

TEST_F(PoolSessionTest, BearsOneUnansweredShareOfAPoolThatTalks)
{
    const TimePoint sentAt = world.now();
    world.advance(1s);
    receiveJob();
    PoolNewsList news;
    Turn turn = world.turn();

    session.noteUnanswered(sentAt, turn, news);

    EXPECT_TRUE(news.empty());
    EXPECT_TRUE(session.isMining());
}

TEST_F(PoolSessionTest, BearsLinesThatItCannotRead)
{
    for (const char* line : {"", "garbage", "[]", "{}", R"({"id":null,"method":"mining.notify","params":[]})",
                             R"({"id":null,"method":7})", "\xff\xfe"}) {
        EXPECT_TRUE(pool.receive(line).empty()) << line;
    }
    EXPECT_TRUE(world.published(EventKind::PoolBadLine));
    EXPECT_TRUE(session.isMining());
    pool.expectNothingSent();
}

TEST_F(PoolSessionTest, ClosesOnceWithoutNews)
{
    Turn turn = world.turn();

    session.close(turn);
    session.close(turn);

    EXPECT_EQ(world.all<ClosePool>().size(), 1U);
    EXPECT_FALSE(session.isOpen());
    EXPECT_TRUE(receiveJob().empty());
}

} // namespace
} // namespace dpmp::engine
