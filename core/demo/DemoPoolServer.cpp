// SPDX-License-Identifier: MIT
#include "core/demo/DemoPoolServer.h"

#include "core/util/Overloaded.h"

#include <QByteArray>
#include <QHostAddress>
#include <QTcpSocket>

#include <algorithm>
#include <chrono>
#include <string_view>
#include <utility>
#include <vector>

namespace dpmp::demo {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kMaxLineBytes = 1024; ///< Like ckpool.

} // namespace

DemoPoolServer::DemoPoolServer(const SimulatedPoolSettings& settings, std::uint16_t port, QObject* parent)
    : QObject(parent)
    , m_pool(settings, Clock::now())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DemoPoolServer::advance);
    connect(&m_server, &QTcpServer::newConnection, this, &DemoPoolServer::acceptWaiting);
    m_server.listen(QHostAddress(QHostAddress::LocalHost), port);
    advance();
}

DemoPoolServer::~DemoPoolServer()
{
    for (auto& [connection, client] : m_clients) {
        client.socket->disconnect(this);
    }
}

std::string DemoPoolServer::listenError() const
{
    return m_server.isListening() ? std::string() : m_server.errorString().toStdString();
}

void DemoPoolServer::renewJob()
{
    advance();
    perform(m_pool.renewJob());
}

void DemoPoolServer::loseBlock()
{
    advance();
    perform(m_pool.loseBlock());
}

void DemoPoolServer::dropConnections()
{
    std::vector<ConnectionId> connections;
    std::ranges::transform(m_clients, std::back_inserter(connections), [](const auto& entry) { return entry.first; });
    for (const ConnectionId connection : connections) {
        m_pool.closed(connection);
        close(connection);
    }
}

void DemoPoolServer::acceptWaiting()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        accept(*socket);
    }
}

void DemoPoolServer::accept(QTcpSocket& socket)
{
    const ConnectionId connection(++m_lastConnection);
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&socket, &QTcpSocket::readyRead, this, [this, connection] { readLines(connection); });
    connect(&socket, &QTcpSocket::disconnected, this, [this, connection] { forget(connection); });
    connect(&socket, &QTcpSocket::disconnected, &socket, &QObject::deleteLater);
    m_clients.emplace(connection, Client{.socket = &socket, .framer = stratum::LineFramer(kMaxLineBytes)});
    m_pool.connected(connection);
}

void DemoPoolServer::readLines(ConnectionId connection)
{
    const auto client = m_clients.find(connection);
    if (client == m_clients.end()) {
        return;
    }
    const QByteArray bytes = client->second.socket->readAll();
    const auto framed =
        client->second.framer.feed(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    advance();
    for (const std::string& line : framed.lines) {
        perform(m_pool.line(connection, line));
    }
    if (framed.isTooLong) {
        m_pool.closed(connection);
        close(connection);
    }
}

void DemoPoolServer::forget(ConnectionId connection)
{
    m_pool.closed(connection);
    m_clients.erase(connection);
}

void DemoPoolServer::advance()
{
    const TimePoint now = Clock::now();
    perform(m_pool.advance(now));
    // Rounded up, or the timer would fire a little too early and in vain.
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(std::max(m_pool.nextWakeup() - now, Duration::zero())));
}

void DemoPoolServer::perform(const PoolActions& actions)
{
    for (const PoolAction& action : actions) {
        std::visit(Overloaded{
                       [this](const SendLine& line) { send(line); },
                       [this](const CloseConnection& closing) { close(closing.connection); },
                   },
                   action);
    }
}

void DemoPoolServer::send(const SendLine& send)
{
    if (const auto client = m_clients.find(send.connection); client != m_clients.end()) {
        client->second.socket->write(send.line.data(), static_cast<qint64>(send.line.size()));
    }
}

void DemoPoolServer::close(ConnectionId connection)
{
    if (const auto client = m_clients.find(connection); client != m_clients.end()) {
        client->second.socket->disconnectFromHost();
    }
}

} // namespace dpmp::demo
