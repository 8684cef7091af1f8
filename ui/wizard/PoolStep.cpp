// SPDX-License-Identifier: MIT
#include "ui/wizard/PoolStep.h"

#include "ui/widgets/DoctorView.h"
#include "ui/widgets/PoolForm.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace dpmp::ui {

namespace {

QFrame* cardAround(QWidget* content)
{
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addWidget(content);
    return card;
}

} // namespace

PoolStep::PoolStep(Program& program, engine::PoolSlot slot, QWidget* parent)
    : WizardStep(parent)
    , m_slot(slot)
    , m_intro(new QLabel(this))
    , m_skip(new QCheckBox(this))
    , m_form(new PoolForm(slot, PoolForm::Extent::Basics))
    , m_doctor(new DoctorView(program))
{
    setObjectName(QStringLiteral("poolStep%1").arg(QString::fromStdString(slot.name())));
    m_skip->setObjectName(QStringLiteral("skipPool"));
    m_skip->setVisible(slot.index > 0);
    m_intro->setWordWrap(true);
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(10);
    columns->addWidget(cardAround(m_form), 5);
    columns->addWidget(cardAround(m_doctor), 3);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus); // It follows the focus of what is in it.
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_intro);
    layout->addWidget(m_skip);
    layout->addWidget(area, 1);

    m_form->setPasswordPlace(program.passwordPlace());
    connect(m_form, &PoolForm::edited, this, [this] {
        m_doctor->setPool(pool());
        Q_EMIT completeChanged();
    });
    connect(m_form, &PoolForm::passwordPlaceChosen, this, [this, &program](PasswordPlace place) {
        program.setPasswordPlace(place);
        m_form->setPasswordPlace(program.passwordPlace());
    });
    connect(m_skip, &QCheckBox::toggled, this, &PoolStep::takeSkip);
    retranslate();
}

QString PoolStep::title() const
{
    return m_slot.index == 0 ? tr("Your first pool") : tr("Your second pool");
}

bool PoolStep::isComplete() const
{
    return isSkipped() || !m_form->hasErrors();
}

config::PoolConfig PoolStep::pool() const
{
    return m_form->pool();
}

void PoolStep::setPool(const config::PoolConfig& pool)
{
    config::PoolConfig shown = pool;
    // Whether it is done without is for the user to say here, not for an old weight.
    shown.weight = std::max(1U, shown.weight);
    m_form->resetTo(shown);
    m_doctor->setPool(shown);
    Q_EMIT completeChanged();
}

bool PoolStep::showProblems(const config::ConfigProblems& problems)
{
    m_form->setProblems(problems);
    return !isSkipped() && std::ranges::any_of(problems, [this](const config::ConfigProblem& problem) {
        return problem.severity == config::Severity::Error && PoolFieldNotes::fieldOf(problem.path, m_slot.index);
    });
}

void PoolStep::draw(const engine::Snapshot& snapshot)
{
    m_doctor->setMiners(snapshot.miners);
}

void PoolStep::takeSkip(bool skipped)
{
    m_doctor->cancel();
    m_form->setEnabled(!skipped);
    m_doctor->setEnabled(!skipped);
    Q_EMIT completeChanged();
}

void PoolStep::retranslate()
{
    m_intro->setText(m_slot.index == 0
                         ? tr("Paste the pool's address from its website, and enter what it pays to. "
                              "Test tells whether the pool works with it.")
                         : tr("It can mine the same chain or another one. It can also be a second account "
                              "at the first pool."));
    m_skip->setText(tr("I have only &one pool: all work goes there"));
}

} // namespace dpmp::ui
