// SPDX-License-Identifier: MIT
#include "core/runtime/PoolExaminer.h"

#include "core/demo/DemoPoolServer.h"
#include "tests/core/runtime/StubPool.h"
#include "tests/support/EventLoop.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <string>
#include <vector>

using namespace std::chrono_literals;

namespace dpmp::runtime {
namespace {

using engine::ExaminationId;
using engine::ExaminationStep;
using engine::PoolExamination;
using engine::StepReport;
using engine::StepState;
using test::waitUntil;

/// Long enough for a busy machine where something is to happen.
constexpr engine::ExaminationDeadlines kPatient{60s, 60s, 60s, 60s, 60s, 60s};
/// For what never happens. The steps before it must be quick: they are on this machine.
constexpr engine::ExaminationDeadlines kShortTls{60s, 60s, 100ms, 60s, 60s, 60s};
constexpr engine::ExaminationDeadlines kShortSubscribe{60s, 60s, 60s, 100ms, 60s, 60s};

/// An examiner and the newest findings of each examination.
class Examiner : public PoolExaminer
{
public:
    explicit Examiner(const engine::ExaminationDeadlines& deadlines = kPatient)
        : PoolExaminer(deadlines)
    {
        connect(this, &PoolExaminer::found, this, [this](const PoolExamination& findings) {
            newest[findings.id] = findings;
            ++published;
        });
    }

    void examineAt(const config::Endpoint& endpoint, std::uint64_t id = 1, const std::string& caFile = {})
    {
        config::PoolConfig pool;
        pool.primary = endpoint;
        pool.wallet = "wallet";
        pool.tlsCaFile = caFile;
        examine(ExaminationId(id), pool, "rig1", {});
    }

    const PoolExamination& await(std::uint64_t id = 1)
    {
        EXPECT_TRUE(waitUntil([&] { return newest[ExaminationId(id)].isFinished; }, 60s));
        return newest[ExaminationId(id)];
    }

    std::map<ExaminationId, PoolExamination> newest;
    int published = 0;
};

/// The step that failed; the test fails where none did.
StepReport failureOf(const PoolExamination& findings)
{
    for (const StepReport& step : findings.steps) {
        if (step.state == StepState::Failed) {
            return step;
        }
    }
    ADD_FAILURE() << "nothing failed";
    return {};
}

/// Accepts connections and keeps them, and says nothing.
class SilentServer : public QTcpServer
{
public:
    SilentServer() { EXPECT_TRUE(listen(QHostAddress::LocalHost)); }

    config::Endpoint endpoint(bool tls = false) const { return {"127.0.0.1", serverPort(), tls}; }

    /// Whether the connections that it has accepted are closed by the peer.
    bool areAllClosed()
    {
        while (hasPendingConnections()) {
            m_peers.push_back(nextPendingConnection());
        }
        return !m_peers.empty() && std::ranges::all_of(m_peers, [](const QTcpSocket* peer) {
            return peer->state() == QAbstractSocket::UnconnectedState;
        });
    }

private:
    std::vector<QTcpSocket*> m_peers;
};

/// Refuses every login.
class StrictPool : public SilentServer
{
public:
    StrictPool()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* peer = nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, this, [peer] {
                while (peer->canReadLine()) {
                    const QByteArray line = peer->readLine();
                    const QByteArray head = "{\"id\":" + test::idOf(line) + ',';
                    if (test::methodOf(line) == QStringLiteral("mining.subscribe")) {
                        peer->write(head + R"("error":null,"result":[[["mining.notify","ae"]],"08000002",8]})" + "\n");
                    } else if (test::methodOf(line) == QStringLiteral("mining.authorize")) {
                        peer->write(head + R"("error":[24,"unknown user",null],"result":false})" + "\n");
                    }
                }
            });
        });
    }
};

TEST(PoolExaminerTest, PassesAPoolThatWorks)
{
    demo::SimulatedPoolSettings settings;
    settings.versionMask = 0x1fffe000;
    settings.difficulty = mining::Difficulty{64};
    demo::DemoPoolServer pool(settings);
    Examiner examiner;
    examiner.examineAt({"localhost", pool.port(), false});

    const PoolExamination& findings = examiner.await();

    EXPECT_TRUE(findings.hasPassed());
    EXPECT_EQ(findings.steps.size(), 5U);
    EXPECT_FALSE(findings.facts.addresses.empty());
    EXPECT_EQ(findings.facts.extranonce1Size, settings.extranonce1Size);
    EXPECT_EQ(findings.facts.extranonce2Size, settings.extranonce2Size);
    EXPECT_EQ(findings.facts.versionMask, 0x1fffe000U);
    EXPECT_EQ(findings.facts.difficulty, mining::Difficulty{64});
    EXPECT_TRUE(findings.facts.networkDifficulty);
    EXPECT_GE(examiner.published, 5) << "after each step";
    EXPECT_EQ(examiner.count(), 0U);
}

TEST(PoolExaminerTest, WorksOnTheNetworkThread)
{
    demo::DemoPoolServer pool({});
    const std::uint16_t port = pool.port();
    std::atomic<bool> hasPassed = false;
    std::atomic<bool> isDone = false;
    QThread* thread = QThread::create([&] {
        test::onNetworkThread([&] {
            Examiner examiner;
            examiner.examineAt({"localhost", port, false});
            hasPassed = examiner.await().hasPassed();
        });
        isDone = true;
    });
    thread->start();

    EXPECT_TRUE(waitUntil([&] { return isDone.load(); }, 120s));
    thread->wait();
    delete thread;

    EXPECT_TRUE(hasPassed);
}

TEST(PoolExaminerTest, SaysThatNobodyListens)
{
    std::uint16_t port = 0;
    {
        const SilentServer gone;
        port = gone.serverPort();
    }
    Examiner examiner;
    examiner.examineAt({"127.0.0.1", port, false});

    const StepReport failure = failureOf(examiner.await());

    EXPECT_EQ(failure.step, ExaminationStep::Connect);
    EXPECT_EQ(failure.reason, "connection refused");
}

TEST(PoolExaminerTest, SaysThatANameDoesNotResolve)
{
    Examiner examiner;
    examiner.examineAt({"pool.invalid", 3333, false});

    const StepReport failure = failureOf(examiner.await());

    EXPECT_EQ(failure.step, ExaminationStep::Resolve);
    EXPECT_FALSE(failure.reason.empty());
}

TEST(PoolExaminerTest, GivesUpOnASilentPool)
{
    SilentServer silent;
    Examiner examiner(kShortSubscribe);
    examiner.examineAt(silent.endpoint());

    const StepReport failure = failureOf(examiner.await());

    EXPECT_EQ(failure.step, ExaminationStep::Subscribe);
    EXPECT_EQ(failure.reason, "no answer to mining.subscribe within 100 ms");
    EXPECT_TRUE(waitUntil([&] { return silent.areAllClosed(); }));
}

TEST(PoolExaminerTest, SaysThatThePoolRefusesTheWorker)
{
    const StrictPool pool;
    Examiner examiner;
    examiner.examineAt(pool.endpoint());

    const StepReport failure = failureOf(examiner.await());

    EXPECT_EQ(failure.step, ExaminationStep::Authorize);
    EXPECT_EQ(failure.reason, "the pool refuses the worker: unknown user");
}

TEST(PoolExaminerTest, TellsAMissingHandshakeFromAMissingConnection)
{
    SilentServer plain;
    Examiner examiner(kShortTls);
    examiner.examineAt(plain.endpoint(true));

    const PoolExamination& findings = examiner.await();

    EXPECT_EQ(findings.steps[0].step, ExaminationStep::Connect);
    EXPECT_EQ(findings.steps[0].state, StepState::Passed);
    EXPECT_EQ(failureOf(findings).step, ExaminationStep::Tls);
    EXPECT_TRUE(waitUntil([&] { return plain.areAllClosed(); }));
}

TEST(PoolExaminerTest, SaysThatAPlainPoolSpeaksNoTls)
{
    demo::DemoPoolServer pool({});
    Examiner examiner;
    examiner.examineAt({"127.0.0.1", pool.port(), true});

    const StepReport failure = failureOf(examiner.await());

    EXPECT_EQ(failure.step, ExaminationStep::Tls);
    EXPECT_FALSE(failure.reason.empty());
}

TEST(PoolExaminerTest, SaysThatCertificatesCannotBeRead)
{
    Examiner examiner;
    examiner.examineAt({"127.0.0.1", 1, true}, 1, "/nowhere/roots.pem");

    EXPECT_NE(failureOf(examiner.await()).reason.find("/nowhere/roots.pem"), std::string::npos);
}

TEST(PoolExaminerTest, ExaminesSeveralAtOnceButNotAnyNumber)
{
    SilentServer silent;
    Examiner examiner;
    for (std::uint64_t id = 1; id <= PoolExaminer::kMostAtOnce; ++id) {
        examiner.examineAt(silent.endpoint(), id);
    }
    EXPECT_EQ(examiner.count(), PoolExaminer::kMostAtOnce);
    examiner.examineAt(silent.endpoint(), 99);

    const PoolExamination refused = examiner.await(99);

    EXPECT_EQ(failureOf(refused).reason, "too many pools are being examined at once");
    EXPECT_EQ(examiner.count(), PoolExaminer::kMostAtOnce);
}

TEST(PoolExaminerTest, ClosesAtOnceWhenItIsCancelled)
{
    SilentServer silent;
    Examiner examiner;
    examiner.examineAt(silent.endpoint());
    ASSERT_TRUE(waitUntil([&] { return examiner.newest[ExaminationId(1)].steps.at(0).state == StepState::Passed; }));
    const int before = examiner.published;
    examiner.cancel(ExaminationId(1));
    examiner.cancel(ExaminationId(1));
    examiner.cancel(ExaminationId(77));

    EXPECT_EQ(examiner.count(), 0U);
    EXPECT_TRUE(waitUntil([&] { return silent.areAllClosed(); }));
    EXPECT_EQ(examiner.published, before);
}

TEST(PoolExaminerTest, CancelsALookUp)
{
    Examiner examiner;
    examiner.examineAt({"pool.invalid", 3333, false});
    examiner.cancel(ExaminationId(1));

    EXPECT_EQ(examiner.count(), 0U);
    EXPECT_FALSE(examiner.newest[ExaminationId(1)].isFinished);
}

TEST(PoolExaminerTest, EndsInTheMiddleOfAnExamination)
{
    SilentServer silent;
    {
        Examiner examiner;
        examiner.examineAt(silent.endpoint(), 1);
        examiner.examineAt({"pool.invalid", 3333, false}, 2);
        ASSERT_TRUE(
            waitUntil([&] { return examiner.newest[ExaminationId(1)].steps.at(0).state == StepState::Passed; }));
    }

    EXPECT_TRUE(waitUntil([&] { return silent.areAllClosed(); }));
}

} // namespace
} // namespace dpmp::runtime
