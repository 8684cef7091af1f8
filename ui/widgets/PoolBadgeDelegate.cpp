// SPDX-License-Identifier: MIT
#include "ui/widgets/PoolBadgeDelegate.h"

#include "ui/Theme.h"
#include "ui/models/MinerTableModel.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace dpmp::ui {

void PoolBadgeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant pool = index.data(MinerTableModel::PoolRole);
    if (!pool.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    const QString letter = std::exchange(background.text, QString());
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const ThemeColors& colors = themeColors();
    const int height = std::min(option.fontMetrics.height() + 2, option.rect.height() - 2);
    const int width = std::max(option.fontMetrics.horizontalAdvance(letter) + height / 2, height);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    const QRectF badge(option.rect.left() + margin, option.rect.center().y() + 1 - height / 2.0, width, height);
    QFont font = option.font;
    font.setBold(true);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // The base's colour around it keeps it apart from a selection of the same colour.
    painter->setPen(option.state.testFlag(QStyle::State_Selected) ? QPen(colors.base, 1.5) : QPen(Qt::NoPen));
    painter->setBrush(colors.pool(static_cast<std::size_t>(pool.toInt())));
    painter->drawRoundedRect(badge, height / 4.0, height / 4.0);
    painter->setFont(font);
    painter->setPen(colors.base);
    painter->drawText(badge, Qt::AlignCenter, letter);
    painter->restore();
}

} // namespace dpmp::ui
