// SPDX-License-Identifier: MIT
#include "ui/pages/log/EventDetails.h"

#include "ui/format/EventMessages.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

#include <chrono>

namespace dpmp::ui {

namespace {

// The table below has the rest; a heading of pages would leave no room for it.
constexpr int kHeadingCharacters = 300;

} // namespace

EventDetails::EventDetails(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_table(new QTableWidget(0, 2, this))
{
    m_heading->setObjectName(QStringLiteral("logDetailHeading"));
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A line without blanks must not make the window wider.
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_heading->setMinimumWidth(1);
    m_table->setObjectName(QStringLiteral("logDetails"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    // A line of the wire has no blanks to break it at: it can be scrolled instead.
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_table, 1);
    retranslate();
}

void EventDetails::show(const runtime::TimedEvent& timed, const QString& sentence)
{
    m_shown = timed;
    m_sentence = sentence;
    fill();
}

void EventDetails::clear()
{
    m_shown.reset();
    fill();
}

void EventDetails::retranslate()
{
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Value")});
    m_table->setAccessibleName(tr("Fields of the event"));
    fill();
}

void EventDetails::addRow(const QString& key, const QString& value)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(key));
    m_table->setItem(row, 1, new QTableWidgetItem(value));
}

void EventDetails::fill()
{
    m_table->setRowCount(0);
    m_table->setVisible(m_shown.has_value());
    if (!m_shown) {
        m_heading->setText(tr("Choose an event to see all of it."));
        return;
    }
    const engine::Event& event = m_shown->event;
    const QString ellipsis(QChar(0x2026));
    m_heading->setText(m_sentence.size() > kHeadingCharacters ? m_sentence.left(kHeadingCharacters) + ellipsis
                                                              : m_sentence);
    const auto sinceEpoch = std::chrono::duration_cast<std::chrono::milliseconds>(m_shown->time.time_since_epoch());
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(sinceEpoch.count());
    const std::string_view name = engine::eventName(event.kind);
    addRow(tr("Time"), QLocale().toString(moment, QLocale::LongFormat));
    addRow(tr("Level"), EventMessages::levelName(engine::eventLevel(event.kind)));
    addRow(tr("Event"), QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    for (const engine::EventField& field : event.fields) {
        addRow(QString::fromUtf8(field.key.data(), static_cast<qsizetype>(field.key.size())),
               EventMessages::fieldText(event, field.key));
    }
    m_table->resizeRowsToContents();
}

} // namespace dpmp::ui
