// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/engine/Action.h"
#include "core/engine/Input.h"
#include "core/engine/ProxyEngine.h"
#include "core/net/PoolConnector.h"
#include "core/net/StratumListener.h"
#include "core/runtime/PoolExaminer.h"
#include "core/runtime/RuntimeBoxes.h"
#include "core/runtime/WireLog.h"
#include "core/runtime/WriteBatch.h"
#include "core/util/Rng.h"
#include "core/util/Time.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>

namespace dpmp::runtime {

/// The shell around the engine: feeds it what happens on the sockets and performs what it asks for. Lives on the
/// network thread; the boxes are its only contact to other threads.
class ProxyRuntime : public QObject
{
    Q_OBJECT

public:
    /// Does nothing before a Start command. The boxes must outlive it.
    ProxyRuntime(const config::ProxyConfig& config, Rng rng, RuntimeBoxes& boxes);
    ~ProxyRuntime() override;
    Q_DISABLE_COPY_MOVE(ProxyRuntime)

    /// Obeys the commands that are waiting.
    void takeCommands();

Q_SIGNALS:
    // Something lies in a box that was empty. They carry no value: see RuntimeBoxes.
    void noticesWaiting();
    void eventsWaiting();
    void snapshotWaiting();
    void examinationsWaiting();

private:
    enum class Phase { Idle, Running, Stopping, Ending, Closing, Stopped };

    void obey(const Command& command);
    void start();
    void stop(std::chrono::milliseconds grace);
    void applyConfig(const engine::ApplyConfig& command);
    void listen();

    void feed(engine::Input input);
    void handleQueue();
    void performAll(const engine::Actions& actions);
    void perform(const engine::Action& action);
    void flushWrites();
    void tickWhenDue();
    void armWakeUp();

    void countRefusal(const std::string& address, const std::string& reason);
    void reportEverySecond();
    void publishRefusals();
    void publish(engine::Event event);
    void publishSnapshot();
    void publishFindings(const engine::PoolExamination& findings);
    void notify(const Notice& notice);

    void closeAll();
    void reportStoppedWhenClosed();
    void reportStopped();

    config::ProxyConfig m_config;
    std::optional<config::ListenConfig> m_listeningOn; ///< Not what m_config says while that cannot be had.
    RuntimeBoxes& m_boxes;
    engine::ProxyEngine m_engine;
    net::StratumListener m_listener;
    net::PoolConnector m_connector;
    PoolExaminer m_examiner; ///< At work in every phase, before a Start and after a Stop too.
    QTimer m_wakeUp;         ///< For the engine's nextWakeup(); the only timer that mining depends on.
    TimePoint m_wakeUpAt = kNever;
    QTimer m_everySecond;
    std::deque<engine::Input> m_inputs; ///< What performing actions has caused waits here until they are all done.
    WriteBatch m_writes;
    WireLog m_wireLog;
    Phase m_phase = Phase::Idle;
    bool m_isHandling = false;
    std::int64_t m_refused = 0; ///< Connections refused and not yet published.
    std::string m_lastRefusedAddress;
    std::string m_lastRefusal;
};

} // namespace dpmp::runtime
