// SPDX-License-Identifier: MIT
#include "core/net/StratumListener.h"

#include "core/net/LineSocket.h"

#include <QNetworkProxy>

#include <vector>

namespace dpmp::net {

namespace {

constexpr std::chrono::milliseconds kAcceptRetry{500};

// QTcpServer accepts in a loop until it has so many connections that nobody has fetched. We never leave it any, so the
// loop ends at the first check with 0 and runs on with 1.
constexpr int kPendingToStop = 0;
constexpr int kPendingToGoOn = 1;

std::optional<QHostAddress> addressOf(const std::string& host)
{
    if (host.empty() || host == "*") {
        return QHostAddress(QHostAddress::Any);
    }
    if (host == "localhost") {
        return QHostAddress(QHostAddress::LocalHost);
    }
    QHostAddress address;
    if (!address.setAddress(QString::fromStdString(host))) {
        return std::nullopt;
    }
    return address;
}

/// A dual-stack socket shows an IPv4 peer as ::ffff:a.b.c.d; this is the plain form, without an interface's name.
QHostAddress plainAddress(const QHostAddress& address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    QHostAddress plain = isIpv4 ? QHostAddress(ipv4) : address;
    plain.setScopeId(QString());
    return plain;
}

} // namespace

StratumListener::StratumListener(QObject* parent)
    : QTcpServer(parent)
    , m_acceptPause(this)
{
    setListenBacklogSize(kBacklog);
    setProxy(QNetworkProxy::NoProxy);
    m_acceptPause.setSingleShot(true);
    connect(&m_acceptPause, &QTimer::timeout, this, &StratumListener::acceptMore);
    connect(this, &QTcpServer::acceptError, this, &StratumListener::pauseAfterError);
}

StratumListener::~StratumListener()
{
    for (const auto& [id, miner] : m_miners) {
        miner.socket->disconnect(this);
    }
}

Result<std::uint16_t, std::string> StratumListener::listenOn(const config::ListenConfig& where)
{
    const auto address = addressOf(where.host);
    if (!address) {
        return Failure{"'" + where.host + "' is not an IP address"};
    }
    const bool wasListening = isListening();
    const QHostAddress oldAddress = serverAddress();
    const quint16 oldPort = serverPort();
    stopAccepting();
    if (acceptAt(*address, where.port)) {
        return serverPort();
    }
    const std::string reason = errorString().toStdString();
    if (wasListening) {
        acceptAt(oldAddress, oldPort);
    }
    return Failure{where.host + ":" + std::to_string(where.port) + ": " + reason};
}

bool StratumListener::acceptAt(const QHostAddress& address, quint16 port)
{
    m_acceptsThisTurn = 0;
    setMaxPendingConnections(kPendingToGoOn);
    return listen(address, port);
}

void StratumListener::stopAccepting()
{
    m_acceptPause.stop();
    QTcpServer::close();
}

// Out of descriptors, most likely. QTcpServer has stopped accepting and would not begin again by itself.
void StratumListener::pauseAfterError()
{
    m_acceptPause.start(kAcceptRetry);
    Q_EMIT minerRefused({}, "cannot accept connections: " + errorString().toStdString());
}

void StratumListener::countAccept()
{
    ++m_acceptsThisTurn;
    if (m_acceptsThisTurn >= kAcceptsPerTurn) {
        setMaxPendingConnections(kPendingToStop);
    }
    if (!m_acceptPause.isActive()) {
        m_acceptPause.start(0);
    }
}

void StratumListener::acceptMore()
{
    m_acceptsThisTurn = 0;
    setMaxPendingConnections(kPendingToGoOn);
    // A closed QTcpServer has nothing to resume, and would follow a null pointer.
    if (isListening()) {
        resumeAccepting();
    }
}

void StratumListener::setDescriptorLimit(std::size_t descriptors)
{
    m_descriptorLimit = descriptors;
}

void StratumListener::incomingConnection(qintptr socketDescriptor)
{
    countAccept();
    auto socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(socketDescriptor)) {
        return;
    }
    const QHostAddress address = plainAddress(socket->peerAddress());
    const std::string refusal = refusalOf(address);
    if (!refusal.empty()) {
        socket->abort();
        Q_EMIT minerRefused(address.toString().toStdString(), refusal);
        return;
    }
    admit(std::move(socket), address);
}

std::string StratumListener::refusalOf(const QHostAddress& address) const
{
    if (m_miners.size() >= m_limits.miners) {
        return "all " + std::to_string(m_limits.miners) + " connections are in use";
    }
    if (m_descriptorLimit && (m_miners.size() + 1) * kDescriptorsPerMiner + kDescriptorReserve > *m_descriptorLimit) {
        return "the system's limit of " + std::to_string(*m_descriptorLimit) + " open files allows no more";
    }
    if (m_perAddress.value(address) >= m_limits.minersPerAddress) {
        return "all " + std::to_string(m_limits.minersPerAddress) + " connections of this address are in use";
    }
    return {};
}

void StratumListener::admit(std::unique_ptr<QTcpSocket> socket, const QHostAddress& address)
{
    const engine::MinerId id(++m_lastMiner);
    const int port = socket->peerPort();
    auto* line = new LineSocket(std::move(socket), {m_limits.minerLineBytes, kQueueBytes}, this);
    m_miners.emplace(id, Miner{line, address});
    ++m_perAddress[address];
    connect(line, &LineSocket::lineReceived, this, [this, id](const std::string& text) {
        Q_EMIT happened(engine::MinerLine{id, text});
    });
    connect(line, &LineSocket::lineTooLong, this, [this, id] { Q_EMIT happened(engine::MinerLineTooLong{id}); });
    connect(line, &LineSocket::closed, this, [this, id](const std::string& reason) { forget(id, reason); });
    Q_EMIT happened(engine::MinerConnected{id, address.toString().toStdString(), port});
}

void StratumListener::forget(engine::MinerId miner, const std::string& reason)
{
    const auto found = m_miners.find(miner);
    const bool isLetGo = found->second.isLetGo;
    const auto count = m_perAddress.find(found->second.address);
    if (--count.value() == 0) {
        m_perAddress.erase(count);
    }
    found->second.socket->deleteLater();
    m_miners.erase(found);
    if (!isLetGo) {
        Q_EMIT happened(engine::MinerClosed{miner, reason});
    }
    if (m_miners.empty()) {
        Q_EMIT allMinersGone();
    }
}

void StratumListener::send(engine::MinerId miner, std::string_view bytes)
{
    if (const auto found = m_miners.find(miner); found != m_miners.end()) {
        found->second.socket->send(bytes);
    }
}

void StratumListener::closeMiner(engine::MinerId miner)
{
    if (const auto found = m_miners.find(miner); found != m_miners.end()) {
        found->second.isLetGo = true;
        found->second.socket->close();
    }
}

void StratumListener::closeAllMiners()
{
    std::vector<engine::MinerId> miners;
    miners.reserve(m_miners.size());
    for (const auto& [id, miner] : m_miners) {
        miners.push_back(id);
    }
    for (const engine::MinerId miner : miners) {
        closeMiner(miner);
    }
}

} // namespace dpmp::net
