// SPDX-License-Identifier: MIT
#include "core/util/Version.h"
#include "tests/core/engine/PoolSessionFixture.h"

#include <string>

// The way of a PoolSession from connecting to its first job.
namespace dpmp::engine {
namespace {

using namespace std::chrono_literals;
using testing::jobTemplate;
using testing::newsOf;
using testing::notifyLine;
using testing::subscribeAnswerLine;

const std::string kSubscribeLine = R"({"id":2,"method":"mining.subscribe","params":[")" + agentName() + R"("]})";
constexpr const char* kAuthorizeLine = R"({"id":3,"method":"mining.authorize","params":["wallet.rig","x"]})";
constexpr const char* kExtranonceSubscribeLine = R"({"id":4,"method":"mining.extranonce.subscribe","params":[]})";

class PoolSessionLoginTest : public PoolSessionFixture
{};

TEST_F(PoolSessionLoginTest, AsksForAConnectionAndSaysNothingBeforeItStands)
{
    const auto asked = world.all<ConnectPool>();

    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].link, session.link());
    EXPECT_EQ(asked[0].slot, PoolSlot{0});
    EXPECT_EQ(asked[0].endpoint.host, "a.example");
    EXPECT_TRUE(world.published(EventKind::PoolConnecting));
    setLogin();
    pool.expectNothingSent();
}

TEST_F(PoolSessionLoginTest, LogsInStepByStep)
{
    setLogin();
    connect();
    pool.expectSend({testing::kConfigureLine, kSubscribeLine});

    EXPECT_TRUE(pool.receive(testing::kConfigureAnswer).empty());
    pool.expectNothingSent();

    EXPECT_EQ(newsOf<PoolSubscribed>(pool.receive(subscribeAnswerLine("0a0b0c0d", 8, "s1"))).size(), 1U);
    pool.expectSend({kAuthorizeLine});
    EXPECT_EQ(session.session(), "s1");
    EXPECT_FALSE(session.canSubmit());

    EXPECT_TRUE(pool.receive(testing::kAuthorizeAnswer).empty());
    pool.expectSend({kExtranonceSubscribeLine});
    EXPECT_TRUE(session.canSubmit());
    EXPECT_FALSE(session.isMining());
    EXPECT_TRUE(world.published(EventKind::PoolReady));

    pool.receive(R"({"id":null,"method":"mining.set_difficulty","params":[1000.4]})");
    const auto ready = newsOf<PoolJobReady>(pool.receive(notifyLine("7", jobTemplate(), true)));
    ASSERT_EQ(ready.size(), 1U);
    const PoolJob& job = *ready[0].job;
    EXPECT_EQ(job.idToken, "7") << "a number stays a number";
    EXPECT_EQ(job.link, session.link());
    EXPECT_EQ(job.work, jobTemplate());
    EXPECT_TRUE(job.cleanJobs);
    EXPECT_EQ(job.difficulty.value, 1000.4);
    EXPECT_EQ(job.extranonce, (PoolExtranonce{{0x0a, 0x0b, 0x0c, 0x0d}, 8}));
    EXPECT_EQ(job.versionMask, 0x1fffe000U);
    EXPECT_EQ(session.latestJob(), ready[0].job);
    EXPECT_TRUE(session.isMining());
}

TEST_F(PoolSessionLoginTest, WaitsWithTheNameUntilItIsKnown)
{
    connect();
    pool.receive(testing::kConfigureAnswer);
    EXPECT_EQ(newsOf<PoolSubscribed>(pool.receive(subscribeAnswerLine("0a", 8))).size(), 1U);
    pool.expectSend({testing::kConfigureLine, kSubscribeLine});
    EXPECT_EQ(session.nextWakeup(), kNever) << "the pool owes us nothing";

    setLogin();

    pool.expectSend({kAuthorizeLine});
    EXPECT_EQ(session.nextWakeup(), world.now() + 10s);
}

TEST_F(PoolSessionLoginTest, LogsInWithOneNameOnly)
{
    setLogin("first");
    setLogin("wallet.rig");
    connect();
    pool.receive(subscribeAnswerLine("0a", 8));
    world.clear();

    setLogin("third");
    pool.receive(testing::kAuthorizeAnswer);
    setLogin("fourth");
    pool.receive(notifyLine("\"1\"", jobTemplate()));
    submit();

    pool.expectSend(
        {kExtranonceSubscribeLine,
         R"({"id":6,"method":"mining.submit","params":["wallet.rig","1","1111111111111111","00000001","00000002"]})"});
}

TEST_F(PoolSessionLoginTest, ResumesASession)
{
    PoolSession resumed = begin(world, "s9");
    Turn turn = world.turn();
    resumed.onConnected(turn);

    EXPECT_EQ(world.takeLinesTo(resumed.link()).back(),
              R"({"id":2,"method":"mining.subscribe","params":[")" + agentName() + R"(","s9"]})");
    EXPECT_NE(resumed.link(), session.link());
}

TEST_F(PoolSessionLoginTest, GivesUpWhenConnectingTakesTooLong)
{
    EXPECT_EQ(session.nextWakeup(), world.now() + 15s);
    world.advance(14999ms);
    EXPECT_TRUE(tick().empty());
    world.advance(1ms);

    expectFailed(tick(), PoolFailure::Connection);
    EXPECT_EQ(world.all<ClosePool>().size(), 1U);
}

TEST_F(PoolSessionLoginTest, GivesUpWithoutAnAnswerToSubscribe)
{
    connect();
    pool.receive(testing::kConfigureAnswer);
    EXPECT_EQ(session.nextWakeup(), world.now() + 10s);

    expectFailed(tickAtWakeup(), PoolFailure::Handshake);
}

TEST_F(PoolSessionLoginTest, GivesUpWithoutAnAnswerToAuthorize)
{
    setLogin();
    connect();
    world.advance(9s);
    pool.receive(subscribeAnswerLine("0a", 8));
    EXPECT_EQ(session.nextWakeup(), world.now() + 10s) << "each request has its own time";

    expectFailed(tickAtWakeup(), PoolFailure::Handshake);
}

TEST_F(PoolSessionLoginTest, GivesUpWithoutAFirstJob)
{
    setLogin();
    connect();
    pool.acceptLogin();
    EXPECT_EQ(session.nextWakeup(), world.now() + 30s);

    expectFailed(tickAtWakeup(), PoolFailure::Silence);
}

TEST_F(PoolSessionLoginTest, GivesUpOnAUselessAnswerToSubscribe)
{
    for (const char* answer :
         {R"({"id":2,"result":null,"error":[20,"go away",null]})", R"({"id":2,"result":true,"error":null})",
          R"({"id":2,"result":[[],"zz",8],"error":null})"}) {
        PoolSession other = begin(world);
        Turn turn = world.turn();
        PoolNewsList news;
        other.onConnected(turn);
        other.onLine(answer, turn, news);

        ASSERT_EQ(newsOf<PoolFailed>(news).size(), 1U) << answer;
        EXPECT_EQ(newsOf<PoolFailed>(news)[0].failure, PoolFailure::Handshake);
        EXPECT_FALSE(other.isOpen());
    }
}

TEST_F(PoolSessionLoginTest, GivesUpAPoolThatLeavesNoRoom)
{
    connect();

    expectFailed(pool.receive(subscribeAnswerLine("0a", 1)), PoolFailure::Handshake);
}

TEST_F(PoolSessionLoginTest, ReportsARefusedWorkerWithoutItsPassword)
{
    setLogin("wallet.rig", "topsecret");
    connect();
    pool.receive(subscribeAnswerLine("0a", 8));

    const PoolNewsList news = pool.receive(R"({"id":3,"result":null,"error":[24,"Unauthorized worker",null]})");

    expectFailed(news, PoolFailure::AuthorizeRefused);
    EXPECT_NE(newsOf<PoolFailed>(news)[0].reason.find("Unauthorized worker"), std::string::npos);
    const auto failed = world.events(EventKind::PoolAuthorizeFailed);
    ASSERT_EQ(failed.size(), 1U);
    EXPECT_EQ(*failed[0].find("user"), EventField::Value(std::string("wallet.rig")));
    for (const Publish& publish : world.all<Publish>()) {
        for (const EventField& field : publish.event.fields) {
            const auto* const text = std::get_if<std::string>(&field.value);
            EXPECT_TRUE(text == nullptr || text->find("topsecret") == std::string::npos) << field.key;
        }
    }
}

TEST_F(PoolSessionLoginTest, TakesFalseForARefusalAndNullForAYes)
{
    setLogin();
    connect();
    pool.receive(subscribeAnswerLine("0a", 8));
    PoolSession other = begin(world);
    Turn turn = world.turn();
    PoolNewsList news;
    other.onConnected(turn);
    other.setLogin({"wallet.rig", Secret()}, turn);
    other.onLine(subscribeAnswerLine("0a", 8), turn, news);

    other.onLine(R"({"id":3,"result":null,"error":null})", turn, news);

    EXPECT_TRUE(other.canSubmit());
    expectFailed(pool.receive(R"({"id":3,"result":false,"error":null})"), PoolFailure::AuthorizeRefused);
}

TEST_F(PoolSessionLoginTest, KeepsAJobThatComesBeforeTheLoginIsAnsweredAndGivesItWhatWasSaidSince)
{
    setLogin();
    connect();
    pool.receive(subscribeAnswerLine("0a0b0c0d", 8));
    EXPECT_TRUE(pool.receive(notifyLine("\"early\"", jobTemplate(), true)).empty());
    EXPECT_EQ(session.latestJob(), nullptr);
    pool.receive(R"({"id":null,"method":"mining.set_difficulty","params":[42]})");
    pool.receive(testing::kConfigureAnswer);

    const auto ready = newsOf<PoolJobReady>(pool.receive(testing::kAuthorizeAnswer));

    ASSERT_EQ(ready.size(), 1U);
    EXPECT_EQ(ready[0].job->idToken, "\"early\"");
    EXPECT_EQ(ready[0].job->difficulty.value, 42.0);
    EXPECT_EQ(ready[0].job->versionMask, 0x1fffe000U);
    EXPECT_TRUE(session.isMining());
    EXPECT_EQ(session.nextWakeup(), world.now() + 180s) << "not the short time for the first job";
}

TEST_F(PoolSessionLoginTest, TakesAPoolThatDoesNotAnswerConfigureForOneThatCannotRoll)
{
    setLogin();
    connect();
    pool.receive(subscribeAnswerLine("0a", 4));
    EXPECT_EQ(world.knowledge().versionMask(), std::nullopt);
    pool.receive(testing::kAuthorizeAnswer);
    pool.receive(notifyLine("\"1\"", jobTemplate()));

    EXPECT_EQ(session.latestJob()->versionMask, std::nullopt);
    EXPECT_EQ(world.knowledge().versionMask(), 0U);
}

TEST_F(PoolSessionLoginTest, TakesARefusalOfVersionRollingForOne)
{
    for (const char* answer : {R"({"id":1,"result":{"version-rolling":false},"error":null})",
                               R"({"id":1,"result":null,"error":[20,"Method not found",null]})"}) {
        PoolSession other = begin(world);
        Turn turn = world.turn();
        PoolNewsList news;
        other.onConnected(turn);
        other.onLine(answer, turn, news);

        EXPECT_TRUE(news.empty());
        EXPECT_EQ(other.versionMask(), std::nullopt);
        EXPECT_EQ(world.knowledge().versionMask(), 0U);
    }
}

TEST_F(PoolSessionLoginTest, TeachesWhatThePoolGave)
{
    connect();
    pool.receive(testing::kConfigureAnswer);
    pool.receive(subscribeAnswerLine("0a0b", 6));

    EXPECT_EQ(world.knowledge().extranonce(), (PoolExtranonce{{0x0a, 0x0b}, 6}));
    EXPECT_EQ(world.knowledge().versionMask(), 0x1fffe000U);
    EXPECT_EQ(world.knowledge(1).extranonce(), std::nullopt);
}

TEST_F(PoolSessionLoginTest, SuggestsADifficultyOnceLoggedIn)
{
    Turn turn = world.turn();
    session.suggestDifficulty(512.0, turn);
    setLogin();
    connect();
    world.clear();
    pool.receive(subscribeAnswerLine("0a", 8));
    pool.expectSend({kAuthorizeLine});

    pool.receive(testing::kAuthorizeAnswer);

    pool.expectSend({kExtranonceSubscribeLine, R"({"id":5,"method":"mining.suggest_difficulty","params":[512]})"});
}

TEST_F(PoolSessionLoginTest, IgnoresAJobBeforeTheExtranonceIsKnown)
{
    connect();

    EXPECT_TRUE(pool.receive(notifyLine("\"1\"", jobTemplate())).empty());
    EXPECT_EQ(session.latestJob(), nullptr);
}

TEST_F(PoolSessionLoginTest, EndsWhenTheConnectionIsLost)
{
    connect();
    PoolNewsList news;
    Turn turn = world.turn();
    session.onClosed("reset by peer", turn, news);

    expectFailed(news, PoolFailure::Connection);
    EXPECT_TRUE(world.all<ClosePool>().empty()) << "there is nothing left to close";
    news.clear();
    session.onClosed("again", turn, news);
    session.onLine(testing::kAuthorizeAnswer, turn, news);
    session.onTick(turn, news);
    session.close(turn);
    EXPECT_TRUE(news.empty());
    EXPECT_TRUE(world.all<ClosePool>().empty());
}

} // namespace
} // namespace dpmp::engine
