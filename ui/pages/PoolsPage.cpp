// SPDX-License-Identifier: MIT
#include "ui/pages/PoolsPage.h"

#include "ui/PoolChanges.h"
#include "ui/Theme.h"
#include "ui/widgets/ApplyBar.h"
#include "ui/widgets/DoctorView.h"
#include "ui/widgets/PoolForm.h"
#include "ui/widgets/PoolPanel.h"

#include <QFrame>
#include <QPainter>
#include <QPixmap>
#include <QVBoxLayout>

#include <algorithm>

namespace dpmp::ui {

namespace {

QString tabKey()
{
    return QStringLiteral("pools/tab");
}

// A disc of the pool's colour, sharp at any scale.
QIcon poolIcon(std::size_t slot, int side)
{
    constexpr int kScale = 4;
    QPixmap pixmap(side * kScale, side * kScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColors().pool(slot));
    const double margin = pixmap.width() * 0.2;
    painter.drawEllipse(QRectF(pixmap.rect()).adjusted(margin, margin, -margin, -margin));
    return {pixmap};
}

} // namespace

PoolsPage::PoolsPage(Program& program, UiState& state, QWidget* parent)
    : Page(parent)
    , m_program(program)
    , m_state(state)
    , m_base(program.config())
    , m_demoNote(new NoteLabel(1, this))
    , m_tabs(new QTabWidget(this))
    , m_bar(new ApplyBar)
{
    setObjectName(QStringLiteral("poolsPage"));
    layOut();
    connect(m_bar, &ApplyBar::applyClicked, this, &PoolsPage::apply);
    connect(m_bar, &ApplyBar::revertClicked, this, &PoolsPage::revert);
    connect(m_bar, &ApplyBar::undoClicked, this, &PoolsPage::undo);
    connect(&m_program, &Program::configChanged, this, &PoolsPage::takeConfig);
    connect(&m_program, &Program::demoChanged, this, &PoolsPage::revert);
    m_tabs->setCurrentIndex(std::clamp(m_state.number(tabKey(), 0), 0, m_tabs->count() - 1));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) { m_state.setNumber(tabKey(), tab); });
    takePlace(m_program.passwordPlace());
    retranslate();
    draw(m_program.snapshot());
}

void PoolsPage::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    layout->addWidget(m_demoNote);
    layout->addWidget(m_tabs, 1);
    m_tabs->setObjectName(QStringLiteral("poolTabs"));
    m_tabs->setDocumentMode(true);
    for (std::size_t slot = 0; slot < m_base.pools.size(); ++slot) {
        auto* panel = new PoolPanel(m_program, engine::PoolSlot{slot});
        panel->form().setPool(m_base.pools[slot]);
        panel->doctor().setPool(m_base.pools[slot]);
        connect(&panel->form(), &PoolForm::edited, this, &PoolsPage::takeEdit);
        connect(&panel->form(), &PoolForm::passwordPlaceChosen, this, [this](PasswordPlace place) {
            m_program.setPasswordPlace(place);
            takePlace(m_program.passwordPlace());
        });
        m_panels.push_back(panel);
        m_tabs->addTab(panel, QString());
    }
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(14, 10, 14, 10);
    cardLayout->addWidget(m_bar);
    layout->addWidget(card);
}

void PoolsPage::draw(const engine::Snapshot& snapshot)
{
    for (PoolPanel* panel : m_panels) {
        panel->draw(snapshot);
    }
}

void PoolsPage::showPool(engine::PoolSlot slot)
{
    m_tabs->setCurrentIndex(static_cast<int>(slot.index));
}

config::ProxyConfig PoolsPage::edited() const
{
    config::ProxyConfig config = m_program.config();
    for (std::size_t slot = 0; slot < std::min(m_panels.size(), config.pools.size()); ++slot) {
        const std::uint32_t weight = config.pools[slot].weight;
        config.pools[slot] = m_panels[slot]->form().pool();
        config.pools[slot].weight = weight;
    }
    return config;
}

void PoolsPage::takeConfig()
{
    config::ProxyConfig forms = m_base;
    for (std::size_t slot = 0; slot < std::min(m_panels.size(), forms.pools.size()); ++slot) {
        forms.pools[slot] = m_panels[slot]->form().pool();
    }
    const config::ProxyConfig merged = PoolChanges::merged(m_base, forms, m_program.config());
    m_base = m_program.config();
    for (std::size_t slot = 0; slot < std::min(m_panels.size(), merged.pools.size()); ++slot) {
        m_panels[slot]->form().setPool(merged.pools[slot]);
        m_panels[slot]->doctor().setPool(merged.pools[slot]);
    }
    refresh();
}

void PoolsPage::takePlace(PasswordPlace place)
{
    for (PoolPanel* panel : m_panels) {
        panel->form().setPasswordPlace(place);
    }
}

void PoolsPage::apply()
{
    const config::ProxyConfig before = m_program.config();
    if (!change(edited())) {
        return;
    }
    m_undo = before;
    m_outcome = {NoteLevel::Good, tr("Applied.")};
    refresh();
}

void PoolsPage::undo()
{
    if (!m_undo) {
        return;
    }
    config::ProxyConfig config = m_program.config();
    for (std::size_t slot = 0; slot < std::min(config.pools.size(), m_undo->pools.size()); ++slot) {
        const std::uint32_t weight = config.pools[slot].weight;
        config.pools[slot] = m_undo->pools[slot];
        config.pools[slot].weight = weight;
    }
    if (!change(config)) {
        return;
    }
    m_undo.reset();
    m_outcome = {NoteLevel::Good, tr("The earlier settings are in force again.")};
    refresh();
}

bool PoolsPage::change(const config::ProxyConfig& config)
{
    const config::ConfigProblems problems = m_program.change(config);
    if (!config::hasErrors(problems)) {
        return true;
    }
    refresh();
    showProblems(problems);
    m_bar->setNote({NoteLevel::Bad, tr("Nothing has changed: see what is marked.")});
    const auto isElsewhere = [](const config::ConfigProblem& problem) {
        return problem.severity == config::Severity::Error && !PoolFieldNotes::fieldOf(problem.path, 0) &&
               !PoolFieldNotes::fieldOf(problem.path, 1);
    };
    const auto other = std::ranges::find_if(problems, isElsewhere);
    if (other != problems.end()) {
        m_bar->setNote({NoteLevel::Bad, QString::fromStdString(config::toText(*other))});
    }
    return false;
}

void PoolsPage::revert()
{
    m_base = m_program.config();
    for (std::size_t slot = 0; slot < std::min(m_panels.size(), m_base.pools.size()); ++slot) {
        m_panels[slot]->form().resetTo(m_base.pools[slot]);
        m_panels[slot]->doctor().setPool(m_base.pools[slot]);
    }
    m_outcome = {};
    refresh();
}

void PoolsPage::takeEdit()
{
    m_outcome = {};
    refresh();
}

void PoolsPage::refresh()
{
    const config::ProxyConfig wanted = edited();
    const QStringList changes = PoolChanges::between(m_program.config(), wanted);
    const config::ConfigProblems problems = m_program.check(wanted);
    showProblems(problems);
    const bool typedWrong =
        std::ranges::any_of(m_panels, [](const PoolPanel* panel) { return panel->form().hasErrors(); });
    const bool canApply = !typedWrong && !config::hasErrors(problems);
    const bool isDemo = m_program.isDemo();

    m_bar->setChanges(canApply ? changes : QStringList());
    if (changes.isEmpty() && !typedWrong) {
        m_bar->setNote(m_outcome.text.isEmpty() ? Note{NoteLevel::Hint, tr("Nothing to apply.")} : m_outcome);
    } else if (canApply) {
        m_bar->setNote({NoteLevel::Hint, tr("What Apply will change:")});
    } else {
        m_bar->setNote({NoteLevel::Bad, tr("Cannot be applied yet: see what is marked.")});
    }
    m_bar->setChoices({.apply = canApply && !changes.isEmpty() && !isDemo,
                       .revert = (!changes.isEmpty() || typedWrong) && !isDemo,
                       .undo = m_undo.has_value() && !isDemo});
    m_demoNote->setVisible(isDemo);
    m_tabs->setEnabled(!isDemo);
    nameTabs();
}

void PoolsPage::showProblems(const config::ConfigProblems& problems)
{
    for (PoolPanel* panel : m_panels) {
        panel->form().setProblems(problems);
    }
}

void PoolsPage::nameTabs()
{
    constexpr int kLongest = 40;
    for (std::size_t slot = 0; slot < m_panels.size(); ++slot) {
        const config::PoolConfig pool = m_panels[slot]->form().pool();
        const QString label = PoolChanges::poolLabel(slot);
        const QString name = QString::fromStdString(pool.name);
        const QString shown = name.size() > kLongest ? name.left(kLongest) + QStringLiteral("…") : name;
        //: %1: Pool A or Pool B. %2: the name that the user gave it.
        const QString title = name.isEmpty() ? label : tr("%1: %2").arg(label, shown);
        m_panels[slot]->setAccessibleName(title);
        const bool isEdited = slot < m_base.pools.size() && pool != m_base.pools[slot];
        //: %1: the title of a tab whose settings have been edited and not yet applied.
        m_tabs->setTabText(static_cast<int>(slot), isEdited ? tr("%1 (edited)").arg(title) : title);
    }
}

void PoolsPage::retranslate()
{
    m_demoNote->setNote(
        {NoteLevel::Hint, tr("The demonstration is running with pools of its own. Your pools can be set "
                             "up when you have left it.")});
    m_outcome = {};
    refresh();
    for (std::size_t slot = 0; slot < m_panels.size(); ++slot) {
        m_tabs->setTabIcon(static_cast<int>(slot), poolIcon(slot, m_tabs->iconSize().height()));
    }
}

void PoolsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        for (std::size_t slot = 0; slot < m_panels.size(); ++slot) {
            m_tabs->setTabIcon(static_cast<int>(slot), poolIcon(slot, m_tabs->iconSize().height()));
        }
    }
}

} // namespace dpmp::ui
