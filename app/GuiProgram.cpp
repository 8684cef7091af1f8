// SPDX-License-Identifier: MIT
#include "app/GuiProgram.h"

#include "app/DemoSettings.h"
#include "app/ExitCode.h"
#include "app/ImportFinder.h"
#include "app/OwnAddresses.h"
#include "core/storage/FileSecretStore.h"

#include <algorithm>
#include <utility>

namespace dpmp::app {

GuiProgram::GuiProgram(logging::LogRouter& log, GuiSetup setup)
    : m_log(log, setup.statusInterval)
    , m_settings(std::move(setup.settings))
    , m_version(std::move(setup.version))
    , m_loginStart(std::move(setup.loginStart))
    , m_importPlaces(std::move(setup.importPlaces))
    , m_seat(std::move(setup.makeProxy))
    , m_secrets(
          std::move(setup.keychain), std::make_unique<storage::FileSecretStore>(m_settings.secretFile()),
          [this](engine::PoolSlot pool) { return m_settings.secretKey(pool); }, setup.secondTry)
    , m_own(std::move(setup.loaded.config))
    , m_saved(m_own)
    , m_problems(std::move(setup.loaded.problems))
    , m_isUsable(setup.loaded.hasPools && !config::hasErrors(m_problems))
{
    m_weightTimer.setSingleShot(true);
    m_weightTimer.setInterval(kWeightDelay);
    connect(&m_weightTimer, &QTimer::timeout, this, &GuiProgram::saveWeights);
    connect(&m_secrets, &PoolSecrets::found, this, &GuiProgram::takePassword);
    connect(&m_secrets, &PoolSecrets::trouble, this, &Program::passwordTrouble);
    connect(&m_secrets, &PoolSecrets::missing, this, [this](const engine::PoolSlot& pool) {
        if (m_awaited.contains(pool)) {
            Q_EMIT passwordNeeded(pool);
        }
    });
    connectSeat();
    if (!setup.startsInDemo || !enterDemo()) {
        m_seat.replace(m_own, nullptr);
    }
}

void GuiProgram::connectSeat()
{
    connect(&m_seat, &ProxySeat::listening, this, &GuiProgram::noteListening);
    connect(&m_seat, &ProxySeat::listenFailed, this, &GuiProgram::noteListenFailed);
    connect(&m_seat, &ProxySeat::eventsWaiting, this, &GuiProgram::takeEvents);
    connect(&m_seat, &ProxySeat::snapshotWaiting, this, &GuiProgram::takeSnapshot);
    connect(&m_seat, &ProxySeat::examinationsWaiting, this,
            [this] { Q_EMIT examinationsTaken(proxy().takeExaminations()); });
    connect(&m_seat, &ProxySeat::eventsLeft, this,
            [this](const std::vector<runtime::TimedEvent>& events) { m_log.writeEvents(events, 0); });
    connect(&m_seat, &ProxySeat::allStopped, this, &GuiProgram::finish);
}

// Start and end.

void GuiProgram::start()
{
    if (std::exchange(m_isStarted, true)) {
        return;
    }
    m_log.writeStart(m_version, m_settings.dataDirectory());
    m_log.writeProblems(m_problems);
    m_log.writeSettings(source(), config());
    startWhenReady();
}

void GuiProgram::startWhenReady()
{
    if (!m_isStarted || m_seat.isStarted() || m_quits > 0) {
        return;
    }
    if (isDemo()) {
        m_seat.start(m_demoConfig);
        return;
    }
    if (!m_isUsable) {
        return;
    }
    fetchPasswords();
    const config::ProxyConfig settings = forProxy();
    const bool canMine =
        std::ranges::any_of(settings.pools, [](const config::PoolConfig& pool) { return pool.weight > 0; });
    if (canMine) {
        m_seat.start(settings);
    }
}

void GuiProgram::quit()
{
    ++m_quits;
    saveWeights();
    m_log.noteStopping();
    m_seat.stop(m_quits == 1 ? kGrace : std::chrono::milliseconds(0));
}

void GuiProgram::finish()
{
    takeEvents();
    takeSnapshot();
    m_log.writeStopped(m_snapshot);
    Q_EMIT finished(kStoppedAsAsked);
}

// What the proxy says.

void GuiProgram::noteListening()
{
    m_log.writeListening(config().listen, proxy().port());
    if (isDemo()) {
        m_seat.demo()->startMiner(proxy().port());
    }
    Q_EMIT listeningChanged(proxy().port(), {});
}

void GuiProgram::noteListenFailed()
{
    const std::string reason = proxy().listenError();
    m_log.writeListenFailed(config().listen, reason);
    Q_EMIT listeningChanged(proxy().port(), QString::fromStdString(reason));
}

void GuiProgram::takeEvents()
{
    std::vector<runtime::TimedEvent> events = proxy().takeEvents();
    if (!events.empty()) {
        Q_EMIT eventsTaken(events);
    }
    m_log.writeEvents(std::move(events), proxy().droppedEvents());
}

void GuiProgram::takeSnapshot()
{
    if (std::optional<engine::Snapshot> snapshot = proxy().takeSnapshot()) {
        m_snapshot = std::move(*snapshot);
        m_log.noteSnapshot(m_snapshot);
        Q_EMIT snapshotTaken(m_snapshot);
    }
}

// The demonstration and the rest.

bool GuiProgram::enterDemo()
{
    auto demo = std::make_unique<demo::Demo>();
    if (!demo->listenError().empty()) {
        const std::string reason = "the demonstration's pools: " + demo->listenError();
        m_log.writeListenFailed({.host = "127.0.0.1", .port = 0}, reason);
        Q_EMIT listeningChanged(0, QString::fromStdString(reason));
        return false;
    }
    saveWeights();
    m_demoConfig = m_own;
    takeDemoSettings(m_demoConfig, *demo);
    m_seat.replace(m_demoConfig, std::move(demo));
    return true;
}

void GuiProgram::startDemo()
{
    if (!isDemo() && m_quits == 0 && enterDemo()) {
        noteNewProxy();
    }
}

void GuiProgram::leaveDemo()
{
    if (isDemo() && m_quits == 0) {
        m_seat.replace(m_own, nullptr);
        noteNewProxy();
    }
}

void GuiProgram::noteNewProxy()
{
    m_log.noteNewProxy();
    m_log.writeSettings(source(), config());
    m_snapshot = {};
    Q_EMIT listeningChanged(0, {}); // The port of the proxy before is nobody's now.
    Q_EMIT demoChanged();
    Q_EMIT configChanged();
    Q_EMIT snapshotTaken(m_snapshot);
    startWhenReady();
}

bool GuiProgram::isFirstRun() const
{
    const bool hasPools =
        std::ranges::any_of(m_own.pools, [](const config::PoolConfig& pool) { return !pool.primary.host.empty(); });
    return !hasPools && !config::hasErrors(m_problems);
}

std::optional<ui::ImportOffer> GuiProgram::findImport() const
{
    return app::findImport(m_importPlaces);
}

Result<ui::ImportOffer, QString> GuiProgram::readImport(const QString& file) const
{
    return app::readImport(file);
}

std::vector<QString> GuiProgram::ownAddresses() const
{
    return addressesFor(config().listen.host);
}

} // namespace dpmp::app
