// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace dpmp::ui {

/// What the window remembers from one start to the next and the proxy need not know: geometry, columns, theme,
/// language, labels that the user gave to miners, which notifications are wanted.
class UiState
{
public:
    /// `settings` outlives it.
    explicit UiState(QSettings& settings)
        : m_settings(settings)
    {}

    /// Anything by a name of its own, such as "miners/header" for a table's columns.
    QByteArray blob(const QString& name) const;
    void setBlob(const QString& name, const QByteArray& value);
    bool flag(const QString& name, bool byDefault) const;
    void setFlag(const QString& name, bool value);
    QString text(const QString& name, const QString& byDefault = {}) const;
    void setText(const QString& name, const QString& value);
    int number(const QString& name, int byDefault) const;
    void setNumber(const QString& name, int value);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// "de", "pt_BR"; empty: the system's.
    QString language() const { return text(QStringLiteral("language")); }
    void setLanguage(const QString& language) { setText(QStringLiteral("language"), language); }

    /// The user's name for a worker; empty: none given.
    QString minerLabel(const QString& worker) const;
    void setMinerLabel(const QString& worker, const QString& label);

private:
    QSettings& m_settings;
};

} // namespace dpmp::ui
