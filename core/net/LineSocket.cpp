// SPDX-License-Identifier: MIT
#include "core/net/LineSocket.h"

#include "core/net/KeepAlive.h"

#include <QNetworkProxy>
#include <QSslSocket>

#include <array>
#include <iterator>
#include <utility>

namespace dpmp::net {

namespace {

// QTcpSocket reads at most this much in one turn of the event loop and stops reading until it is taken, so that one
// flooding peer neither fills the memory nor keeps the others waiting.
constexpr std::size_t kReadBufferBytes = 16384;

// Bounds what the system keeps for a peer that does not read; its own limit is some megabytes.
constexpr int kSystemSendBufferBytes = 65536;

} // namespace

LineSocket::LineSocket(std::unique_ptr<QTcpSocket> socket, Limits limits, QObject* parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_tls(qobject_cast<QSslSocket*>(m_socket.get()))
    , m_limits(limits)
    , m_framer(limits.lineBytes)
    , m_nextTurn(this)
{
    m_nextTurn.setSingleShot(true);
    m_nextTurn.setInterval(0);
    connect(&m_nextTurn, &QTimer::timeout, this, &LineSocket::beginTurn);
    m_socket->setReadBufferSize(kReadBufferBytes);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] {
        // While lines wait, their turn comes first.
        if (!m_nextTurn.isActive()) {
            beginTurn();
        }
    });
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &LineSocket::handleError);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, [this] { reportClosed("closed"); });
    connect(m_socket.get(), &QTcpSocket::connected, this, &LineSocket::adopt);
    if (m_tls != nullptr) {
        connect(m_tls, &QSslSocket::encrypted, this, &LineSocket::opened);
    }
    if (m_socket->state() == QAbstractSocket::ConnectedState) {
        adopt();
    }
}

LineSocket::~LineSocket()
{
    m_state = State::Closed;
    m_socket->disconnect(this);
    m_socket->abort();
}

void LineSocket::connectTo(const std::string& host, std::uint16_t port)
{
    const QString name = QString::fromStdString(host);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    if (m_tls != nullptr) {
        m_tls->connectToHostEncrypted(name, port);
    } else {
        m_socket->connectToHost(name, port);
    }
}

void LineSocket::adopt()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, kSystemSendBufferBytes);
    enableKeepAlive(m_socket->socketDescriptor());
    Q_EMIT reached();
    if (m_tls == nullptr && m_state == State::Open) {
        Q_EMIT opened();
    }
}

void LineSocket::send(std::string_view bytes)
{
    if (m_state != State::Open && m_state != State::Deaf) {
        return;
    }
    m_socket->write(bytes.data(), static_cast<qint64>(bytes.size()));
    // Without it the bytes would wait for the next turn of the event loop. A write that fails reports by itself.
    m_socket->flush();
    if (m_state != State::Closed && pendingBytes() > static_cast<qint64>(m_limits.queueBytes)) {
        drop("reads too slowly: " + std::to_string(pendingBytes()) + " bytes are waiting");
    }
}

qint64 LineSocket::pendingBytes() const
{
    return m_socket->bytesToWrite() + (m_tls != nullptr ? m_tls->encryptedBytesToWrite() : 0);
}

void LineSocket::close()
{
    if (m_state == State::Closing || m_state == State::Closed) {
        return;
    }
    if (m_state == State::Ended) {
        drop(m_endReason);
        return;
    }
    if (m_socket->state() != QAbstractSocket::ConnectedState) {
        drop("given up before it was connected");
        return;
    }
    shutUp(State::Closing);
    QTimer::singleShot(kCloseDeadline, this, [this] { drop("did not take the last bytes in time"); });
    readAvailable();
    m_socket->disconnectFromHost();
}

void LineSocket::drop(const std::string& reason)
{
    if (m_state == State::Closed) {
        return;
    }
    shutUp(State::Closed);
    m_socket->abort();
    Q_EMIT closed(reason);
}

// Nothing more is delivered.
void LineSocket::shutUp(State state)
{
    m_state = state;
    m_waiting.clear();
    m_nextTurn.stop();
}

void LineSocket::beginTurn()
{
    m_deliveredThisTurn = 0;
    deliver();
    readAvailable();
}

void LineSocket::readAvailable()
{
    if (m_state == State::Deaf) {
        // Left in the buffer: once that is full, QTcpSocket stops reading, and the peer is stopped by TCP.
        return;
    }
    std::array<char, kReadBufferBytes> buffer; // NOLINT(*-member-init): read() fills it, and it is large.
    qint64 size = 0;
    while ((m_state == State::Open || m_state == State::Closing) && m_waiting.empty() &&
           (size = m_socket->read(buffer.data(), static_cast<qint64>(buffer.size()))) > 0) {
        take({buffer.data(), static_cast<std::size_t>(size)});
        deliver();
    }
}

// A closing connection still reads, and throws away: bytes left unread would make the system reset the connection and
// the peer lose the last lines that we sent.
void LineSocket::take(std::string_view bytes)
{
    if (m_state != State::Open || m_isNextTooLong) {
        return;
    }
    stratum::FramedLines framed = m_framer.feed(bytes);
    std::ranges::move(framed.lines, std::back_inserter(m_waiting));
    m_isNextTooLong = framed.isTooLong;
}

void LineSocket::deliver()
{
    while (!m_waiting.empty() && m_deliveredThisTurn < kLinesPerTurn) {
        ++m_deliveredThisTurn;
        const std::string line = std::exchange(m_waiting.front(), {});
        m_waiting.pop_front();
        Q_EMIT lineReceived(line);
    }
    if (!m_waiting.empty()) {
        m_nextTurn.start();
    } else if (m_state == State::Ended) {
        drop(m_endReason);
    } else if (m_state == State::Open && m_isNextTooLong) {
        m_state = State::Deaf;
        Q_EMIT lineTooLong();
    }
}

void LineSocket::handleError(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::TemporaryError || m_state == State::Ended) {
        return;
    }
    // Taken before the last lines are delivered: what they cause may change the socket's own text.
    const std::string reason = reasonOf(error);
    readAvailable();
    reportClosed(reason);
}

std::string LineSocket::reasonOf(QAbstractSocket::SocketError error) const
{
    if (error == QAbstractSocket::ConnectionRefusedError) {
        return "connection refused";
    }
    if (error == QAbstractSocket::HostNotFoundError) {
        return "host not found";
    }
    if (error == QAbstractSocket::SocketTimeoutError) {
        return "connect timed out";
    }
    const bool isHandshaking = m_tls != nullptr && !m_tls->isEncrypted();
    if (error == QAbstractSocket::RemoteHostClosedError) {
        return isHandshaking ? "closed by peer during the TLS handshake" : "closed by peer";
    }
    const std::string text = m_socket->errorString().toStdString();
    if (error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::SslInternalError ||
        error == QAbstractSocket::SslInvalidUserDataError) {
        return "TLS: " + text;
    }
    return text.empty() ? "socket error " + std::to_string(error) : text;
}

// At once, or when the lines that came before the end are delivered.
void LineSocket::reportClosed(const std::string& reason)
{
    if (m_state == State::Open && !m_waiting.empty()) {
        const QByteArray rest = m_socket->readAll();
        take({rest.data(), static_cast<std::size_t>(rest.size())});
        m_state = State::Ended;
        m_endReason = reason;
    } else if (m_state != State::Ended) {
        drop(reason);
    }
}

} // namespace dpmp::net
