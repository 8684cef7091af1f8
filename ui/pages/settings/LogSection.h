// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/settings/ConfigSection.h"

#include <QComboBox>
#include <QListWidget>

namespace dpmp::ui {

/// What the program writes to its log.
class LogSection final : public ConfigSection
{
    Q_OBJECT

public:
    explicit LogSection(QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;

private:
    void addChoices();
    void addEvents();
    void showEvents(const config::LogConfig& log);
    void storeEvents(config::LogConfig& log) const;

    QComboBox* m_level = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_mode = nullptr; ///< What a tick means.
    QListWidget* m_events = nullptr;
    SettingRow* m_levelRow = nullptr;
    SettingRow* m_formatRow = nullptr;
    SettingRow* m_eventsRow = nullptr;
};

} // namespace dpmp::ui
