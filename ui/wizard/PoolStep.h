// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ConfigProblem.h"
#include "core/engine/Snapshot.h"
#include "ui/Program.h"
#include "ui/wizard/WizardStep.h"

#include <QCheckBox>
#include <QLabel>

namespace dpmp::ui {

class DoctorView;
class PoolForm;

/// Asks for one pool and tests it when the user wants. The second pool can be done without.
class PoolStep final : public WizardStep
{
    Q_OBJECT

public:
    PoolStep(Program& program, engine::PoolSlot slot, QWidget* parent = nullptr);

    QString title() const override;
    bool isComplete() const override;

    config::PoolConfig pool() const;
    void setPool(const config::PoolConfig& pool);
    /// True for the second pool when the user does without.
    bool isSkipped() const { return m_skip->isChecked(); }
    void setSkipped(bool skipped) { m_skip->setChecked(skipped); }

    /// Shows those of this pool; true when one of them forbids to go on.
    bool showProblems(const config::ConfigProblems& problems);

    void draw(const engine::Snapshot& snapshot);

protected:
    void retranslate() override;

private:
    void takeSkip(bool skipped);

    engine::PoolSlot m_slot;
    QLabel* m_intro;
    QCheckBox* m_skip;
    PoolForm* m_form;
    DoctorView* m_doctor;
};

} // namespace dpmp::ui
