// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/EventLogModel.h"

#include <QSortFilterProxyModel>

#include <set>

namespace dpmp::ui {

/// Those rows of an EventLogModel that the user asks for, in their order. New rows are judged as they come.
class EventLogFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EventLogFilter(EventLogModel& model, QObject* parent = nullptr);

    /// The least important level that is shown.
    void setLevel(engine::EventLevel least);
    /// Kinds that are not shown.
    void setHidden(std::set<engine::EventKind> hidden);
    /// "A", "B"; empty: all.
    void setPool(const QString& pool);
    /// A part of the miner's name; empty: all. As below, upper and lower case are the same.
    void setMiner(const QString& part);
    /// A part of the sentence, of the event's name or of any field; empty: all.
    void setText(const QString& part);

    const EventLogModel& events() const { return m_model; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool hasText(int row) const;

    EventLogModel& m_model;
    engine::EventLevel m_level = engine::EventLevel::Debug;
    std::set<engine::EventKind> m_hidden;
    QString m_pool;
    QString m_miner;
    QString m_text;
};

} // namespace dpmp::ui
