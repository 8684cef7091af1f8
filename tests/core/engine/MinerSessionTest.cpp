// SPDX-License-Identifier: MIT
#include "core/engine/MinerSession.h"

#include "tests/support/MinerLogins.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dpmp::engine {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

/// One session, and everything that it sent.
class MinerSessionTest : public ::testing::Test
{
protected:
    MinerSessionTest() { m_shared.pools.resize(2); }

    MinerNewsList send(const std::string& line)
    {
        Actions actions;
        Turn turn{m_now, m_shared, actions};
        MinerNewsList news;
        m_session.onLine(line, turn, news);
        collect(actions);
        return news;
    }

    MinerNewsList tell(const MinerExtranonce& told)
    {
        Actions actions;
        Turn turn{m_now, m_shared, actions};
        MinerNewsList news;
        m_session.answerSubscribe(told, turn, news);
        collect(actions);
        return news;
    }

    void collect(const Actions& actions)
    {
        for (const Action& action : actions) {
            if (const auto* send = std::get_if<SendToMiner>(&action)) {
                m_sent.push_back(send->bytes);
            }
        }
    }

    TimePoint m_now{std::chrono::hours(1)};
    Shared m_shared{.config = {}, .pools = {}, .rng = Rng(1), .hasher = {}, .reconnectHints = {}, .statistics = {}};
    MinerSession m_session{MinerId(7), m_now};
    std::vector<std::string> m_sent;
    MinerExtranonce m_told{{0xd7, 0xd7}, 4};
};

template <class T>
bool holds(const MinerNewsList& news)
{
    return news.size() == 1 && std::holds_alternative<T>(news.front());
}

constexpr auto kSubscribe = R"({"id":2,"method":"mining.subscribe","params":["x"]})";
constexpr auto kAuthorize = R"({"id":3,"method":"mining.authorize","params":["rig","pw"]})";
constexpr auto kSubmit = R"({"id":4,"method":"mining.submit","params":["rig","1","00000000","65000000","00000000"]})";

TEST_F(MinerSessionTest, HoldsTheSubscribeAnswerBackUntilTheExtranonceIsKnown)
{
    const MinerNewsList news = send(kSubscribe);

    EXPECT_TRUE(holds<MinerWantsSubscription>(news));
    EXPECT_THAT(m_sent, IsEmpty());
    tell(m_told);
    EXPECT_THAT(
        m_sent,
        ElementsAre(R"({"id":2,"result":[[["mining.set_difficulty","7"],["mining.notify","7"]],"d7d7",4],"error":null})"
                    "\n"));
}

TEST_F(MinerSessionTest, AnswersInOrderWhatWasAskedWhileTheSubscribeAnswerWasHeldBack)
{
    send(kSubscribe);
    send(R"({"id":"x","method":"mining.extranonce.subscribe","params":[]})");
    send(kAuthorize);

    const MinerNewsList news = tell(m_told);

    EXPECT_THAT(m_sent, ElementsAre(StartsWith(R"({"id":2,)"), StartsWith(R"({"id":"x",)"), StartsWith(R"({"id":3,)")));
    EXPECT_TRUE(holds<MinerLoggedIn>(news));
    EXPECT_TRUE(m_session.isReady());
}

TEST_F(MinerSessionTest, HoldsBackTheAnswerToAnUnreadableLineAsWell)
{
    send(kSubscribe);
    send(R"({"id":9,"method":"mining.authorize","params":[5]})");

    EXPECT_THAT(m_sent, IsEmpty());
    tell(m_told);
    EXPECT_THAT(m_sent, ElementsAre(StartsWith(R"({"id":2,)"), StartsWith(R"({"id":9,"result":null,"error":[20,)")));
}

TEST_F(MinerSessionTest, GivesUpOnAMinerThatFloodsWhileItWaits)
{
    send(kSubscribe);
    for (int i = 0; i < 64; ++i) {
        EXPECT_THAT(send(R"({"id":1,"method":"mining.ping","params":[]})"), IsEmpty());
    }

    EXPECT_TRUE(holds<MinerHopeless>(send(R"({"id":1,"method":"mining.ping","params":[]})")));
}

TEST_F(MinerSessionTest, EchoesIdsAsTheyWereWritten)
{
    send(R"({"id":"auth","method":"mining.ping","params":[]})");
    send(R"({"id":  12.0,"method":"mining.ping","params":[]})");

    EXPECT_THAT(m_sent, ElementsAre(R"({"id":"auth","result":"pong","error":null})"
                                    "\n",
                                    R"({"id":12.0,"result":"pong","error":null})"
                                    "\n"));
}

TEST_F(MinerSessionTest, AnswersNoRequestOfBfgminerThatHasANullId)
{
    send(R"({"id":null,"method":"mining.capabilities","params":[{"suggest_target":"00"}]})");
    const MinerNewsList news = send(R"({"id":null,"method":"mining.suggest_difficulty","params":[16]})");
    send(R"({"id":null,"method":"mining.suggest_target","params":["not a target"]})");

    EXPECT_THAT(m_sent, IsEmpty());
    EXPECT_TRUE(holds<MinerSuggestedDifficulty>(news));
}

TEST_F(MinerSessionTest, AnswersTheStringIdsOfBfgminer)
{
    send(kSubscribe);
    tell(m_told);
    m_sent.clear();

    send(R"({"id":"auth","method":"mining.authorize","params":["rig","x"]})");
    send(R"({"id":"xnsub","method":"mining.extranonce.subscribe","params":[]})");
    send(R"({"id":"txlist1","method":"mining.get_transactions","params":["1"]})");

    EXPECT_THAT(m_sent,
                ElementsAre(HasSubstr(R"("id":"auth","result":true)"), HasSubstr(R"("id":"xnsub","result":true)"),
                            HasSubstr(R"("id":"txlist1","result":null,"error":[20,)")));
}

TEST_F(MinerSessionTest, AnswersMultiVersionOfAnAntminerWithTrue)
{
    send(R"({"id":5,"method":"mining.multi_version","params":[4]})");

    EXPECT_THAT(m_sent, ElementsAre(HasSubstr(R"("id":5,"result":true,"error":null)")));
}

TEST_F(MinerSessionTest, SwallowsPongFromEspMinerAndRefusesUnknownMethods)
{
    send(R"({"id":5,"method":"pong","params":[]})");
    EXPECT_THAT(m_sent, IsEmpty());

    send(R"({"id":6,"method":"mining.dance","params":[]})");
    EXPECT_THAT(m_sent, ElementsAre(HasSubstr(R"("id":6,"result":null,"error":[20,"method not found",null])")));
}

TEST_F(MinerSessionTest, AnswersASecondSubscribeWithTheSameSession)
{
    send(kSubscribe);
    tell(m_told);

    const MinerNewsList news = send(R"({"id":8,"method":"mining.subscribe","params":["x","7"]})");

    EXPECT_THAT(news, IsEmpty());
    EXPECT_THAT(m_sent.back(),
                HasSubstr(R"({"id":8,"result":[[["mining.set_difficulty","7"],["mining.notify","7"]],"d7d7",4])"));
}

TEST_F(MinerSessionTest, AnswersASecondAuthorizeOfTheSameWorkerAndRefusesAnother)
{
    send(kAuthorize);

    EXPECT_THAT(send(kAuthorize), IsEmpty());
    EXPECT_THAT(m_sent.back(), HasSubstr(R"("result":true)"));
    EXPECT_THAT(send(R"({"id":5,"method":"mining.authorize","params":["other","x"]})"), IsEmpty());
    EXPECT_THAT(m_sent.back(), HasSubstr(R"({"id":5,"result":null,"error":[24,)"));
    EXPECT_EQ(m_session.user(), "rig");
}

TEST_F(MinerSessionTest, GrantsTheVersionBitsThatThePoolsAndTheMinerHaveInCommon)
{
    m_shared.pools[0].learnVersionMask(0x1fffe000);
    m_shared.pools[1].learnVersionMask(0x00ffe000);

    send(
        R"({"id":1,"method":"mining.configure","params":[["version-rolling","minimum-difficulty","subscribe-extranonce","info","x"],)"
        R"({"version-rolling.mask":"00fff000"}]})");

    EXPECT_EQ(m_session.grantedMask(), 0x00ffe000U);
    EXPECT_TRUE(m_session.understandsSetExtranonce());
    EXPECT_THAT(m_sent, ElementsAre(R"({"id":1,"result":{"version-rolling":true,"version-rolling.mask":"00ffe000",)"
                                    R"("minimum-difficulty":false,"subscribe-extranonce":true,"info":true,"x":false},)"
                                    R"("error":null})"
                                    "\n"));
}

TEST_F(MinerSessionTest, NeverGrantsAMaskOfZero)
{
    send(R"({"id":1,"method":"mining.configure","params":[["version-rolling"],{"version-rolling.mask":"00000fff"}]})");

    EXPECT_EQ(m_session.grantedMask(), std::nullopt);
    EXPECT_THAT(m_sent, ElementsAre(R"({"id":1,"result":{"version-rolling":false},"error":null})"
                                    "\n"));
}

TEST_F(MinerSessionTest, RefusesVersionRollingOnceNoPoolIsKnownToAllowIt)
{
    m_shared.pools[0].learnVersionMask(0);
    EXPECT_EQ(offeredVersionMask(m_shared), mining::kBip320Mask);

    m_shared.pools[1].learnVersionMask(0);
    EXPECT_EQ(offeredVersionMask(m_shared), 0U);
}

TEST_F(MinerSessionTest, OffersWhatThePoolsInUseGrant)
{
    m_shared.config.pools[1].weight = 0;
    m_shared.pools[1].learnVersionMask(0x00006000);
    EXPECT_EQ(offeredVersionMask(m_shared), mining::kBip320Mask);

    m_shared.config.pools[1].weight = 1;
    EXPECT_EQ(offeredVersionMask(m_shared), 0x00006000U);
}

TEST_F(MinerSessionTest, RefusesSharesBeforeLogin)
{
    const MinerNewsList unsubscribed = send(kSubmit);
    send(kSubscribe);
    tell(m_told);
    const MinerNewsList unauthorized = send(kSubmit);

    ASSERT_TRUE(holds<MinerSubmitRefused>(unsubscribed));
    EXPECT_EQ(std::get<MinerSubmitRefused>(unsubscribed.front()).error.code, stratum::ErrorCode::NotSubscribed);
    ASSERT_TRUE(holds<MinerSubmitRefused>(unauthorized));
    EXPECT_EQ(std::get<MinerSubmitRefused>(unauthorized.front()).error.code, stratum::ErrorCode::Unauthorized);
    send(kAuthorize);
    EXPECT_TRUE(holds<MinerSubmitted>(send(kSubmit)));
}

TEST_F(MinerSessionTest, GivesUpAtOnceOnWhatDoesNotSpeakStratum)
{
    EXPECT_TRUE(holds<MinerHopeless>(send("GET / HTTP/1.1")));
}

TEST_F(MinerSessionTest, ToleratesUnreadableLinesOfAMinerUpToTheLimit)
{
    m_shared.config.limits.badLines = 3;
    send(kAuthorize);

    EXPECT_THAT(send("[1,2]"), IsEmpty());
    EXPECT_THAT(send("nonsense"), IsEmpty());
    send(R"({"id":1,"method":"mining.ping","params":[]})");
    EXPECT_THAT(send("nonsense"), IsEmpty());
    EXPECT_THAT(send("nonsense"), IsEmpty());
    EXPECT_TRUE(holds<MinerHopeless>(send("nonsense")));
}

TEST_F(MinerSessionTest, HasADeadlineForTheLoginAndThenOneForSilence)
{
    const config::TimeoutConfig timeouts;
    EXPECT_EQ(m_session.deadline(timeouts), m_now + timeouts.minerLogin);
    EXPECT_EQ(m_session.deadlineReason(), "did not log in");

    m_now += std::chrono::seconds(20);
    send(kAuthorize);

    EXPECT_EQ(m_session.deadline(timeouts), m_now + timeouts.minerIdle);
    EXPECT_EQ(m_session.deadlineReason(), "silent for too long");
}

} // namespace
} // namespace dpmp::engine
