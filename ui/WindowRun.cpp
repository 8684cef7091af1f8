// SPDX-License-Identifier: MIT
#include "ui/WindowRun.h"

#include "ui/Icons.h"
#include "ui/Languages.h"
#include "ui/Theme.h"
#include "ui/pages/DashboardPage.h"
#include "ui/pages/HelpPage.h"
#include "ui/pages/LogPage.h"
#include "ui/pages/MinersPage.h"
#include "ui/pages/PoolsPage.h"
#include "ui/pages/SettingsPage.h"
#include "ui/wizard/FirstRunWizard.h"

#include <QApplication>
#include <QSettings>

#include <cstdlib>

namespace dpmp::ui {

WindowRun::WindowRun(Program& program, UiState& state)
    : m_program(program)
    , m_state(state)
    , m_window(program, state)
    , m_tray(program)
    , m_notifications(program, state)
{
    addPages();
    m_window.restore();
    m_window.setTrayUsable(m_tray.isUsable());
    connect(&m_tray, &TrayIcon::usableChanged, &m_window, &MainWindow::setTrayUsable);
    connect(&m_tray, &TrayIcon::showRequested, &m_window, &MainWindow::bringUp);
    connect(&m_tray, &TrayIcon::quitRequested, &m_window, &MainWindow::quit);
    connect(&m_window, &MainWindow::hiddenToTray, &m_tray, &TrayIcon::tell);
    connect(&m_notifications, &Notifications::noticed, &m_tray, &TrayIcon::tell);
    connect(&m_notifications, &Notifications::noticed, &m_window, &MainWindow::tell);
    connect(&program, &Program::raiseRequested, &m_window, &MainWindow::bringUp);
}

void WindowRun::addPages()
{
    auto* dashboard = new DashboardPage(m_program, m_state);
    auto* settings = new SettingsPage(m_program, m_state);
    addPage(dashboard, QStringLiteral("dashboard"), [] { return MainWindow::tr("Dashboard"); });
    addPage(new MinersPage(m_program, m_state), QStringLiteral("miners"), [] { return MainWindow::tr("Miners"); });
    addPage(new PoolsPage(m_program, m_state), QStringLiteral("pools"), [] { return MainWindow::tr("Pools"); });
    addPage(new LogPage(m_program, m_state), QStringLiteral("log"), [] { return MainWindow::tr("Log"); });
    addPage(settings, QStringLiteral("settings"), [] { return MainWindow::tr("Settings"); });
    addPage(new HelpPage(m_program, m_state), QStringLiteral("help"), [] { return MainWindow::tr("Help"); });
    connect(dashboard, &DashboardPage::pageRequested, this, &WindowRun::showPage);
    connect(dashboard, &DashboardPage::setupRequested, this, &WindowRun::openWizard);
    connect(settings, &SettingsPage::languageChosen, this, [](const QString& code) { applyLanguage(code); });
}

void WindowRun::addPage(Page* page, const QString& name, const std::function<QString()>& title)
{
    m_window.addPage(page, tintedIcon(name), title);
    m_pageNames.append(name);
}

void WindowRun::showPage(const QString& name)
{
    if (const auto index = m_pageNames.indexOf(name); index >= 0) {
        m_window.showPage(static_cast<int>(index));
    }
}

void WindowRun::openWizard()
{
    if (m_wizard) {
        m_wizard->raise();
        m_wizard->activateWindow();
        return;
    }
    m_wizard = new FirstRunWizard(m_program, &m_window);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    m_wizard->open();
}

FirstRunWizard* WindowRun::wizard() const
{
    return m_wizard;
}

void WindowRun::start()
{
    m_window.show();
    m_program.start();
    if (m_program.isFirstRun() && !m_program.isDemo()) {
        openWizard();
    }
}

int runWindow(int& argc, char** argv, const std::function<std::unique_ptr<Program>()>& makeProgram)
{
    QApplication::setOrganizationName(QStringLiteral("dpmp"));
    QApplication::setApplicationName(QStringLiteral("dpmp"));
    QApplication::setApplicationDisplayName(QStringLiteral("DPMP"));
    QApplication::setApplicationVersion(QStringLiteral(DPMP_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("dpmp"));
    const QApplication application(argc, argv);
    QApplication::setWindowIcon(programIcon());
    // The tray keeps the program when its window is closed, and a stop takes the time that shares under way need.
    QApplication::setQuitOnLastWindowClosed(false);

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("dpmp"), QStringLiteral("window"));
    UiState state(settings);
    applyTheme(state.theme());
    applyLanguage(state.language());

    const std::unique_ptr<Program> program = makeProgram();
    if (!program) {
        return EXIT_SUCCESS;
    }
    // Queued: a program that cannot even start says so before there is a loop to leave.
    QObject::connect(
        program.get(), &Program::finished, &application, [](int status) { QApplication::exit(status); },
        Qt::QueuedConnection);
    WindowRun run(*program, state);
    run.start();
    return QApplication::exec();
}

} // namespace dpmp::ui
