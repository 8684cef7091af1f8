// SPDX-License-Identifier: MIT
#include "app/HeadlessRun.h"

#include "app/ExitCode.h"

#include <utility>

namespace dpmp::app {

HeadlessRun::HeadlessRun(runtime::ProxyHandle& proxy, logging::LogRouter& log, HeadlessSetup setup)
    : m_proxy(proxy)
    , m_log(log, setup.statusInterval)
    , m_setup(std::move(setup))
    , m_config(m_setup.settings.config.value_or(config::ProxyConfig{}))
{
    connect(&m_proxy, &runtime::ProxyHandle::listening, this, &HeadlessRun::noteListening);
    connect(&m_proxy, &runtime::ProxyHandle::listenFailed, this, &HeadlessRun::noteListenFailed);
    connect(&m_proxy, &runtime::ProxyHandle::eventsWaiting, this, &HeadlessRun::writeEvents);
    connect(&m_proxy, &runtime::ProxyHandle::snapshotWaiting, this, &HeadlessRun::readSnapshot);
    connect(&m_proxy, &runtime::ProxyHandle::stopped, this, &HeadlessRun::noteStopped);
}

void HeadlessRun::start()
{
    m_log.writeStart(m_setup.version, m_setup.dataDirectory);
    m_log.writeProblems(m_setup.settings.problems);
    m_log.writeSettings(m_setup.settings.source, m_config);
    m_proxy.start();
}

void HeadlessRun::stop()
{
    ++m_stopRequests;
    m_log.noteStopping();
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
    m_log.writeProblems(m_setup.settings.problems);
    if (!m_setup.settings.config) {
        m_log.writeReloadFailed(m_setup.settings.source, m_setup.settings.problems.size());
        return;
    }
    m_config = *m_setup.settings.config;
    m_log.writeSettings(m_setup.settings.source, m_config);
    m_proxy.applyConfig(m_config);
}

void HeadlessRun::noteListening()
{
    m_log.writeListening(m_config.listen, m_proxy.port());
}

void HeadlessRun::noteListenFailed()
{
    m_log.writeListenFailed(m_config.listen, m_proxy.listenError());
    // While the earlier address serves, a slip of the pen in new settings must not end the mining.
    if (m_proxy.port() == 0) {
        Q_EMIT finished(kCannotListen);
    }
}

void HeadlessRun::noteStopped()
{
    writeEvents();
    readSnapshot();
    m_log.writeStopped(m_snapshot);
    Q_EMIT finished(kStoppedAsAsked);
}

void HeadlessRun::writeEvents()
{
    m_log.writeEvents(m_proxy.takeEvents(), m_proxy.droppedEvents());
}

void HeadlessRun::readSnapshot()
{
    if (std::optional<engine::Snapshot> snapshot = m_proxy.takeSnapshot()) {
        m_snapshot = std::move(*snapshot);
        m_log.noteSnapshot(m_snapshot);
    }
}

} // namespace dpmp::app
