// SPDX-License-Identifier: MIT
#include "ui/widgets/SparklineDelegate.h"

#include "core/engine/History.h"
#include "ui/models/MinerTableModel.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <memory>

namespace dpmp::ui {

namespace {

// Room above the highest point, so that a steady line does not run along the edge.
constexpr double kHeadroom = 1.15;

QPolygonF lineIn(const QRectF& area, const std::vector<float>& values)
{
    constexpr double kMostPoints = 60.0;
    const double highest = kHeadroom * static_cast<double>(*std::max_element(values.begin(), values.end()));
    const double step = area.width() / (kMostPoints - 1.0);
    QPolygonF line;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double share = highest > 0.0 ? static_cast<double>(values[i]) / highest : 0.0;
        line << QPointF(area.right() - step * static_cast<double>(values.size() - 1 - i),
                        area.bottom() - share * area.height());
    }
    return line;
}

} // namespace

void SparklineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index); // Selection and background: the cell has no text.
    const auto trail = index.data(MinerTableModel::TrailRole).value<std::shared_ptr<const engine::HashrateTrail>>();
    if (!trail || trail->hour.size() < 2) {
        return;
    }
    const int margin = std::max(2, option.rect.height() / 6);
    const QRectF area = QRectF(option.rect).adjusted(margin, margin, -margin, -margin);
    const QPolygonF line = lineIn(area, trail->hour);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor color = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    QColor below = color;
    below.setAlphaF(0.15F);

    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(below);
    painter->drawPolygon(QPolygonF(line) << QPointF(line.last().x(), area.bottom())
                                         << QPointF(line.first().x(), area.bottom()));
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, 1.2));
    painter->drawPolyline(line);
    painter->restore();
}

} // namespace dpmp::ui
