// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Snapshot.h"
#include "ui/UiState.h"
#include "ui/models/MinerColumns.h"

#include <QAbstractTableModel>
#include <QString>

#include <array>
#include <vector>

namespace dpmp::ui {

/// The miners of the newest snapshot, those away as well: one row for each, in no particular order; the columns are
/// MinerColumn's. A miner keeps its row when it goes and comes back.
class MinerTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        /// The value behind the text: QString or double; invalid where there is none.
        SortRole = Qt::UserRole,
        /// std::shared_ptr<const engine::HashrateTrail>, for Trend; may be null.
        TrailRole,
        /// int, for Pool: the pool's index; invalid where there is none.
        PoolRole,
    };

    /// `uiState` holds the labels and outlives the model.
    explicit MinerTableModel(UiState& uiState, QObject* parent = nullptr);

    /// Brings the rows up to date in place: dataChanged() names the columns and rows that differ and nothing else.
    void update(const engine::Snapshot& snapshot);

    const MinerRow& row(int index) const { return m_rows.at(static_cast<std::size_t>(index)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The name can be edited: it becomes the worker's label. The worker's own name, or nothing, removes the label.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// All texts anew, after a change of language or theme.
    void refresh();

private:
    struct Span
    {
        int first = -1;
        int last = -1;
    };
    using ChangedRows = std::array<Span, kMinerColumns>;

    std::vector<int> matchRows(const std::vector<const engine::MinerSnapshot*>& incoming) const;
    void matchById(const std::vector<const engine::MinerSnapshot*>& incoming, std::vector<int>& rows,
                   std::vector<bool>& isTaken) const;
    void removeUnmatched(const std::vector<bool>& isKept);
    void replaceRow(int index, const engine::MinerSnapshot& miner, ChangedRows& changed);
    void announce(const ChangedRows& changed);
    MinerRow rowOf(const engine::MinerSnapshot& miner) const;
    QString poolName(const MinerRow& of) const;

    UiState& m_uiState;
    std::vector<MinerRow> m_rows;
    std::vector<QString> m_poolNames;
};

} // namespace dpmp::ui
