// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Program.h"
#include "ui/Theme.h"
#include "ui/UiState.h"
#include "ui/pages/settings/SettingsSection.h"

#include <QCheckBox>
#include <QComboBox>

#include <vector>

namespace dpmp::ui {

/// Language and theme; in force at once.
class AppearanceSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit AppearanceSection(UiState& state, QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;

Q_SIGNALS:
    /// "de", "pt_BR"; empty: the system's.
    void languageChosen(const QString& code);
    void themeChosen(dpmp::ui::ThemeChoice choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// Theme and language have menus, too.
    void showChosen();

    UiState& m_state;
    QComboBox* m_language = nullptr;
    QComboBox* m_theme = nullptr;
    SettingRow* m_languageRow = nullptr;
    SettingRow* m_themeRow = nullptr;
};

/// How the program begins, ends and keeps passwords; in force at once.
class StartSection final : public SettingsSection
{
    Q_OBJECT

public:
    StartSection(Program& program, UiState& state, QWidget* parent = nullptr);

    QString title() const override;
    void load(const config::ProxyConfig& config) override;
    void retranslate() override;

private:
    void chooseLogin(bool on);

    Program& m_program;
    QCheckBox* m_login = nullptr;
    QCheckBox* m_tray = nullptr;
    QComboBox* m_passwords = nullptr;
    SettingRow* m_loginRow = nullptr;
    SettingRow* m_trayRow = nullptr;
    SettingRow* m_passwordRow = nullptr;
};

/// Which notifications are wanted; in force at once.
class NotificationSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit NotificationSection(UiState& state, QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;

private:
    std::vector<QCheckBox*> m_boxes;
    std::vector<SettingRow*> m_settings;
};

} // namespace dpmp::ui
