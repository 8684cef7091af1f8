// SPDX-License-Identifier: MIT
#pragma once

#include "core/demo/SimulatedPool.h"
#include "core/stratum/LineFramer.h"

#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>

class QTcpSocket;

namespace dpmp::demo {

/// A simulated pool that can be reached at a port of 127.0.0.1. Lives on the thread that constructs it, which
/// needs an event loop.
class DemoPoolServer : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoPoolServer)

public:
    /// `port` 0 takes a free one.
    explicit DemoPoolServer(const SimulatedPoolSettings& settings, std::uint16_t port = 0, QObject* parent = nullptr);
    ~DemoPoolServer() override;

    /// 0 when it could not listen.
    std::uint16_t port() const { return m_server.serverPort(); }

    /// Why it could not listen, in English; empty when it does.
    std::string listenError() const;

    const SimulatedPoolCounters& counters() const { return m_pool.counters(); }

    /// A new job for everybody, before it is due.
    void renewJob();

    /// Somebody else finds a block, before it is due.
    void loseBlock();

    /// Closes all connections, as a pool does that restarts.
    void dropConnections();

private:
    struct Client
    {
        QTcpSocket* socket = nullptr; ///< A child of the server.
        stratum::LineFramer framer;
    };

    void acceptWaiting();
    void accept(QTcpSocket& socket);
    void readLines(ConnectionId connection);
    void forget(ConnectionId connection);
    void advance();
    void perform(const PoolActions& actions);
    void send(const SendLine& send);
    void close(ConnectionId connection);

    SimulatedPool m_pool;
    QTcpServer m_server;
    QTimer m_timer;
    std::unordered_map<ConnectionId, Client> m_clients;
    std::uint64_t m_lastConnection = 0;
};

} // namespace dpmp::demo
