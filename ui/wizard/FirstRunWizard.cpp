// SPDX-License-Identifier: MIT
#include "ui/wizard/FirstRunWizard.h"

#include "ui/widgets/NoteLabel.h"
#include "ui/wizard/MinerStep.h"
#include "ui/wizard/PoolStep.h"
#include "ui/wizard/SplitStep.h"
#include "ui/wizard/WelcomeStep.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace dpmp::ui {

FirstRunWizard::FirstRunWizard(Program& program, QWidget* parent)
    : QDialog(parent)
    , m_program(program)
    , m_begun(program.config())
    , m_title(new QLabel(this))
    , m_progress(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_note(new NoteLabel(1, this))
    , m_welcome(new WelcomeStep(program))
    , m_firstPool(new PoolStep(program, engine::PoolSlot{0}))
    , m_secondPool(new PoolStep(program, engine::PoolSlot{1}))
    , m_split(new SplitStep)
    , m_miner(new MinerStep(program))
    , m_close(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("firstRunWizard"));
    m_title->setObjectName(QStringLiteral("wizardTitle"));
    m_note->setObjectName(QStringLiteral("wizardNote"));
    m_close->setObjectName(QStringLiteral("wizardClose"));
    m_back->setObjectName(QStringLiteral("wizardBack"));
    m_next->setObjectName(QStringLiteral("wizardNext"));
    layOut();
    connectSteps();
    resize(980, 700);
    retranslate();
    goTo(m_welcome);
}

void FirstRunWizard::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(12);
    auto* head = new QHBoxLayout;
    m_title->setProperty("figure", true);
    m_progress->setProperty("dim", true);
    head->addWidget(m_title, 1);
    head->addWidget(m_progress);
    layout->addLayout(head);
    for (WizardStep* step : {static_cast<WizardStep*>(m_welcome), static_cast<WizardStep*>(m_firstPool),
                             static_cast<WizardStep*>(m_secondPool), static_cast<WizardStep*>(m_split),
                             static_cast<WizardStep*>(m_miner)}) {
        m_stack->addWidget(step);
    }
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_note);
    auto* buttons = new QHBoxLayout;
    m_close->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    layout->addLayout(buttons);
}

void FirstRunWizard::connectSteps()
{
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &FirstRunWizard::back);
    connect(m_next, &QPushButton::clicked, this, &FirstRunWizard::next);
    connect(m_welcome, &WelcomeStep::setUpChosen, this, [this] { begin(m_program.config(), {}); });
    connect(m_welcome, &WelcomeStep::importChosen, this,
            [this](const ImportOffer& offer) { begin(offer.config, offer.problems); });
    connect(m_welcome, &WelcomeStep::demoChosen, this, [this] {
        m_program.startDemo();
        accept();
    });
    for (int i = 0; i < m_stack->count(); ++i) {
        connect(qobject_cast<WizardStep*>(m_stack->widget(i)), &WizardStep::completeChanged, this,
                &FirstRunWizard::refresh);
    }
    connect(&m_program, &Program::snapshotTaken, this, [this](const engine::Snapshot& snapshot) {
        m_firstPool->draw(snapshot);
        m_secondPool->draw(snapshot);
    });
}

void FirstRunWizard::importFile(const QString& file)
{
    m_welcome->importFile(file);
}

void FirstRunWizard::begin(const config::ProxyConfig& config, const config::ConfigProblems& problems)
{
    m_begun = config;
    m_firstPool->setPool(config.pools[0]);
    m_secondPool->setPool(config.pools[1]);
    // Settings with one pool alone are complete; those with none are only beginning.
    m_secondPool->setSkipped(!config.pools[0].primary.host.empty() && config.pools[1].primary.host.empty());
    m_split->setWeights(config.pools[0].weight, config.pools[1].weight);
    goTo(m_firstPool);
    m_firstPool->showProblems(problems);
    m_secondPool->showProblems(problems);
}

void FirstRunWizard::goTo(WizardStep* step)
{
    m_note->setNote({});
    m_stack->setCurrentWidget(step);
    refresh();
    // The first control of the step, so that typing goes on where the eye is.
    QWidget* first = step->nextInFocusChain();
    while (first != step && (!step->isAncestorOf(first) || !first->isEnabled() || !first->isVisibleTo(step) ||
                             (first->focusPolicy() & Qt::TabFocus) == 0)) {
        first = first->nextInFocusChain();
    }
    if (first != step) {
        first->setFocus(Qt::TabFocusReason);
    } else {
        m_next->setFocus();
    }
}

void FirstRunWizard::back()
{
    const QWidget* current = m_stack->currentWidget();
    if (current == m_firstPool) {
        goTo(m_welcome);
    } else if (current == m_secondPool) {
        goTo(m_firstPool);
    } else if (current == m_split || (current == m_miner && m_secondPool->isSkipped())) {
        goTo(m_secondPool);
    } else if (current == m_miner) {
        goTo(m_split);
    }
}

void FirstRunWizard::next()
{
    const QWidget* current = m_stack->currentWidget();
    if (current == m_firstPool || current == m_secondPool) {
        leavePools(current == m_firstPool);
    } else if (current == m_split) {
        if (putInForce()) {
            goTo(m_miner);
        }
    } else if (current == m_miner) {
        accept();
    }
}

void FirstRunWizard::leavePools(bool first)
{
    PoolStep* step = first ? m_firstPool : m_secondPool;
    if (step->showProblems(m_program.check(wanted()))) {
        refresh();
        return;
    }
    if (first) {
        goTo(m_secondPool);
    } else if (!m_secondPool->isSkipped()) {
        m_split->setNames(QString::fromStdString(m_firstPool->pool().name),
                          QString::fromStdString(m_secondPool->pool().name));
        goTo(m_split);
    } else if (putInForce()) {
        goTo(m_miner);
    }
}

bool FirstRunWizard::putInForce()
{
    const config::ConfigProblems problems = m_program.change(wanted());
    if (!config::hasErrors(problems)) {
        return true;
    }
    if (!showPoolProblems(problems)) {
        const auto error = std::ranges::find(problems, config::Severity::Error, &config::ConfigProblem::severity);
        m_note->setNote({NoteLevel::Bad, QString::fromStdString(config::toText(*error))});
    }
    return false;
}

bool FirstRunWizard::showPoolProblems(const config::ConfigProblems& problems)
{
    for (PoolStep* step : {m_firstPool, m_secondPool}) {
        if (step->showProblems(problems)) {
            goTo(step);
            m_note->setNote({NoteLevel::Bad, tr("Nothing has been put in force yet: see what is marked.")});
            return true;
        }
    }
    return false;
}

config::ProxyConfig FirstRunWizard::wanted() const
{
    config::ProxyConfig config = m_begun;
    config.pools[0] = m_firstPool->pool();
    config.pools[1] = m_secondPool->isSkipped() ? m_begun.pools[1] : m_secondPool->pool();
    const std::vector<std::uint32_t> weights =
        m_secondPool->isSkipped() ? std::vector<std::uint32_t>{100, 0} : m_split->weights();
    config.pools[0].weight = weights[0];
    config.pools[1].weight = weights[1];
    return config;
}

int FirstRunWizard::position(const WizardStep* step) const
{
    return m_stack->indexOf(step);
}

void FirstRunWizard::refresh()
{
    const auto* step = qobject_cast<const WizardStep*>(m_stack->currentWidget());
    m_title->setText(step->title());
    const bool isWelcome = step == m_welcome;
    const QLocale locale;
    //: Steps of the wizard.
    m_progress->setText(
        tr("Step %1 of %2").arg(locale.toString(position(step)), locale.toString(m_stack->count() - 1)));
    m_progress->setVisible(!isWelcome);
    m_back->setVisible(!isWelcome);
    m_next->setVisible(!isWelcome);
    m_next->setEnabled(step->isComplete());
    // A button of the welcome that was pressed would stay the default, though it is not seen any more.
    m_next->setDefault(!isWelcome);
    m_close->setVisible(step != m_miner);
    m_next->setText(step == m_miner ? tr("&Finish") : tr("&Next"));
}

void FirstRunWizard::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void FirstRunWizard::retranslate()
{
    setWindowTitle(tr("Set up"));
    m_back->setText(tr("&Back"));
    m_close->setText(tr("Not now"));
    refresh();
}

} // namespace dpmp::ui
