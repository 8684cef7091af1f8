// SPDX-License-Identifier: MIT
#include "ui/pages/SettingsPage.h"

#include "ui/pages/settings/ListenSection.h"
#include "ui/pages/settings/LogSection.h"
#include "ui/pages/settings/NumberSection.h"
#include "ui/pages/settings/WindowSections.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QStyle>

namespace dpmp::ui {

namespace {

void setLevel(QLabel& label, const QString& level)
{
    label.setProperty("level", level);
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

} // namespace

SettingsPage::SettingsPage(Program& program, UiState& state, QWidget* parent)
    : Page(parent)
    , m_program(program)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_nothing(new QLabel(this))
    , m_status(new QLabel(this))
    , m_apply(new QPushButton(this))
    , m_revert(new QPushButton(this))
{
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("settingsList"));
    m_scroll->setObjectName(QStringLiteral("settingsScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_nothing->setObjectName(QStringLiteral("settingsNothing"));
    m_nothing->setProperty("dim", true);
    m_nothing->hide();
    m_status->setObjectName(QStringLiteral("settingsStatus"));
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_apply->setObjectName(QStringLiteral("settingsApply"));
    m_revert->setObjectName(QStringLiteral("settingsRevert"));

    auto* const content = new QWidget(m_scroll);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(12);
    m_column->addWidget(m_nothing);
    m_column->addStretch(1);
    m_scroll->setWidget(content);

    auto* const left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto* const foot = new QHBoxLayout;
    foot->addWidget(m_status, 1);
    foot->addWidget(m_revert);
    foot->addWidget(m_apply);
    auto* const right = new QVBoxLayout;
    right->setSpacing(6);
    right->addWidget(m_scroll, 1);
    right->addLayout(foot);
    auto* const row = new QHBoxLayout(this);
    row->setSpacing(16);
    row->addLayout(left, 1);
    row->addLayout(right, 4);

    makeSections(state);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::goTo);
    connect(m_list, &QListWidget::itemClicked, this, [this] { goTo(m_list->currentRow()); });
    connect(m_apply, &QPushButton::clicked, this, &SettingsPage::apply);
    connect(m_revert, &QPushButton::clicked, this, &SettingsPage::revert);
    connect(&m_program, &Program::configChanged, this, &SettingsPage::reload);
    retranslate();
    updateFoot();
}

void SettingsPage::makeSections(UiState& state)
{
    auto* const appearance = new AppearanceSection(state, this);
    connect(appearance, &AppearanceSection::languageChosen, this, &SettingsPage::languageChosen);
    connect(appearance, &AppearanceSection::themeChosen, this, &SettingsPage::themeChosen);
    addSection(appearance);
    addSection(new StartSection(m_program, state, this));
    addSection(new NotificationSection(state, this));
    addSection(new ListenSection(m_program, this));
    addSection(NumberSection::makeSplit(this));
    addSection(new LogSection(this));
    addSection(NumberSection::makeLimits(this));
    addSection(NumberSection::makeTimeouts(this));
}

void SettingsPage::addSection(SettingsSection* section)
{
    m_sections.push_back(section);
    m_column->insertWidget(m_column->count() - 1, section); // Above the stretch.
    m_list->addItem(section->title());
    section->retranslate();
    section->load(m_program.config());
    connect(section, &SettingsSection::edited, this, [this] {
        setLevel(*m_status, {});
        updateFoot();
    });
}

void SettingsPage::search(const QString& words)
{
    bool any = false;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const bool shown = m_sections[i]->filter(words);
        m_list->item(static_cast<int>(i))->setHidden(!shown);
        any = any || shown;
    }
    m_nothing->setVisible(!any);
    m_scroll->verticalScrollBar()->setValue(0);
}

void SettingsPage::goTo(int section)
{
    if (section >= 0) {
        const QWidget* const target = m_sections[static_cast<std::size_t>(section)];
        m_scroll->verticalScrollBar()->setValue(target->y());
    }
}

int SettingsPage::edits() const
{
    int all = 0;
    for (const SettingsSection* const section : m_sections) {
        all += section->edits();
    }
    return all;
}

void SettingsPage::apply()
{
    // What others have changed meanwhile, such as the weights, stays: only the edits are written.
    config::ProxyConfig config = m_program.config();
    for (const SettingsSection* const section : m_sections) {
        section->store(config);
    }
    const config::ConfigProblems problems = m_program.change(config);
    const bool refused = config::hasErrors(problems);
    if (!refused) {
        // Also what was mended on the way is shown as it is now.
        revert();
    }
    showProblems(problems);
}

void SettingsPage::revert()
{
    for (SettingsSection* const section : m_sections) {
        section->clearProblems();
        section->revert();
        section->load(m_program.config());
    }
    setLevel(*m_status, {});
    updateFoot();
}

void SettingsPage::reload()
{
    for (SettingsSection* const section : m_sections) {
        section->load(m_program.config());
    }
    updateFoot();
}

void SettingsPage::showProblems(const config::ConfigProblems& problems)
{
    for (SettingsSection* const section : m_sections) {
        section->clearProblems();
    }
    const bool refused = config::hasErrors(problems);
    QStringList lines;
    bool hasRemarks = false;
    for (const config::ConfigProblem& problem : problems) {
        bool isPlaced = false;
        for (SettingsSection* const section : m_sections) {
            isPlaced = isPlaced || section->showProblem(problem);
        }
        hasRemarks = hasRemarks || isPlaced;
        // Remarks about other pages' settings are for those pages to show.
        if (!isPlaced && problem.severity == config::Severity::Error) {
            lines.append(QString::fromStdString(config::toText(problem)));
        }
    }
    lines.prepend(refused      ? tr("Nothing was changed. See what is wrong.")
                  : hasRemarks ? tr("The settings are in force. See the remarks.")
                               : tr("The settings are in force."));
    m_status->setText(lines.join(QLatin1Char('\n')));
    setLevel(*m_status, refused      ? QStringLiteral("bad")
                        : hasRemarks ? QStringLiteral("warning")
                                     : QStringLiteral("good"));
}

void SettingsPage::updateFoot()
{
    const int count = edits();
    m_apply->setEnabled(count > 0);
    m_revert->setEnabled(count > 0);
    m_status->setText(count > 0 ? tr("%n change(s) not applied yet", nullptr, count) : QString());
}

void SettingsPage::retranslate()
{
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        m_sections[i]->retranslate();
        m_list->item(static_cast<int>(i))->setText(m_sections[i]->title());
    }
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_list->setAccessibleName(tr("Sections"));
    m_scroll->setAccessibleName(tr("Settings"));
    m_nothing->setText(tr("No setting has these words."));
    m_apply->setText(tr("Apply"));
    m_apply->setToolTip(tr("Put the changed settings in force. Miners stay connected where possible."));
    m_revert->setText(tr("Revert"));
    m_revert->setToolTip(tr("Forget the changes."));
    updateFoot();
}

} // namespace dpmp::ui
