// SPDX-License-Identifier: MIT
#include "ui/models/EventLogModel.h"

#include "ui/format/EventMessages.h"
#include "ui/widgets/LevelIcon.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>

namespace dpmp::ui {

namespace {

using engine::EventKind;
using engine::EventLevel;

// What fits into no window need not be measured for drawing.
constexpr int kDrawnCharacters = 400;

QString shownTime(const runtime::TimedEvent& timed)
{
    const auto sinceEpoch = timed.time.time_since_epoch();
    return QDateTime::fromMSecsSinceEpoch(std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count())
        .toString(QStringLiteral("HH:mm:ss.zzz"));
}

} // namespace

EventLogModel::EventLogModel(QObject* parent, std::size_t capacity)
    : QAbstractTableModel(parent)
    , m_capacity(std::max<std::size_t>(capacity, 1))
{
    recolor();
}

void EventLogModel::append(const std::vector<runtime::TimedEvent>& events)
{
    if (events.empty()) {
        return;
    }
    if (m_isHeld) {
        m_held.insert(m_held.end(), events.begin(), events.end());
        if (m_held.size() > m_capacity) {
            m_held.erase(m_held.begin(), m_held.end() - static_cast<std::ptrdiff_t>(m_capacity));
        }
        Q_EMIT heldCountChanged();
        return;
    }
    const std::size_t count = std::min(events.size(), m_capacity);
    makeRoomFor(count);
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(count) - 1);
    for (std::size_t i = 0; i < events.size(); ++i) {
        // Also of the events that do not fit: names are learned from them.
        QString miner = nameOf(events[i].event);
        if (i >= events.size() - count) {
            m_entries.push_back({events[i], std::move(miner), {}});
        }
    }
    endInsertRows();
}

// Removes more than needed, so that not every batch pays for it: views and filters take each removal hard.
void EventLogModel::makeRoomFor(std::size_t count)
{
    if (m_entries.size() + count <= m_capacity) {
        return;
    }
    const std::size_t needed = m_entries.size() + count - m_capacity;
    const std::size_t removed = std::min(m_entries.size(), std::max(needed, m_capacity / 20));
    beginRemoveRows({}, 0, static_cast<int>(removed) - 1);
    m_entries.erase(m_entries.begin(), m_entries.begin() + static_cast<std::ptrdiff_t>(removed));
    endRemoveRows();
}

void EventLogModel::setHeld(bool held)
{
    if (m_isHeld == held) {
        return;
    }
    m_isHeld = held;
    if (!held) {
        const std::vector<runtime::TimedEvent> waiting(m_held.begin(), m_held.end());
        m_held.clear();
        append(waiting);
    }
    Q_EMIT heldCountChanged();
}

void EventLogModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_held.clear();
    endResetModel();
    Q_EMIT heldCountChanged();
}

const QString& EventLogModel::sentenceAt(int row) const
{
    const Entry& shown = entry(row);
    if (shown.sentence.isEmpty()) {
        shown.sentence = EventMessages::sentence(shown.timed.event, shown.miner);
    }
    return shown.sentence;
}

void EventLogModel::retranslate()
{
    for (const Entry& each : m_entries) {
        each.sentence.clear();
    }
    allChanged(0, ColumnCount - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void EventLogModel::recolor()
{
    for (const EventLevel level : {EventLevel::Error, EventLevel::Warning, EventLevel::Info, EventLevel::Debug}) {
        m_icons.at(static_cast<std::size_t>(level)) = levelIcon(level);
    }
    allChanged(Level, Level);
}

void EventLogModel::allChanged(int firstColumn, int lastColumn)
{
    if (!m_entries.empty()) {
        Q_EMIT dataChanged(index(0, firstColumn), index(rowCount() - 1, lastColumn));
    }
}

// Most events name their miner by its number alone; the user knows it by its worker.
QString EventLogModel::nameOf(const engine::Event& event)
{
    const engine::EventField::Value* const value = event.find("miner");
    const auto* const miner = value != nullptr ? std::get_if<std::int64_t>(value) : nullptr;
    if (miner == nullptr) {
        return EventMessages::minerOf(event);
    }
    QString name = EventMessages::fieldText(event, "worker");
    if (name.isEmpty()) {
        name = m_names.value(*miner);
    }
    if (name.isEmpty()) {
        name = EventMessages::minerOf(event);
    }
    if (event.kind == EventKind::MinerDisconnected) {
        m_names.remove(*miner);
    } else if (event.kind == EventKind::MinerConnected || event.kind == EventKind::MinerAuthorized) {
        m_names.insert(*miner, name);
    }
    return name;
}

int EventLogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int EventLogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventLogModel::displayed(const Entry& shown, int column) const
{
    const engine::Event& event = shown.timed.event;
    switch (column) {
    case Time: return shownTime(shown.timed);
    case Level: return EventMessages::levelName(engine::eventLevel(event.kind));
    case Kind: return EventMessages::kindName(event.kind);
    case Pool: return EventMessages::poolOf(event);
    case Miner: return shown.miner;
    default: return {};
    }
}

QVariant EventLogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Entry& shown = entry(index.row());
    const EventLevel level = engine::eventLevel(shown.timed.event.kind);
    if (role == Qt::DisplayRole) {
        return index.column() == Text ? sentenceAt(index.row()).left(kDrawnCharacters)
                                      : displayed(shown, index.column());
    }
    if (index.column() == Level && role == Qt::DecorationRole) {
        return m_icons.at(static_cast<std::size_t>(level));
    }
    if (index.column() == Level && role == Qt::ForegroundRole) {
        return levelColor(level);
    }
    return {};
}

QVariant EventLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time: return tr("Time");
    case Level: return tr("Level");
    case Kind: return tr("Event");
    case Pool: return tr("Pool");
    case Miner: return tr("Miner");
    case Text: return tr("What happened");
    default: return {};
    }
}

} // namespace dpmp::ui
