// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ConfigProblem.h"
#include "core/config/ProxyConfig.h"
#include "core/engine/Snapshot.h"
#include "core/logging/LogRouter.h"
#include "core/runtime/ProxyHandle.h"
#include "core/util/Time.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dpmp::app {

/// What a run of the program tells its log: the same with a window and without one. Lives on the main thread.
class RunLog : public QObject
{
    Q_OBJECT

public:
    /// `log` outlives this. `statusInterval`: how often a status line is written; nothing: never.
    RunLog(logging::LogRouter& log, std::optional<Duration> statusInterval);

    /// The first line. `dataDirectory`: empty where the program keeps no files.
    void writeStart(const std::string& version, const std::string& dataDirectory);

    void writeProblems(const config::ConfigProblems& problems);
    /// New settings in force, from `source`; the log follows them.
    void writeSettings(const std::string& source, const config::ProxyConfig& config);
    void writeReloadFailed(const std::string& source, std::size_t problems);

    void writeListening(const config::ListenConfig& listen, std::uint16_t port);
    void writeListenFailed(const config::ListenConfig& listen, const std::string& reason);

    /// `dropped`: how many the proxy has dropped in all so far.
    void writeEvents(std::vector<runtime::TimedEvent> events, std::uint64_t dropped);
    /// Another proxy counts its dropped events from 0.
    void noteNewProxy() { m_droppedEvents = 0; }

    /// Writes a status line when it is time for one.
    void noteSnapshot(const engine::Snapshot& snapshot);
    /// No status lines from now on.
    void noteStopping() { m_isStopping = true; }

    /// The last line.
    void writeStopped(const engine::Snapshot& snapshot);

private:
    void writeSummaries();
    void write(logging::ProgramEventKind kind, std::vector<engine::EventField> fields);
    void write(logging::ProgramEvent event);

    logging::LogRouter& m_log;
    std::optional<Duration> m_statusInterval;
    std::vector<std::string> m_unknownNames; ///< In the log's lists; told once.
    std::uint64_t m_droppedEvents = 0;       ///< That the log knows of.
    TimePoint m_startedAt;
    TimePoint m_nextStatus;
    bool m_isStopping = false;
    QTimer m_summaryTimer;
};

} // namespace dpmp::app
