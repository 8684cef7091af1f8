// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <gtest/gtest.h>

#include <vector>

namespace dpmp::test {

/// The method of a line; empty for an answer.
inline QString methodOf(const QByteArray& line)
{
    return QJsonDocument::fromJson(line).object()[QStringLiteral("method")].toString();
}

/// The id of a line, as it is written.
inline QByteArray idOf(const QByteArray& line)
{
    return QByteArray::number(QJsonDocument::fromJson(line).object()[QStringLiteral("id")].toInt());
}

/// A pool that serves the handshake and one job, and answers shares only when told to.
class StubPool : public QTcpServer
{
public:
    StubPool()
    {
        EXPECT_TRUE(listen(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* peer = nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, this, [this, peer] {
                while (peer->canReadLine()) {
                    answer(*peer, peer->readLine());
                }
            });
        });
    }

    /// A submit that waits for its answer.
    struct Submit
    {
        QTcpSocket* peer = nullptr;
        QByteArray answer;
    };

    void answerSubmits()
    {
        for (const Submit& submit : submits) {
            submit.peer->write(submit.answer);
        }
    }

    /// Closes all connections at once.
    void dropPeers() const
    {
        for (QTcpSocket* peer : findChildren<QTcpSocket*>()) {
            peer->abort();
        }
    }

    std::vector<Submit> submits;

private:
    void answer(QTcpSocket& peer, const QByteArray& line)
    {
        const QString method = methodOf(line);
        const QByteArray head = "{\"id\":" + idOf(line) + ",\"error\":null,\"result\":";
        if (method == QStringLiteral("mining.configure")) {
            peer.write(head + R"({"version-rolling":true,"version-rolling.mask":"1fffe000"}})" + "\n");
        } else if (method == QStringLiteral("mining.subscribe")) {
            peer.write(head + R"([[["mining.notify","ae"]],"08000002",8]})" + "\n");
        } else if (method == QStringLiteral("mining.authorize")) {
            // So easy that every hash is a share.
            peer.write(head + "true}\n" + R"({"id":null,"method":"mining.set_difficulty","params":[1e-12]})" + "\n" +
                       notify());
        } else if (method == QStringLiteral("mining.submit")) {
            submits.push_back({&peer, head + "true}\n"});
        } else {
            peer.write(head + "true}\n");
        }
    }

    static QByteArray notify()
    {
        const QByteArray coinb1 =
            "01000000010000000000000000000000000000000000000000000000000000000000000000ffffffff20020862"
            "062f503253482f04b8864e5008";
        const QByteArray coinb2 =
            "072f736c7573682f000000000100f2052a010000001976a914d23fcdf86f7e756a64a7a9688ef99033270"
            "48ed988ac00000000";
        return R"({"id":null,"method":"mining.notify","params":["j1","4d16b6f85af6e2198f44ae2a6de67f78487ae5611b77c6c0440b921e00000000",")" +
               coinb1 + "\",\"" + coinb2 + R"(",[],"20000000","1c2ac4af","504e86b9",true]})" + "\n";
    }
};

/// Settings for a proxy between two pools that listens on any free port.
inline config::ProxyConfig configFor(const StubPool& a, const StubPool& b)
{
    config::ProxyConfig config;
    config.listen = {"127.0.0.1", 0};
    config.pools[0].primary = {"127.0.0.1", a.serverPort(), false};
    config.pools[1].primary = {"127.0.0.1", b.serverPort(), false};
    config.pools[0].wallet = "walletA";
    config.pools[1].wallet = "walletB";
    return config;
}

} // namespace dpmp::test
