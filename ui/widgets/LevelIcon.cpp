// SPDX-License-Identifier: MIT
#include "ui/widgets/LevelIcon.h"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace dpmp::ui {

namespace {

constexpr int kSize = 64; // Drawn large and scaled down by the icon: sharp at every scale.

QPolygonF octagon(double radius)
{
    QPolygonF corners;
    for (int i = 0; i < 8; ++i) {
        const double angle = (i + 0.5) * std::numbers::pi / 4;
        corners << QPointF(kSize / 2.0 + radius * std::cos(angle), kSize / 2.0 + radius * std::sin(angle));
    }
    return corners;
}

void drawError(QPainter& painter, const QColor& ink)
{
    painter.drawPolygon(octagon(29));
    painter.setPen(QPen(ink, 8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(21, 21, 43, 43);
    painter.drawLine(43, 21, 21, 43);
}

void drawWarning(QPainter& painter, const QColor& ink)
{
    painter.drawPolygon(QPolygonF{QPointF(32, 5), QPointF(62, 58), QPointF(2, 58)});
    painter.setPen(QPen(ink, 8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(32, 24, 32, 38);
    painter.drawPoint(32, 50);
}

QPixmap drawn(engine::EventLevel level, const QColor& color, const QColor& ink)
{
    QPixmap pixmap(kSize, kSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (level) {
    case engine::EventLevel::Error: drawError(painter, ink); break;
    case engine::EventLevel::Warning: drawWarning(painter, ink); break;
    case engine::EventLevel::Info: painter.drawEllipse(QPointF(32, 32), 18, 18); break;
    case engine::EventLevel::Debug:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 7));
        painter.drawEllipse(QPointF(32, 32), 15, 15);
        break;
    }
    return pixmap;
}

} // namespace

QIcon levelIcon(engine::EventLevel level, const ThemeColors& colors)
{
    QIcon icon(drawn(level, levelColor(level, colors), colors.base));
    // On a selected row, which has the accent's colour.
    icon.addPixmap(drawn(level, colors.base, colors.accent), QIcon::Selected);
    return icon;
}

QColor levelColor(engine::EventLevel level, const ThemeColors& colors)
{
    switch (level) {
    case engine::EventLevel::Error: return colors.bad;
    case engine::EventLevel::Warning: return colors.warning;
    case engine::EventLevel::Info: return colors.pool(0);
    case engine::EventLevel::Debug: break;
    }
    return colors.dimText;
}

} // namespace dpmp::ui
