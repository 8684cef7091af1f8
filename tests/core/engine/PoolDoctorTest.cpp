// SPDX-License-Identifier: MIT
#include "core/engine/PoolDoctor.h"

#include "tests/core/engine/PoolDoctorFixture.h"

#include <string>
#include <vector>

using namespace std::chrono_literals;

namespace dpmp::engine {
namespace {

using testing::jobTemplate;
using testing::notifyLine;
using testing::subscribeAnswerLine;

class PoolDoctorTest : public PoolDoctorFixture
{};

TEST_F(PoolDoctorTest, LooksTheNameUpFirst)
{
    begin();

    EXPECT_EQ(m_doctor->hostToResolve(), "pool.example");
    EXPECT_EQ(stateOf(ExaminationStep::Resolve), StepState::Running);
    EXPECT_EQ(stateOf(ExaminationStep::Connect), StepState::Waiting);
    EXPECT_TRUE(m_actions.empty());
}

TEST_F(PoolDoctorTest, ConnectsOnceTheNameIsKnown)
{
    begin();
    m_now += 30ms;
    resolve();

    EXPECT_EQ(m_doctor->hostToResolve(), std::nullopt);
    EXPECT_EQ(found().facts.addresses, std::vector<std::string>{kAddress});
    EXPECT_EQ(found().steps[0].took, 30ms);
    ASSERT_EQ(m_actions.size(), 1U);
    const auto& connectPool = std::get<ConnectPool>(m_actions[0]);
    EXPECT_EQ(connectPool.link, LinkId(42));
    EXPECT_EQ(connectPool.endpoint, m_subject.pool.primary);
}

TEST_F(PoolDoctorTest, NeedsNoLookUpForAnAddressAndNoHandshakeWithoutTls)
{
    m_subject.pool.primary.host = kAddress;
    m_subject.isHostAnAddress = true;
    begin();

    EXPECT_EQ(m_doctor->hostToResolve(), std::nullopt);
    EXPECT_EQ(found().facts.addresses, std::vector<std::string>{kAddress});
    ASSERT_EQ(found().steps.size(), 4U);
    EXPECT_EQ(found().steps[0].step, ExaminationStep::Connect);
    EXPECT_EQ(found().steps[0].state, StepState::Running);
    EXPECT_EQ(found().steps[1].step, ExaminationStep::Subscribe);
}

TEST_F(PoolDoctorTest, LogsInAsTheProxyDoes)
{
    m_subject.pool.minDifficulty = 4096.0;
    beginConnected();
    const std::string first = takeSent();
    receive(subscribeAnswerLine("0a0b0c0d", 8));
    const std::string second = takeSent();
    receive(testing::kAuthorizeAnswer);
    const std::string third = takeSent();

    EXPECT_NE(first.find("mining.configure"), std::string::npos);
    EXPECT_NE(first.find("mining.subscribe"), std::string::npos);
    EXPECT_NE(second.find(R"("mining.authorize","params":["wallet.rig1","x"])"), std::string::npos) << second;
    EXPECT_NE(third.find("mining.extranonce.subscribe"), std::string::npos);
    EXPECT_NE(third.find("mining.suggest_difficulty"), std::string::npos);
}

TEST_F(PoolDoctorTest, SendsThePoolsOwnPassword)
{
    m_subject.pool.password = Secret("hunter2");
    beginSubscribed();

    EXPECT_NE(takeSent().find(R"(["wallet.rig1","hunter2"])"), std::string::npos);
}

TEST_F(PoolDoctorTest, PassesAPoolThatGivesAJob)
{
    m_subject.pool.primary.tls = true;
    begin();
    m_now += 10ms;
    resolve();
    m_now += 20ms;
    reach();
    EXPECT_EQ(stateOf(ExaminationStep::Tls), StepState::Running);
    m_now += 30ms;
    connect();
    m_now += 40ms;
    receive(testing::kConfigureAnswer);
    receive(subscribeAnswerLine("0a0b0c0d", 8));
    m_now += 50ms;
    receive(testing::kAuthorizeAnswer);
    receive(R"({"id":null,"method":"mining.set_difficulty","params":[512]})");
    m_now += 60ms;
    EXPECT_FALSE(found().isFinished);
    receive(notifyLine("\"1\"", jobTemplate()));

    EXPECT_TRUE(found().hasPassed());
    EXPECT_EQ(m_doctor->nextWakeup(), kNever);
    expectClosed();
    std::vector<Duration> took;
    for (const StepReport& step : found().steps) {
        took.push_back(step.took);
    }
    EXPECT_EQ(took, (std::vector<Duration>{10ms, 20ms, 30ms, 40ms, 50ms, 60ms}));
}

TEST_F(PoolDoctorTest, GathersWhatThePoolTells)
{
    beginAuthorized();
    receive(R"({"id":null,"method":"mining.set_difficulty","params":[512]})");
    mining::JobTemplate job = jobTemplate();
    job.nbits = 0x1d00ffff;
    job.coinb1 = Bytes{1, 0, 0, 0, 1};
    job.coinb1.insert(job.coinb1.end(), 32, 0);
    job.coinb1.insert(job.coinb1.end(), {0xff, 0xff, 0xff, 0xff, 0x20, 3, 0xe6, 0x0e, 0x0c, 0, 0});
    receive(notifyLine("\"1\"", job));

    const PoolFacts& facts = found().facts;
    EXPECT_EQ(facts.extranonce1Size, 4);
    EXPECT_EQ(facts.extranonce2Size, 8);
    EXPECT_EQ(facts.versionMask, 0x1fffe000U);
    EXPECT_EQ(facts.difficulty, mining::Difficulty{512});
    EXPECT_EQ(facts.height, 790246U);
    EXPECT_EQ(facts.networkDifficulty, mining::Difficulty{1});
}

TEST_F(PoolDoctorTest, TakesAJobThatCameBeforeTheLoginWasAnswered)
{
    beginSubscribed();
    receive(notifyLine("\"1\"", jobTemplate()));
    EXPECT_EQ(stateOf(ExaminationStep::Authorize), StepState::Running);
    receive(testing::kAuthorizeAnswer);

    EXPECT_TRUE(found().hasPassed());
}

TEST_F(PoolDoctorTest, LeavesOutWhatThePoolDoesNotTell)
{
    beginConnected();
    receive(subscribeAnswerLine("0a0b", 4));
    receive(R"({"id":1,"result":{"version-rolling":false},"error":null})");
    receive(testing::kAuthorizeAnswer);
    receive(notifyLine("\"1\"", jobTemplate()));

    EXPECT_TRUE(found().hasPassed());
    EXPECT_EQ(found().facts.versionMask, std::nullopt);
    EXPECT_EQ(found().facts.difficulty, std::nullopt);
}

} // namespace
} // namespace dpmp::engine
