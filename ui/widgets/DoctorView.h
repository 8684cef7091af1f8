// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/engine/PoolExamination.h"
#include "core/engine/Snapshot.h"
#include "ui/Program.h"

#include <QLabel>
#include <QList>
#include <QPushButton>
#include <QWidget>

#include <array>
#include <optional>
#include <vector>

namespace dpmp::ui {

class NoteLabel;
class StateMark;

/// Examines a pool when the user wants it and shows the findings as they come: each step with its time or its reason,
/// what the pool has told, and what that means for the miners. An examination ends when the view is hidden.
class DoctorView : public QWidget
{
    Q_OBJECT

public:
    explicit DoctorView(Program& program, QWidget* parent = nullptr);
    ~DoctorView() override;
    Q_DISABLE_COPY_MOVE(DoctorView)

    /// What the button examines. Findings about other settings are marked as old.
    void setPool(const config::PoolConfig& pool);
    void setMiners(const std::vector<engine::MinerSnapshot>& miners);

    void examine();
    void cancel();

    bool isRunning() const { return m_isRunning; }

    const std::optional<engine::PoolExamination>& findings() const { return m_findings; }

Q_SIGNALS:
    /// An examination came to its end.
    void finished(bool passed);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    static constexpr std::size_t kSteps = 6;

    struct StepRow
    {
        StateMark* mark = nullptr;
        QLabel* name = nullptr;
        QLabel* took = nullptr;
        QLabel* reason = nullptr;
    };

    void layOut();
    void take(const std::vector<engine::PoolExamination>& examinations);
    void redraw();
    void drawSummary();
    void drawSteps();
    void drawStep(std::size_t index, const engine::StepReport& step);
    void drawFacts();
    void drawMeaning();
    void retranslate();

    Program& m_program;
    config::PoolConfig m_pool;     ///< To examine next.
    config::PoolConfig m_examined; ///< That the findings are about.
    std::vector<engine::MinerSnapshot> m_miners;
    engine::ExaminationId m_id;
    std::optional<engine::PoolExamination> m_findings;
    bool m_isRunning = false;
    QPushButton* m_button;
    QLabel* m_heading;
    NoteLabel* m_summary;
    QWidget* m_steps;
    std::array<StepRow, kSteps> m_rows{};
    QWidget* m_facts;
    QList<QLabel*> m_factNames;
    QList<QLabel*> m_factValues;
    QList<NoteLabel*> m_meaning;
};

} // namespace dpmp::ui
