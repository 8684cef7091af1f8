// SPDX-License-Identifier: MIT
#pragma once

#include "ui/MainWindow.h"
#include "ui/Program.h"
#include "ui/UiState.h"
#include "ui/tray/Notifications.h"
#include "ui/tray/TrayIcon.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>

namespace dpmp::ui {

class FirstRunWizard;

/// One run of the window over a program: the window with its pages, the tray, the notifications, and what connects
/// them. Needs a QApplication.
class WindowRun : public QObject
{
    Q_OBJECT

public:
    /// `program` and `state` outlive the run.
    WindowRun(Program& program, UiState& state);

    /// Shows the window and starts the program; leads a new user through the set-up.
    void start();

    MainWindow& window() { return m_window; }

    TrayIcon& tray() { return m_tray; }

    /// "dashboard", "miners", "pools", "log", "settings" or "help".
    void showPage(const QString& name);
    /// Opens it, or brings it to the front.
    void openWizard();

    /// Null while it is closed.
    FirstRunWizard* wizard() const;

private:
    void addPages();
    void addPage(Page* page, const QString& name, const std::function<QString()>& title);

    Program& m_program;
    UiState& m_state;
    MainWindow m_window;
    TrayIcon m_tray;
    Notifications m_notifications;
    QStringList m_pageNames; ///< In the order of the window.
    QPointer<FirstRunWizard> m_wizard;
};

/// Makes the QApplication and runs the window until the program has finished; its status. 0 when there is no program to
/// run: another one shows the window already.
int runWindow(int& argc, char** argv, const std::function<std::unique_ptr<Program>()>& makeProgram);

} // namespace dpmp::ui
