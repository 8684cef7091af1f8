// SPDX-License-Identifier: MIT
#include "ui/pages/LogPage.h"

#include "ui/format/EventLines.h"
#include "ui/format/Formatting.h"
#include "ui/pages/log/EventDetails.h"
#include "ui/pages/log/LogFilterBar.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSaveFile>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace dpmp::ui {

namespace {

QString headerKey()
{
    return QStringLiteral("log/header");
}

} // namespace

LogPage::LogPage(Program& program, UiState& state, QWidget* parent)
    : Page(parent)
    , m_program(&program)
    , m_state(state)
    , m_bar(new LogFilterBar(m_filter, state, this))
    , m_warning(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_counts(new QLabel(this))
    , m_notice(new QLabel(this))
{
    m_warning->setObjectName(QStringLiteral("logWireWarning"));
    m_warning->setProperty("level", QStringLiteral("warning"));
    m_warning->setWordWrap(true);
    m_warning->hide();
    m_counts->setObjectName(QStringLiteral("logCounts"));
    m_counts->setProperty("dim", true);
    m_notice->setObjectName(QStringLiteral("logNotice"));
    m_notice->setTextFormat(Qt::PlainText);

    auto* const empty = new QWidget(m_stack);
    auto* const emptyColumn = new QVBoxLayout(empty);
    m_empty = new QLabel(empty);
    m_empty->setObjectName(QStringLiteral("logEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("dim", true);
    m_showAll = new QPushButton(empty);
    m_showAll->setObjectName(QStringLiteral("logShowAll"));
    emptyColumn->addStretch(1);
    emptyColumn->addWidget(m_empty);
    emptyColumn->addWidget(m_showAll, 0, Qt::AlignHCenter);
    emptyColumn->addStretch(1);
    m_stack->addWidget(empty);

    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addWidget(makeTools());
    column->addWidget(m_warning);
    m_stack->addWidget(makeTable());
    column->addWidget(m_stack, 1);
    auto* const foot = new QHBoxLayout;
    foot->addWidget(m_counts);
    foot->addStretch(1);
    foot->addWidget(m_notice);
    column->addLayout(foot);
    connectTools();
    retranslate();
}

LogPage::~LogPage()
{
    // Whoever closes the page cannot see the flood any more.
    if (m_program && m_wire->isChecked()) {
        m_program->proxy().setWireLog(false);
    }
}

QWidget* LogPage::makeTools()
{
    auto* const tools = new QWidget(this);
    m_follow = new QCheckBox(tools);
    m_follow->setObjectName(QStringLiteral("logFollow"));
    m_follow->setChecked(true);
    m_wire = new QCheckBox(tools);
    m_wire->setObjectName(QStringLiteral("logWire"));
    m_pause = new QPushButton(tools);
    m_pause->setObjectName(QStringLiteral("logPause"));
    m_pause->setCheckable(true);
    m_copy = new QPushButton(tools);
    m_copy->setObjectName(QStringLiteral("logCopy"));
    m_export = new QPushButton(tools);
    m_export->setObjectName(QStringLiteral("logExport"));
    m_clear = new QPushButton(tools);
    m_clear->setObjectName(QStringLiteral("logClear"));
    auto* const row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->addWidget(m_follow);
    row->addWidget(m_wire);
    row->addStretch(1);
    row->addWidget(m_pause);
    row->addWidget(m_copy);
    row->addWidget(m_export);
    row->addWidget(m_clear);
    return tools;
}

QWidget* LogPage::makeTable()
{
    auto* const splitter = new QSplitter(Qt::Vertical, m_stack);
    m_table = new QTableView(splitter);
    m_table->setObjectName(QStringLiteral("logTable"));
    m_table->setModel(&m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const int charWidth = m_table->fontMetrics().averageCharWidth();
    const int lineHeight = m_table->fontMetrics().height();
    m_table->setIconSize(QSize(lineHeight * 3 / 4, lineHeight * 3 / 4));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(lineHeight + lineHeight / 2);
    QHeaderView* const header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    if (!header->restoreState(m_state.blob(headerKey()))) {
        constexpr std::array kWidths{15, 14, 24, 7, 24};
        for (std::size_t i = 0; i < kWidths.size(); ++i) {
            header->resizeSection(static_cast<int>(i), charWidth * kWidths[i]); // NOLINT(*-constant-array-index)
        }
    }
    m_copyAction = new QAction(m_table);
    m_copyAction->setShortcut(QKeySequence::Copy);
    m_copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(m_copyAction);
    m_details = new EventDetails(splitter);
    splitter->setChildrenCollapsible(true);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({lineHeight * 28, lineHeight * 13});
    return splitter;
}

void LogPage::connectTools()
{
    connect(m_bar, &LogFilterBar::changed, this, [this] {
        if (m_isFollowing) {
            scrollToNewest();
        }
        updateCounts();
    });
    connect(m_showAll, &QPushButton::clicked, m_bar, &LogFilterBar::reset);
    connect(m_follow, &QCheckBox::clicked, this, &LogPage::setFollowing);
    connect(m_pause, &QPushButton::clicked, this, [this](bool on) {
        m_model.setHeld(on);
        if (m_isFollowing) {
            scrollToNewest();
        }
        updateCounts();
    });
    connect(m_wire, &QCheckBox::clicked, this, &LogPage::setWireLog);
    connect(m_copy, &QPushButton::clicked, this, &LogPage::copy);
    connect(m_copyAction, &QAction::triggered, this, &LogPage::copy);
    connect(m_export, &QPushButton::clicked, this, &LogPage::chooseFile);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_model.clear();
        updateCounts();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogPage::updateTools);
    // The model's reset takes the selection away without a word.
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &LogPage::showCurrent);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_scrollsItself) {
            m_isFollowing = value >= m_table->verticalScrollBar()->maximum();
            m_follow->setChecked(m_isFollowing);
        }
    });
}

void LogPage::take(const std::vector<runtime::TimedEvent>& events)
{
    if (events.empty()) {
        return;
    }
    {
        const QScopedValueRollback guard(m_scrollsItself, true);
        // Rows that leave at the top must not push away what the user reads.
        const QPersistentModelIndex top = m_isFollowing ? QModelIndex() : m_table->indexAt(QPoint(1, 1));
        const int topRow = top.row();
        m_model.append(events);
        if (top.isValid() && top.row() != topRow) {
            m_table->scrollTo(top, QAbstractItemView::PositionAtTop);
        }
    }
    if (m_isFollowing && !m_model.isHeld() && isVisible()) {
        scrollToNewest();
    }
    updateCounts();
}

void LogPage::setFollowing(bool on)
{
    m_isFollowing = on;
    m_follow->setChecked(on);
    if (on) {
        scrollToNewest();
    }
}

void LogPage::scrollToNewest()
{
    const QScopedValueRollback guard(m_scrollsItself, true);
    m_table->scrollToBottom();
}

void LogPage::setWireLog(bool on)
{
    m_wire->setChecked(on);
    m_warning->setVisible(on);
    m_program->proxy().setWireLog(on);
    if (on) {
        // The lines are details; who asks for them wants to see them.
        m_bar->setLevel(engine::EventLevel::Debug);
    }
}

void LogPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_details->clear();
        return;
    }
    const int row = m_filter.mapToSource(current).row();
    m_details->show(m_model.eventAt(row), m_model.sentenceAt(row));
}

void LogPage::updateCounts()
{
    const int shown = m_filter.rowCount();
    const int all = m_model.rowCount();
    const auto waiting = static_cast<int>(m_model.heldCount());
    m_stack->setCurrentIndex(shown == 0 ? 0 : 1);
    m_empty->setText(all == 0 ? tr("Nothing has happened yet. Connections, shares and switches of pools appear here.")
                              : tr("No event matches the filters."));
    m_showAll->setVisible(all != 0);
    const auto count = [](int number) { return Formatting::count(static_cast<std::uint64_t>(number)); };
    //: %1 and %2 are numbers
    const QString text =
        shown == all ? tr("%Ln event(s)", nullptr, all) : tr("%1 of %2 events").arg(count(shown), count(all));
    //: %1 is "12 events"
    m_counts->setText(m_model.isHeld() ? tr("%1, paused: %Ln new event(s) are waiting", nullptr, waiting).arg(text)
                                       : text);
    updateTools();
}

void LogPage::updateTools()
{
    // Said in words: that a button is pressed is hard to see in some themes.
    m_pause->setText(m_model.isHeld() ? tr("Go on") : tr("Pause"));
    m_copy->setEnabled(m_table->selectionModel()->hasSelection());
    m_copyAction->setEnabled(m_copy->isEnabled());
    m_export->setEnabled(m_filter.rowCount() != 0);
    m_clear->setEnabled(m_model.rowCount() != 0 || m_model.heldCount() != 0);
}

QString LogPage::selectedText() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex& index : rows) {
        const int row = m_filter.mapToSource(index).row();
        lines.append(eventTextLine(m_model.eventAt(row), m_model.minerAt(row)));
    }
    return lines.join(QLatin1Char('\n'));
}

void LogPage::copy()
{
    QApplication::clipboard()->setText(selectedText());
}

void LogPage::chooseFile()
{
    auto* const dialog = new QFileDialog(this, tr("Export the events shown"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString text = tr("Text (*.txt)");
    dialog->setNameFilters({text, tr("JSON lines (*.jsonl)")});
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("dpmp-events"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, text](const QString& filter) {
        dialog->setDefaultSuffix(filter == text ? QStringLiteral("txt") : QStringLiteral("jsonl"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &LogPage::exportTo);
    dialog->open();
}

bool LogPage::exportTo(const QString& file)
{
    const bool isJson = file.endsWith(QStringLiteral(".jsonl"), Qt::CaseInsensitive) ||
                        file.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    QSaveFile target(file);
    bool done = target.open(QIODevice::WriteOnly);
    for (int i = 0; done && i < m_filter.rowCount(); ++i) {
        const int row = m_filter.mapToSource(m_filter.index(i, 0)).row();
        const runtime::TimedEvent& event = m_model.eventAt(row);
        const QByteArray line = (isJson ? eventJsonLine(event) : eventTextLine(event, m_model.minerAt(row))).toUtf8();
        done = target.write(line + '\n') == line.size() + 1;
    }
    done = done && target.commit();
    m_notice->setText(done ? tr("%Ln event(s) were written to %1", nullptr, m_filter.rowCount()).arg(file)
                           : tr("%1 could not be written: %2").arg(file, target.errorString()));
    return done;
}

void LogPage::retranslate()
{
    m_follow->setText(tr("Follow"));
    m_follow->setToolTip(tr("Keep the newest event in sight."));
    m_pause->setToolTip(tr("Hold new events back until you go on."));
    m_wire->setText(tr("Wire log"));
    m_wire->setToolTip(tr("Show every line between the proxy, the miners and the pools."));
    m_warning->setText(tr("The wire log shows every line to and from miners and pools. That is a lot, and older events "
                          "leave the list sooner. Turn it off when you have seen enough."));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the selected events as text."));
    m_copyAction->setText(tr("Copy"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Write the events shown to a file."));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Empty the list. The log that the program writes stays as it is."));
    m_showAll->setText(tr("Show all events"));
    m_notice->clear();
    m_bar->retranslate();
    m_details->retranslate();
    m_model.retranslate();
    m_table->setAccessibleName(tr("Events"));
    showCurrent();
    updateCounts();
}

void LogPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_model.recolor();
        if (m_bar != nullptr) {
            m_bar->recolor();
        }
    }
}

void LogPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isFollowing) {
        scrollToNewest();
    }
}

void LogPage::hideEvent(QHideEvent* event)
{
    m_state.setBlob(headerKey(), m_table->horizontalHeader()->saveState());
    Page::hideEvent(event);
}

} // namespace dpmp::ui
