// SPDX-License-Identifier: MIT
#pragma once

#include "ui/MainWindow.h"
#include "ui/Program.h"
#include "ui/UiState.h"
#include "ui/WindowPlugin.h"
#include "ui/tray/Notifications.h"
#include "ui/tray/TrayIcon.h"

#include <QObject>

namespace dpmp::ui {

/// One run of the window over a program: the window with its pages, the tray, the notifications, and what connects
/// them. Needs a QApplication.
class WindowRun : public QObject
{
    Q_OBJECT

public:
    /// `program` and `state` outlive the run.
    WindowRun(Program& program, UiState& state);

    /// Shows the window and starts the program.
    void start();

    MainWindow& window() { return m_window; }

    TrayIcon& tray() { return m_tray; }

private:
    void addPages();

    Program& m_program;
    UiState& m_state;
    MainWindow m_window;
    TrayIcon m_tray;
    Notifications m_notifications;
};

/// Makes the QApplication and runs the window until the program has finished; its status. 1 when the factory makes no
/// program.
int runWindow(int& argc, char** argv, const ProgramFactory& makeProgram);

} // namespace dpmp::ui
