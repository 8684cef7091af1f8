// SPDX-License-Identifier: MIT
#include "ui/pages/settings/SettingsSection.h"

#include <algorithm>

namespace dpmp::ui {

SettingsSection::SettingsSection(QWidget* parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    m_heading->setProperty("heading", true);
    m_column->setContentsMargins(0, 0, 0, 12);
    m_column->addWidget(m_heading);
}

SettingRow& SettingsSection::addRow(QWidget& control, const QStringList& paths, SettingRow::Shape shape)
{
    auto* const row = new SettingRow(control, paths, shape, this);
    m_column->addWidget(row);
    m_rows.push_back(row);
    return *row;
}

void SettingsSection::retranslate()
{
    m_heading->setText(title());
    setAccessibleName(title());
}

bool SettingsSection::showProblem(const config::ConfigProblem& problem)
{
    const auto row = std::ranges::find_if(m_rows, [&](const SettingRow* each) { return each->concerns(problem.path); });
    if (row == m_rows.end()) {
        return false;
    }
    (*row)->setProblem(problem);
    return true;
}

void SettingsSection::clearProblems()
{
    for (SettingRow* const row : m_rows) {
        row->clearProblem();
    }
}

bool SettingsSection::filter(const QString& words)
{
    const QString wanted = title().contains(words.trimmed(), Qt::CaseInsensitive) ? QString() : words;
    bool any = false;
    for (SettingRow* const row : m_rows) {
        any = row->filter(wanted) || any;
    }
    setVisible(any);
    return any;
}

} // namespace dpmp::ui
