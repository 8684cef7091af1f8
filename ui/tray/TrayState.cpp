// SPDX-License-Identifier: MIT
#include "ui/tray/TrayState.h"

#include "ui/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace dpmp::ui {

namespace {

// In a square of 16: at that size every edge but the disc's lies between pixels.
constexpr int kGrid = 16;

// The badge is dark in both themes, because nobody knows the panel's colour.
const ThemeColors& ink()
{
    return themeColors(true);
}

// The left or the right half of a disc, with a gap of two between the halves.
QPainterPath halfDisc(bool isLeft)
{
    QPainterPath disc;
    disc.addEllipse(QRectF(2, 2, 12, 12));
    QPainterPath half;
    half.addRect(isLeft ? QRectF(0, 0, 7, kGrid) : QRectF(9, 0, 7, kGrid));
    return disc.intersected(half);
}

// At work: filled. Not: its outline alone.
void drawHalf(QPainter& painter, bool isLeft, bool isAtWork)
{
    const QColor color = ink().pool(isLeft ? 0 : 1);
    if (isAtWork) {
        painter.fillPath(halfDisc(isLeft), color);
        return;
    }
    QPainterPath inner;
    inner.addEllipse(QRectF(3.2, 3.2, 9.6, 9.6));
    QPainterPath side;
    side.addRect(isLeft ? QRectF(0, 0, 5.8, kGrid) : QRectF(10.2, 0, 5.8, kGrid));
    painter.fillPath(halfDisc(isLeft).subtracted(inner.intersected(side)), ink().dimText);
}

void drawAttention(QPainter& painter)
{
    QPainterPath triangle;
    triangle.moveTo(8, 1.6);
    triangle.lineTo(15, 14);
    triangle.lineTo(1, 14);
    triangle.closeSubpath();
    painter.fillPath(triangle, ink().warning);
    painter.fillRect(QRectF(7, 5.5, 2, 4.5), ink().window);
    painter.fillRect(QRectF(7, 11, 2, 2), ink().window);
}

} // namespace

TrayState trayStateOf(const engine::Snapshot& snapshot, bool canListen)
{
    if (snapshot.isPaused) {
        return TrayState::Paused;
    }
    const auto isDown = [](const engine::PoolSnapshot& pool) { return pool.state == engine::PoolState::Down; };
    if (!canListen || std::ranges::any_of(snapshot.pools, isDown)) {
        return TrayState::Attention;
    }
    const auto hasMiners = [&snapshot](std::size_t index) {
        return index < snapshot.pools.size() && snapshot.pools[index].minersMining > 0;
    };
    if (hasMiners(0)) {
        return hasMiners(1) ? TrayState::Both : TrayState::OnlyA;
    }
    return hasMiners(1) ? TrayState::OnlyB : TrayState::None;
}

QPixmap trayPicture(TrayState state, int size)
{
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(static_cast<double>(size) / kGrid, static_cast<double>(size) / kGrid);
    painter.setPen(QPen(ink().dimText, 1.0));
    painter.setBrush(ink().window);
    painter.drawRoundedRect(QRectF(0.5, 0.5, kGrid - 1, kGrid - 1), 3, 3);
    switch (state) {
    case TrayState::Both:
    case TrayState::OnlyA:
    case TrayState::OnlyB:
    case TrayState::None:
        drawHalf(painter, true, state == TrayState::Both || state == TrayState::OnlyA);
        drawHalf(painter, false, state == TrayState::Both || state == TrayState::OnlyB);
        break;
    case TrayState::Attention: drawAttention(painter); break;
    case TrayState::Paused:
        painter.fillRect(QRectF(4, 4, 3, 8), ink().text);
        painter.fillRect(QRectF(9, 4, 3, 8), ink().text);
        break;
    }
    return picture;
}

QIcon trayPictures(TrayState state)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        icon.addPixmap(trayPicture(state, size));
    }
    return icon;
}

} // namespace dpmp::ui
