// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace dpmp::ui {

/// Draws the last hour of a HashrateTrail (MinerTableModel::TrailRole) as a small line. The line stands on zero, so
/// that a steady miner looks steady.
class SparklineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace dpmp::ui
