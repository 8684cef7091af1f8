// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/ShareLedger.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace dpmp::ui {

/// Where a miner's shares ended: a row for each outcome with its name, a column for each pool and
/// one for the sum.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `total` has the shares that belong to no pool as well.
    void show(const std::vector<engine::LedgerRow>& byPool, const engine::LedgerRow& total);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// All texts anew, after a change of language.
    void refresh();

private:
    std::vector<engine::LedgerRow> m_columns; ///< The pools and the sum.
};

} // namespace dpmp::ui
