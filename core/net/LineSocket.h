// SPDX-License-Identifier: MIT
#pragma once

#include "core/stratum/LineFramer.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>

class QSslSocket;

namespace dpmp::net {

/// A TCP or TLS connection that speaks in lines. What it keeps in memory is bounded in both directions: a peer that
/// floods is read a piece at a time, a peer that does not read is dropped.
class LineSocket : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::size_t lineBytes = 0;  ///< The longest line that a peer may send, without its terminator.
        std::size_t queueBytes = 0; ///< What may wait for a slow peer here, besides the system's own buffer.
    };

    /// Lines that are delivered in one turn of the event loop: a peer that talks much waits for the others.
    static constexpr int kLinesPerTurn = 32;

    /// How long a closing connection may take to write what is pending.
    static constexpr std::chrono::milliseconds kCloseDeadline{5000};

    /// Takes over a socket that is connected already, or that connectTo() will connect. A QSslSocket speaks TLS and
    /// must bring its configuration.
    LineSocket(std::unique_ptr<QTcpSocket> socket, Limits limits, QObject* parent = nullptr);
    ~LineSocket() override;
    Q_DISABLE_COPY_MOVE(LineSocket)

    /// Resolves, connects and, on a QSslSocket, shakes hands and verifies the host name; opened() or closed() follows.
    void connectTo(const std::string& host, std::uint16_t port);

    /// Writes bytes and hands them to the system at once. Nothing is sent after close() or closed().
    void send(std::string_view bytes);

    /// Reads no more, writes what is pending within kCloseDeadline, closes; closed() follows, perhaps before this
    /// returns.
    void close();

    /// Closes at once, as a fault with this reason; closed() follows before this returns.
    void drop(const std::string& reason);

Q_SIGNALS:
    /// TCP is connected; with TLS the handshake follows, otherwise opened() at once.
    void reached();
    /// connectTo() has succeeded, TLS included.
    void opened();
    /// One line, without its terminator.
    void lineReceived(const std::string& line);
    /// The peer exceeded the limit of a line; emitted once, after the lines before it. Nothing more is read from it.
    void lineTooLong();
    /// The connection is gone; emitted exactly once and last. The reason is English and never empty. May be emitted
    /// from within send(), close() and drop(): delete the object with deleteLater() only.
    void closed(const std::string& reason);

private:
    enum class State { Open, Deaf, Ended, Closing, Closed };

    void adopt();
    void beginTurn();
    void readAvailable();
    void take(std::string_view bytes);
    void deliver();
    void shutUp(State state);
    void handleError(QAbstractSocket::SocketError error);
    std::string reasonOf(QAbstractSocket::SocketError error) const;
    void reportClosed(const std::string& reason);
    qint64 pendingBytes() const;

    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket* m_tls = nullptr; ///< m_socket, when it is one.
    Limits m_limits;
    stratum::LineFramer m_framer;
    /// Deaf: reads no more, because a line was too long. Ended: the connection is gone, its last lines still wait.
    State m_state = State::Open;
    std::deque<std::string> m_waiting; ///< Lines for later turns. While there are any, nothing more is read.
    bool m_isNextTooLong = false;      ///< After those that wait.
    int m_deliveredThisTurn = 0;
    QTimer m_nextTurn;       ///< Runs while lines wait.
    std::string m_endReason; ///< When Ended.
};

} // namespace dpmp::net
