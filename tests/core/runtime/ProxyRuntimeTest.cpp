// SPDX-License-Identifier: MIT
#include "core/runtime/ProxyRuntime.h"

#include "tests/core/runtime/StubPool.h"
#include "tests/support/EventLoop.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#ifdef Q_OS_LINUX
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

using namespace std::chrono_literals;

namespace dpmp::runtime {
namespace {

using engine::EventKind;
using test::configFor;
using test::methodOf;
using test::StubPool;
using test::waitUntil;
using testing::ElementsAre;

/// A runtime on the test's own thread between two pools, and what it has said.
class ProxyRuntimeTest : public testing::Test
{
protected:
    void obey(Command command)
    {
        (void)m_boxes.commands.put(std::move(command));
        m_runtime->takeCommands();
        takeNotices();
    }

    void run(const config::ProxyConfig& config)
    {
        m_runtime.emplace(config, Rng(1), m_boxes);
        obey(Start{});
    }

    std::unique_ptr<QTcpSocket> connectMiner() const
    {
        auto miner = std::make_unique<QTcpSocket>();
        miner->connectToHost(QHostAddress(QHostAddress::LocalHost), m_ports.back());
        return miner;
    }

    /// Waits for the next job of a miner.
    static QJsonArray awaitJob(QTcpSocket& miner)
    {
        QJsonArray job;
        EXPECT_TRUE(waitUntil([&] {
            while (miner.canReadLine()) {
                const QByteArray line = miner.readLine();
                if (methodOf(line) == QStringLiteral("mining.notify")) {
                    job = QJsonDocument::fromJson(line).object()[QStringLiteral("params")].toArray();
                }
            }
            return !job.isEmpty();
        }));
        return job;
    }

    static QJsonArray logIn(QTcpSocket& miner)
    {
        miner.write("{\"id\":1,\"method\":\"mining.subscribe\",\"params\":[\"stub/1\"]}\n"
                    "{\"id\":2,\"method\":\"mining.authorize\",\"params\":[\"worker\",\"x\"]}\n");
        return awaitJob(miner);
    }

    /// Sends a share of this job and, in the same write, what follows.
    static void submitShare(QTcpSocket& miner, const QJsonArray& job, const QByteArray& nonce,
                            const QByteArray& more = {})
    {
        miner.write("{\"id\":4,\"method\":\"mining.submit\",\"params\":[\"worker\",\"" + job[0].toString().toUtf8() +
                    R"(","00000000",")" + job[7].toString().toUtf8() + "\",\"" + nonce + "\"]}\n" + more);
    }

    /// The pools' events in the order in which they were published: "pool_down A".
    std::vector<std::string> poolEvents()
    {
        for (const TimedEvent& timed : m_boxes.events.takeAll()) {
            if (const auto* pool = timed.event.find("pool")) {
                m_poolEvents.push_back(std::string(eventName(timed.event.kind)) + ' ' + std::get<std::string>(*pool));
            }
        }
        return m_poolEvents;
    }

    void takeNotices()
    {
        for (const Notice& notice : m_boxes.notices.takeAll()) {
            if (const auto* listening = std::get_if<Listening>(&notice)) {
                m_ports.push_back(listening->port);
            }
            m_stops += std::holds_alternative<Stopped>(notice) ? 1 : 0;
        }
    }

    StubPool m_poolA;
    StubPool m_poolB;
    RuntimeBoxes m_boxes{.commands = {}, .notices = {}, .events = EventBox(20), .snapshot = {}, .examinations = {}};
    std::vector<std::uint16_t> m_ports; ///< Every port that it said it listens on.
    int m_stops = 0;

private:
    std::vector<std::string> m_poolEvents;
    // Last: it writes to the boxes and speaks with the pools until it ends.
    std::optional<ProxyRuntime> m_runtime;
};

// A pool whose certificates cannot be read fails while its connection is being opened, i.e. in the middle of the
// actions that open both.
TEST_F(ProxyRuntimeTest, HandlesWhatAnActionCausesAfterAllActions)
{
    config::ProxyConfig config = configFor(m_poolA, m_poolB);
    config.pools[0].primary.tls = true;
    config.pools[0].tlsCaFile = "/nowhere/roots.pem";
    run(config);
    const auto miner = connectMiner();
    miner->write("{\"id\":1,\"method\":\"mining.subscribe\",\"params\":[]}\n");

    ASSERT_TRUE(waitUntil([&] { return poolEvents().size() >= 3; }));

    std::vector<std::string> first = poolEvents();
    first.resize(3);
    EXPECT_THAT(first, ElementsAre("pool_connecting A", "pool_connecting B", "pool_down A"));
}

#ifdef Q_OS_LINUX

/// How many segments with data this socket has received.
std::uint32_t segmentsReceived(const QTcpSocket& socket)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    EXPECT_EQ(::getsockopt(static_cast<int>(socket.socketDescriptor()), IPPROTO_TCP, TCP_INFO, &info, &size), 0);
    return info.tcpi_data_segs_in;
}

// A pool that goes away leaves shares behind; all of them are answered because of this one input.
TEST_F(ProxyRuntimeTest, WritesWhatOneInputCausesInOneSegment)
{
    config::ProxyConfig config = configFor(m_poolA, m_poolB);
    config.pools[1].weight = 0;
    run(config);
    const auto miner = connectMiner();
    const QJsonArray job = logIn(*miner);
    for (const char* nonce : {"00000001", "00000002", "00000003"}) {
        submitShare(*miner, job, nonce);
    }
    ASSERT_TRUE(waitUntil([&] { return m_poolA.submits.size() == 3; }));
    const std::uint32_t before = segmentsReceived(*miner);
    ASSERT_GT(before, 0U);

    m_poolA.dropPeers();
    int answers = 0;
    EXPECT_TRUE(waitUntil([&] {
        while (miner->canReadLine()) {
            answers += methodOf(miner->readLine()).isEmpty() ? 1 : 0;
        }
        return answers == 3;
    }));

    EXPECT_EQ(segmentsReceived(*miner) - before, 1U);
}

#endif

TEST_F(ProxyRuntimeTest, WritesTheLastWordBeforeItCloses)
{
    run(configFor(m_poolA, m_poolB));
    const auto miner = connectMiner();

    miner->write(QByteArray(20000, 'x'));

    EXPECT_TRUE(waitUntil([&] { return miner->state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_TRUE(miner->readAll().contains("line too long"));
}

TEST_F(ProxyRuntimeTest, SendsTheShareThatCameBeforeALineThatIsTooLong)
{
    config::ProxyConfig config = configFor(m_poolA, m_poolB);
    config.pools[1].weight = 0;
    run(config);
    const auto miner = connectMiner();
    const QJsonArray job = logIn(*miner);

    submitShare(*miner, job, "00000001", QByteArray(20000, 'x'));

    EXPECT_TRUE(waitUntil([&] { return m_poolA.submits.size() == 1; }));
    EXPECT_TRUE(waitUntil([&] { return miner->state() == QAbstractSocket::UnconnectedState; }));
}

/// Counts how often the timers of one object fire.
class TimerCount : public QObject
{
public:
    TimerCount() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isOurs = watched->parent() != nullptr && watched->parent()->inherits("dpmp::runtime::ProxyRuntime");
        fired += isOurs && event->type() == QEvent::Timer ? 1 : 0;
        return false;
    }

    int fired = 0;
};

TEST_F(ProxyRuntimeTest, SleepsUntilADeadlineAndHoldsIt)
{
    config::ProxyConfig config = configFor(m_poolA, m_poolB);
    config.timeouts.minerLogin = 2s;
    run(config);
    const TimerCount count;
    QElapsedTimer clock;
    clock.start();
    const auto miner = connectMiner();
    ASSERT_TRUE(waitUntil([&] { return miner->state() == QAbstractSocket::ConnectedState; }));

    EXPECT_TRUE(waitUntil([&] { return miner->state() == QAbstractSocket::UnconnectedState; }));

    EXPECT_GE(clock.elapsed(), 1990);
    // The deadline, the report of every second, and a few that fired a moment too early.
    EXPECT_GE(count.fired, 2);
    EXPECT_LE(count.fired, 12);
}

TEST_F(ProxyRuntimeTest, KeepsItsFreePortUntilTheAddressChanges)
{
    config::ProxyConfig config = configFor(m_poolA, m_poolB);
    run(config);
    ASSERT_EQ(m_ports.size(), 1U);

    config.limits.miners = 7;
    config.pools[0].weight = 1;
    obey(engine::ApplyConfig{config});
    EXPECT_EQ(m_ports.size(), 1U);
    const auto miner = connectMiner();
    EXPECT_TRUE(waitUntil([&] { return miner->state() == QAbstractSocket::ConnectedState; }));

    config.listen.host = "localhost";
    obey(engine::ApplyConfig{config});
    EXPECT_EQ(m_ports.size(), 2U);
    QTcpServer probe;
    ASSERT_TRUE(probe.listen(QHostAddress::LocalHost));
    config.listen.port = probe.serverPort();
    probe.close();
    obey(engine::ApplyConfig{config});
    ASSERT_EQ(m_ports.size(), 3U);
    EXPECT_EQ(m_ports.back(), config.listen.port);
}

TEST_F(ProxyRuntimeTest, KeepsTheNewestEventsForASlowReaderAndCountsTheLost)
{
    const config::ProxyConfig config = configFor(m_poolA, m_poolB);
    run(config);

    for (std::uint32_t i = 0; i < 50; ++i) {
        obey(engine::SetWeights{{100 - i, i}});
    }
    obey(engine::ApplyConfig{config});

    EXPECT_EQ(m_boxes.events.dropped(), 31U);
    const auto events = m_boxes.events.takeAll();
    ASSERT_EQ(events.size(), 20U);
    EXPECT_EQ(events.front().event.kind, EventKind::WeightsChanged);
    EXPECT_EQ(events.back().event.kind, EventKind::ConfigApplied);
}

TEST_F(ProxyRuntimeTest, ASecondStopMayBeLessPatient)
{
    config::ProxyConfig config = configFor(m_poolA, m_poolB);
    config.pools[1].weight = 0;
    run(config);
    const auto miner = connectMiner();
    submitShare(*miner, logIn(*miner), "00000001");
    ASSERT_TRUE(waitUntil([&] { return m_poolA.submits.size() == 1; }));
    QElapsedTimer clock;
    clock.start();

    obey(Stop{60s});
    EXPECT_EQ(m_stops, 0);
    obey(Stop{0s});

    EXPECT_TRUE(waitUntil([&] {
        takeNotices();
        return m_stops == 1;
    }));
    EXPECT_LT(clock.elapsed(), 5000);
}

TEST_F(ProxyRuntimeTest, SaysOnceThatItStopped)
{
    run(configFor(m_poolA, m_poolB));
    const auto miner = connectMiner();
    logIn(*miner);

    obey(Stop{10s});
    obey(Stop{0s});
    EXPECT_TRUE(waitUntil([&] {
        takeNotices();
        return m_stops > 0;
    }));
    // Longer than the farewell after which it would stop waiting for its connections.
    waitUntil([] { return false; }, 700ms);
    takeNotices();

    EXPECT_EQ(m_stops, 1);
}

} // namespace
} // namespace dpmp::runtime
