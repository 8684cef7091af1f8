// SPDX-License-Identifier: MIT
#include "core/engine/PoolDoctor.h"
#include "tests/core/engine/PoolDoctorFixture.h"

#include <string>

using namespace std::chrono_literals;

namespace dpmp::engine {
namespace {

using testing::subscribeAnswerLine;

class PoolDoctorFailureTest : public PoolDoctorFixture
{};

TEST_F(PoolDoctorFailureTest, SaysThatANameDoesNotResolve)
{
    begin();
    note(m_doctor->onResolved({}, "host not found", m_now));

    expectFailed(ExaminationStep::Resolve, "host not found");
    EXPECT_TRUE(m_actions.empty());
}

TEST_F(PoolDoctorFailureTest, GivesUpLookingUp)
{
    begin();
    expectDeadlineAfter(10s);

    expectFailed(ExaminationStep::Resolve, "the name could not be looked up within 10 s");
    resolve();
    EXPECT_TRUE(m_actions.empty()) << "too late";
}

TEST_F(PoolDoctorFailureTest, SaysThatNobodyListens)
{
    begin();
    resolve();
    close("connection refused");

    expectFailed(ExaminationStep::Connect, "connection refused");
}

TEST_F(PoolDoctorFailureTest, GivesUpConnecting)
{
    begin();
    resolve();
    expectDeadlineAfter(15s);

    expectFailed(ExaminationStep::Connect, "no connection within 15 s");
    expectClosed();
}

TEST_F(PoolDoctorFailureTest, SaysWhatIsWrongWithTls)
{
    m_subject.pool.primary.tls = true;
    begin();
    resolve();
    reach();
    close("TLS: The certificate is self-signed");

    expectFailed(ExaminationStep::Tls, "TLS: The certificate is self-signed");
}

TEST_F(PoolDoctorFailureTest, GivesUpOnAHandshake)
{
    m_subject.pool.primary.tls = true;
    begin();
    resolve();
    reach();
    expectDeadlineAfter(15s);

    expectFailed(ExaminationStep::Tls, "the TLS handshake did not end within 15 s");
    expectClosed();
}

TEST_F(PoolDoctorFailureTest, SaysThatThePoolRefusesToSubscribe)
{
    beginConnected();
    receive(R"({"id":2,"result":null,"error":[20,"full",null]})");

    expectFailed(ExaminationStep::Subscribe, "mining.subscribe failed: full");
    expectClosed();
}

TEST_F(PoolDoctorFailureTest, GivesUpOnASilentPool)
{
    beginConnected();
    expectDeadlineAfter(10s);

    expectFailed(ExaminationStep::Subscribe, "no answer to mining.subscribe within 10 s");
    expectClosed();
}

TEST_F(PoolDoctorFailureTest, SaysThatTheOtherSideIsNoPool)
{
    beginConnected();
    receive("HTTP/1.1 400 Bad Request");
    m_now = m_doctor->nextWakeup();
    note(m_doctor->onTick(m_now));

    expectFailed(ExaminationStep::Subscribe,
                 "no answer to mining.subscribe within 10 s, only lines that are not Stratum");
}

TEST_F(PoolDoctorFailureTest, SaysThatThePoolLeavesNoRoomToSearch)
{
    beginConnected();
    receive(subscribeAnswerLine("0a0b0c0d", 1));

    expectFailed(ExaminationStep::Subscribe, "the pool leaves less than 2 bytes of extranonce2");
}

TEST_F(PoolDoctorFailureTest, SaysThatThePoolRefusesTheWorker)
{
    beginSubscribed();
    receive(R"({"id":3,"result":false,"error":[24,"unknown user",null]})");

    expectFailed(ExaminationStep::Authorize, "the pool refuses the worker: unknown user");
    expectClosed();
}

TEST_F(PoolDoctorFailureTest, GivesUpOnALogin)
{
    beginSubscribed();
    expectDeadlineAfter(10s);

    expectFailed(ExaminationStep::Authorize, "no answer to mining.authorize within 10 s");
}

TEST_F(PoolDoctorFailureTest, GivesUpOnAPoolWithoutJobs)
{
    beginAuthorized();
    expectDeadlineAfter(30s);

    expectFailed(ExaminationStep::Job, "no job within 30 s");
    expectClosed();
}

TEST_F(PoolDoctorFailureTest, SaysThatThePoolHangsUp)
{
    beginAuthorized();
    close("closed by peer");

    expectFailed(ExaminationStep::Job, "closed by peer");
}

TEST_F(PoolDoctorFailureTest, NeverRepeatsAPassword)
{
    m_subject.pool.password = Secret("hunter2");
    beginSubscribed();
    receive(R"({"id":3,"result":false,"error":[24,"bad password hunter2 [hunter2]",null]})");

    expectFailed(ExaminationStep::Authorize, "the pool refuses the worker: bad password ••• [•••]");
}

TEST_F(PoolDoctorFailureTest, ShowsNothingThatAWindowCannot)
{
    beginSubscribed();
    receive(R"({"id":3,"result":false,"error":[24,"no\n\u001b[31m\u202eway\u0000","t"]})");
    const std::string reason = found().steps[3].reason;

    EXPECT_EQ(reason.find_first_of("\n\x1b"), std::string::npos);
    EXPECT_EQ(reason.find("\xe2\x80\xae"), std::string::npos);
    EXPECT_NE(reason.find("no"), std::string::npos);
}

TEST_F(PoolDoctorFailureTest, KeepsReasonsShort)
{
    begin();
    resolve();
    close(std::string(10'000, 'a'));

    expectFailed(ExaminationStep::Connect, std::string(300, 'a'));
}

TEST_F(PoolDoctorFailureTest, ClosesWhenItIsCancelled)
{
    beginConnected();
    note(m_doctor->cancel(m_now));

    expectClosed();
    EXPECT_EQ(m_doctor->nextWakeup(), kNever);
    m_actions.clear();
    receive(subscribeAnswerLine("0a0b0c0d", 8));
    EXPECT_TRUE(m_actions.empty());
}

TEST_F(PoolDoctorFailureTest, ClosesNothingThatItHasNotOpened)
{
    begin();
    note(m_doctor->cancel(m_now));

    EXPECT_TRUE(m_actions.empty());
}

TEST_F(PoolDoctorFailureTest, HearsNothingMoreOnceItHasFailed)
{
    beginConnected();
    close("closed by peer");
    const PoolExamination before = found();
    m_actions.clear();
    reach();
    connect();
    receive(subscribeAnswerLine("0a0b0c0d", 8));
    close("again");
    m_now += 1h;
    note(m_doctor->onTick(m_now));

    EXPECT_EQ(found(), before);
    EXPECT_TRUE(m_actions.empty());
}

} // namespace
} // namespace dpmp::engine
