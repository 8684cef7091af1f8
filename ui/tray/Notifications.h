// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Program.h"
#include "ui/UiState.h"
#include "ui/tray/NotificationRules.h"

#include <QObject>
#include <QString>

namespace dpmp::ui {

/// One message to the user, in words.
struct Notice
{
    QString title;
    QString text;
    bool isCritical = false; ///< Stays until it is dismissed.
};

/// Watches the program and says what NotificationRules find worth saying, as far as the user wants to hear it: the
/// flags notify/block, notify/bestShare, notify/poolDown, notify/minerGone and notify/rejects, all on at first.
class Notifications : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    Notifications(Program& program, UiState& state);

Q_SIGNALS:
    void noticed(const Notice& notice);

private:
    void tell(const std::vector<Occasion>& occasions);
    Notice noticeOf(const Occasion& occasion) const;
    QString poolName(const std::string& slot) const;

    Program& m_program;
    UiState& m_state;
    NotificationRules m_rules;
};

/// The flag in UiState that lets occasions of this kind through.
QString notificationFlag(Occasion::Kind kind);

} // namespace dpmp::ui
