// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Program.h"
#include "ui/Theme.h"
#include "ui/UiState.h"
#include "ui/pages/Page.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <vector>

namespace dpmp::ui {

class SettingsSection;

/// All settings but the pools, in sections. Those of the window are in force at once, those of the proxy when the user
/// applies them.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(Program& program, UiState& state, QWidget* parent = nullptr);

    void draw(const engine::Snapshot& /*snapshot*/) override {}

    /// Puts a further section at the end; takes it.
    void addSection(SettingsSection* section);

Q_SIGNALS:
    /// "de", "pt_BR"; empty: the system's. It is remembered already.
    void languageChosen(const QString& code);
    /// It is remembered and in force already.
    void themeChosen(dpmp::ui::ThemeChoice choice);

protected:
    void retranslate() override;

private:
    void makeSections(UiState& state);
    void search(const QString& words);
    void apply();
    void revert();
    void reload();
    void showProblems(const config::ConfigProblems& problems);
    void goTo(int section);
    int edits() const;
    void updateFoot();

    Program& m_program;
    std::vector<SettingsSection*> m_sections;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_nothing = nullptr;
    QLabel* m_status = nullptr;
    QPushButton* m_apply = nullptr;
    QPushButton* m_revert = nullptr;
};

} // namespace dpmp::ui
