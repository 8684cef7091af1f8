// SPDX-License-Identifier: MIT
#include "core/runtime/CoreThread.h"

#include "tests/core/runtime/StubPool.h"
#include "tests/support/EventLoop.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <vector>

using namespace std::chrono_literals;

namespace dpmp::runtime {
namespace {

using test::configFor;
using test::methodOf;
using test::StubPool;
using test::waitUntil;

/// A proxy between two pools, and what it has said.
class CoreThreadTest : public testing::Test
{
protected:
    void run(const config::ProxyConfig& config)
    {
        m_proxy = std::make_unique<CoreThread>(config, Rng(1));
        QObject::connect(m_proxy.get(), &ProxyHandle::listening, m_proxy.get(), [this] { ++m_listening; });
        QObject::connect(m_proxy.get(), &ProxyHandle::listenFailed, m_proxy.get(), [this] { ++m_listenFailed; });
        QObject::connect(m_proxy.get(), &ProxyHandle::stopped, m_proxy.get(), [this] { m_isStopped = true; });
        QObject::connect(m_proxy.get(), &ProxyHandle::eventsWaiting, m_proxy.get(), [this] {
            for (TimedEvent& event : m_proxy->takeEvents()) {
                m_events.push_back(std::move(event));
            }
        });
        QObject::connect(m_proxy.get(), &ProxyHandle::snapshotWaiting, m_proxy.get(),
                         [this] { m_snapshot = m_proxy->takeSnapshot(); });
        m_proxy->start();
    }

    void runAndListen()
    {
        run(configFor(m_poolA, m_poolB));
        ASSERT_TRUE(waitUntil([&] { return m_listening == 1; }));
    }

    std::unique_ptr<QTcpSocket> connectMiner() const
    {
        auto miner = std::make_unique<QTcpSocket>();
        miner->connectToHost(QHostAddress(QHostAddress::LocalHost), m_proxy->port());
        return miner;
    }

    /// Logs a miner in and returns the job that it gets.
    QByteArray logIn(QTcpSocket& miner)
    {
        miner.write("{\"id\":1,\"method\":\"mining.subscribe\",\"params\":[\"stub/1\"]}\n"
                    "{\"id\":2,\"method\":\"mining.authorize\",\"params\":[\"worker\",\"x\"]}\n");
        QByteArray job;
        EXPECT_TRUE(waitUntil([&] {
            while (miner.canReadLine()) {
                const QByteArray line = miner.readLine();
                job = methodOf(line) == QStringLiteral("mining.notify") ? line : job;
            }
            return !job.isEmpty();
        }));
        return job;
    }

    /// Sends a share of this job and waits until a pool has it.
    void submitShare(QTcpSocket& miner, const QByteArray& job)
    {
        const QJsonArray params = QJsonDocument::fromJson(job).object()[QStringLiteral("params")].toArray();
        miner.write("{\"id\":4,\"method\":\"mining.submit\",\"params\":[\"worker\",\"" + params[0].toString().toUtf8() +
                    R"(","00000000",")" + params[7].toString().toUtf8() + "\",\"00000001\"]}\n");
        EXPECT_TRUE(waitUntil([&] { return m_poolA.submits.size() + m_poolB.submits.size() == 1; }))
            << miner.readAll().toStdString();
    }

    bool hasEvent(engine::EventKind kind) const
    {
        return std::ranges::any_of(m_events, [&](const TimedEvent& one) { return one.event.kind == kind; });
    }

    StubPool m_poolA;
    StubPool m_poolB;
    std::unique_ptr<CoreThread> m_proxy;
    std::vector<TimedEvent> m_events;
    std::optional<engine::Snapshot> m_snapshot;
    int m_listening = 0;
    int m_listenFailed = 0;
    bool m_isStopped = false;
};

TEST_F(CoreThreadTest, EndsWithoutEverBeingStarted)
{
    const CoreThread proxy(configFor(m_poolA, m_poolB), Rng(1));

    EXPECT_EQ(proxy.port(), 0);
}

TEST_F(CoreThreadTest, GivesAMinerAJobOfAPool)
{
    runAndListen();
    EXPECT_NE(m_proxy->port(), 0);
    const auto miner = connectMiner();

    const QByteArray job = logIn(*miner);

    EXPECT_FALSE(job.isEmpty());
    EXPECT_TRUE(waitUntil([&] { return hasEvent(engine::EventKind::MinerAuthorized); }));
    EXPECT_TRUE(hasEvent(engine::EventKind::MinerConnected));
    EXPECT_TRUE(waitUntil([&] { return m_snapshot && m_snapshot->miners.size() == 1; }));
}

TEST_F(CoreThreadTest, StampsEventsWithTheTimeOfDay)
{
    const auto before = std::chrono::system_clock::now();
    runAndListen();
    const auto miner = connectMiner();

    ASSERT_TRUE(waitUntil([&] { return hasEvent(engine::EventKind::MinerConnected); }));

    EXPECT_GE(m_events.front().time, before);
    EXPECT_LE(m_events.front().time, std::chrono::system_clock::now());
}

TEST_F(CoreThreadTest, SaysWhyItCannotListen)
{
    config::ProxyConfig config = configFor(m_poolA, m_poolB);
    config.listen.port = m_poolA.serverPort();

    run(config);

    ASSERT_TRUE(waitUntil([&] { return m_listenFailed == 1; }));
    EXPECT_FALSE(m_proxy->listenError().empty());
    EXPECT_EQ(m_proxy->port(), 0);
}

TEST_F(CoreThreadTest, MovesTheListenerOnlyWhenItsAddressChanged)
{
    runAndListen();
    const auto miner = connectMiner();
    logIn(*miner);
    config::ProxyConfig config = configFor(m_poolA, m_poolB);

    config.timeouts.keepAlive = 20s;
    m_proxy->applyConfig(config);
    EXPECT_TRUE(waitUntil([&] { return hasEvent(engine::EventKind::ConfigApplied); }));
    EXPECT_EQ(m_listening, 1);

    QTcpServer probe;
    ASSERT_TRUE(probe.listen(QHostAddress::LocalHost));
    config.listen.port = probe.serverPort();
    probe.close();
    m_proxy->applyConfig(config);
    EXPECT_TRUE(waitUntil([&] { return m_listening == 2; }));
    EXPECT_EQ(m_proxy->port(), config.listen.port);
    EXPECT_EQ(miner->state(), QAbstractSocket::ConnectedState);
}

TEST_F(CoreThreadTest, TriesAnAddressThatFailedAgainWithTheNextSettings)
{
    runAndListen();
    const std::uint16_t first = m_proxy->port();
    config::ProxyConfig config = configFor(m_poolA, m_poolB);
    config.listen.port = m_poolA.serverPort();

    m_proxy->applyConfig(config);
    EXPECT_TRUE(waitUntil([&] { return m_listenFailed == 1; }));
    EXPECT_EQ(m_proxy->port(), first);
    m_proxy->applyConfig(config);
    EXPECT_TRUE(waitUntil([&] { return m_listenFailed == 2; }));

    const auto miner = connectMiner();
    EXPECT_FALSE(logIn(*miner).isEmpty());
}

TEST_F(CoreThreadTest, CountsRefusedMinersInOneEventASecond)
{
    config::ProxyConfig config = configFor(m_poolA, m_poolB);
    config.limits.miners = 1;
    run(config);
    ASSERT_TRUE(waitUntil([&] { return m_listening == 1; }));
    const auto first = connectMiner();
    EXPECT_TRUE(waitUntil([&] { return hasEvent(engine::EventKind::MinerConnected); }));

    std::vector<std::unique_ptr<QTcpSocket>> refused;
    for (int i = 0; i < 5; ++i) {
        refused.push_back(connectMiner());
    }

    std::int64_t count = 0;
    EXPECT_TRUE(waitUntil([&] {
        count = 0;
        for (const TimedEvent& one : m_events) {
            if (one.event.kind == engine::EventKind::MinerRefused) {
                count += std::get<std::int64_t>(*one.event.find("count"));
            }
        }
        return count == 5;
    })) << count;
}

TEST_F(CoreThreadTest, StopsAtOnceWhenNoShareIsUnderWay)
{
    runAndListen();
    const auto miner = connectMiner();
    logIn(*miner);
    QElapsedTimer clock;
    clock.start();

    m_proxy->stop(30s);

    EXPECT_TRUE(waitUntil([&] { return m_isStopped; }));
    EXPECT_LT(clock.elapsed(), 5000);
    EXPECT_TRUE(waitUntil([&] { return miner->state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_TRUE(waitUntil([&] { return hasEvent(engine::EventKind::ShutdownBegin); }));
}

TEST_F(CoreThreadTest, WaitsForTheAnswerToAShareBeforeItStops)
{
    runAndListen();
    const auto miner = connectMiner();
    submitShare(*miner, logIn(*miner));

    m_proxy->stop(30s);
    EXPECT_TRUE(waitUntil([&] { return hasEvent(engine::EventKind::ShutdownBegin); }));
    EXPECT_FALSE(m_isStopped);
    m_poolA.answerSubmits();
    m_poolB.answerSubmits();

    EXPECT_TRUE(waitUntil([&] { return m_isStopped && miner->canReadLine(); }, 10s));
    EXPECT_TRUE(miner->readAll().contains("true"));
}

TEST_F(CoreThreadTest, WaitsNoLongerThanTheGraceForAnAnswer)
{
    runAndListen();
    const auto miner = connectMiner();
    submitShare(*miner, logIn(*miner));
    QElapsedTimer clock;
    clock.start();

    m_proxy->stop(400ms);

    EXPECT_TRUE(waitUntil([&] { return m_isStopped; }));
    EXPECT_GE(clock.elapsed(), 400);
    EXPECT_LT(clock.elapsed(), 5000);
}

TEST_F(CoreThreadTest, AnswersCountsAndLogsAShareThatNoPoolHasAnsweredBeforeItStops)
{
    runAndListen();
    const auto miner = connectMiner();
    submitShare(*miner, logIn(*miner));

    m_proxy->stop(10ms);

    EXPECT_TRUE(waitUntil([&] { return m_isStopped && miner->state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_TRUE(miner->readAll().contains("\"id\":4"));
    EXPECT_TRUE(waitUntil([&] { return hasEvent(engine::EventKind::ShareResult); }));
    EXPECT_TRUE(waitUntil(
        [&] { return m_snapshot && m_snapshot->shares.count(engine::ShareOutcome::LostWithConnection) == 1; }));
    EXPECT_TRUE(m_snapshot->shares.addsUp());
}

TEST_F(CoreThreadTest, ReportsStoppedWhenItNeverStarted)
{
    m_proxy = std::make_unique<CoreThread>(configFor(m_poolA, m_poolB), Rng(1));
    QObject::connect(m_proxy.get(), &ProxyHandle::stopped, m_proxy.get(), [this] { m_isStopped = true; });

    m_proxy->stop(1s);

    EXPECT_TRUE(waitUntil([&] { return m_isStopped; }));
}

TEST_F(CoreThreadTest, ShowsLinesWhileItIsAskedTo)
{
    runAndListen();
    m_proxy->setWireLog(true);
    const auto miner = connectMiner();
    logIn(*miner);
    const auto directionsSeen = [&] {
        std::set<std::string> seen;
        for (const TimedEvent& one : m_events) {
            if (one.event.kind == engine::EventKind::WireLine) {
                seen.insert(std::get<std::string>(*one.event.find("direction")));
            }
        }
        return seen;
    };
    const std::set<std::string> all{"miner_in", "miner_out", "pool_in", "pool_out"};
    EXPECT_TRUE(waitUntil([&] { return directionsSeen() == all; }));

    m_proxy->setWireLog(false);
    // Its answer says that the command before it has been obeyed.
    m_proxy->examinePool(engine::ExaminationId(1), configFor(m_poolA, m_poolB).pools[0], "rig1");
    ASSERT_TRUE(waitUntil([&] { return !m_proxy->takeExaminations().empty(); }));
    m_events.clear();
    const auto second = connectMiner();
    logIn(*second);
    ASSERT_TRUE(waitUntil([&] { return hasEvent(engine::EventKind::MinerAuthorized); }));

    EXPECT_TRUE(directionsSeen().empty());
}

TEST_F(CoreThreadTest, ExaminesPoolsBeforeItStartsAndAfterItStopped)
{
    m_proxy = std::make_unique<CoreThread>(configFor(m_poolA, m_poolB), Rng(1));
    QObject::connect(m_proxy.get(), &ProxyHandle::stopped, m_proxy.get(), [this] { m_isStopped = true; });
    const config::PoolConfig pool = configFor(m_poolA, m_poolB).pools[0];
    const auto passes = [&](engine::ExaminationId id) {
        m_proxy->examinePool(id, pool, "rig1");
        return waitUntil([&] {
            const auto findings = m_proxy->takeExaminations();
            EXPECT_LE(findings.size(), 1U) << "only the newest";
            return !findings.empty() && findings[0].id == id && findings[0].hasPassed();
        });
    };
    EXPECT_TRUE(passes(engine::ExaminationId(1)));

    m_proxy->stop(0ms);
    ASSERT_TRUE(waitUntil([&] { return m_isStopped; }));

    EXPECT_TRUE(passes(engine::ExaminationId(2)));
}

TEST_F(CoreThreadTest, EndsInTheMiddleOfThings)
{
    runAndListen();
    std::vector<std::unique_ptr<QTcpSocket>> miners;
    for (int i = 0; i < 20; ++i) {
        miners.push_back(connectMiner());
        miners.back()->write("{\"id\":1,\"method\":\"mining.subscribe\",\"params\":[]}\n");
    }
    EXPECT_TRUE(waitUntil([&] { return hasEvent(engine::EventKind::MinerConnected); }));

    m_proxy.reset();

    EXPECT_TRUE(waitUntil([&] {
        return std::ranges::all_of(miners,
                                   [](const auto& one) { return one->state() == QAbstractSocket::UnconnectedState; });
    }));
}

} // namespace
} // namespace dpmp::runtime
