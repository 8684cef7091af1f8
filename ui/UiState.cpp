// SPDX-License-Identifier: MIT
#include "ui/UiState.h"

#include <QUrl>

namespace dpmp::ui {

namespace {

// A worker's name may hold the slash that QSettings takes for a group.
QString labelKey(const QString& worker)
{
    return QStringLiteral("labels/") + QString::fromLatin1(QUrl::toPercentEncoding(worker));
}

} // namespace

QByteArray UiState::blob(const QString& name) const
{
    return m_settings.value(name).toByteArray();
}

void UiState::setBlob(const QString& name, const QByteArray& value)
{
    m_settings.setValue(name, value);
}

bool UiState::flag(const QString& name, bool byDefault) const
{
    return m_settings.value(name, byDefault).toBool();
}

void UiState::setFlag(const QString& name, bool value)
{
    m_settings.setValue(name, value);
}

QString UiState::text(const QString& name, const QString& byDefault) const
{
    return m_settings.value(name, byDefault).toString();
}

void UiState::setText(const QString& name, const QString& value)
{
    m_settings.setValue(name, value);
}

int UiState::number(const QString& name, int byDefault) const
{
    bool isNumber = false;
    const int value = m_settings.value(name, byDefault).toInt(&isNumber);
    return isNumber ? value : byDefault;
}

void UiState::setNumber(const QString& name, int value)
{
    m_settings.setValue(name, value);
}

ThemeChoice UiState::theme() const
{
    const QString name = text(QStringLiteral("theme"));
    if (name == QLatin1String("light")) {
        return ThemeChoice::Light;
    }
    return name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void UiState::setTheme(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: setText(QStringLiteral("theme"), QStringLiteral("system")); return;
    case ThemeChoice::Light: setText(QStringLiteral("theme"), QStringLiteral("light")); return;
    case ThemeChoice::Dark: setText(QStringLiteral("theme"), QStringLiteral("dark")); return;
    }
}

QString UiState::minerLabel(const QString& worker) const
{
    return text(labelKey(worker));
}

void UiState::setMinerLabel(const QString& worker, const QString& label)
{
    if (label.isEmpty()) {
        m_settings.remove(labelKey(worker));
    } else {
        setText(labelKey(worker), label);
    }
}

} // namespace dpmp::ui
