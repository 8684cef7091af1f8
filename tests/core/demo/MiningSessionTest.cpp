// SPDX-License-Identifier: MIT
#include "core/demo/MiningSession.h"

#include "core/mining/VersionRolling.h"
#include "core/stratum/ClientMessageReader.h"
#include "core/stratum/ServerMessageWriter.h"

#include <gtest/gtest.h>

#include <string>

namespace dpmp::demo {
namespace {

using stratum::RpcId;

mining::JobTemplate anyJob()
{
    mining::JobTemplate job;
    job.coinb1 = Bytes(60, 1);
    job.coinb2 = Bytes(60, 2);
    job.version = 0x20000000;
    job.nbits = 0x1d00ffff;
    job.ntime = 1'700'000'000;
    return job;
}

class MiningSessionTest : public ::testing::Test
{
protected:
    void logIn()
    {
        session.open();
        stratum::ConfigureAnswer configured;
        configured.versionRollingMask = mining::kBip320Mask;
        session.line(stratum::writeConfigureAnswer(RpcId::ofInteger(1), configured));
        session.line(stratum::writeSubscribeAnswer(RpcId::ofInteger(2), "s", Bytes{1, 2, 3, 4}, 4));
        session.line(stratum::writeTrue(RpcId::ofInteger(3)));
    }

    MiningSession::Outcome notify(const std::string& id, bool clean)
    {
        return session.line(stratum::writeNotify(id, anyJob(), clean));
    }

    FoundShare shareOf(const Work& work) const { return {work.number, Bytes{9, 0, 0, 0}, 0xabc, 0x2000}; }

    MiningSession session{"agent/1", "demo.cpu"};
};

stratum::Submit readSubmit(const std::string& line)
{
    return std::get<stratum::Submit>(stratum::readClientLine(line)->message);
}

TEST_F(MiningSessionTest, OpensWithConfigureSubscribeAuthorize)
{
    const std::string lines = session.open();

    const auto configure = lines.find("mining.configure");
    const auto subscribe = lines.find(R"("mining.subscribe","params":["agent/1"])");
    const auto authorize = lines.find(R"("mining.authorize","params":["demo.cpu","x"])");
    EXPECT_LT(configure, subscribe);
    EXPECT_LT(subscribe, authorize);
    EXPECT_NE(authorize, std::string::npos) << lines;
}

TEST_F(MiningSessionTest, TurnsAJobIntoWork)
{
    logIn();
    session.line(stratum::writeSetDifficulty(0.5));

    const auto outcome = notify("1", true);

    EXPECT_TRUE(outcome.workChanged);
    EXPECT_EQ(session.work()->job, anyJob());
    EXPECT_EQ(session.work()->extranonce1, (Bytes{1, 2, 3, 4}));
    EXPECT_EQ(session.work()->extranonce2Size, 4U);
    EXPECT_EQ(session.work()->firstExtranonce2, 0U) << "the counter restarts at each job";
    EXPECT_EQ(session.work()->versionMask, mining::kBip320Mask);
    EXPECT_EQ(session.work()->target, mining::Target::of({0.5}));
}

TEST_F(MiningSessionTest, IgnoresAJobBeforeTheSubscribeAnswer)
{
    session.open();

    EXPECT_FALSE(notify("1", true).workChanged);
    EXPECT_FALSE(session.work());
}

TEST_F(MiningSessionTest, SubmitsAShareOfItsJob)
{
    logIn();
    notify("b0b", true);

    const stratum::Submit submit = readSubmit(session.submit(shareOf(*session.work())).value());

    EXPECT_EQ(submit.user, "demo.cpu");
    EXPECT_EQ(submit.jobId, "b0b");
    EXPECT_EQ(submit.extranonce2, (Bytes{9, 0, 0, 0}));
    EXPECT_EQ(submit.ntime, anyJob().ntime);
    EXPECT_EQ(submit.nonce, 0xabcU);
    EXPECT_EQ(submit.versionBits, 0x2000U);
    EXPECT_EQ(session.counters().submitted, 1U);
}

TEST_F(MiningSessionTest, SendsNoVersionBitsWhereRollingWasRefused)
{
    session.open();
    stratum::ConfigureAnswer refused;
    refused.versionRollingRefused = true;
    session.line(stratum::writeConfigureAnswer(RpcId::ofInteger(1), refused));
    session.line(stratum::writeSubscribeAnswer(RpcId::ofInteger(2), "s", Bytes{1, 2, 3, 4}, 4));
    session.line(stratum::writeTrue(RpcId::ofInteger(3)));
    notify("1", true);
    FoundShare share = shareOf(*session.work());
    share.versionBits = 0;

    EXPECT_EQ(session.work()->versionMask, 0U);
    EXPECT_FALSE(readSubmit(session.submit(share).value()).versionBits.has_value());
}

TEST_F(MiningSessionTest, DropsSharesOfOldJobsAfterACleanOne)
{
    logIn();
    notify("1", true);
    const FoundShare ofFirst = shareOf(*session.work());
    notify("2", false);
    const FoundShare ofSecond = shareOf(*session.work());

    EXPECT_EQ(readSubmit(session.submit(ofFirst).value()).jobId, "1") << "still valid";
    notify("3", true);

    EXPECT_FALSE(session.submit(ofFirst));
    EXPECT_FALSE(session.submit(ofSecond));
}

TEST_F(MiningSessionTest, AppliesADifficultyFromTheNextJobOn)
{
    logIn();
    session.line(stratum::writeSetDifficulty(2));
    notify("1", true);

    EXPECT_FALSE(session.line(stratum::writeSetDifficulty(8)).workChanged);
    EXPECT_EQ(session.work()->target, mining::Target::of({2.0}));
    notify("2", false);

    EXPECT_EQ(session.work()->target, mining::Target::of({8.0}));
}

TEST_F(MiningSessionTest, AppliesAnExtranonceFromTheNextJobOn)
{
    logIn();
    notify("1", true);

    session.line(stratum::writeSetExtranonce(Bytes{7, 7}, 8));
    EXPECT_EQ(session.work()->extranonce2Size, 4U);
    notify("2", true);

    EXPECT_EQ(session.work()->extranonce1, (Bytes{7, 7}));
    EXPECT_EQ(session.work()->extranonce2Size, 8U);
}

TEST_F(MiningSessionTest, AppliesAVersionMaskAtOnceInAnUntouchedPartOfTheSearchSpace)
{
    logIn();
    notify("1", true);

    const auto outcome = session.line(stratum::writeSetVersionMask(0x00c00000));

    EXPECT_TRUE(outcome.workChanged);
    EXPECT_EQ(session.work()->versionMask, 0x00c00000U);
    EXPECT_GT(session.work()->firstExtranonce2, 0U);
    EXPECT_FALSE(session.submit(shareOf(*session.work()))) << "bits 2000 are no longer allowed";
}

TEST_F(MiningSessionTest, CountsAnswersToItsSubmits)
{
    logIn();
    notify("1", true);
    for (int i = 0; i < 3; ++i) {
        session.submit(shareOf(*session.work()));
    }

    session.line(stratum::writeTrue(RpcId::ofInteger(4)));
    session.line(stratum::writeError(RpcId::ofInteger(5), {stratum::ErrorCode::JobNotFound, "Stale"}));
    session.line(stratum::writeError(RpcId::ofInteger(6), {stratum::ErrorCode::LowDifficulty, "Low"}));
    session.line(stratum::writeTrue(RpcId::ofInteger(6)));

    EXPECT_EQ(session.counters().submitted, 3U);
    EXPECT_EQ(session.counters().accepted, 1U);
    EXPECT_EQ(session.counters().rejected, 2U);
    EXPECT_EQ(session.counters().stale, 1U);
}

TEST_F(MiningSessionTest, IsFinishedWhenThePoolRefusesTheWorker)
{
    session.open();

    EXPECT_TRUE(
        session.line(stratum::writeError(RpcId::ofInteger(3), {stratum::ErrorCode::Unauthorized, "No"})).finished);
}

TEST_F(MiningSessionTest, IsFinishedWhenThePoolAsksItToReconnect)
{
    logIn();

    EXPECT_TRUE(session.line(R"({"id":null,"method":"client.reconnect","params":[]})").finished);
}

TEST_F(MiningSessionTest, AnswersTheRequestsOfThePool)
{
    logIn();

    const auto version = session.line(stratum::writeServerRequest(RpcId::ofInteger(77), "client.get_version", "[]"));
    const auto ping = session.line(stratum::writeServerRequest(RpcId::ofInteger(78), "mining.ping", "[]"));
    const auto untold = session.line(stratum::writeServerRequest(RpcId(), "mining.ping", "[]"));

    EXPECT_NE(version.lines.find("agent/1"), std::string::npos);
    EXPECT_NE(ping.lines.find("pong"), std::string::npos);
    EXPECT_TRUE(untold.lines.empty());
}

TEST_F(MiningSessionTest, StartsAfreshOnANewConnection)
{
    logIn();
    notify("1", true);
    const FoundShare old = shareOf(*session.work());

    session.open();

    EXPECT_FALSE(session.work());
    EXPECT_FALSE(session.submit(old));
}

TEST_F(MiningSessionTest, SurvivesNonsense)
{
    logIn();

    for (const char* line :
         {"", "{", "[]", "null", R"({"id":99,"result":true})", R"({"method":"mining.notify","params":[1]})"}) {
        const auto outcome = session.line(line);
        EXPECT_FALSE(outcome.finished);
        EXPECT_FALSE(outcome.workChanged);
    }
}

} // namespace
} // namespace dpmp::demo
