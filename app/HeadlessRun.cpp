// SPDX-License-Identifier: MIT
#include "app/HeadlessRun.h"

#include "app/ExitCode.h"
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

HeadlessRun::HeadlessRun(runtime::ProxyHandle& proxy, logging::LogRouter& log, HeadlessSetup setup)
    : m_proxy(proxy)
    , m_log(log)
    , m_setup(std::move(setup))
    , m_config(m_setup.settings.config.value_or(config::ProxyConfig{}))
{
    connect(&m_proxy, &runtime::ProxyHandle::listening, this, &HeadlessRun::noteListening);
    connect(&m_proxy, &runtime::ProxyHandle::listenFailed, this, &HeadlessRun::noteListenFailed);
    connect(&m_proxy, &runtime::ProxyHandle::eventsWaiting, this, &HeadlessRun::writeEvents);
    connect(&m_proxy, &runtime::ProxyHandle::snapshotWaiting, this, &HeadlessRun::readSnapshot);
    connect(&m_proxy, &runtime::ProxyHandle::stopped, this, &HeadlessRun::noteStopped);
    connect(&m_summaryTimer, &QTimer::timeout, this, &HeadlessRun::writeSummaries);
}

void HeadlessRun::start()
{
    m_startedAt = steadyNow();
    m_nextStatus = m_startedAt;
    std::vector<engine::EventField> identity{{"version", m_setup.version}, {"pid", QCoreApplication::applicationPid()}};
    if (!m_setup.dataDirectory.empty()) {
        identity.push_back({"data_dir", m_setup.dataDirectory});
    }
    write(ProgramEventKind::Starting, std::move(identity));
    writeProblems();
    writeSettings();
    m_summaryTimer.start(std::chrono::seconds(1));
    m_proxy.start();
}

void HeadlessRun::stop()
{
    ++m_stopRequests;
    m_proxy.stop(m_stopRequests == 1 ? kGrace : std::chrono::milliseconds(0));
}

void HeadlessRun::reload()
{
    if (m_stopRequests > 0) {
        return;
    }
    if (!m_setup.reload) {
        stop();
        return;
    }
    m_setup.settings = m_setup.reload();
    writeProblems();
    if (!m_setup.settings.config) {
        write(ProgramEventKind::ConfigReloadFailed,
              {{"config", m_setup.settings.source}, {"problems", whole(m_setup.settings.problems.size())}});
        return;
    }
    m_config = *m_setup.settings.config;
    m_log.apply(m_config.logging);
    writeSettings();
    m_proxy.applyConfig(m_config);
}

void HeadlessRun::noteListening()
{
    write(ProgramEventKind::Listening, {{"host", m_config.listen.host}, {"port", std::int64_t{m_proxy.port()}}});
}

void HeadlessRun::noteListenFailed()
{
    write(ProgramEventKind::ListenFailed, {{"host", m_config.listen.host},
                                           {"port", std::int64_t{m_config.listen.port}},
                                           {"reason", m_proxy.listenError()}});
    // While the earlier address serves, a slip of the pen in new settings must not end the mining.
    if (m_proxy.port() == 0) {
        Q_EMIT finished(kCannotListen);
    }
}

void HeadlessRun::noteStopped()
{
    writeEvents();
    readSnapshot();
    m_log.writeAllSummaries(steadyNow());
    const auto uptime = std::chrono::duration_cast<std::chrono::milliseconds>(steadyNow() - m_startedAt);
    write(logging::stoppedEvent(m_snapshot, uptime));
    Q_EMIT finished(kStoppedAsAsked);
}

void HeadlessRun::writeEvents()
{
    m_log.write(m_proxy.takeEvents(), steadyNow());
    const std::uint64_t dropped = m_proxy.droppedEvents();
    if (dropped > m_droppedEvents) {
        write(ProgramEventKind::EventsDropped, {{"count", whole(dropped - m_droppedEvents)}});
        m_droppedEvents = dropped;
    }
}

void HeadlessRun::writeSummaries()
{
    m_log.writeDueSummaries(steadyNow());
    if (const std::uint64_t dropped = m_log.takeDropped(); dropped > 0) {
        write(ProgramEventKind::EventsDropped, {{"count", whole(dropped)}});
    }
}

void HeadlessRun::readSnapshot()
{
    std::optional<engine::Snapshot> snapshot = m_proxy.takeSnapshot();
    if (!snapshot) {
        return;
    }
    m_snapshot = std::move(*snapshot);
    const TimePoint now = steadyNow();
    if (m_setup.statusInterval && m_stopRequests == 0 && now >= m_nextStatus) {
        // From the plan, not from now: snapshots that come a little early or late do not add up to a lost line.
        m_nextStatus = std::max(m_nextStatus + *m_setup.statusInterval, now + *m_setup.statusInterval / 2);
        write(logging::statusEvent(m_snapshot, m_log.format()));
    }
}

void HeadlessRun::writeProblems()
{
    for (const config::ConfigProblem& problem : m_setup.settings.problems) {
        write(ProgramEventKind::ConfigProblem, {{"path", problem.path}, {"problem", problem.text}});
    }
}

void HeadlessRun::writeSettings()
{
    write(ProgramEventKind::ConfigLoaded, {{"config", m_setup.settings.source}, {"pools", poolsText(m_config.pools)}});

    std::vector<std::string> unknown = logging::unknownEventNames(m_config.logging);
    if (!unknown.empty() && unknown != m_unknownNames) {
        write(ProgramEventKind::ConfigProblem,
              {{"path", "logging"}, {"problem", "no event has these names: " + joined(unknown)}});
    }
    m_unknownNames = std::move(unknown);
}

void HeadlessRun::write(ProgramEventKind kind, std::vector<engine::EventField> fields)
{
    write(logging::ProgramEvent{kind, std::move(fields)});
}

void HeadlessRun::write(logging::ProgramEvent event)
{
    m_log.write(std::move(event), std::chrono::system_clock::now());
}

} // namespace dpmp::app
