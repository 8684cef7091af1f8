// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Ids.h"
#include "ui/models/MinerTableModel.h"

#include <QSortFilterProxyModel>
#include <QString>

#include <optional>

namespace dpmp::ui {

/// Which miners are shown.
enum class MinerStateFilter { All, Connected, Away };

/// Sums of some miners.
struct MinerTotals
{
    int miners = 0;
    int away = 0;
    engine::HashrateWindows hashrates; ///< Nothing where no miner has a value.
    engine::LedgerRow shares;
    mining::Difficulty bestShare;
    std::optional<Duration> lastShareAge; ///< Of the miner that sent one last.
};

/// The miners that the user wants to see, sorted. What has no value comes last, whichever way the column is sorted.
class MinerFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `model` outlives it.
    explicit MinerFilter(MinerTableModel& model, QObject* parent = nullptr);

    /// Miners whose name, worker, model or address contains each of the text's words, in any case.
    void setText(const QString& text);
    void setState(MinerStateFilter state);
    /// Miners whose newest job is this pool's; nothing: of any or none.
    void setPool(std::optional<engine::PoolSlot> pool);
    bool isFiltering() const;

    /// The miner in this row of the filtered table.
    const MinerRow& row(int index) const { return m_model.row(mapToSource(this->index(index, 0)).row()); }

    /// Of the rows shown.
    MinerTotals totals() const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    MinerTableModel& m_model;
    QStringList m_words;
    MinerStateFilter m_state = MinerStateFilter::All;
    std::optional<engine::PoolSlot> m_pool;
};

} // namespace dpmp::ui
