// SPDX-License-Identifier: MIT
#include "core/net/StratumListener.h"

#include "core/util/Overloaded.h"
#include "tests/core/net/Loopback.h"
#include "tests/support/EventLoop.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace std::chrono_literals;

namespace dpmp::net {
namespace {

using test::onNetworkThread;
using test::waitUntil;

/// A listener that answers every line with "re:" and the line, and remembers the rest.
class EchoListener : public StratumListener
{
public:
    EchoListener()
    {
        connect(this, &StratumListener::happened, this, [this](const engine::Input& input) { take(input); });
        connect(this, &StratumListener::minerRefused, this,
                [this](const std::string& address, const std::string&) { refused.push_back(address); });
    }

    std::uint16_t start(const std::string& host = "127.0.0.1")
    {
        const auto port = listenOn({host, 0});
        EXPECT_TRUE(port) << port.error();
        return port ? *port : 0;
    }

    std::vector<engine::MinerConnected> connected;
    std::vector<engine::MinerId> tooLong;
    std::map<engine::MinerId, std::string> closed;
    std::vector<std::string> refused;
    std::size_t lines = 0;

private:
    void take(const engine::Input& input)
    {
        if (const auto* news = std::get_if<engine::MinerConnected>(&input)) {
            connected.push_back(*news);
        } else if (const auto* line = std::get_if<engine::MinerLine>(&input)) {
            ++lines;
            send(line->miner, "re:" + line->line + "\n");
        } else if (const auto* over = std::get_if<engine::MinerLineTooLong>(&input)) {
            tooLong.push_back(over->miner);
        } else if (const auto* end = std::get_if<engine::MinerClosed>(&input)) {
            closed[end->miner] = end->reason;
        }
    }
};

std::unique_ptr<QTcpSocket> miner(std::uint16_t port, const QHostAddress& address = QHostAddress::LocalHost)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(address, port);
    return socket;
}

bool isGone(const QTcpSocket& socket)
{
    return socket.state() == QAbstractSocket::UnconnectedState;
}

TEST(StratumListenerTest, TellsWhoConnectsWhatItSaysAndThatItLeft)
{
    EchoListener listener;
    const auto socket = miner(listener.start());
    socket->write("hello\n");

    EXPECT_TRUE(waitUntil([&] { return socket->canReadLine(); }));
    EXPECT_EQ(socket->readLine(), "re:hello\n");
    ASSERT_EQ(listener.connected.size(), 1);
    EXPECT_EQ(listener.connected[0].address, "127.0.0.1");
    EXPECT_EQ(listener.connected[0].port, socket->localPort());

    socket->disconnectFromHost();
    EXPECT_TRUE(waitUntil([&] { return listener.closed.size() == 1; }));
    EXPECT_EQ(listener.closed[listener.connected[0].miner], "closed by peer");
    EXPECT_EQ(listener.connectionCount(), 0);
}

TEST(StratumListenerTest, ServesFiveHundredConnectionsAtOnce)
{
    onNetworkThread([] {
        constexpr int kMiners = 500;
        EchoListener listener;
        const std::uint16_t port = listener.start();
        std::vector<std::unique_ptr<QTcpSocket>> miners;
        for (int i = 0; i < kMiners; ++i) {
            miners.push_back(miner(port));
            miners.back()->write("subscribe " + QByteArray::number(i) + "\n");
        }

        EXPECT_TRUE(
            waitUntil([&] { return std::ranges::all_of(miners, [](const auto& one) { return one->canReadLine(); }); }));
        for (int i = 0; i < kMiners; ++i) {
            EXPECT_EQ(miners[static_cast<std::size_t>(i)]->readLine(), "re:subscribe " + QByteArray::number(i) + "\n");
        }
        std::set<engine::MinerId> ids;
        for (const auto& one : listener.connected) {
            ids.insert(one.miner);
        }
        EXPECT_EQ(ids.size(), kMiners);
    });
}

TEST(StratumListenerTest, ListensOnBothFamiliesForTheStar)
{
    EchoListener listener;
    const std::uint16_t port = listener.start("*");
    const auto ipv4 = miner(port, QHostAddress::LocalHost);
    const auto ipv6 = miner(port, QHostAddress::LocalHostIPv6);

    EXPECT_TRUE(waitUntil([&] { return listener.connected.size() == 2; }));
    const std::set<std::string> addresses{listener.connected[0].address, listener.connected[1].address};
    EXPECT_EQ(addresses, (std::set<std::string>{"127.0.0.1", "::1"}));
}

TEST(StratumListenerTest, ListensOnOneFamilyForItsOwnWildcard)
{
    EchoListener ipv4Only;
    const auto stranger = miner(ipv4Only.start("0.0.0.0"), QHostAddress::LocalHostIPv6);
    EXPECT_TRUE(waitUntil([&] { return stranger->error() == QAbstractSocket::ConnectionRefusedError; }));

    EchoListener ipv6Only;
    const auto other = miner(ipv6Only.start("::"), QHostAddress::LocalHost);
    EXPECT_TRUE(waitUntil([&] { return other->error() == QAbstractSocket::ConnectionRefusedError; }));
}

TEST(StratumListenerTest, RefusesConnectionsOverTheTotal)
{
    EchoListener listener;
    config::LimitConfig limits;
    limits.miners = 2;
    listener.setLimits(limits);
    const std::uint16_t port = listener.start();
    const auto first = miner(port);
    const auto second = miner(port);
    EXPECT_TRUE(waitUntil([&] { return listener.connected.size() == 2; }));

    const auto third = miner(port);
    EXPECT_TRUE(waitUntil([&] { return listener.refused.size() == 1 && isGone(*third); }));
    EXPECT_EQ(third->bytesAvailable(), 0);

    first->disconnectFromHost();
    EXPECT_TRUE(waitUntil([&] { return listener.closed.size() == 1; }));
    const auto fourth = miner(port);
    EXPECT_TRUE(waitUntil([&] { return listener.connected.size() == 3; }));
}

TEST(StratumListenerTest, KeepsDescriptorsForThePoolsOfTheMinersThatItHas)
{
    EchoListener listener;
    listener.setDescriptorLimit(StratumListener::kDescriptorReserve + 2 * StratumListener::kDescriptorsPerMiner);
    const std::uint16_t port = listener.start();
    const auto first = miner(port);
    const auto second = miner(port);
    EXPECT_TRUE(waitUntil([&] { return listener.connected.size() == 2; }));

    const auto third = miner(port);

    EXPECT_TRUE(waitUntil([&] { return listener.refused.size() == 1 && isGone(*third); }));
    EXPECT_EQ(listener.connectionCount(), 2);
}

TEST(StratumListenerTest, TellsThatItCannotAcceptAndGoesOnAfterwards)
{
    EchoListener listener;
    const std::uint16_t port = listener.start();
    listener.pauseAccepting();

    Q_EMIT listener.acceptError(QAbstractSocket::SocketResourceError);
    const auto socket = miner(port);

    EXPECT_EQ(listener.refused, std::vector<std::string>{""});
    EXPECT_TRUE(waitUntil([&] { return listener.connected.size() == 1; }));
}

TEST(StratumListenerTest, SurvivesAnErrorOfAcceptingAfterWhichItStopsOrMoves)
{
    EchoListener stopped;
    stopped.start();
    Q_EMIT stopped.acceptError(QAbstractSocket::SocketResourceError);
    stopped.stopAccepting();
    EchoListener closed;
    closed.start();
    Q_EMIT closed.acceptError(QAbstractSocket::SocketResourceError);
    closed.close();
    EchoListener moved;
    moved.start();
    Q_EMIT moved.acceptError(QAbstractSocket::SocketResourceError);
    const auto socket = miner(moved.start());

    EXPECT_TRUE(waitUntil([&] { return moved.connected.size() == 1; }));
    EXPECT_FALSE(waitUntil([&] { return stopped.isListening() || closed.isListening(); }, 700ms));
}

TEST(StratumListenerTest, AcceptsAStormInSeveralTurns)
{
    onNetworkThread([] {
        EchoListener listener;
        const std::uint16_t port = listener.start();
        std::vector<std::unique_ptr<QTcpSocket>> miners;
        for (int i = 0; i < 3 * StratumListener::kAcceptsPerTurn; ++i) {
            miners.push_back(miner(port));
        }
        // All are in the system's queue before the listener has had a turn.
        EXPECT_TRUE(std::ranges::all_of(miners, [](const auto& one) { return one->waitForConnected(); }));
        QTimer everyTurn;
        std::size_t before = 0;
        std::size_t most = 0;
        QObject::connect(&everyTurn, &QTimer::timeout, &everyTurn, [&] {
            most = std::max(most, listener.connected.size() - before);
            before = listener.connected.size();
        });
        everyTurn.start(0);

        EXPECT_TRUE(waitUntil([&] { return before == miners.size(); }));
        EXPECT_LE(most, 2 * StratumListener::kAcceptsPerTurn);
    });
}

TEST(StratumListenerTest, CountsConnectionsPerAddressInBothFamiliesForms)
{
    EchoListener listener;
    config::LimitConfig limits;
    limits.minersPerAddress = 1;
    listener.setLimits(limits);
    const std::uint16_t port = listener.start("*");

    const auto first = miner(port, QHostAddress::LocalHost);
    EXPECT_TRUE(waitUntil([&] { return listener.connected.size() == 1; }));
    const auto second = miner(port, QHostAddress::LocalHost);
    EXPECT_TRUE(waitUntil([&] { return listener.refused.size() == 1; }));
    const auto other = miner(port, QHostAddress::LocalHostIPv6);
    EXPECT_TRUE(waitUntil([&] { return listener.connected.size() == 2; }));

    EXPECT_EQ(listener.refused, std::vector<std::string>{"127.0.0.1"});
}

TEST(StratumListenerTest, DoesNotReportTheEndOfAMinerThatItWasToldToClose)
{
    EchoListener listener;
    const auto socket = miner(listener.start());
    EXPECT_TRUE(waitUntil([&] { return listener.connected.size() == 1; }));

    listener.send(listener.connected[0].miner, "bye\n");
    listener.closeMiner(listener.connected[0].miner);

    EXPECT_TRUE(waitUntil([&] { return isGone(*socket) && listener.connectionCount() == 0; }));
    EXPECT_EQ(socket->readAll(), "bye\n");
    EXPECT_TRUE(listener.closed.empty());
}

TEST(StratumListenerTest, ReportsALineOverTheLimit)
{
    EchoListener listener;
    const auto socket = miner(listener.start());
    socket->write(QByteArray(70000, 'x'));

    EXPECT_TRUE(waitUntil([&] { return listener.tooLong.size() == 1; }));
    listener.closeMiner(listener.tooLong[0]);
    EXPECT_TRUE(waitUntil([&] { return isGone(*socket); }));
    EXPECT_EQ(listener.lines, 0);
}

TEST(StratumListenerTest, DropsASlowReaderWithoutHarmToOthers)
{
    onNetworkThread([] {
        EchoListener listener;
        const std::uint16_t port = listener.start();
        const auto slow = miner(port);
        slow->setReadBufferSize(1);
        EXPECT_TRUE(waitUntil([&] { return listener.connected.size() == 1; }));
        const engine::MinerId slowId = listener.connected[0].miner;
        const auto good = miner(port);
        EXPECT_TRUE(waitUntil([&] { return listener.connected.size() == 2; }));
        const engine::MinerId goodId = listener.connected[1].miner;

        const std::string job = std::string(9999, 'j') + "\n";
        qint64 received = 0;
        qint64 sent = 0;
        EXPECT_TRUE(waitUntil([&] {
            listener.send(slowId, job);
            listener.send(goodId, job);
            sent += static_cast<qint64>(job.size());
            received += good->readAll().size();
            return !listener.closed.empty();
        }));
        EXPECT_NE(listener.closed[slowId].find("reads too slowly"), std::string::npos);
        EXPECT_TRUE(waitUntil([&] {
            received += good->readAll().size();
            return received == sent;
        }));
        EXPECT_EQ(listener.connectionCount(), 1);
    });
}

TEST(StratumListenerTest, KeepsItsMinersWhenItMovesToAnotherPort)
{
    EchoListener listener;
    const std::uint16_t oldPort = listener.start();
    const auto old = miner(oldPort);
    EXPECT_TRUE(waitUntil([&] { return listener.connected.size() == 1; }));

    const std::uint16_t newPort = listener.start();
    EXPECT_NE(newPort, oldPort);
    const auto late = miner(oldPort);
    const auto fresh = miner(newPort);
    old->write("still here\n");

    EXPECT_TRUE(waitUntil([&] { return old->canReadLine() && listener.connected.size() == 2; }));
    EXPECT_TRUE(waitUntil([&] { return late->error() == QAbstractSocket::ConnectionRefusedError; }));
}

TEST(StratumListenerTest, StaysWhereItIsWhenItCannotMove)
{
    QTcpServer occupant;
    ASSERT_TRUE(occupant.listen(QHostAddress::LocalHost));
    EchoListener listener;
    const std::uint16_t port = listener.start();

    const auto taken = listener.listenOn({"127.0.0.1", occupant.serverPort()});
    ASSERT_FALSE(taken);
    EXPECT_NE(taken.error().find("127.0.0.1:" + std::to_string(occupant.serverPort())), std::string::npos);
    const auto nonsense = listener.listenOn({"not-an-address", 1});
    ASSERT_FALSE(nonsense);
    EXPECT_EQ(nonsense.error(), "'not-an-address' is not an IP address");

    const auto socket = miner(port);
    EXPECT_TRUE(waitUntil([&] { return listener.connected.size() == 1; }));
}

TEST(StratumListenerTest, KeepsItsMinersWhenItStopsAccepting)
{
    EchoListener listener;
    const std::uint16_t port = listener.start();
    const auto socket = miner(port);
    EXPECT_TRUE(waitUntil([&] { return listener.connected.size() == 1; }));

    listener.stopAccepting();
    const auto late = miner(port);
    socket->write("share\n");

    EXPECT_TRUE(waitUntil([&] { return socket->canReadLine(); }));
    EXPECT_TRUE(waitUntil([&] { return late->error() == QAbstractSocket::ConnectionRefusedError; }));
}

TEST(StratumListenerTest, SurvivesMinersThatResetTheirConnections)
{
    onNetworkThread([] {
        EchoListener listener;
        const std::uint16_t port = listener.start();
        std::vector<std::unique_ptr<QTcpSocket>> miners;
        for (int i = 0; i < 50; ++i) {
            miners.push_back(miner(port));
        }
        EXPECT_TRUE(waitUntil([&] { return listener.connected.size() == 50; }));

        for (const auto& one : miners) {
            test::reset(*one);
        }

        EXPECT_TRUE(waitUntil([&] { return listener.closed.size() == 50; }));
        for (const auto& [id, reason] : listener.closed) {
            EXPECT_FALSE(reason.empty());
        }
        EXPECT_EQ(listener.connectionCount(), 0);
    });
}

TEST(StratumListenerTest, ClosesAllMinersAndSaysWhenTheLastIsGone)
{
    EchoListener listener;
    const std::uint16_t port = listener.start();
    const auto first = miner(port);
    const auto second = miner(port);
    EXPECT_TRUE(waitUntil([&] { return listener.connected.size() == 2; }));
    bool isEmpty = false;
    QObject::connect(&listener, &StratumListener::allMinersGone, &listener, [&] { isEmpty = true; });

    listener.closeAllMiners();

    EXPECT_TRUE(waitUntil([&] { return isEmpty && isGone(*first) && isGone(*second); }));
}

} // namespace
} // namespace dpmp::net
