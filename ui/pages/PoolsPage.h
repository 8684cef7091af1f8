// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "ui/Program.h"
#include "ui/UiState.h"
#include "ui/pages/Page.h"
#include "ui/widgets/NoteLabel.h"

#include <QTabWidget>

#include <optional>
#include <vector>

namespace dpmp::ui {

class ApplyBar;
class PoolPanel;

/// The pools' settings, states and tests. Edits are kept until they are applied or reverted, whatever else changes the
/// settings meanwhile.
class PoolsPage final : public Page
{
    Q_OBJECT

public:
    PoolsPage(Program& program, UiState& state, QWidget* parent = nullptr);

    void draw(const engine::Snapshot& snapshot) override;

    /// Brings one pool's settings to the front, such as from an attention button.
    void showPool(engine::PoolSlot slot);

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void takeConfig();
    void takePlace(PasswordPlace place);
    void apply();
    void revert();
    void undo();
    bool change(const config::ProxyConfig& config);
    /// The settings in force with what the forms say.
    config::ProxyConfig edited() const;
    void takeEdit();
    void refresh();
    void showProblems(const config::ConfigProblems& problems);
    void nameTabs();

    Program& m_program;
    UiState& m_state;
    config::ProxyConfig m_base; ///< That the forms were last brought in line with.
    std::optional<config::ProxyConfig> m_undo;
    Note m_outcome; ///< Of the last step; empty once the user goes on.
    NoteLabel* m_demoNote;
    QTabWidget* m_tabs;
    std::vector<PoolPanel*> m_panels;
    ApplyBar* m_bar;
};

} // namespace dpmp::ui
