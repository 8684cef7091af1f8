// SPDX-License-Identifier: MIT
#include "ui/widgets/DoctorView.h"

#include "ui/format/DoctorText.h"
#include "ui/format/Formatting.h"
#include "ui/widgets/NoteLabel.h"
#include "ui/widgets/StateMark.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace dpmp::ui {

namespace {

using engine::StepState;

constexpr int kFacts = 6;
constexpr int kMeanings = 3;

// One counter for all views of this process: ids are never used twice.
engine::ExaminationId nextId()
{
    static std::uint64_t last = 0;
    return engine::ExaminationId(++last);
}

StateMark::Shape shapeOf(StepState state)
{
    switch (state) {
    case StepState::Waiting: return StateMark::Shape::Waiting;
    case StepState::Running: return StateMark::Shape::Running;
    case StepState::Passed: return StateMark::Shape::Good;
    case StepState::Failed: return StateMark::Shape::Bad;
    }
    return StateMark::Shape::None;
}

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    // Pools choose these words.
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DoctorView::DoctorView(Program& program, QWidget* parent)
    : QWidget(parent)
    , m_program(program)
    , m_button(new QPushButton(this))
    , m_heading(new QLabel(this))
    , m_summary(new NoteLabel(2, this))
    , m_steps(new QWidget(this))
    , m_facts(new QWidget(this))
{
    m_button->setObjectName(QStringLiteral("testPool"));
    m_button->setAutoDefault(false);
    m_heading->setProperty("heading", true);
    m_summary->setObjectName(QStringLiteral("doctorSummary"));
    layOut();
    connect(m_button, &QPushButton::clicked, this, [this] { m_isRunning ? cancel() : examine(); });
    connect(&m_program, &Program::examinationsTaken, this, &DoctorView::take);
    retranslate();
}

DoctorView::~DoctorView()
{
    cancel();
}

void DoctorView::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_button);
    layout->addLayout(head);
    layout->addWidget(m_summary);

    auto* steps = new QGridLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setHorizontalSpacing(8);
    steps->setVerticalSpacing(4);
    steps->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < kSteps; ++i) {
        const int line = static_cast<int>(i) * 2;
        StepRow& row = m_rows[i];
        row = {new StateMark(m_steps), new QLabel(m_steps), new QLabel(m_steps), plainLabel(m_steps)};
        row.mark->setObjectName(QStringLiteral("stepMark%1").arg(i));
        row.reason->setObjectName(QStringLiteral("stepReason%1").arg(i));
        row.reason->setWordWrap(true);
        row.reason->setProperty("level", QStringLiteral("bad"));
        row.took->setProperty("dim", true);
        row.took->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        steps->addWidget(row.mark, line, 0);
        steps->addWidget(row.name, line, 1);
        steps->addWidget(row.took, line, 2);
        steps->addWidget(row.reason, line + 1, 1, 1, 2);
    }
    layout->addWidget(m_steps);

    for (int i = 0; i < kMeanings; ++i) {
        m_meaning.append(new NoteLabel(1, this));
        m_meaning.last()->setObjectName(QStringLiteral("meaning%1").arg(i));
        layout->addWidget(m_meaning.last());
    }
    auto* facts = new QGridLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setHorizontalSpacing(12);
    facts->setVerticalSpacing(3);
    facts->setColumnStretch(1, 1);
    for (int i = 0; i < kFacts; ++i) {
        m_factNames.append(new QLabel(m_facts));
        m_factValues.append(plainLabel(m_facts));
        m_factNames.last()->setProperty("dim", true);
        m_factNames.last()->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_factValues.last()->setWordWrap(true);
        facts->addWidget(m_factNames.last(), i, 0);
        facts->addWidget(m_factValues.last(), i, 1);
    }
    layout->addWidget(m_facts);
    layout->addStretch(1);
}

void DoctorView::setPool(const config::PoolConfig& pool)
{
    if (m_pool != pool) {
        m_pool = pool;
        redraw();
    }
}

void DoctorView::setMiners(const std::vector<engine::MinerSnapshot>& miners)
{
    m_miners = miners;
    drawMeaning();
}

void DoctorView::examine()
{
    cancel();
    if (m_pool.primary.host.empty()) {
        return;
    }
    m_id = nextId();
    m_examined = m_pool;
    m_findings.reset();
    m_isRunning = true;
    m_program.proxy().examinePool(m_id, m_examined, "test");
    redraw();
}

void DoctorView::cancel()
{
    if (!m_isRunning) {
        return;
    }
    m_isRunning = false;
    m_program.proxy().cancelExamination(m_id);
    m_findings.reset();
    redraw();
}

void DoctorView::take(const std::vector<engine::PoolExamination>& examinations)
{
    const auto mine = std::ranges::find(examinations, m_id, &engine::PoolExamination::id);
    // News of an examination that was cancelled may still be on its way.
    if (!m_isRunning || mine == examinations.end()) {
        return;
    }
    m_findings = *mine;
    m_isRunning = !mine->isFinished;
    redraw();
    if (!m_isRunning) {
        Q_EMIT finished(m_findings->hasPassed());
    }
}

void DoctorView::redraw()
{
    drawSummary();
    drawSteps();
    drawFacts();
    drawMeaning();
}

void DoctorView::drawSummary()
{
    m_button->setText(m_isRunning ? tr("Stop") : tr("&Test"));
    m_button->setEnabled(m_isRunning || !m_pool.primary.host.empty());
    if (m_isRunning) {
        //: %1: the host of a pool.
        m_summary->setNote({NoteLevel::Hint, tr("Examining %1…").arg(QString::fromStdString(m_examined.primary.host))});
    } else if (!m_findings) {
        m_summary->setNote({NoteLevel::Hint, tr("Connects to the pool as a miner would, and tells what it finds.")});
    } else if (m_examined != m_pool) {
        m_summary->setNote({NoteLevel::Hint, tr("The settings have changed since this test.")});
    } else if (m_findings->hasPassed()) {
        m_summary->setNote({NoteLevel::Good, tr("The pool works with these settings.")});
    } else {
        m_summary->setNote({NoteLevel::Bad, tr("The pool does not work with these settings.")});
    }
}

void DoctorView::drawSteps()
{
    const std::size_t count = m_findings ? std::min(m_findings->steps.size(), kSteps) : 0;
    for (std::size_t i = 0; i < kSteps; ++i) {
        const bool used = i < count;
        StepRow& row = m_rows[i];
        row.mark->setVisible(used);
        row.name->setVisible(used);
        row.took->setVisible(used);
        row.reason->setVisible(used && m_findings->steps[i].state == StepState::Failed);
        if (used) {
            drawStep(i, m_findings->steps[i]);
        }
    }
    m_steps->setVisible(count > 0);
}

void DoctorView::drawStep(std::size_t index, const engine::StepReport& step)
{
    StepRow& row = m_rows[index];
    row.mark->setShape(shapeOf(step.state));
    row.name->setText(DoctorText::stepName(step.step));
    switch (step.state) {
    case StepState::Waiting: row.took->clear(); break;
    case StepState::Running: row.took->setText(tr("running")); break;
    case StepState::Passed:
    case StepState::Failed: {
        const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(step.took).count();
        const QString took = milliseconds < 10'000
                                 //: Milliseconds, abbreviated.
                                 ? tr("%1 ms").arg(QLocale().toString(static_cast<qlonglong>(milliseconds)))
                                 : Formatting::duration(step.took);
        //: A step of a test. %1: how long it took.
        row.took->setText(step.state == StepState::Passed ? tr("ok, %1").arg(took) : tr("failed, %1").arg(took));
        break;
    }
    }
    const QString reason = QString::fromStdString(step.reason);
    const QString hint = DoctorText::hint(step, m_examined.primary.tls);
    //: %1: why a step of the test failed, in the words of the pool or the system. %2: what the user may try.
    row.reason->setText(reason.isEmpty() ? hint : tr("%1\n%2").arg(reason, hint));
    row.mark->setAccessibleName(row.took->text());
}

void DoctorView::drawFacts()
{
    const QList<DoctorFact> facts = m_findings ? DoctorText::facts(m_findings->facts) : QList<DoctorFact>();
    for (int i = 0; i < kFacts; ++i) {
        const bool used = i < facts.size();
        m_factNames[i]->setVisible(used);
        m_factValues[i]->setVisible(used);
        if (used) {
            m_factNames[i]->setText(facts[i].name);
            m_factValues[i]->setText(facts[i].value);
        }
    }
    m_facts->setVisible(!facts.isEmpty());
}

void DoctorView::drawMeaning()
{
    const QList<Note> notes =
        m_findings && m_findings->isFinished ? DoctorText::meaning(m_findings->facts, m_miners) : QList<Note>();
    for (int i = 0; i < kMeanings; ++i) {
        m_meaning[i]->setVisible(i < notes.size());
        if (i < notes.size()) {
            m_meaning[i]->setNote(notes[i]);
        }
    }
}

void DoctorView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void DoctorView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    // A window that is only minimised is still open.
    if (!event->spontaneous()) {
        cancel();
    }
}

void DoctorView::retranslate()
{
    m_heading->setText(tr("Test"));
    m_button->setAccessibleName(tr("Test the pool"));
    redraw();
}

} // namespace dpmp::ui
