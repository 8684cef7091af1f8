// SPDX-License-Identifier: MIT
#include "core/net/LineSocket.h"

#include "tests/core/net/Loopback.h"
#include "tests/support/EventLoop.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include <sys/socket.h>

using namespace std::chrono_literals;

namespace dpmp::net {
namespace {

using test::waitUntil;

/// A LineSocket with its peer, and what it has said.
class LineSocketTest : public testing::Test
{
protected:
    static constexpr LineSocket::Limits kLimits{1000, 200000};

    LineSocketTest()
    {
        auto [near, far] = test::connectedPair();
        m_peer = std::move(far);
        m_socket = std::make_unique<LineSocket>(std::move(near), kLimits);
        listenTo(*m_socket);
    }

    void listenTo(LineSocket& socket)
    {
        QObject::connect(&socket, &LineSocket::lineReceived, &socket,
                         [this](const std::string& line) { m_lines.push_back(line); });
        QObject::connect(&socket, &LineSocket::lineTooLong, &socket, [this] { ++m_tooLong; });
        QObject::connect(&socket, &LineSocket::closed, &socket,
                         [this](const std::string& reason) { m_closed.push_back(reason); });
        QObject::connect(&socket, &LineSocket::opened, &socket, [this] { ++m_opened; });
    }

    void peerSends(const QByteArray& bytes)
    {
        m_peer->write(bytes);
        m_peer->flush();
    }

    bool isClosed() const { return !m_closed.empty(); }

    std::unique_ptr<QTcpSocket> m_peer;
    std::unique_ptr<LineSocket> m_socket;
    std::vector<std::string> m_lines;
    std::vector<std::string> m_closed;
    int m_tooLong = 0;
    int m_opened = 0;
};

using Lines = std::vector<std::string>;

TEST_F(LineSocketTest, JoinsALineThatArrivesInPieces)
{
    peerSends("{\"id\"");
    EXPECT_TRUE(waitUntil([&] { return m_peer->bytesToWrite() == 0; }));
    peerSends(":1}\r\n");

    EXPECT_TRUE(waitUntil([&] { return !m_lines.empty(); }));
    EXPECT_EQ(m_lines, Lines{"{\"id\":1}"});
}

TEST_F(LineSocketTest, SplitsLinesThatArriveTogether)
{
    peerSends("one\ntwo\nthree\n");

    EXPECT_TRUE(waitUntil([&] { return m_lines.size() == 3; }));
    EXPECT_EQ(m_lines, (Lines{"one", "two", "three"}));
}

TEST_F(LineSocketTest, ReportsATooLongLineOnceAndReadsNoMore)
{
    peerSends("good\n");
    EXPECT_TRUE(waitUntil([&] { return m_lines.size() == 1; }));
    peerSends(QByteArray(2000, 'x'));
    EXPECT_TRUE(waitUntil([&] { return m_tooLong == 1; }));

    peerSends("\nlater\n" + QByteArray(100000, 'y') + "\n");
    waitUntil([&] { return m_lines.size() > 1 || m_tooLong > 1; }, 50ms);

    EXPECT_EQ(m_lines, Lines{"good"});
    EXPECT_EQ(m_tooLong, 1);
    EXPECT_FALSE(isClosed());
}

TEST_F(LineSocketTest, DeliversTheLinesBeforeATooLongOneOfTheSameSegment)
{
    Lines atReport;
    QObject::connect(m_socket.get(), &LineSocket::lineTooLong, m_socket.get(), [&] { atReport = m_lines; });

    peerSends("share 1\nshare 2\n" + QByteArray(2000, 'x') + "\nlater\n");

    EXPECT_TRUE(waitUntil([&] { return m_tooLong == 1; }));
    EXPECT_EQ(atReport, (Lines{"share 1", "share 2"}));
    EXPECT_EQ(m_lines, atReport);
}

TEST_F(LineSocketTest, ReportsNoTooLongLineOfAConnectionThatALineHasClosed)
{
    QObject::connect(m_socket.get(), &LineSocket::lineReceived, m_socket.get(), [this] { m_socket->close(); });

    peerSends("bye\n" + QByteArray(2000, 'x'));

    EXPECT_TRUE(waitUntil([&] { return isClosed(); }));
    EXPECT_EQ(m_lines, Lines{"bye"});
    EXPECT_EQ(m_tooLong, 0);
}

TEST_F(LineSocketTest, StillSendsAndClosesAfterATooLongLine)
{
    QObject::connect(m_socket.get(), &LineSocket::lineTooLong, m_socket.get(), [this] {
        m_socket->send("bye\n");
        m_socket->close();
    });

    peerSends(QByteArray(5000, 'x'));

    EXPECT_TRUE(waitUntil([&] { return m_peer->bytesAvailable() == 4; }));
    EXPECT_EQ(m_peer->readAll(), "bye\n");
    EXPECT_TRUE(waitUntil([&] { return isClosed(); }));
}

TEST_F(LineSocketTest, DeliversNoMoreThanItsShareOfLinesInOneTurn)
{
    Lines expected;
    QByteArray bytes;
    for (int i = 0; i < 100; ++i) {
        expected.push_back(std::to_string(i));
        bytes += QByteArray::number(i) + "\n";
    }

    peerSends(bytes);

    EXPECT_TRUE(waitUntil([&] { return !m_lines.empty(); }));
    EXPECT_EQ(m_lines.size(), LineSocket::kLinesPerTurn);
    EXPECT_TRUE(waitUntil([&] { return m_lines.size() >= 100; }));
    EXPECT_EQ(m_lines, expected);
}

TEST_F(LineSocketTest, DeliversTheLinesOfSeveralTurnsOfAPeerThatHasGone)
{
    Lines atEnd;
    QObject::connect(m_socket.get(), &LineSocket::closed, m_socket.get(), [&] { atEnd = m_lines; });

    peerSends(QByteArray("share\n").repeated(10000) + "last\n");
    m_peer->disconnectFromHost();

    EXPECT_TRUE(waitUntil([&] { return isClosed(); }));
    EXPECT_EQ(atEnd.size(), 10001U);
    EXPECT_EQ(atEnd.back(), "last");
    EXPECT_EQ(m_closed, Lines{"closed by peer"});
}

TEST_F(LineSocketTest, DeliversNothingOnceItIsClosedThoughLinesWait)
{
    QObject::connect(m_socket.get(), &LineSocket::lineReceived, m_socket.get(), [this] {
        if (m_lines.size() == 40) {
            m_socket->close();
        }
    });

    peerSends(QByteArray("share\n").repeated(1000));

    EXPECT_TRUE(waitUntil([&] { return isClosed(); }));
    EXPECT_FALSE(waitUntil([&] { return m_lines.size() > 40; }, 50ms));
}

TEST_F(LineSocketTest, ReportsATooLongLineAfterTheLinesOfSeveralTurnsBeforeIt)
{
    std::size_t atReport = 0;
    QObject::connect(m_socket.get(), &LineSocket::lineTooLong, m_socket.get(), [&] { atReport = m_lines.size(); });

    peerSends(QByteArray("share\n").repeated(100) + QByteArray(2000, 'x') + "\nlater\n");

    EXPECT_TRUE(waitUntil([&] { return m_tooLong == 1; }));
    EXPECT_EQ(atReport, 100U);
    EXPECT_EQ(m_lines.size(), 100U);
}

TEST_F(LineSocketTest, SendsAtOnceWithoutATurnOfTheEventLoop)
{
    m_socket->send("hello\n");

    EXPECT_TRUE(m_peer->waitForReadyRead(5000));
    EXPECT_EQ(m_peer->readAll(), "hello\n");
}

TEST_F(LineSocketTest, SaysThatThePeerClosed)
{
    peerSends("last\nunfinished");
    m_peer->disconnectFromHost();

    EXPECT_TRUE(waitUntil([&] { return isClosed(); }));
    EXPECT_EQ(m_lines, Lines{"last"});
    EXPECT_EQ(m_closed, Lines{"closed by peer"});
}

TEST_F(LineSocketTest, DeliversAllThatAClosingPeerHasSent)
{
    QByteArray burst;
    for (int i = 0; i < 2000; ++i) {
        burst += QByteArray(99, 'a') + "\n";
    }
    peerSends(burst);
    m_peer->disconnectFromHost();

    EXPECT_TRUE(waitUntil([&] { return isClosed(); }));
    EXPECT_EQ(m_lines.size(), 2000);
}

TEST_F(LineSocketTest, TreatsAHalfClosedConnectionAsClosed)
{
    ::shutdown(static_cast<int>(m_peer->socketDescriptor()), SHUT_WR);

    EXPECT_TRUE(waitUntil([&] { return isClosed(); }));
    EXPECT_EQ(m_closed, Lines{"closed by peer"});
}

TEST_F(LineSocketTest, ReportsAResetOnceWithAReason)
{
    test::reset(*m_peer);

    EXPECT_TRUE(waitUntil([&] { return isClosed(); }));
    m_socket->send("into the void\n");
    m_socket->close();

    EXPECT_EQ(m_closed.size(), 1);
    EXPECT_FALSE(m_closed.front().empty());
}

TEST_F(LineSocketTest, DropsAPeerThatDoesNotRead)
{
    m_peer->setReadBufferSize(1);
    const std::string job(10000, 'j');

    int sent = 0;
    while (!isClosed() && sent < 10000) {
        m_socket->send(job);
        ++sent;
        QCoreApplication::processEvents();
    }

    ASSERT_TRUE(isClosed());
    EXPECT_NE(m_closed.front().find("reads too slowly"), std::string::npos) << m_closed.front();
    // The limit, and what the system's buffers of both ends take: some megabytes on loopback.
    EXPECT_LT(sent * job.size(), 20'000'000);
}

TEST_F(LineSocketTest, WritesWhatIsPendingBeforeItCloses)
{
    const QByteArray farewell = QByteArray(150000, 'f') + "\n";
    m_peer->setReadBufferSize(1000);

    m_socket->send(farewell.toStdString());
    m_socket->close();
    m_socket->send("never\n");
    QByteArray received;
    EXPECT_TRUE(waitUntil([&] {
        received += m_peer->readAll();
        return isClosed() && m_peer->state() == QAbstractSocket::UnconnectedState;
    }));
    received += m_peer->readAll();

    EXPECT_EQ(received.size(), farewell.size());
    EXPECT_EQ(m_closed.size(), 1);
}

TEST_F(LineSocketTest, GivesAClosingPeerThatDoesNotReadFiveSeconds)
{
    auto [near, far] = test::connectedPair();
    far->setReadBufferSize(1);
    LineSocket socket(std::move(near), {1000, 64'000'000});
    listenTo(socket);
    socket.send(std::string(32'000'000, 'j'));

    QElapsedTimer clock;
    clock.start();
    socket.close();

    EXPECT_TRUE(waitUntil([&] { return isClosed(); }));
    EXPECT_GE(clock.elapsed(), 4500);
    EXPECT_LE(clock.elapsed(), 8000);
}

TEST_F(LineSocketTest, ReadsAFloodInPiecesSoThatOthersGetTheirTurn)
{
    auto [near, far] = test::connectedPair();
    LineSocket other(std::move(near), kLimits);
    Lines heard;
    std::size_t floodLinesBefore = 0;
    QObject::connect(&other, &LineSocket::lineReceived, &other, [&](const std::string& line) {
        heard.push_back(line);
        floodLinesBefore = m_lines.size();
    });
    QByteArray flood;
    for (int i = 0; i < 200000; ++i) {
        flood += "flood\n";
    }
    peerSends(flood);
    far->write("share\n");
    far->flush();

    EXPECT_TRUE(waitUntil([&] { return m_lines.size() == 200000 && heard.size() == 1; }));
    // A turn or two of the flood (16 KiB are 2,700 lines), not all that had arrived.
    EXPECT_LT(floodLinesBefore, 20000);
}

TEST_F(LineSocketTest, NamesARefusedConnection)
{
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    LineSocket socket(std::make_unique<QTcpSocket>(), kLimits);
    listenTo(socket);

    socket.connectTo("127.0.0.1", port);

    EXPECT_TRUE(waitUntil([&] { return isClosed(); }));
    EXPECT_EQ(m_closed, Lines{"connection refused"});
    EXPECT_EQ(m_opened, 0);
}

TEST_F(LineSocketTest, NamesAHostThatDoesNotExist)
{
    LineSocket socket(std::make_unique<QTcpSocket>(), kLimits);
    listenTo(socket);

    socket.connectTo("no-such-host.invalid", 3333);

    EXPECT_TRUE(waitUntil([&] { return isClosed(); }));
    EXPECT_EQ(m_closed, Lines{"host not found"});
}

TEST_F(LineSocketTest, MayBeClosedByTheReceiverOfALine)
{
    QObject::connect(m_socket.get(), &LineSocket::lineReceived, m_socket.get(), [this] { m_socket->close(); });

    peerSends("one\ntwo\n");

    EXPECT_TRUE(waitUntil([&] { return isClosed(); }));
    EXPECT_EQ(m_lines, Lines{"one"});
}

} // namespace
} // namespace dpmp::net
