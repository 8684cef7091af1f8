// SPDX-License-Identifier: MIT
#include "core/demo/DemoPoolServer.h"

#include "tests/core/demo/WaitFor.h"

#include <QByteArray>
#include <QHostAddress>
#include <QTcpSocket>

#include <gtest/gtest.h>

#include <memory>

namespace dpmp::demo {
namespace {

/// A bare connection to a server.
class RawClient
{
public:
    explicit RawClient(const DemoPoolServer& server)
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
    }

    void send(const QByteArray& bytes) { m_socket.write(bytes); }

    bool receives(const QByteArray& text)
    {
        return waitFor([&] {
            m_received += m_socket.readAll();
            return m_received.contains(text);
        });
    }

    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

const QByteArray kLogin = R"({"id":1,"method":"mining.subscribe","params":["raw"]})"
                          "\n"
                          R"({"id":2,"method":"mining.authorize","params":["a.b","x"]})"
                          "\n";

TEST(DemoPoolServerTest, ListensOnAFreeLoopbackPort)
{
    const DemoPoolServer one({});
    const DemoPoolServer other({});

    EXPECT_NE(one.port(), 0);
    EXPECT_NE(one.port(), other.port());
    EXPECT_EQ(one.listenError(), "");
}

TEST(DemoPoolServerTest, ComesBackAtThePortOfTheOneBefore)
{
    auto server = std::make_unique<DemoPoolServer>(SimulatedPoolSettings());
    const std::uint16_t port = server->port();
    const RawClient client(*server);
    ASSERT_TRUE(waitFor([&] { return server->counters().connections == 1; }));

    server.reset();
    server = std::make_unique<DemoPoolServer>(SimulatedPoolSettings(), port);

    EXPECT_EQ(server->port(), port) << server->listenError();
}

TEST(DemoPoolServerTest, AnswersLinesThatArriveInPieces)
{
    DemoPoolServer server({});
    RawClient client(server);
    const auto half = kLogin.size() / 2;

    client.send(kLogin.left(half));
    ASSERT_TRUE(waitFor([&] { return server.counters().connections == 1; }));
    client.send(kLogin.mid(half));

    EXPECT_TRUE(client.receives("mining.notify\",\"params"));
}

TEST(DemoPoolServerTest, SendsAJobWhenItIsDue)
{
    SimulatedPoolSettings settings;
    settings.jobInterval = std::chrono::seconds(1);
    const DemoPoolServer server(settings);
    RawClient client(server);

    client.send(kLogin);

    EXPECT_TRUE(client.receives(R"("params":["3")")) << "nobody asked for the third job";
}

TEST(DemoPoolServerTest, SendsACleanJobForABlock)
{
    DemoPoolServer server({});
    RawClient client(server);
    client.send(kLogin);
    ASSERT_TRUE(client.receives(R"("params":["1")"));

    server.loseBlock();

    EXPECT_TRUE(client.receives(R"("params":["2")"));
    EXPECT_EQ(server.counters().blocksLost, 1U);
}

TEST(DemoPoolServerTest, ClosesAConnectionWithEndlessLines)
{
    DemoPoolServer server({});
    RawClient client(server);
    ASSERT_TRUE(waitFor([&] { return client.isConnected(); }));

    client.send(QByteArray(2000, 'x'));

    EXPECT_TRUE(waitFor([&] { return !client.isConnected(); }));
}

TEST(DemoPoolServerTest, ClosesAConnectionThatSpeaksNoStratum)
{
    DemoPoolServer server({});
    RawClient client(server);
    ASSERT_TRUE(waitFor([&] { return client.isConnected(); }));

    client.send("GET / HTTP/1.1\r\n\r\n");

    EXPECT_TRUE(waitFor([&] { return !client.isConnected(); }));
}

TEST(DemoPoolServerTest, GoesOnAfterDroppingItsConnections)
{
    DemoPoolServer server({});
    RawClient first(server);
    first.send(kLogin);
    ASSERT_TRUE(first.receives("mining.notify\",\"params"));

    server.dropConnections();

    EXPECT_TRUE(waitFor([&] { return !first.isConnected(); }));
    RawClient second(server);
    second.send(kLogin);
    EXPECT_TRUE(second.receives("mining.notify\",\"params"));
}

} // namespace
} // namespace dpmp::demo
