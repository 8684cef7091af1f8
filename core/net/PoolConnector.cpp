// SPDX-License-Identifier: MIT
#include "core/net/PoolConnector.h"

#include "core/net/LineSocket.h"

#include <QSslSocket>
#include <QTimer>

#include <memory>
#include <vector>

namespace dpmp::net {

PoolConnector::PoolConnector(std::chrono::milliseconds connectDeadline, QObject* parent)
    : QObject(parent)
    , m_connectDeadline(connectDeadline)
    , m_lineBytes(config::LimitConfig{}.poolLineBytes)
{}

PoolConnector::~PoolConnector()
{
    for (const auto& [id, link] : m_links) {
        link.socket->disconnect(this);
    }
}

void PoolConnector::open(const engine::ConnectPool& request)
{
    std::unique_ptr<QTcpSocket> socket;
    if (request.endpoint.tls) {
        const auto configuration = m_tlsPolicy.configurationFor(request.tlsCaFile);
        if (!configuration) {
            Q_EMIT happened(engine::PoolClosed{request.link, configuration.error()});
            return;
        }
        auto encrypted = std::make_unique<QSslSocket>();
        encrypted->setSslConfiguration(*configuration);
        socket = std::move(encrypted);
    } else {
        socket = std::make_unique<QTcpSocket>();
    }
    auto* line = new LineSocket(std::move(socket), {m_lineBytes, kQueueBytes}, this);
    m_links.emplace(request.link, Link{line});
    watch(request.link, *line);
    line->connectTo(request.endpoint.host, request.endpoint.port);
}

void PoolConnector::watch(engine::LinkId link, LineSocket& socket)
{
    connect(&socket, &LineSocket::reached, this, [this, link] { Q_EMIT reached(link); });
    connect(&socket, &LineSocket::opened, this, [this, link] { reportOpen(link); });
    connect(&socket, &LineSocket::lineReceived, this, [this, link](const std::string& text) {
        Q_EMIT happened(engine::PoolLine{link, text});
    });
    connect(&socket, &LineSocket::lineTooLong, &socket, [&socket] { socket.drop("sent a line over the limit"); });
    connect(&socket, &LineSocket::closed, this, [this, link](const std::string& reason) { forget(link, reason); });
    QTimer::singleShot(m_connectDeadline, &socket, [this, link] { giveUpOpening(link); });
}

void PoolConnector::reportOpen(engine::LinkId link)
{
    m_links.at(link).isOpen = true;
    Q_EMIT happened(engine::PoolConnected{link});
}

void PoolConnector::giveUpOpening(engine::LinkId link)
{
    if (const auto found = m_links.find(link); found != m_links.end() && !found->second.isOpen) {
        found->second.socket->drop("connect timed out");
    }
}

void PoolConnector::forget(engine::LinkId link, const std::string& reason)
{
    const auto found = m_links.find(link);
    const bool isLetGo = found->second.isLetGo;
    found->second.socket->deleteLater();
    m_links.erase(found);
    if (!isLetGo) {
        Q_EMIT happened(engine::PoolClosed{link, reason});
    }
    if (m_links.empty()) {
        Q_EMIT allLinksGone();
    }
}

void PoolConnector::send(engine::LinkId link, std::string_view bytes)
{
    if (const auto found = m_links.find(link); found != m_links.end()) {
        found->second.socket->send(bytes);
    }
}

void PoolConnector::close(engine::LinkId link)
{
    if (const auto found = m_links.find(link); found != m_links.end()) {
        found->second.isLetGo = true;
        found->second.socket->close();
    }
}

void PoolConnector::closeAll()
{
    std::vector<engine::LinkId> links;
    links.reserve(m_links.size());
    for (const auto& [id, link] : m_links) {
        links.push_back(id);
    }
    for (const engine::LinkId link : links) {
        close(link);
    }
}

} // namespace dpmp::net
