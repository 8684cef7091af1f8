// SPDX-License-Identifier: MIT
#include "ui/tray/TrayIcon.h"

#include "ui/format/Formatting.h"
#include "ui/format/TotalHashrate.h"
#include "ui/widgets/SummaryBar.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QLocale>

#include <array>
#include <chrono>

namespace dpmp::ui {

namespace {

// Pool A's part of a hundred.
constexpr std::array<std::uint32_t, 5> kPresets{100, 80, 50, 20, 0};
constexpr std::chrono::seconds kLookInterval{2};

QString presetText(std::uint32_t first)
{
    return QStringLiteral("%1 : %2").arg(QLocale().toString(first), QLocale().toString(100 - first));
}

QString stateText(TrayState state)
{
    switch (state) {
    case TrayState::Both: return TrayIcon::tr("Mining on both pools");
    case TrayState::OnlyA: return TrayIcon::tr("Mining on pool A");
    case TrayState::OnlyB: return TrayIcon::tr("Mining on pool B");
    case TrayState::None: return TrayIcon::tr("No miner at work");
    case TrayState::Attention: return TrayIcon::tr("Needs attention");
    case TrayState::Paused: break;
    }
    return TrayIcon::tr("Paused");
}

} // namespace

TrayIcon::TrayIcon(Program& program)
    : m_program(program)
{
    buildMenu();
    m_icon.setContextMenu(&m_menu);
    m_icon.setIcon(trayPictures(m_state));
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) {
            Q_EMIT showRequested();
        }
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::showRequested);
    connect(&program, &Program::snapshotTaken, this, &TrayIcon::draw);
    connect(&program, &Program::configChanged, this, &TrayIcon::draw);
    connect(&program, &Program::listeningChanged, this, [this](quint16 port, const QString& reason) {
        m_canListen = port != 0 || reason.isEmpty();
        draw();
    });
    connect(&m_lookTimer, &QTimer::timeout, this, &TrayIcon::lookForTray);
    m_lookTimer.start(kLookInterval);
    qApp->installEventFilter(this);
    retranslate();
    lookForTray();
}

void TrayIcon::buildMenu()
{
    m_showAction = m_menu.addAction(QString(), this, &TrayIcon::showRequested);
    m_showAction->setObjectName(QStringLiteral("trayShow"));
    m_presets = m_menu.addMenu(QString());
    auto* const group = new QActionGroup(this);
    for (const std::uint32_t first : kPresets) {
        QAction* const action = m_presets->addAction(QString(), this, [this, first] { setPreset(first); });
        action->setObjectName(QStringLiteral("trayPreset%1").arg(first));
        action->setCheckable(true);
        group->addAction(action);
    }
    // None of them is in force while the slider stands elsewhere.
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    m_pauseAction =
        m_menu.addAction(QString(), this, [this] { m_program.proxy().setPaused(!m_program.snapshot().isPaused); });
    m_pauseAction->setObjectName(QStringLiteral("trayPause"));
    m_menu.addSeparator();
    m_quitAction = m_menu.addAction(QString(), this, &TrayIcon::quitRequested);
    m_quitAction->setObjectName(QStringLiteral("trayQuit"));
}

void TrayIcon::lookForTray()
{
    const bool usable = QSystemTrayIcon::isSystemTrayAvailable();
    if (usable == m_isUsable) {
        return;
    }
    m_isUsable = usable;
    // Shown anew, because an icon that was shown without a tray does not always enter one that comes later.
    m_icon.hide();
    if (usable) {
        m_icon.show();
    }
    Q_EMIT usableChanged(usable);
}

void TrayIcon::draw()
{
    const engine::Snapshot& snapshot = m_program.snapshot();
    const TrayState state = trayStateOf(snapshot, m_canListen);
    if (state != m_state) {
        m_state = state;
        m_icon.setIcon(trayPictures(state));
    }
    //: The tray's tooltip: state, hashrate, split. Three lines.
    const QString text = tr("%1\n%2\nSplit %3").arg(stateText(state), totalHashrate(snapshot), splitText(snapshot));
    if (text != m_icon.toolTip()) {
        m_icon.setToolTip(text);
    }
    m_pauseAction->setText(snapshot.isPaused ? tr("Resume mining") : tr("Pause mining"));
    const std::vector<config::PoolConfig>& pools = m_program.config().pools;
    m_presets->setEnabled(pools.size() == 2);
    for (std::size_t i = 0; i < kPresets.size() && pools.size() == 2; ++i) {
        // 1 : 1 is 50 : 50 as well.
        const std::uint64_t all = std::uint64_t{pools[0].weight} + pools[1].weight;
        const bool isInForce = all > 0 && std::uint64_t{pools[0].weight} * 100 == all * kPresets.at(i);
        m_presets->actions().at(static_cast<qsizetype>(i))->setChecked(isInForce);
    }
}

void TrayIcon::setPreset(std::uint32_t first)
{
    m_program.changeWeights({first, 100 - first});
    draw();
}

void TrayIcon::tell(const Notice& notice)
{
    if (m_isUsable) {
        // A critical one stays until it is clicked away, as far as the desktop follows the urgency.
        const auto kind = notice.isCritical ? QSystemTrayIcon::Critical : QSystemTrayIcon::Information;
        m_icon.showMessage(notice.title, notice.text, kind, notice.isCritical ? 0 : 10000);
    }
}

bool TrayIcon::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == qApp && event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    return QObject::eventFilter(watched, event);
}

void TrayIcon::retranslate()
{
    m_showAction->setText(tr("Show DPMP"));
    //: The parts of the work that the pools get.
    m_presets->setTitle(tr("Split"));
    for (std::size_t i = 0; i < kPresets.size(); ++i) {
        m_presets->actions().at(static_cast<qsizetype>(i))->setText(presetText(kPresets.at(i)));
    }
    m_quitAction->setText(tr("Quit"));
    draw();
}

} // namespace dpmp::ui
