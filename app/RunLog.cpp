// SPDX-License-Identifier: MIT
#include "app/RunLog.h"

#include "core/logging/LogFilter.h"
#include "core/logging/StatusEvent.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace dpmp::app {

namespace {

using logging::ProgramEventKind;

TimePoint steadyNow()
{
    return std::chrono::steady_clock::now();
}

std::int64_t whole(std::size_t count)
{
    return static_cast<std::int64_t>(count);
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

// "host:port/weight" of every pool; wallets stay out of the log.
std::string poolsText(const std::vector<config::PoolConfig>& pools)
{
    std::vector<std::string> words;
    words.reserve(pools.size());
    for (const config::PoolConfig& pool : pools) {
        words.push_back(pool.primary.host + ':' + std::to_string(pool.primary.port) + '/' +
                        std::to_string(pool.weight));
    }
    return joined(words);
}

} // namespace

RunLog::RunLog(logging::LogRouter& log, std::optional<Duration> statusInterval)
    : m_log(log)
    , m_statusInterval(statusInterval)
{
    connect(&m_summaryTimer, &QTimer::timeout, this, &RunLog::writeSummaries);
}

void RunLog::writeStart(const std::string& version, const std::string& dataDirectory)
{
    m_startedAt = steadyNow();
    m_nextStatus = m_startedAt;
    std::vector<engine::EventField> identity{{"version", version}, {"pid", QCoreApplication::applicationPid()}};
    if (!dataDirectory.empty()) {
        identity.push_back({"data_dir", dataDirectory});
    }
    write(ProgramEventKind::Starting, std::move(identity));
    m_summaryTimer.start(std::chrono::seconds(1));
}

void RunLog::writeProblems(const config::ConfigProblems& problems)
{
    for (const config::ConfigProblem& problem : problems) {
        write(ProgramEventKind::ConfigProblem, {{"path", problem.path}, {"problem", problem.text}});
    }
}

void RunLog::writeSettings(const std::string& source, const config::ProxyConfig& config)
{
    m_log.apply(config.logging);
    write(ProgramEventKind::ConfigLoaded, {{"config", source}, {"pools", poolsText(config.pools)}});

    std::vector<std::string> unknown = logging::unknownEventNames(config.logging);
    if (!unknown.empty() && unknown != m_unknownNames) {
        write(ProgramEventKind::ConfigProblem,
              {{"path", "logging"}, {"problem", "no event has these names: " + joined(unknown)}});
    }
    m_unknownNames = std::move(unknown);
}

void RunLog::writeReloadFailed(const std::string& source, std::size_t problems)
{
    write(ProgramEventKind::ConfigReloadFailed, {{"config", source}, {"problems", whole(problems)}});
}

void RunLog::writeListening(const config::ListenConfig& listen, std::uint16_t port)
{
    write(ProgramEventKind::Listening, {{"host", listen.host}, {"port", std::int64_t{port}}});
}

void RunLog::writeListenFailed(const config::ListenConfig& listen, const std::string& reason)
{
    write(ProgramEventKind::ListenFailed,
          {{"host", listen.host}, {"port", std::int64_t{listen.port}}, {"reason", reason}});
}

void RunLog::writeEvents(std::vector<runtime::TimedEvent> events, std::uint64_t dropped)
{
    m_log.write(std::move(events), steadyNow());
    if (dropped > m_droppedEvents) {
        write(ProgramEventKind::EventsDropped, {{"count", whole(dropped - m_droppedEvents)}});
        m_droppedEvents = dropped;
    }
}

void RunLog::noteSnapshot(const engine::Snapshot& snapshot)
{
    const TimePoint now = steadyNow();
    if (m_statusInterval && !m_isStopping && now >= m_nextStatus) {
        // From the plan, not from now: snapshots that come a little early or late do not add up to a lost line.
        m_nextStatus = std::max(m_nextStatus + *m_statusInterval, now + *m_statusInterval / 2);
        write(logging::statusEvent(snapshot, m_log.format()));
    }
}

void RunLog::writeStopped(const engine::Snapshot& snapshot)
{
    m_log.writeAllSummaries(steadyNow());
    const auto uptime = std::chrono::duration_cast<std::chrono::milliseconds>(steadyNow() - m_startedAt);
    write(logging::stoppedEvent(snapshot, uptime));
}

void RunLog::writeSummaries()
{
    m_log.writeDueSummaries(steadyNow());
    if (const std::uint64_t dropped = m_log.takeDropped(); dropped > 0) {
        write(ProgramEventKind::EventsDropped, {{"count", whole(dropped)}});
    }
}

void RunLog::write(ProgramEventKind kind, std::vector<engine::EventField> fields)
{
    write(logging::ProgramEvent{kind, std::move(fields)});
}

void RunLog::write(logging::ProgramEvent event)
{
    m_log.write(std::move(event), std::chrono::system_clock::now());
}

} // namespace dpmp::app
