// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace dpmp::app {

/// Starting the program when the user logs in, by a file that the desktops agree on (XDG autostart). Where there is no
/// such folder, as on Windows, the file has no effect.
class LoginStart
{
public:
    /// `folder`: the desktop's autostart folder, which need not exist; empty: the user's. `command`: the program and
    /// its arguments.
    LoginStart(QStringList command, const QString& folder = {});

    bool isOn() const;

    /// Why it could not be done, in English; empty: done.
    QString set(bool on) const;

private:
    QString m_file;
    QStringList m_command;
};

/// The command as the Exec key of a desktop entry wants it: quoted, with its own signs escaped.
QString execLine(const QStringList& command);

} // namespace dpmp::app
