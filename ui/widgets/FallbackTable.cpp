// SPDX-License-Identifier: MIT
#include "ui/widgets/FallbackTable.h"

#include "ui/models/FallbackModel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace dpmp::ui {

FallbackTable::FallbackTable(QWidget* parent)
    : QWidget(parent)
    , m_model(new FallbackModel(this))
    , m_table(new QTableView(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
{
    m_table->setObjectName(QStringLiteral("fallbacks"));
    m_add->setObjectName(QStringLiteral("addFallback"));
    m_remove->setObjectName(QStringLiteral("removeFallback"));
    m_up->setObjectName(QStringLiteral("fallbackUp"));
    m_down->setObjectName(QStringLiteral("fallbackDown"));
    layOut();
    setFocusProxy(m_table);
    connect(m_add, &QPushButton::clicked, this, &FallbackTable::addRow);
    connect(m_remove, &QPushButton::clicked, this, &FallbackTable::removeRow);
    connect(m_up, &QPushButton::clicked, this, [this] { moveRow(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveRow(1); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FallbackTable::enableButtons);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FallbackTable::edited);
    retranslate();
    enableButtons();
}

void FallbackTable::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);

    constexpr int kRows = 3;
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    // Tab leads on to the buttons; the cursor keys move between the rows.
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(FallbackModel::Host, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(FallbackModel::Port, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(FallbackModel::Tls, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + kRows * row + 2 * m_table->frameWidth());
}

std::vector<config::Endpoint> FallbackTable::endpoints() const
{
    std::vector<config::Endpoint> named = m_model->endpoints();
    std::erase_if(named, [](const config::Endpoint& endpoint) { return endpoint.host.empty(); });
    return named;
}

void FallbackTable::setEndpoints(const std::vector<config::Endpoint>& newEndpoints)
{
    if (endpoints() != newEndpoints) {
        m_model->setEndpoints(newEndpoints);
    }
    enableButtons();
}

void FallbackTable::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void FallbackTable::addRow()
{
    const int row = m_model->add({});
    selectRow(row);
    m_table->setFocus();
    m_table->edit(m_model->index(row, FallbackModel::Host));
}

void FallbackTable::removeRow()
{
    const int row = m_table->currentIndex().row();
    m_model->remove(row);
    selectRow(std::min(row, m_model->rowCount() - 1));
    Q_EMIT edited();
}

void FallbackTable::moveRow(int by)
{
    selectRow(m_model->move(m_table->currentIndex().row(), by));
    Q_EMIT edited();
}

void FallbackTable::selectRow(int row)
{
    m_table->setCurrentIndex(m_model->index(row, FallbackModel::Host));
    enableButtons();
}

void FallbackTable::enableButtons()
{
    const int row = m_table->currentIndex().row();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
}

void FallbackTable::retranslate()
{
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    //: Moves a fallback one place up in the order.
    m_up->setText(tr("Move up"));
    //: Moves a fallback one place down in the order.
    m_down->setText(tr("Move down"));
    m_add->setAccessibleName(tr("Add a fallback"));
    m_remove->setAccessibleName(tr("Remove the fallback"));
    m_up->setAccessibleName(tr("Prefer the fallback more"));
    m_down->setAccessibleName(tr("Prefer the fallback less"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, FallbackModel::ColumnCount - 1);
}

} // namespace dpmp::ui
