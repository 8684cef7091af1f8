// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "ui/Program.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <vector>

namespace dpmp::ui {

class MinerStep;
class NoteLabel;
class PoolStep;
class SplitStep;
class WelcomeStep;
class WizardStep;

/// Leads a new user through two pools and the split to the first accepted share. Nothing is put in force before the
/// split is left (with one pool: before the pools are left).
class FirstRunWizard : public QDialog
{
    Q_OBJECT

public:
    explicit FirstRunWizard(Program& program, QWidget* parent = nullptr);

    /// As if the user had chosen this file in the first step.
    void importFile(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectSteps();
    void goTo(WizardStep* step);
    void back();
    void next();
    void begin(const config::ProxyConfig& config, const config::ConfigProblems& problems);
    void leavePools(bool first);
    bool putInForce();
    /// The settings as they stand in the steps.
    config::ProxyConfig wanted() const;
    bool showPoolProblems(const config::ConfigProblems& problems);
    int position(const WizardStep* step) const;
    void refresh();
    void retranslate();

    Program& m_program;
    config::ProxyConfig m_begun; ///< That the steps were filled from.
    QLabel* m_title;
    QLabel* m_progress;
    QStackedWidget* m_stack;
    NoteLabel* m_note;
    WelcomeStep* m_welcome;
    PoolStep* m_firstPool;
    PoolStep* m_secondPool;
    SplitStep* m_split;
    MinerStep* m_miner;
    QPushButton* m_close;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace dpmp::ui
