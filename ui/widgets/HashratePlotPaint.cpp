// SPDX-License-Identifier: MIT
#include "ui/Attention.h"
#include "ui/Theme.h"
#include "ui/format/Formatting.h"
#include "ui/widgets/HashratePlot.h"

#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace dpmp::ui {

namespace {

// Steps of the time axis in seconds, all of which meet midnight.
constexpr std::array kTimeSteps{60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 14400, 21600, 43200};

} // namespace

void HashratePlot::paintEvent(QPaintEvent* event)
{
    QChartView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_content.isEmpty()) {
        painter.setPen(themeColors().dimText);
        painter.drawText(QRectF(viewport()->rect()).adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                         m_emptyText);
        return;
    }
    paintRates(painter);
    paintTimes(painter);
    paintOutages(painter);
    paintMarks(painter);
    paintHover(painter);
}

void HashratePlot::paintRates(QPainter& painter) const
{
    const ThemeColors& colors = themeColors();
    QColor grid = colors.border;
    grid.setAlpha(150);
    const double line = fontMetrics().height();
    for (double rate = 0.0; rate <= m_top * 1.001; rate += m_step) {
        const double y = std::round(yOf(rate)) + 0.5;
        painter.setPen(QPen(grid, 1));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter.setPen(colors.dimText);
        painter.drawText(QRectF(0, y - line, m_plot.left() - 6, line * 2), Qt::AlignRight | Qt::AlignVCenter,
                         Formatting::hashrate(mining::Hashrate{rate}));
    }
}

void HashratePlot::paintTimes(QPainter& painter) const
{
    const ThemeColors& colors = themeColors();
    const double line = fontMetrics().height();
    const double labelWidth = fontMetrics().horizontalAdvance(timeText(m_end, false)) + line;
    const double room = m_content.span * labelWidth / std::max(1.0, m_plot.width());
    const auto* step = std::ranges::find_if(kTimeSteps, [room](int seconds) { return seconds >= room; });
    const int seconds = step == kTimeSteps.end() ? kTimeSteps.back() : *step;
    const QDateTime begin = m_end.addSecs(-static_cast<qint64>(m_content.span));
    const int sinceMidnight = begin.time().msecsSinceStartOfDay() / 1000;
    for (QDateTime time = begin.addSecs(seconds - sinceMidnight % seconds); time <= m_end;
         time = time.addSecs(seconds)) {
        const QDateTime full(time.date(), QTime(time.time().hour(), time.time().minute()));
        const double x = xOf(-static_cast<double>(full.msecsTo(m_end)) / 1000.0);
        if (x < m_plot.left()) {
            continue;
        }
        painter.setPen(QPen(colors.border, 1));
        painter.drawLine(QPointF(x, m_plot.bottom()), QPointF(x, m_plot.bottom() + line * 0.3));
        const double left = std::min(x - labelWidth / 2, viewport()->width() - labelWidth);
        painter.setPen(colors.dimText);
        painter.drawText(QRectF(left, m_plot.bottom() + line * 0.35, labelWidth, line * 1.2), Qt::AlignCenter,
                         timeText(full, false));
    }
}

void HashratePlot::paintOutages(QPainter& painter) const
{
    const ThemeColors& colors = themeColors();
    for (const ChartOutage& outage : m_content.outages) {
        QRectF span(QPointF(xOf(outage.from), m_plot.top()), QPointF(xOf(outage.to), m_plot.bottom()));
        span.setWidth(std::max(2.0, span.width()));
        QColor shade = colors.bad;
        shade.setAlpha(28);
        painter.fillRect(span, shade);
        shade.setAlpha(110);
        painter.fillRect(span, QBrush(shade, Qt::BDiagPattern));
        //: On a chart, %1 is the letter A or B.
        const QString text = tr("%1 down").arg(QString::fromStdString(engine::PoolSlot{outage.pool}.name()));
        if (fontMetrics().horizontalAdvance(text) + 4 <= span.width()) {
            painter.setPen(colors.bad);
            painter.drawText(span.adjusted(0, 2, 0, 0), Qt::AlignHCenter | Qt::AlignTop, text);
        }
    }
}

void HashratePlot::paintMarks(QPainter& painter) const
{
    const ThemeColors& colors = themeColors();
    const double unit = fontMetrics().height();
    double free = m_plot.left() - unit; // where the last label ended
    for (const ChartMark& mark : m_content.marks) {
        const double x = std::round(xOf(mark.at)) + 0.5;
        const bool isBlock = mark.kind == engine::HistoryMark::Kind::Block;
        painter.setPen(isBlock ? QPen(colors.text, 1.5) : QPen(colors.dimText, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, m_plot.top() - unit * 0.2), QPointF(x, m_plot.bottom()));
        if (isBlock) {
            const double half = unit * 0.4;
            const QPointF middle(x, m_plot.top() - half - 1);
            painter.setBrush(colors.accent);
            painter.drawPolygon(QPolygonF({middle - QPointF(0, half), middle + QPointF(half, 0),
                                           middle + QPointF(0, half), middle - QPointF(half, 0)}));
            free = std::max(free, x + half);
            continue;
        }
        QStringList weights;
        for (const std::uint32_t weight : mark.weights) {
            weights.append(QLocale().toString(weight));
        }
        const QString text = weights.join(QLatin1Char(':'));
        const double width = fontMetrics().horizontalAdvance(text);
        const double left = std::min(x - width / 2, m_plot.right() - width);
        if (left > free + 4) {
            painter.setPen(colors.dimText);
            painter.drawText(QRectF(left, m_plot.top() - unit * 1.35, width + 1, unit * 1.1), Qt::AlignCenter, text);
            free = left + width;
        }
    }
}

void HashratePlot::paintHover(QPainter& painter) const
{
    if (!m_hovered || *m_hovered >= m_content.times.size()) {
        return;
    }
    const ThemeColors& colors = themeColors();
    const double x = xOf(m_content.times[*m_hovered]);
    painter.setPen(QPen(colors.text, 1));
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    double sum = 0.0;
    for (std::size_t pool = 0; pool < m_content.rates.size(); ++pool) {
        sum += m_content.rates[pool][*m_hovered];
        painter.setPen(QPen(colors.base, 1.5));
        painter.setBrush(colors.pool(pool));
        painter.drawEllipse(QPointF(x, yOf(sum)), 4, 4);
    }
}

} // namespace dpmp::ui
