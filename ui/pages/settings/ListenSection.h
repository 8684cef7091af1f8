// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Program.h"
#include "ui/pages/settings/ConfigSection.h"

#include <QComboBox>
#include <QLineEdit>

namespace dpmp::ui {

/// Where miners are awaited.
class ListenSection final : public ConfigSection
{
    Q_OBJECT

public:
    explicit ListenSection(const Program& program, QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;

private:
    QString host() const;
    void showHost(const QString& host);

    QComboBox* m_choice = nullptr;
    QComboBox* m_address = nullptr; ///< Only while one address is chosen.
    SettingRow* m_hostRow = nullptr;
    NumberRow m_port;
};

} // namespace dpmp::ui
