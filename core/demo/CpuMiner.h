// SPDX-License-Identifier: MIT
#pragma once

#include "core/demo/HashingThread.h"
#include "core/demo/MiningSession.h"
#include "core/stratum/LineFramer.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <string>

namespace dpmp::demo {

struct CpuMinerSettings
{
    std::string agent = "dpmp-demo";
    std::string user = "demo.cpu";
    std::uint16_t port = 0;                    ///< On 127.0.0.1.
    std::chrono::milliseconds firstRetry{500}; ///< Wait after a lost connection; doubled each time until a job arrives.
    std::chrono::milliseconds longestRetry{10'000};
};

/// A miner that hashes on one thread of the CPU. Its socket lives on the thread that constructs it, which needs an
/// event loop.
class CpuMiner : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CpuMiner)

public:
    explicit CpuMiner(const CpuMinerSettings& settings, QObject* parent = nullptr);
    ~CpuMiner() override;

    /// Connects, and goes on doing so until it is destroyed.
    void start();

    const MiningCounters& counters() const { return m_session.counters(); }

    std::uint64_t hashes() const { return m_hashing.hashes(); }

private:
    void connectToPool();
    void openSession();
    void readLines();
    void perform(const MiningSession::Outcome& outcome);
    void submitFound();
    void retryLater();

    CpuMinerSettings m_settings;
    MiningSession m_session;
    HashingThread m_hashing;
    QTcpSocket m_socket;
    stratum::LineFramer m_framer;
    QTimer m_retryTimer;
    std::chrono::milliseconds m_nextRetry;
};

} // namespace dpmp::demo
