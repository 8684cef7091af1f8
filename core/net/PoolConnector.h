// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Action.h"
#include "core/engine/Input.h"
#include "core/net/TlsPolicy.h"

#include <QObject>

#include <chrono>
#include <cstddef>
#include <string_view>
#include <unordered_map>

namespace dpmp::net {

class LineSocket;

/// Opens connections to pools (name lookup, TCP, TLS) and speaks lines over them. Says what happens in the engine's own
/// words. Nothing here waits: whatever takes time is reported when it is done.
class PoolConnector : public QObject
{
    Q_OBJECT

public:
    /// What may wait for a pool that reads slowly: a thousand shares.
    static constexpr std::size_t kQueueBytes = 262144;

    /// Lookup, TCP and TLS together. The engine's own deadline is shorter as a rule; this one makes sure that no
    /// half-open connection stays behind, whoever forgot it.
    static constexpr std::chrono::milliseconds kConnectDeadline{60000};

    explicit PoolConnector(std::chrono::milliseconds connectDeadline = kConnectDeadline, QObject* parent = nullptr);
    ~PoolConnector() override;
    Q_DISABLE_COPY_MOVE(PoolConnector)

    /// The longest line that a pool may send; for new connections.
    void setLineLimit(std::size_t bytes) { m_lineBytes = bytes; }

    /// PoolConnected or PoolClosed follows, perhaps before this returns.
    void open(const engine::ConnectPool& request);

    /// Unknown links are ignored by both: they may have gone in the meantime.
    void send(engine::LinkId link, std::string_view bytes);
    void close(engine::LinkId link);

    /// Closes all links as close() does.
    void closeAll();

    /// Connections that exist, those that are opening or closing included.
    std::size_t connectionCount() const { return m_links.size(); }

Q_SIGNALS:
    /// TCP is connected; with TLS the handshake follows, and PoolConnected after that.
    void reached(engine::LinkId link);
    /// PoolConnected, PoolLine or PoolClosed.
    void happened(const engine::Input& input);
    /// The last connection is gone.
    void allLinksGone();

private:
    struct Link
    {
        LineSocket* socket = nullptr;
        bool isOpen = false;
        bool isLetGo = false; ///< close() was called: its end is no news.
    };

    void watch(engine::LinkId link, LineSocket& socket);
    void reportOpen(engine::LinkId link);
    void giveUpOpening(engine::LinkId link);
    void forget(engine::LinkId link, const std::string& reason);

    std::chrono::milliseconds m_connectDeadline;
    std::size_t m_lineBytes;
    TlsPolicy m_tlsPolicy;
    std::unordered_map<engine::LinkId, Link> m_links;
};

} // namespace dpmp::net
