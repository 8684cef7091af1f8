// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Program.h"
#include "ui/tray/Notifications.h"
#include "ui/tray/TrayState.h"

#include <QAction>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <optional>

namespace dpmp::ui {

/// The program in the desktop's tray: state, tooltip and menu. A desktop may have no tray, or get one later, or lose
/// it: that is looked at again every other second.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    /// `program` outlives it.
    explicit TrayIcon(Program& program);

    /// There is a tray, and the icon is in it.
    bool isUsable() const { return m_isUsable; }

    TrayState state() const { return m_state; }

    QString toolTip() const { return m_icon.toolTip(); }

    QMenu& menu() { return m_menu; }

    /// Shows a notification of the desktop; nothing where there is no tray.
    void tell(const Notice& notice);

Q_SIGNALS:
    void usableChanged(bool usable);
    void showRequested();
    void quitRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildMenu();
    void lookForTray();
    void draw();
    void setPreset(std::uint32_t first);
    void retranslate();

    Program& m_program;
    bool m_canListen = true; ///< Until told otherwise.
    bool m_isUsable = false;
    TrayState m_state = TrayState::None;
    QMenu m_menu;
    QAction* m_showAction;
    QMenu* m_presets;
    QAction* m_pauseAction;
    QAction* m_quitAction;
    QSystemTrayIcon m_icon;
    QTimer m_lookTimer;
};

} // namespace dpmp::ui
