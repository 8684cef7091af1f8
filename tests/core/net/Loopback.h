// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/EventLoop.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <gtest/gtest.h>

#include <memory>
#include <utility>

#include <sys/socket.h>

namespace dpmp::test {

/// Two TCP sockets of this process, connected over loopback: the near one is to be tested, the far one is the peer.
inline std::pair<std::unique_ptr<QTcpSocket>, std::unique_ptr<QTcpSocket>> connectedPair()
{
    class Acceptor : public QTcpServer
    {
    public:
        std::unique_ptr<QTcpSocket> accepted;

    protected:
        void incomingConnection(qintptr descriptor) override
        {
            accepted = std::make_unique<QTcpSocket>();
            accepted->setSocketDescriptor(descriptor);
        }
    };

    Acceptor acceptor;
    EXPECT_TRUE(acceptor.listen(QHostAddress::LocalHost));
    auto far = std::make_unique<QTcpSocket>();
    far->connectToHost(QHostAddress(QHostAddress::LocalHost), acceptor.serverPort());
    EXPECT_TRUE(
        waitUntil([&] { return acceptor.accepted != nullptr && far->state() == QAbstractSocket::ConnectedState; }));
    return {std::move(acceptor.accepted), std::move(far)};
}

/// Ends a connection as a crash or a firewall does: by a reset instead of an orderly end.
inline void reset(QTcpSocket& socket)
{
    const linger atOnce{1, 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket.abort();
}

} // namespace dpmp::test
