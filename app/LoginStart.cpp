// SPDX-License-Identifier: MIT
#include "app/LoginStart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace dpmp::app {

namespace {

QString standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart");
}

/// Each argument in quotes; inside of them four signs need a backslash, and a per cent sign is always doubled.
QString quoted(const QString& argument)
{
    QString text;
    for (const QChar sign : argument) {
        if (QStringLiteral("\"`$\\").contains(sign)) {
            text += QLatin1Char('\\');
        }
        text += sign;
        if (sign == QLatin1Char('%')) {
            text += sign;
        }
    }
    return QStringLiteral("\"%1\"").arg(text);
}

} // namespace

LoginStart::LoginStart(QStringList command, const QString& folder)
    : m_file((folder.isEmpty() ? standardFolder() : folder) + QStringLiteral("/dpmp.desktop"))
    , m_command(std::move(command))
{}

bool LoginStart::isOn() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    // The desktops' own settings switch an entry off instead of removing it.
    const QList<QByteArray> lines = file.readAll().split('\n');
    return std::ranges::none_of(lines, [](const QByteArray& line) {
        return line.trimmed() == "Hidden=true" || line.trimmed() == "X-GNOME-Autostart-enabled=false";
    });
}

QString LoginStart::set(bool on) const
{
    if (!on) {
        QFile file(m_file);
        return !file.exists() || file.remove() ? QString() : QStringLiteral("%1: %2").arg(m_file, file.errorString());
    }
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    const QString text = QStringLiteral("[Desktop Entry]\nType=Application\nName=DPMP\nComment=Dual-pool mining proxy\n"
                                        "Exec=%1\nIcon=dpmp\nTerminal=false\nX-GNOME-Autostart-enabled=true\n")
                             .arg(execLine(m_command));
    if (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit()) {
        return {};
    }
    return QStringLiteral("%1: %2").arg(m_file, file.errorString());
}

QString execLine(const QStringList& command)
{
    QStringList parts;
    std::ranges::transform(command, std::back_inserter(parts), quoted);
    // The value of a key is itself escaped: a backslash in it is two.
    return parts.join(QLatin1Char(' ')).replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
}

} // namespace dpmp::app
