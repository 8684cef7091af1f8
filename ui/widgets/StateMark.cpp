// SPDX-License-Identifier: MIT
#include "ui/widgets/StateMark.h"

#include "ui/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace dpmp::ui {

namespace {

void drawDisc(QPainter& painter, const QRectF& box, const QColor& color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(box);
}

void drawLines(QPainter& painter, const QRectF& box, const QList<QPointF>& points)
{
    painter.setPen(QPen(themeColors().base, box.width() * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QList<QPointF> placed;
    for (const QPointF& point : points) {
        placed.append({box.left() + point.x() * box.width(), box.top() + point.y() * box.height()});
    }
    for (int i = 0; i + 1 < placed.size(); ++i) {
        painter.drawLine(placed[i], placed[i + 1]);
    }
}

void drawRing(QPainter& painter, const QRectF& box, const QColor& color, double share)
{
    constexpr int kWhole = 360 * 16;
    const double width = box.width() * 0.12;
    const QRectF ring = box.adjusted(width, width, -width, -width);
    painter.setPen(QPen(themeColors().border, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring);
    painter.setPen(QPen(color, width * 1.4, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 90 * 16, -static_cast<int>(share * kWhole));
}

void drawTriangle(QPainter& painter, const QRectF& box, const QColor& color)
{
    QPainterPath path;
    path.moveTo(box.center().x(), box.top());
    path.lineTo(box.right(), box.bottom() - box.height() * 0.05);
    path.lineTo(box.left(), box.bottom() - box.height() * 0.05);
    path.closeSubpath();
    painter.setPen(QPen(color, box.width() * 0.08, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawPath(path);
    drawLines(painter, box, {{0.5, 0.38}, {0.5, 0.62}});
    drawLines(painter, box, {{0.5, 0.79}, {0.5, 0.8}});
}

} // namespace

StateMark::StateMark(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateMark::setShape(Shape shape)
{
    if (m_shape != shape) {
        m_shape = shape;
        update();
    }
}

QSize StateMark::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void StateMark::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors& colors = themeColors();
    const double side = std::min(width(), height()) * 0.86;
    const QRectF box((width() - side) / 2, (height() - side) / 2, side, side);
    switch (m_shape) {
    case Shape::None: break;
    case Shape::Waiting: drawRing(painter, box, colors.border, 0.0); break;
    case Shape::Running: drawRing(painter, box, colors.accent, 0.6); break;
    case Shape::Good:
        drawDisc(painter, box, colors.good);
        drawLines(painter, box, {{0.28, 0.52}, {0.44, 0.68}, {0.73, 0.35}});
        break;
    case Shape::Warning: drawTriangle(painter, box, colors.warning); break;
    case Shape::Bad:
        drawDisc(painter, box, colors.bad);
        drawLines(painter, box, {{0.33, 0.33}, {0.67, 0.67}});
        drawLines(painter, box, {{0.67, 0.33}, {0.33, 0.67}});
        break;
    }
}

void StateMark::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        update();
    }
}

} // namespace dpmp::ui
