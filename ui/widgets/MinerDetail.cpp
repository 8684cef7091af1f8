// SPDX-License-Identifier: MIT
#include "ui/widgets/MinerDetail.h"

#include "ui/format/Formatting.h"
#include "ui/format/MinerWords.h"
#include "ui/widgets/TrailChart.h"

#include <QAction>
#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>

namespace dpmp::ui {

namespace {

constexpr int kMargin = 10;

QString connectedSince(Duration connected)
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(connected).count();
    return QLocale().toString(QDateTime::currentDateTime().addSecs(-seconds), QLocale::ShortFormat);
}

} // namespace

MinerDetail::MinerDetail(const QList<QAction*>& actions, QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_buttons(new QToolBar(this))
    , m_stack(new QStackedWidget(this))
    , m_hint(new QLabel(this))
    , m_chart(new TrailChart(this))
    , m_ledgerView(new QTreeView(this))
    , m_ledger(new LedgerModel(this))
{
    constexpr int kChartStretch = 4;
    constexpr int kLedgerStretch = 4;
    constexpr int kFactStretch = 3;
    setProperty("card", true);
    setObjectName(QStringLiteral("minerDetail"));
    buildTop(actions);
    buildLedger();
    auto* body = new QWidget(this);
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins({});
    columns->setSpacing(kMargin);
    columns->addWidget(m_chart, kChartStretch);
    columns->addWidget(m_ledgerView, kLedgerStretch);
    columns->addWidget(buildFacts(), kFactStretch);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setProperty("dim", true);
    m_hint->setWordWrap(true);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(body);

    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 2);
    top->addWidget(m_buttons, 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin / 2, kMargin, kMargin);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    retranslate();
    draw(nullptr, 0);
}

void MinerDetail::buildTop(const QList<QAction*>& actions)
{
    m_title->setProperty("heading", true);
    m_title->setObjectName(QStringLiteral("minerTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_buttons->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_buttons->addActions(actions); // What does not fit goes into the bar's own menu.
    for (QAction* action : actions) {
        if (QWidget* button = m_buttons->widgetForAction(action); button != nullptr && !action->isSeparator()) {
            button->setObjectName(action->objectName() + QStringLiteral("Button"));
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
}

void MinerDetail::buildLedger()
{
    m_ledgerView->setObjectName(QStringLiteral("minerLedger"));
    m_ledgerView->setModel(m_ledger);
    m_ledgerView->setFrameShape(QFrame::NoFrame);
    m_ledgerView->setRootIsDecorated(false);
    m_ledgerView->setUniformRowHeights(true);
    m_ledgerView->setItemsExpandable(false);
    m_ledgerView->setAlternatingRowColors(true);
    m_ledgerView->setSelectionMode(QAbstractItemView::NoSelection);
    QHeaderView* header = m_ledgerView->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
}

QWidget* MinerDetail::buildFacts()
{
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* facts = new QWidget(area);
    auto* grid = new QGridLayout(facts);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(0);
    for (std::size_t i = 0; i < kFacts; ++i) {
        FactLine& line = m_facts.at(i);
        line.name = new QLabel(facts);
        line.name->setProperty("dim", true);
        line.value = new QLineEdit(facts);
        line.value->setReadOnly(true); // To be copied; long values scroll.
        line.value->setFrame(false);
        line.value->setMinimumWidth(fontMetrics().averageCharWidth());
        line.name->setBuddy(line.value);
        grid->addWidget(line.name, static_cast<int>(i), 0);
        grid->addWidget(line.value, static_cast<int>(i), 1);
    }
    m_facts.at(static_cast<std::size_t>(Fact::Address)).value->setObjectName(QStringLiteral("minerAddress"));
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(static_cast<int>(kFacts), 1);
    area->setWidget(facts);
    area->viewport()->setAutoFillBackground(false);
    facts->setAutoFillBackground(false);
    return area;
}

void MinerDetail::draw(const MinerRow* row, std::size_t selected)
{
    m_selected = selected;
    m_buttons->setVisible(selected > 0);
    m_title->setVisible(selected > 0);
    m_stack->setCurrentIndex(row != nullptr ? 1 : 0);
    if (row == nullptr) {
        m_hint->setText(selected == 0 ? tr("Select a miner to see its details.")
                                      : tr("What you choose above is done with all selected miners."));
        m_titleText = selected == 0 ? QString() : tr("%n miner(s) selected", nullptr, static_cast<int>(selected));
        drawTitle();
        return;
    }
    m_titleText = row->name().isEmpty() ? row->address : row->name();
    drawTitle();
    m_chart->setTrail(row->miner.trail);
    m_ledger->show(row->miner.byPool, row->miner.shares);
    drawFacts(*row);
}

void MinerDetail::drawTitle()
{
    m_title->setText(m_title->fontMetrics().elidedText(m_titleText, Qt::ElideRight, m_title->width()));
    m_title->setToolTip(m_titleText);
}

void MinerDetail::drawFacts(const MinerRow& row)
{
    const engine::MinerSnapshot& miner = row.miner;
    const engine::MinerCapabilities& can = miner.capabilities;
    const auto orNone = [](const QString& text) { return text.isEmpty() ? Formatting::none() : text; };
    write(Fact::Worker, orNone(row.worker));
    write(Fact::Address, row.address);
    write(Fact::Agent, orNone(QString::fromStdString(miner.agent)));
    if (miner.away) {
        write(Fact::Connected, Formatting::none());
    } else {
        write(Fact::Connected, Formatting::duration(miner.connected), connectedSince(miner.connected));
    }
    write(Fact::Why, MinerWords::why(miner), MinerWords::whyAtLength(miner));
    write(Fact::Extranonce1, orNone(QString::fromStdString(can.extranonce1)));
    write(Fact::Extranonce2, can.extranonce2Size > 0 ? tr("%n byte(s)", nullptr, can.extranonce2Size) : orNone({}));
    constexpr int kHexDigits = 8;
    write(Fact::VersionMask, can.versionMask
                                 ? QStringLiteral("%1").arg(*can.versionMask, kHexDigits, 16, QLatin1Char('0'))
                                 //: The miner does not roll version bits.
                                 : tr("No"));
    write(Fact::Changes, can.takesExtranonceChanges ? tr("Yes") : tr("No"));
}

void MinerDetail::write(Fact fact, const QString& text, const QString& toolTip)
{
    QLineEdit* line = m_facts.at(static_cast<std::size_t>(fact)).value;
    if (line->text() != text) { // Setting it would end the user's selection.
        line->setText(text);
        line->setCursorPosition(0);
    }
    line->setToolTip(toolTip.isEmpty() ? text : toolTip);
}

QString MinerDetail::nameOf(Fact fact)
{
    switch (fact) {
    case Fact::Worker: return tr("Worker");
    case Fact::Address: return tr("Address");
    //: What a miner's software calls itself.
    case Fact::Agent: return tr("Agent");
    //: For how long a miner has been connected.
    case Fact::Connected: return tr("Connected for");
    //: Why a miner is at this pool.
    case Fact::Why: return tr("Why there");
    case Fact::Extranonce1: return tr("Extranonce1");
    case Fact::Extranonce2: return tr("Extranonce2 size");
    //: The mask of version bits that a miner may change.
    case Fact::VersionMask: return tr("Version rolling");
    //: Whether a miner accepts a new extranonce while connected.
    case Fact::Changes: return tr("Extranonce changes");
    }
    return {};
}

void MinerDetail::retranslate()
{
    for (std::size_t i = 0; i < kFacts; ++i) {
        m_facts.at(i).name->setText(nameOf(static_cast<Fact>(i)));
    }
    m_ledgerView->setAccessibleName(tr("Shares of this miner by pool"));
    m_buttons->setAccessibleName(tr("What can be done with the selected miners"));
    m_ledger->refresh();
    if (m_selected == 0) {
        draw(nullptr, 0);
    }
}

void MinerDetail::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    drawTitle();
}

} // namespace dpmp::ui
