// SPDX-License-Identifier: MIT
#pragma once

#include "core/runtime/ProxyHandle.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

#include <array>
#include <cstdint>
#include <deque>
#include <vector>

namespace dpmp::ui {

/// The newest events, oldest first, as a table of bounded length. Sentences are made when they are first asked for:
/// most events of a busy log are never seen.
class EventLogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Level, Kind, Pool, Miner, Text, ColumnCount };

    static constexpr std::size_t kDefaultCapacity = 20'000;

    explicit EventLogModel(QObject* parent = nullptr, std::size_t capacity = kDefaultCapacity);

    /// Appends a batch; the oldest rows make room. While held, they wait.
    void append(const std::vector<runtime::TimedEvent>& events);

    /// Held: the rows stand still, and new events are kept aside, as many as the model can hold; the oldest of those
    /// make room too. Released: they are appended.
    void setHeld(bool held);
    bool isHeld() const { return m_isHeld; }
    std::size_t heldCount() const { return m_held.size(); }

    void clear();

    const runtime::TimedEvent& eventAt(int row) const { return entry(row).timed; }
    /// The name of the event's miner: the worker, or the address until it has logged in.
    const QString& minerAt(int row) const { return entry(row).miner; }
    /// The sentence, in full; the table shows the beginning of a long one.
    const QString& sentenceAt(int row) const;

    /// After a change of language, and of colours.
    void retranslate();
    void recolor();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void heldCountChanged();

private:
    struct Entry
    {
        runtime::TimedEvent timed;
        QString miner;
        mutable QString sentence; ///< Empty: not made yet.
    };

    const Entry& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

    void makeRoomFor(std::size_t count);
    QString nameOf(const engine::Event& event);
    QVariant displayed(const Entry& entry, int column) const;
    void allChanged(int firstColumn, int lastColumn);

    std::size_t m_capacity;
    std::deque<Entry> m_entries;
    std::deque<runtime::TimedEvent> m_held;
    bool m_isHeld = false;
    QHash<std::int64_t, QString> m_names; ///< Of the miners that are connected, by id.
    std::array<QIcon, 4> m_icons;
};

} // namespace dpmp::ui
