// SPDX-License-Identifier: MIT
#include "tests/support/EventLoop.h"

#include <QHostInfo>
#include <QTcpServer>
#include <QTcpSocket>

#include <gtest/gtest.h>

// Qt Network on the epoll dispatcher.
namespace dpmp::net {
namespace {

using test::onNetworkThread;
using test::waitUntil;

TEST(EpollDispatcherNetworkTest, ResolvesNames)
{
    onNetworkThread([] {
        bool isDone = false;
        QObject context;
        QHostInfo::lookupHost(QStringLiteral("localhost"), &context, [&](const QHostInfo& info) {
            isDone = true;
            EXPECT_FALSE(info.addresses().isEmpty());
        });

        EXPECT_TRUE(waitUntil([&] { return isDone; }));
    });
}

TEST(EpollDispatcherNetworkTest, CarriesLargeTransfersBothWays)
{
    onNetworkThread([] {
        const QByteArray sent(4 * 1024 * 1024, 'd');
        QByteArray echoed;
        QTcpServer server;
        EXPECT_TRUE(server.listen(QHostAddress::LocalHost));
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket* peer = server.nextPendingConnection();
            QObject::connect(peer, &QTcpSocket::readyRead, peer, [peer] { peer->write(peer->readAll()); });
        });
        QTcpSocket client;
        QObject::connect(&client, &QTcpSocket::readyRead, &client, [&] { echoed += client.readAll(); });

        client.connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        client.write(sent);

        EXPECT_TRUE(waitUntil([&] { return echoed.size() == sent.size(); }));
        EXPECT_EQ(echoed, sent);
    });
}

TEST(EpollDispatcherNetworkTest, ReportsARefusedConnect)
{
    onNetworkThread([] {
        QTcpServer server;
        EXPECT_TRUE(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        QTcpSocket client;

        client.connectToHost(QHostAddress(QHostAddress::LocalHost), port);

        EXPECT_TRUE(waitUntil([&] { return client.error() == QAbstractSocket::ConnectionRefusedError; }));
    });
}

} // namespace
} // namespace dpmp::net
