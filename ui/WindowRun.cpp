// SPDX-License-Identifier: MIT
#include "ui/WindowRun.h"

#include "ui/Icons.h"
#include "ui/Languages.h"
#include "ui/Theme.h"
#include "ui/pages/HelpPage.h"

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
    m_window.addPage(new HelpPage(m_program, m_state), tintedIcon(QStringLiteral("help")),
                     [] { return MainWindow::tr("Help"); });
}

void WindowRun::start()
{
    m_window.show();
    m_program.start();
}

int runWindow(int& argc, char** argv, const ProgramFactory& makeProgram)
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
        return EXIT_FAILURE;
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
