// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/engine/Ids.h"
#include "core/engine/Input.h"
#include "core/util/Result.h"

#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QTimer>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace dpmp::net {

class LineSocket;

/// Accepts miners and speaks lines with them. Says what happens in the engine's own words.
class StratumListener : public QTcpServer
{
    Q_OBJECT

public:
    /// Connections that wait to be accepted. Thousands of miners reconnect at once after a power cut, and Qt's default
    /// of 50 makes some of them wait for half a minute.
    static constexpr int kBacklog = 4096;

    /// What may wait for a miner that reads slowly: dozens of jobs. One that is further behind is of no use to anybody.
    static constexpr std::size_t kQueueBytes = 131072;

    /// Connections that are accepted in one turn of the event loop; then the miners that are connected have theirs.
    static constexpr int kAcceptsPerTurn = 64;

    /// What one miner takes of the process's descriptors: its own connection and one to each pool.
    static constexpr std::size_t kDescriptorsPerMiner = 3;
    /// Descriptors that are kept for everything but miners: files, timers, name resolution, connections that close.
    static constexpr std::size_t kDescriptorReserve = 64;

    explicit StratumListener(QObject* parent = nullptr);
    ~StratumListener() override;
    Q_DISABLE_COPY_MOVE(StratumListener)

    /// New limits are for new connections; nobody is disconnected for them.
    void setLimits(const config::LimitConfig& limits) { m_limits = limits; }

    /// Refuses miners for whom so many descriptors are too few: one that is accepted and then cannot reach a pool is
    /// worse off.
    void setDescriptorLimit(std::size_t descriptors);

    /// Listens here from now on, instead of where it did before, and returns the port. Miners that are connected stay.
    /// On failure it says why, in English, and goes on listening where it did. The host is an IP address,
    /// "localhost", or "*" or nothing for all addresses of both families; "0.0.0.0" and "::" are those of one.
    Result<std::uint16_t, std::string> listenOn(const config::ListenConfig& where);

    /// Accepts no more miners; the connected ones stay.
    void stopAccepting();

    /// Unknown miners are ignored by both: they may have gone in the meantime.
    void send(engine::MinerId miner, std::string_view bytes);
    void closeMiner(engine::MinerId miner);

    /// Closes all miners as closeMiner() does.
    void closeAllMiners();

    /// Connections that exist, those that are closing included.
    std::size_t connectionCount() const { return m_miners.size(); }

Q_SIGNALS:
    /// MinerConnected, MinerLine, MinerLineTooLong or MinerClosed.
    void happened(const engine::Input& input);
    /// A connection was closed at once because of a limit, or could not be accepted: then the address is empty. The
    /// reason is English.
    void minerRefused(const std::string& address, const std::string& reason);
    /// The last connection is gone.
    void allMinersGone();

protected:
    void incomingConnection(qintptr socketDescriptor) override;

private:
    struct Miner
    {
        LineSocket* socket = nullptr;
        QHostAddress address;
        bool isLetGo = false; ///< closeMiner() was called: its end is no news.
    };

    bool acceptAt(const QHostAddress& address, quint16 port);
    void pauseAfterError();
    void countAccept();
    void acceptMore();

    /// Why a connection from this address is one too many; empty when it is not.
    std::string refusalOf(const QHostAddress& address) const;
    void admit(std::unique_ptr<QTcpSocket> socket, const QHostAddress& address);
    void forget(engine::MinerId miner, const std::string& reason);

    config::LimitConfig m_limits;
    std::unordered_map<engine::MinerId, Miner> m_miners;
    QHash<QHostAddress, std::uint32_t> m_perAddress;
    std::uint64_t m_lastMiner = 0;
    std::optional<std::size_t> m_descriptorLimit;
    int m_acceptsThisTurn = 0;
    QTimer
        m_acceptPause; ///< While it runs, the system keeps new connections waiting or will be asked for more of them.
};

} // namespace dpmp::net
