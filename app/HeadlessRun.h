// SPDX-License-Identifier: MIT
#pragma once

#include "app/LoadedSettings.h"
#include "app/RunLog.h"
#include "core/engine/Snapshot.h"
#include "core/logging/LogRouter.h"
#include "core/runtime/ProxyHandle.h"
#include "core/util/Time.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace dpmp::app {

/// What a run without a window needs besides a proxy and a log.
struct HeadlessSetup
{
    LoadedSettings settings; ///< With a configuration.
    /// Reads the settings again, for SIGHUP; empty where there is nothing to read.
    std::function<LoadedSettings()> reload;
    /// How often a status line is written; nothing: never.
    std::optional<Duration> statusInterval;
    std::string version;
    std::string dataDirectory; ///< Where the program keeps its files; empty where it keeps none.
};

/// One run of the program without a window: starts the proxy, writes its events to the log, applies new settings, stops
/// in order. Lives on the main thread.
class HeadlessRun : public QObject
{
    Q_OBJECT

public:
    /// How long stop() waits for answers to shares under way.
    static constexpr std::chrono::milliseconds kGrace{5000};

    /// `proxy` and `log` outlive the run.
    HeadlessRun(runtime::ProxyHandle& proxy, logging::LogRouter& log, HeadlessSetup setup);

    void start();
    /// Stops within kGrace; a second call stops at once. finished() follows.
    void stop();
    /// Reads the settings again. Bad ones change nothing; every problem is in the log. Stops where there is nothing to
    /// read: SIGHUP then means what it means to any other program.
    void reload();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void noteListening();
    void noteListenFailed();
    void noteStopped();
    void writeEvents();
    void readSnapshot();

    runtime::ProxyHandle& m_proxy;
    RunLog m_log;
    HeadlessSetup m_setup;
    config::ProxyConfig m_config;
    engine::Snapshot m_snapshot; ///< The newest.
    int m_stopRequests = 0;
};

} // namespace dpmp::app
