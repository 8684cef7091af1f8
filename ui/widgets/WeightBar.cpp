// SPDX-License-Identifier: MIT
#include "ui/widgets/WeightBar.h"

#include "ui/Theme.h"
#include "ui/format/Formatting.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace dpmp::ui {

namespace {

constexpr int kStep = 1;
constexpr int kPage = 10;
constexpr double kFocusRing = 2.0;

} // namespace

WeightBar::WeightBar(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    teachAccessibleWeightBars();
    setRange(0, 100);
    setSingleStep(kStep);
    setPageStep(kPage);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void WeightBar::showShare(int share)
{
    const QSignalBlocker blocker(this);
    setValue(share);
}

void WeightBar::setActual(std::optional<double> share)
{
    if (share != m_actual) {
        m_actual = share;
        update();
    }
}

void WeightBar::setPoolNames(const QString& first, const QString& second)
{
    m_names = {first, second};
}

QString WeightBar::valueText() const
{
    //: %1 and %3 are percentages, %2 and %4 the names of pools.
    return tr("%1 to %2, %3 to %4")
        .arg(Formatting::percent(value() / 100.0, 0), m_names[0], Formatting::percent(1.0 - value() / 100.0, 0),
             m_names[1]);
}

QSize WeightBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 5 / 2 + 8};
}

QSize WeightBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

QRectF WeightBar::bar() const
{
    const double side = fontMetrics().height() / 2.0;
    return {side, kFocusRing * 2, width() - 2 * side, fontMetrics().height() * 1.4};
}

double WeightBar::positionOf(double share) const
{
    const QRectF all = bar();
    return all.left() + all.width() * std::clamp(share, 0.0, 1.0);
}

int WeightBar::shareAt(double x) const
{
    const QRectF all = bar();
    const double share = (x - all.left()) / std::max(1.0, all.width());
    return static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * 100.0));
}

QPoint WeightBar::handlePosition(int share) const
{
    return QPointF(positionOf(share / 100.0), bar().center().y()).toPoint();
}

void WeightBar::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    event->accept();
    setSliderDown(true);
    setSliderPosition(shareAt(event->position().x()));
}

void WeightBar::mouseMoveEvent(QMouseEvent* event)
{
    event->accept();
    if (isSliderDown()) {
        setSliderPosition(shareAt(event->position().x()));
    }
}

void WeightBar::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
    if (event->button() == Qt::LeftButton && isSliderDown()) {
        setSliderDown(false);
    }
}

void WeightBar::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus()) {
        event->ignore(); // A page that scrolls under the pointer must not change where the work goes.
        return;
    }
    event->accept();
    m_wheel += event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel -= steps * QWheelEvent::DefaultDeltasPerStep;
    setValue(value() + steps * kStep);
}

void WeightBar::changeEvent(QEvent* event)
{
    QSlider::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        update();
    }
}

void WeightBar::paintSegments(QPainter& painter) const
{
    const QRectF all = bar();
    const double split = positionOf(sliderPosition() / 100.0);
    QPainterPath outline;
    outline.addRoundedRect(all, 5, 5);
    painter.setClipPath(outline);
    const ThemeColors& colors = themeColors();
    const std::array parts{QRectF(all.topLeft(), QPointF(split, all.bottom())),
                           QRectF(QPointF(split, all.top()), all.bottomRight())};
    const std::array shares{sliderPosition(), 100 - sliderPosition()};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QRectF& part = parts.at(i);
        painter.fillRect(part, isEnabled() ? colors.pool(i) : colors.border);
        //: %1 is the letter A or B, %2 a percentage.
        const QString text =
            tr("%1  %2").arg(QString(QChar(i == 0 ? u'A' : u'B')), Formatting::percent(shares.at(i) / 100.0, 0));
        const double room = part.width() - fontMetrics().height() * 1.6;
        if (fontMetrics().horizontalAdvance(text) <= room) {
            painter.setPen(isEnabled() ? colors.base : colors.text);
            painter.drawText(part, Qt::AlignCenter, text);
        }
    }
    painter.setClipping(false);
}

void WeightBar::paintScale(QPainter& painter) const
{
    const QRectF all = bar();
    const double unit = fontMetrics().height();
    painter.setPen(QPen(themeColors().dimText, 1));
    for (int share = 0; share <= 100; share += kPage) {
        const double x = positionOf(share / 100.0);
        const double length = share % 50 == 0 ? unit * 0.45 : unit * 0.25;
        painter.drawLine(QPointF(x, all.bottom() + 3), QPointF(x, all.bottom() + 3 + length));
    }
    if (!m_actual) {
        return;
    }
    const double x = positionOf(*m_actual);
    const double top = all.bottom() + 2;
    painter.setPen(QPen(themeColors().base, 1));
    painter.setBrush(themeColors().text);
    painter.drawPolygon(
        QPolygonF({{x, top}, {x + unit * 0.42, top + unit * 0.75}, {x - unit * 0.42, top + unit * 0.75}}));
}

void WeightBar::paintHandle(QPainter& painter) const
{
    const QRectF all = bar();
    const double x = positionOf(sliderPosition() / 100.0);
    const double width = fontMetrics().height() * 0.7;
    const QRectF handle(x - width / 2, all.top() - 2, width, all.height() + 4);
    const ThemeColors& colors = themeColors();
    if (hasFocus()) {
        const QRectF ring = all.adjusted(-kFocusRing, -kFocusRing, kFocusRing, kFocusRing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.text, kFocusRing));
        painter.drawRoundedRect(ring, 6, 6);
    }
    painter.setPen(QPen(colors.text, isSliderDown() ? 2.5 : 1.5));
    painter.setBrush(colors.base);
    painter.drawRoundedRect(handle, 4, 4);
    const double grip = all.height() * 0.22;
    painter.drawLine(QPointF(x, all.center().y() - grip), QPointF(x, all.center().y() + grip));
}

void WeightBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSegments(painter);
    paintScale(painter);
    paintHandle(painter);
}

} // namespace dpmp::ui
