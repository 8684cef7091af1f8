// SPDX-License-Identifier: MIT
#include "ui/widgets/MinersTable.h"

#include "ui/format/Formatting.h"
#include "ui/widgets/PoolBadgeDelegate.h"
#include "ui/widgets/SparklineDelegate.h"
#include "ui/widgets/TotalsBar.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace dpmp::ui {

namespace {

const QString& headerKey()
{
    static const QString key = QStringLiteral("miners/header");
    return key;
}

// In widths of a digit, so that they grow with the font.
constexpr std::array<int, kMinerColumns> kWidths{19, 17, 15, 6, 11, 11, 11, 11, 11, 10, 9, 10, 11, 13};

// Those that fit a window of usual width; the rest is one click away.
constexpr std::array kHiddenAtFirst{MinerColumn::Address, MinerColumn::Day, MinerColumn::Difficulty};

int columnOf(MinerColumn column)
{
    return static_cast<int>(column);
}

// Gives the rows some air.
class AiryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), option.fontMetrics.height() * 3 / 2)};
    }
};

} // namespace

MinersTable::MinersTable(MinerFilter& filter, UiState& uiState, QWidget* parent)
    : QFrame(parent)
    , m_filter(filter)
    , m_uiState(uiState)
    , m_view(new QTreeView(this))
    , m_totals(new TotalsBar(*m_view->header(), this))
    , m_scrollBar(new QScrollBar(Qt::Horizontal, this))
    , m_columnMenu(new QMenu(this))
    , m_placeholder(new QWidget(m_view->viewport()))
{
    setProperty("card", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_totals);
    layout->addWidget(m_scrollBar);
    m_totals->setObjectName(QStringLiteral("minerTotals"));
    buildView();
    buildHeader();
    buildPlaceholder();
    retranslate();
}

void MinersTable::buildView()
{
    m_view->setObjectName(QStringLiteral("minerTable"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setItemsExpandable(false);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    QFont font = m_view->font();
    font.setFeature("tnum", 1); // Digits of one width: figures stand below each other.
    m_view->setFont(font);
    m_totals->setFont(font);
#endif
    m_view->setModel(&m_filter);
    m_view->setItemDelegate(new AiryDelegate(m_view));
    m_view->setItemDelegateForColumn(columnOf(MinerColumn::Pool), new PoolBadgeDelegate(m_view));
    m_view->setItemDelegateForColumn(columnOf(MinerColumn::Trend), new SparklineDelegate(m_view));
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MinersTable::selectionChanged);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& where) { Q_EMIT contextMenuWanted(m_view->viewport()->mapToGlobal(where)); });

    // The table's own bar would stand between the rows and their totals.
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScrollBar* own = m_view->horizontalScrollBar();
    m_scrollBar->hide();
    connect(own, &QScrollBar::rangeChanged, m_scrollBar, [this, own](int least, int most) {
        m_scrollBar->setPageStep(own->pageStep());
        m_scrollBar->setSingleStep(own->singleStep());
        m_scrollBar->setRange(least, most);
        m_scrollBar->setVisible(most > least);
    });
    connect(own, &QScrollBar::valueChanged, m_scrollBar, &QScrollBar::setValue);
    connect(own, &QScrollBar::valueChanged, m_totals, qOverload<>(&QWidget::update));
    connect(m_scrollBar, &QScrollBar::valueChanged, own, &QScrollBar::setValue);
}

void MinersTable::buildHeader()
{
    QHeaderView* header = m_view->header();
    header->setObjectName(QStringLiteral("minerHeader"));
    header->setFirstSectionMovable(true);
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& where) { showColumnMenu(header->mapToGlobal(where)); });

    m_columnMenu->setObjectName(QStringLiteral("minerColumnMenu"));
    m_columnActions.assign(kMinerColumns, nullptr);
    for (int column = columnOf(MinerColumn::Name) + 1; column < kMinerColumns; ++column) {
        QAction* action = m_columnMenu->addAction(QString());
        action->setCheckable(true);
        m_columnActions[static_cast<std::size_t>(column)] = action;
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { toggleColumn(column, isShown); });
    }
    m_columnMenu->addSeparator();
    m_resetAction = m_columnMenu->addAction(QString());
    connect(m_resetAction, &QAction::triggered, this, &MinersTable::resetColumns);
    connect(m_columnMenu, &QMenu::aboutToShow, this, [this] {
        for (int column = 0; column < kMinerColumns; ++column) {
            if (QAction* action = m_columnActions[static_cast<std::size_t>(column)]; action != nullptr) {
                const QSignalBlocker blocker(action);
                action->setChecked(!m_view->isColumnHidden(column));
            }
        }
    });

    m_view->viewport()->installEventFilter(this);
    restoreHeader();
    m_view->setSortingEnabled(true);
    connect(header, &QHeaderView::sectionMoved, this, &MinersTable::saveHeader);
    connect(header, &QHeaderView::sectionResized, this, &MinersTable::saveHeader);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &MinersTable::saveHeader);
}

void MinersTable::buildPlaceholder()
{
    m_noMatch = new QLabel(m_placeholder);
    m_noMatch->setProperty("dim", true);
    m_showAll = new QPushButton(m_placeholder);
    m_showAll->setObjectName(QStringLiteral("minerShowAll"));
    auto* column = new QVBoxLayout(m_placeholder);
    column->addWidget(m_noMatch, 0, Qt::AlignHCenter);
    column->addWidget(m_showAll, 0, Qt::AlignHCenter);
    auto* layout = new QVBoxLayout(m_view->viewport());
    layout->addWidget(m_placeholder, 0, Qt::AlignCenter);
    m_placeholder->hide();
    connect(m_showAll, &QPushButton::clicked, this, &MinersTable::filterCleared);
}

void MinersTable::restoreHeader()
{
    m_isRestoring = true;
    const QByteArray kept = m_uiState.blob(headerKey());
    if (kept.isEmpty() || !m_view->header()->restoreState(kept)) {
        resetColumns();
    }
    m_view->setColumnHidden(columnOf(MinerColumn::Name), false);
    m_isRestoring = false;
}

void MinersTable::saveHeader()
{
    fitLastColumn();
    if (!m_isRestoring) {
        m_uiState.setBlob(headerKey(), m_view->header()->saveState());
    }
}

void MinersTable::resetColumns()
{
    const bool wasRestoring = std::exchange(m_isRestoring, true);
    QHeaderView* header = m_view->header();
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int column = 0; column < kMinerColumns; ++column) {
        const bool isHidden = std::find(kHiddenAtFirst.begin(), kHiddenAtFirst.end(),
                                        static_cast<MinerColumn>(column)) != kHiddenAtFirst.end();
        m_view->setColumnHidden(column, isHidden);
        header->moveSection(header->visualIndex(column), column);
        header->resizeSection(column, digit * kWidths.at(static_cast<std::size_t>(column)));
    }
    header->setSortIndicator(columnOf(MinerColumn::Name), Qt::AscendingOrder);
    m_isRestoring = wasRestoring;
    saveHeader();
}

// The last column takes the room that is left, and keeps its width where none is: Qt's own stretching would make it
// tiny.
void MinersTable::fitLastColumn()
{
    QHeaderView* header = m_view->header();
    int last = -1;
    for (int i = header->count() - 1; i >= 0 && last < 0; --i) {
        last = header->isSectionHidden(header->logicalIndex(i)) ? -1 : header->logicalIndex(i);
    }
    if (last < 0 || std::exchange(m_isFitting, true)) {
        return;
    }
    const int least = fontMetrics().horizontalAdvance(QLatin1Char('0')) * kWidths.at(static_cast<std::size_t>(last));
    const bool fits = header->length() - header->sectionSize(last) + least <= m_view->viewport()->width();
    if (fits != header->stretchLastSection()) {
        header->setStretchLastSection(fits);
    }
    if (!fits && header->sectionSize(last) < least) {
        header->resizeSection(last, least);
    }
    m_isFitting = false;
}

bool MinersTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        fitLastColumn();
    }
    return QFrame::eventFilter(watched, event);
}

void MinersTable::showColumnMenu(const QPoint& where)
{
    m_columnMenu->popup(where);
}

void MinersTable::toggleColumn(int column, bool isShown)
{
    m_view->setColumnHidden(column, !isShown);
    if (isShown && m_view->columnWidth(column) < m_view->header()->minimumSectionSize()) {
        m_view->resizeColumnToContents(column);
    }
    saveHeader();
}

std::vector<const MinerRow*> MinersTable::selected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<const MinerRow*> miners;
    for (const QModelIndex& index : rows) {
        miners.push_back(&m_filter.row(index.row()));
    }
    return miners;
}

void MinersTable::editName()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows(columnOf(MinerColumn::Name));
    if (!rows.isEmpty()) {
        m_view->scrollTo(rows.front());
        m_view->edit(rows.front());
    }
}

void MinersTable::showTotals()
{
    const MinerTotals totals = m_filter.totals();
    QStringList texts(kMinerColumns);
    const auto write = [&](MinerColumn column, const QString& text) { texts[columnOf(column)] = text; };
    write(MinerColumn::Name, tr("%n miner(s)", nullptr, totals.miners));
    if (totals.miners > 0) {
        write(MinerColumn::FiveMinutes, Formatting::hashrate(totals.hashrates.fiveMinutes));
        write(MinerColumn::Hour, Formatting::hashrate(totals.hashrates.hour));
        write(MinerColumn::Day, Formatting::hashrate(totals.hashrates.day));
        write(MinerColumn::Accepted, Formatting::count(totals.shares.count(engine::ShareOutcome::Accepted)));
        const std::optional<double> rejected = rejectedShare(totals.shares);
        write(MinerColumn::Rejected, rejected ? Formatting::percent(*rejected, 2) : Formatting::none());
        write(MinerColumn::Best, Formatting::difficulty(totals.bestShare));
        write(MinerColumn::LastShare, Formatting::ago(totals.lastShareAge));
    }
    if (totals.away > 0) {
        //: Miners that are not connected.
        write(MinerColumn::Why, tr("%n away", nullptr, totals.away));
    }
    m_totals->setTexts(texts);
    m_placeholder->setVisible(totals.miners == 0);
}

void MinersTable::retranslate()
{
    m_view->setAccessibleName(tr("Miners"));
    m_totals->setAccessibleName(tr("Totals of the miners shown"));
    m_noMatch->setText(tr("No miner fits the filter."));
    m_showAll->setText(tr("Show all miners"));
    m_resetAction->setText(tr("Reset columns"));
    for (int column = 0; column < kMinerColumns; ++column) {
        if (QAction* action = m_columnActions[static_cast<std::size_t>(column)]; action != nullptr) {
            action->setText(MinerColumns::heading(static_cast<MinerColumn>(column)));
            action->setToolTip(MinerColumns::explanation(static_cast<MinerColumn>(column)));
        }
    }
    showTotals();
}

} // namespace dpmp::ui
