// SPDX-License-Identifier: MIT
#include "ui/widgets/StateBadge.h"

#include "ui/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QPolygonF>

namespace dpmp::ui {

StateBadge::StateBadge(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StateBadge::setState(Level level, const QString& text, const QString& accessibleText)
{
    const QString spoken = accessibleText.isEmpty() ? text : accessibleText;
    if (level == m_level && text == m_text && spoken == accessibleName()) {
        return;
    }
    m_level = level;
    m_text = text;
    setAccessibleName(spoken);
    updateGeometry();
    update();
}

int StateBadge::shapeSize() const
{
    return fontMetrics().ascent();
}

QSize StateBadge::sizeHint() const
{
    const int text = m_text.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_text) + shapeSize() / 2 + 2;
    return {shapeSize() + text, fontMetrics().height() + 2};
}

QSize StateBadge::minimumSizeHint() const
{
    return {shapeSize() + (m_text.isEmpty() ? 0 : fontMetrics().averageCharWidth() * 4), sizeHint().height()};
}

void StateBadge::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        update();
    }
}

QColor StateBadge::color() const
{
    const ThemeColors& colors = themeColors();
    switch (m_level) {
    case Level::Good: return colors.good;
    case Level::Warning: return colors.warning;
    case Level::Bad: return colors.bad;
    case Level::Neutral: break;
    }
    return colors.dimText;
}

void StateBadge::paintShape(QPainter& painter, const QRectF& box) const
{
    const QColor ink = color();
    const qreal line = box.width() / 7.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (m_level) {
    case Level::Good: painter.drawEllipse(box); break;
    case Level::Warning:
        painter.drawPolygon(QPolygonF({{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
        painter.setPen(QPen(themeColors().base, line));
        painter.drawLine(QPointF(box.center().x(), box.top() + box.height() * 0.38),
                         QPointF(box.center().x(), box.top() + box.height() * 0.66));
        painter.drawPoint(QPointF(box.center().x(), box.top() + box.height() * 0.86));
        break;
    case Level::Bad: {
        painter.drawRoundedRect(box, line, line);
        painter.setPen(QPen(themeColors().base, line));
        const QRectF inner =
            box.adjusted(box.width() * 0.28, box.height() * 0.28, -box.width() * 0.28, -box.height() * 0.28);
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
        break;
    }
    case Level::Neutral:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, line));
        painter.drawEllipse(box.adjusted(line / 2, line / 2, -line / 2, -line / 2));
        break;
    }
}

void StateBadge::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = shapeSize();
    const QRectF box(1, (height() - size) / 2.0 + 1, size - 2, size - 2);
    paintShape(painter, box);
    if (!m_text.isEmpty()) {
        const int left = size + size / 2;
        const QRect rest(left, 0, width() - left, height());
        painter.setPen(color());
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(m_text, Qt::ElideRight, rest.width()));
    }
}

} // namespace dpmp::ui
