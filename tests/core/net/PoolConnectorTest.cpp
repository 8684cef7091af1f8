// SPDX-License-Identifier: MIT
#include "core/net/PoolConnector.h"

#include "tests/core/net/Loopback.h"
#include "tests/core/net/TestAuthority.h"
#include "tests/support/EventLoop.h"

#include <QElapsedTimer>
#include <QSslServer>
#include <QSslSocket>

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

using namespace std::chrono_literals;

namespace dpmp::net {
namespace {

using engine::LinkId;
using test::onNetworkThread;
using test::waitUntil;

/// A connector that remembers what it said.
class Recorder : public PoolConnector
{
public:
    explicit Recorder(std::chrono::milliseconds deadline = kConnectDeadline)
        : PoolConnector(deadline)
    {
        connect(this, &PoolConnector::happened, this, [this](const engine::Input& input) { take(input); });
    }

    void dial(std::uint64_t link, std::uint16_t port, const std::string& host = "127.0.0.1")
    {
        open({LinkId(link), {}, {host, port, false}, {}, engine::MinerId(1)});
    }

    void dialTls(std::uint64_t link, std::uint16_t port, const std::string& caFile,
                 const std::string& host = "localhost")
    {
        open({LinkId(link), {}, {host, port, true}, caFile, engine::MinerId(1)});
    }

    bool isOpen(std::uint64_t link) const { return opened.contains(LinkId(link)); }

    bool isClosed(std::uint64_t link) const { return closed.contains(LinkId(link)); }

    std::string reason(std::uint64_t link) const { return isClosed(link) ? closed.at(LinkId(link)) : std::string(); }

    std::map<LinkId, int> opened;
    std::map<LinkId, std::string> closed;
    std::vector<std::string> lines;

private:
    void take(const engine::Input& input)
    {
        if (const auto* open = std::get_if<engine::PoolConnected>(&input)) {
            ++opened[open->link];
        } else if (const auto* line = std::get_if<engine::PoolLine>(&input)) {
            lines.push_back(line->line);
        } else if (const auto* end = std::get_if<engine::PoolClosed>(&input)) {
            EXPECT_FALSE(closed.contains(end->link)) << "closed twice";
            closed[end->link] = end->reason;
        }
    }
};

/// A server that answers each line with "re:" and the line.
template <class Server>
class EchoPool : public Server
{
public:
    EchoPool()
    {
        QObject::connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket* peer = this->nextPendingConnection();
            ++connections;
            QObject::connect(peer, &QTcpSocket::readyRead, peer, [peer] {
                while (peer->canReadLine()) {
                    peer->write("re:" + peer->readLine());
                }
            });
        });
        EXPECT_TRUE(this->listen(QHostAddress::LocalHost));
    }

    int connections = 0;
};

using PlainPool = EchoPool<QTcpServer>;

class TlsPool : public EchoPool<QSslServer>
{
public:
    TlsPool(const test::TestAuthority& authority, const QString& subject)
    {
        setSslConfiguration(authority.serverConfiguration(subject));
    }
};

TEST(PoolConnectorTest, ConnectsSendsAndReceives)
{
    PlainPool pool;
    Recorder connector;

    connector.dial(1, pool.serverPort());
    EXPECT_TRUE(waitUntil([&] { return connector.isOpen(1); }));
    connector.send(LinkId(1), "one\ntwo\n");

    EXPECT_TRUE(waitUntil([&] { return connector.lines.size() == 2; }));
    EXPECT_EQ(connector.lines, (std::vector<std::string>{"re:one", "re:two"}));
}

TEST(PoolConnectorTest, ResolvesANameAndTriesAllItsAddresses)
{
    PlainPool pool; // On 127.0.0.1 only, while localhost may be ::1 as well.
    Recorder connector;

    connector.dial(1, pool.serverPort(), "localhost");

    EXPECT_TRUE(waitUntil([&] { return connector.isOpen(1); }));
}

TEST(PoolConnectorTest, ReportsAPoolThatRefuses)
{
    std::uint16_t port = 0;
    {
        PlainPool pool;
        port = pool.serverPort();
    }
    Recorder connector;

    connector.dial(1, port);

    EXPECT_TRUE(waitUntil([&] { return connector.isClosed(1); }));
    EXPECT_EQ(connector.reason(1), "connection refused");
    EXPECT_EQ(connector.connectionCount(), 0);
}

TEST(PoolConnectorTest, DoesNotReportTheEndOfALinkThatItWasToldToClose)
{
    PlainPool pool;
    Recorder connector;
    connector.dial(1, pool.serverPort());
    connector.dial(2, pool.serverPort(), "no-such-host.invalid");
    EXPECT_TRUE(waitUntil([&] { return connector.isOpen(1); }));

    connector.close(LinkId(1));
    connector.close(LinkId(2));
    connector.close(LinkId(3));

    EXPECT_TRUE(waitUntil([&] { return connector.connectionCount() == 0; }));
    EXPECT_TRUE(connector.closed.empty());
}

TEST(PoolConnectorTest, ReportsALineOverTheLimit)
{
    PlainPool pool;
    Recorder connector;
    connector.setLineLimit(100);
    connector.dial(1, pool.serverPort());
    EXPECT_TRUE(waitUntil([&] { return connector.isOpen(1); }));

    connector.send(LinkId(1), std::string(200, 'x') + "\n");

    EXPECT_TRUE(waitUntil([&] { return connector.isClosed(1); }));
    EXPECT_EQ(connector.reason(1), "sent a line over the limit");
}

TEST(PoolConnectorTest, ReceivesALineOfTheFullLimit)
{
    PlainPool pool;
    Recorder connector;
    connector.setLineLimit(65536);
    connector.dial(1, pool.serverPort());
    EXPECT_TRUE(waitUntil([&] { return connector.isOpen(1); }));

    connector.send(LinkId(1), std::string(65536 - 3, 'x') + "\n");

    EXPECT_TRUE(waitUntil([&] { return connector.lines.size() == 1; }));
    EXPECT_EQ(connector.lines.front().size(), 65536);
}

TEST(PoolConnectorTest, GivesUpAHandshakeThatIsNeverAnswered)
{
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    const test::TestAuthority authority;
    Recorder connector(200ms);

    connector.dialTls(1, silent.serverPort(), authority.caFile());

    EXPECT_TRUE(waitUntil([&] { return connector.isClosed(1); }));
    EXPECT_EQ(connector.reason(1), "connect timed out");
}

TEST(PoolConnectorTest, LeavesAnOpenLinkAloneAfterTheConnectDeadline)
{
    PlainPool pool;
    Recorder connector(50ms);
    connector.dial(1, pool.serverPort());
    EXPECT_TRUE(waitUntil([&] { return connector.isOpen(1); }));
    bool isLater = false;
    QTimer::singleShot(150ms, &pool, [&] { isLater = true; });

    EXPECT_TRUE(waitUntil([&] { return isLater; }));

    EXPECT_FALSE(connector.isClosed(1));
}

TEST(PoolConnectorTest, SpeaksTlsWithAPoolOfATrustedAuthority)
{
    onNetworkThread([] {
        const test::TestAuthority authority;
        TlsPool pool(authority, QStringLiteral("DNS:localhost"));
        Recorder connector;

        connector.dialTls(1, pool.serverPort(), authority.caFile());
        EXPECT_TRUE(waitUntil([&] { return connector.isOpen(1) || connector.isClosed(1); }));
        EXPECT_EQ(connector.reason(1), "");
        connector.send(LinkId(1), "hello\n");

        EXPECT_TRUE(waitUntil([&] { return connector.lines.size() == 1; }));
        EXPECT_EQ(connector.lines.front(), "re:hello");
        EXPECT_EQ(connector.opened[LinkId(1)], 1);

        connector.close(LinkId(1));
        EXPECT_TRUE(waitUntil([&] { return connector.connectionCount() == 0; }));
    });
}

TEST(PoolConnectorTest, CarriesManyLinesOverTls)
{
    onNetworkThread([] {
        const test::TestAuthority authority;
        TlsPool pool(authority, QStringLiteral("DNS:localhost"));
        Recorder connector;
        connector.dialTls(1, pool.serverPort(), authority.caFile());
        EXPECT_TRUE(waitUntil([&] { return connector.isOpen(1) || connector.isClosed(1); }));

        const std::string line = std::string(999, 'l') + "\n";
        for (std::size_t sent = 0; sent < 2000; sent += 100) {
            for (int i = 0; i < 100; ++i) {
                connector.send(LinkId(1), line);
            }
            EXPECT_TRUE(waitUntil([&] { return connector.lines.size() == sent + 100; }));
        }

        EXPECT_FALSE(connector.isClosed(1));
    });
}

TEST(PoolConnectorTest, AcceptsACertificateForAnAddress)
{
    const test::TestAuthority authority;
    TlsPool pool(authority, QStringLiteral("IP:127.0.0.1"));
    Recorder connector;

    connector.dialTls(1, pool.serverPort(), authority.caFile(), "127.0.0.1");

    EXPECT_TRUE(waitUntil([&] { return connector.isOpen(1) || connector.isClosed(1); }));
    EXPECT_EQ(connector.reason(1), "");
}

TEST(PoolConnectorTest, RefusesAnAuthorityThatItDoesNotKnow)
{
    const test::TestAuthority authority;
    const test::TestAuthority stranger;
    TlsPool pool(stranger, QStringLiteral("DNS:localhost"));
    Recorder connector;

    connector.dialTls(1, pool.serverPort(), authority.caFile());
    connector.dialTls(2, pool.serverPort(), "");

    EXPECT_TRUE(waitUntil([&] { return connector.isClosed(1) && connector.isClosed(2); }));
    EXPECT_TRUE(connector.opened.empty());
    EXPECT_TRUE(connector.reason(1).starts_with("TLS: ")) << connector.reason(1);
    EXPECT_TRUE(connector.reason(2).starts_with("TLS: ")) << connector.reason(2);
}

TEST(PoolConnectorTest, RefusesACertificateForAnotherHost)
{
    const test::TestAuthority authority;
    TlsPool pool(authority, QStringLiteral("DNS:pool.example"));
    Recorder connector;

    connector.dialTls(1, pool.serverPort(), authority.caFile());

    EXPECT_TRUE(waitUntil([&] { return connector.isClosed(1); }));
    EXPECT_TRUE(connector.opened.empty());
    EXPECT_NE(connector.reason(1).find("host name"), std::string::npos) << connector.reason(1);
}

TEST(PoolConnectorTest, RefusesAPlainPoolWhereTlsIsAskedFor)
{
    PlainPool pool;
    QObject::connect(&pool, &QTcpServer::newConnection, &pool, [&] {
        // As a Stratum pool answers what it cannot parse.
        for (QTcpSocket* peer : pool.findChildren<QTcpSocket*>()) {
            peer->write("{\"id\":null,\"result\":null,\"error\":[20,\"Unknown\",null]}\n");
        }
    });
    const test::TestAuthority authority;
    Recorder connector(5s);
    QElapsedTimer clock;
    clock.start();

    connector.dialTls(1, pool.serverPort(), authority.caFile());

    EXPECT_TRUE(waitUntil([&] { return connector.isClosed(1); }));
    EXPECT_TRUE(connector.opened.empty());
    EXPECT_FALSE(connector.reason(1).empty());
    EXPECT_LT(clock.elapsed(), 4500) << connector.reason(1);
}

TEST(PoolConnectorTest, ReportsAnAuthorityFileThatCannotBeRead)
{
    Recorder connector;

    connector.dialTls(1, 1, "/nonexistent/ca.pem");

    EXPECT_TRUE(waitUntil([&] { return connector.isClosed(1); }));
    EXPECT_TRUE(connector.reason(1).starts_with("TLS: cannot read /nonexistent/ca.pem")) << connector.reason(1);
}

} // namespace
} // namespace dpmp::net
