// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace dpmp::ui {

/// Draws a pool (MinerTableModel::PoolRole) as its letter on its colour; the cell's own text where there is no pool.
class PoolBadgeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace dpmp::ui
