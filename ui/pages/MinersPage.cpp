// SPDX-License-Identifier: MIT
#include "ui/pages/MinersPage.h"

#include "ui/format/MinerCsv.h"
#include "ui/widgets/MinerDetail.h"
#include "ui/widgets/MinersTable.h"
#include "ui/widgets/NoMinerHint.h"
#include "ui/widgets/TrailChart.h"

#include <QAction>
#include <QComboBox>
#include <QDate>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QSplitter>
#include <QSplitterHandle>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace dpmp::ui {

namespace {

QString splitterKey()
{
    return QStringLiteral("miners/splitter");
}

QString detailKey()
{
    return QStringLiteral("miners/detail");
}

QString periodKey()
{
    return QStringLiteral("miners/period");
}

} // namespace

MinersPage::MinersPage(Program& program, UiState& uiState, QWidget* parent)
    : Page(parent)
    , m_program(program)
    , m_uiState(uiState)
    , m_model(uiState)
    , m_filter(m_model)
    , m_actions(program, *this)
    , m_text(new QLineEdit(this))
    , m_state(new QComboBox(this))
    , m_pool(new QComboBox(this))
    , m_columns(new QToolButton(this))
    , m_export(new QPushButton(this))
    , m_detailButton(new QToolButton(this))
    , m_table(new MinersTable(m_filter, uiState, this))
    , m_detail(new MinerDetail(m_actions.all(), this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_hint(new NoMinerHint(this))
    , m_body(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_menu(new QMenu(this))
    , m_port(program.proxy().port())
{
    buildTools();
    buildBody();
    connectTools();
    connect(&m_program, &Program::listeningChanged, this, [this](quint16 port, const QString& reason) {
        m_port = port;
        m_trouble = reason;
        drawHint();
    });
    retranslate();
    drawHint();
}

void MinersPage::buildTools()
{
    constexpr int kLetters = 24;
    m_text->setObjectName(QStringLiteral("minerFilter"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * kLetters);
    m_state->setObjectName(QStringLiteral("minerState"));
    m_state->addItems({QString(), QString(), QString()});
    m_pool->setObjectName(QStringLiteral("minerPool"));
    m_pool->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pool->setMinimumContentsLength(kLetters / 2);
    m_pool->addItem(QString());
    m_columns->setObjectName(QStringLiteral("minerColumns"));
    m_export->setObjectName(QStringLiteral("minerExport"));
    m_detailButton->setObjectName(QStringLiteral("minerDetailButton"));
    m_detailButton->setCheckable(true);
    for (QToolButton* button : {m_columns, m_detailButton}) {
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    }
    m_menu->setObjectName(QStringLiteral("minerMenu"));
    m_menu->addActions(m_actions.all());
    m_table->view().addAction(m_actions.rename());
}

void MinersPage::buildBody()
{
    constexpr int kTableStretch = 3;
    constexpr int kDetailStretch = 2;
    m_splitter->setObjectName(QStringLiteral("minerSplitter"));
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, kTableStretch);
    m_splitter->setStretchFactor(1, kDetailStretch);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->restoreState(m_uiState.blob(splitterKey()));
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_text, 1);
    tools->addWidget(m_state);
    tools->addWidget(m_pool);
    tools->addStretch(1);
    tools->addWidget(m_columns);
    tools->addWidget(m_detailButton);
    tools->addWidget(m_export);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->addLayout(tools);
    body->addWidget(m_splitter, 1);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_body);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);
    const bool isDetailShown = m_uiState.flag(detailKey(), true);
    m_detailButton->setChecked(isDetailShown);
    m_detail->setVisible(isDetailShown);
    m_detail->chart().setPeriod(m_uiState.number(periodKey(), 0) == 0 ? TrailChart::Period::Hour
                                                                      : TrailChart::Period::Day);
}

void MinersPage::connectTools()
{
    connect(m_text, &QLineEdit::textChanged, this, &MinersPage::applyFilter);
    connect(m_state, &QComboBox::currentIndexChanged, this, &MinersPage::applyFilter);
    connect(m_pool, &QComboBox::currentIndexChanged, this, &MinersPage::applyFilter);
    connect(m_columns, &QToolButton::clicked, this,
            [this] { m_table->columnMenu().popup(m_columns->mapToGlobal(m_columns->rect().bottomLeft())); });
    connect(m_detailButton, &QToolButton::toggled, this, &MinersPage::showDetail);
    connect(m_export, &QPushButton::clicked, this, &MinersPage::chooseCsvFile);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_uiState.setBlob(splitterKey(), m_splitter->saveState()); });
    connect(m_table, &MinersTable::selectionChanged, this, &MinersPage::drawSelection);
    connect(m_table, &MinersTable::contextMenuWanted, this, &MinersPage::showContextMenu);
    connect(m_table, &MinersTable::filterCleared, this, &MinersPage::clearFilter);
    connect(&m_actions, &MinerActions::renameWanted, m_table, &MinersTable::editName);
    // A new name is to be seen at once, not with the next snapshot.
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex&) {
        if (first.column() == static_cast<int>(MinerColumn::Name)) {
            drawSelection();
        }
    });
    connect(&m_detail->chart(), &TrailChart::periodChosen, this, [this] {
        m_uiState.setNumber(periodKey(), m_detail->chart().period() == TrailChart::Period::Hour ? 0 : 1);
    });
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_text, [this] {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
    });
}

void MinersPage::draw(const engine::Snapshot& snapshot)
{
    drawPoolNames(snapshot);
    m_model.update(snapshot);
    m_table->showTotals();
    drawSelection();
    const bool isEmpty = m_model.rowCount() == 0;
    if (isEmpty && m_stack->currentWidget() != m_hint) {
        drawHint();
    }
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_hint) : m_body);
}

void MinersPage::drawSelection()
{
    const std::vector<const MinerRow*> miners = m_table->selected();
    m_actions.setMiners(miners);
    if (!m_detail->isHidden()) {
        m_detail->draw(miners.size() == 1 ? miners.front() : nullptr, miners.size());
    }
}

void MinersPage::drawHint()
{
    m_hint->draw(m_program.ownAddresses(), m_port, m_trouble);
}

void MinersPage::drawPoolNames(const engine::Snapshot& snapshot)
{
    const int count = static_cast<int>(snapshot.pools.size());
    while (m_pool->count() > count + 1) {
        m_pool->removeItem(m_pool->count() - 1);
    }
    for (int i = 0; i < count; ++i) {
        const engine::PoolSnapshot& pool = snapshot.pools[static_cast<std::size_t>(i)];
        //: %1 is a pool's letter, %2 its name.
        const QString text =
            tr("%1: %2").arg(QString::fromStdString(pool.slot.name()), QString::fromStdString(pool.name));
        if (m_pool->count() <= i + 1) {
            m_pool->addItem(text);
        } else if (m_pool->itemText(i + 1) != text) {
            m_pool->setItemText(i + 1, text);
        }
    }
}

void MinersPage::applyFilter()
{
    m_filter.setText(m_text->text());
    m_filter.setState(static_cast<MinerStateFilter>(m_state->currentIndex()));
    const int pool = m_pool->currentIndex();
    m_filter.setPool(pool > 0 ? std::optional(engine::PoolSlot{static_cast<std::size_t>(pool - 1)}) : std::nullopt);
    m_table->showTotals();
}

void MinersPage::clearFilter()
{
    m_text->clear();
    m_state->setCurrentIndex(0);
    m_pool->setCurrentIndex(0);
}

void MinersPage::showDetail(bool isShown)
{
    m_detail->setVisible(isShown);
    m_uiState.setFlag(detailKey(), isShown);
    drawSelection();
}

void MinersPage::showContextMenu(const QPoint& where)
{
    if (!m_table->selected().empty()) {
        m_menu->popup(where);
    }
}

void MinersPage::chooseCsvFile()
{
    auto* dialog = new QFileDialog(this, tr("Export miners"));
    dialog->setObjectName(QStringLiteral("minerExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    //: A kind of file.
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("dpmp-miners-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &MinersPage::writeCsv);
    dialog->open();
}

void MinersPage::writeCsv(const QString& file)
{
    std::vector<MinerCsvRow> rows;
    for (int i = 0; i < m_filter.rowCount(); ++i) {
        const MinerRow& row = m_filter.row(i);
        rows.push_back({.miner = &row.miner, .label = row.label, .model = row.model});
    }
    const QByteArray csv = minersAsCsv(rows);
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(csv) == csv.size() && out.commit()) {
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Export miners"),
                                //: %1 is a file, %2 the reason.
                                tr("%1 could not be written: %2").arg(file, out.errorString()), QMessageBox::Ok, this);
    box->setObjectName(QStringLiteral("minerExportError"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void MinersPage::retranslate()
{
    m_text->setPlaceholderText(tr("Name, worker, model, address"));
    m_text->setAccessibleName(tr("Filter miners"));
    m_state->setAccessibleName(tr("Which miners to show"));
    m_state->setItemText(0, tr("All miners"));
    //: Miners that are connected.
    m_state->setItemText(1, tr("Connected"));
    //: Miners that are not connected.
    m_state->setItemText(2, tr("Away"));
    m_pool->setAccessibleName(tr("Pool whose miners to show"));
    m_pool->setItemText(0, tr("All pools"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose the columns of the table"));
    //: A button that shows or hides the details of the selected miner.
    m_detailButton->setText(tr("Details"));
    m_detailButton->setToolTip(tr("Show the details of the selected miner"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Write the miners shown to a CSV file"));
    m_splitter->handle(1)->setAccessibleName(tr("Divides the table from the details"));
    m_actions.retranslate();
    m_table->retranslate();
    m_detail->retranslate();
    m_hint->retranslate();
    m_model.refresh();
    drawSelection();
}

void MinersPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_table->view().viewport()->update();
    }
}

} // namespace dpmp::ui
