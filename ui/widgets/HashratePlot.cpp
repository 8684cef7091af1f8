// SPDX-License-Identifier: MIT
#include "ui/widgets/HashratePlot.h"

#include "ui/Attention.h"
#include "ui/Theme.h"
#include "ui/format/Formatting.h"

#include <QAreaSeries>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace dpmp::ui {

namespace {

constexpr int kRateLines = 4;

} // namespace

HashratePlot::HashratePlot(QWidget* parent)
    : QChartView(parent)
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setFocusPolicy(Qt::NoFocus);
    chart()->legend()->hide();
    chart()->setBackgroundRoundness(0);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    for (QValueAxis* axis : {m_x, m_y}) {
        axis->setVisible(false);
    }
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    for (std::size_t pool = 0; pool < m_areas.size(); ++pool) {
        addArea(pool);
    }
    applyColors();
    layOut();
}

void HashratePlot::addArea(std::size_t pool)
{
    m_upper.at(pool) = new QLineSeries(this);
    m_lower.at(pool) = pool == 0 ? nullptr : new QLineSeries(this);
    auto* area = new QAreaSeries(m_upper.at(pool), m_lower.at(pool));
    chart()->addSeries(area);
    area->attachAxis(m_x);
    area->attachAxis(m_y);
    m_areas.at(pool) = area;
}

void HashratePlot::draw(const ChartContent& content, const QDateTime& end)
{
    m_content = content;
    m_end = end;
    m_hovered.reset();
    m_step = roundStep(content.highest * 1.05, kRateLines);
    m_top = std::max(m_step, std::ceil(content.highest * 1.05 / m_step) * m_step);
    m_x->setRange(-content.span, 0.0);
    m_y->setRange(0.0, m_top);
    for (std::size_t pool = 0; pool < m_areas.size(); ++pool) {
        const bool known = pool < content.rates.size();
        // An area without height would still draw its edge along the one below.
        const auto mined = [](double rate) { return rate > 0.0; };
        m_areas.at(pool)->setVisible(known && std::ranges::any_of(content.rates[pool], mined));
        m_upper.at(pool)->replace(known ? content.upperEdge(pool) : QList<QPointF>());
        if (m_lower.at(pool) != nullptr) {
            m_lower.at(pool)->replace(known ? content.upperEdge(pool - 1) : QList<QPointF>());
        }
    }
    layOut();
    viewport()->update();
}

void HashratePlot::setPoolNames(const QStringList& names)
{
    m_names = names;
}

void HashratePlot::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

QSize HashratePlot::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 10};
}

QSize HashratePlot::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 36, fontMetrics().height() * 9};
}

void HashratePlot::applyColors()
{
    const ThemeColors& colors = themeColors();
    chart()->setBackgroundBrush(colors.base);
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(colors.base);
    for (std::size_t pool = 0; pool < m_areas.size(); ++pool) {
        QColor fill = colors.pool(pool);
        m_areas.at(pool)->setPen(QPen(fill, 1.5));
        fill.setAlpha(120);
        m_areas.at(pool)->setBrush(fill);
    }
}

void HashratePlot::layOut()
{
    const int line = fontMetrics().height();
    int widest = 0;
    for (double rate = 0.0; rate <= m_top * 1.001; rate += m_step) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(Formatting::hashrate(mining::Hashrate{rate})));
    }
    const QRectF all(viewport()->rect());
    m_plot = all.adjusted(widest + 8, line * 1.5, -line * 0.8, -line * 1.6);
    if (m_plot.width() > 1 && m_plot.height() > 1) {
        chart()->setPlotArea(m_plot);
    }
}

void HashratePlot::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void HashratePlot::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    constexpr std::array kThatMatter{QEvent::PaletteChange, QEvent::StyleChange, QEvent::FontChange,
                                     QEvent::LanguageChange};
    if (m_areas.back() != nullptr && std::ranges::find(kThatMatter, event->type()) != kThatMatter.end()) {
        applyColors();
        layOut();
        viewport()->update();
    }
}

double HashratePlot::xOf(double seconds) const
{
    return m_content.span <= 0.0 ? m_plot.right() : m_plot.right() + m_plot.width() * seconds / m_content.span;
}

double HashratePlot::yOf(double rate) const
{
    return m_plot.bottom() - m_plot.height() * rate / m_top;
}

std::optional<std::size_t> HashratePlot::pointAt(double x) const
{
    if (m_content.isEmpty() || x < m_plot.left() || x > m_plot.right()) {
        return std::nullopt;
    }
    const double seconds = (x - m_plot.right()) / m_plot.width() * m_content.span;
    const auto after = std::ranges::lower_bound(m_content.times, seconds);
    auto index = static_cast<std::size_t>(after - m_content.times.begin());
    if (index == m_content.times.size() ||
        (index > 0 && seconds - m_content.times[index - 1] < m_content.times[index] - seconds)) {
        --index;
    }
    return index;
}

QString HashratePlot::poolName(std::size_t pool) const
{
    const auto index = static_cast<qsizetype>(pool);
    return index < m_names.size() ? m_names[index] : poolTitle({}, pool);
}

QString HashratePlot::timeText(const QDateTime& time, bool seconds) const
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (seconds && !format.contains(QLatin1String("ss"))) {
        format.replace(QLatin1String("mm"), QLatin1String("mm:ss"));
    }
    return locale.toString(time.time(), format);
}

QString HashratePlot::markText(const ChartMark& mark) const
{
    if (mark.kind == engine::HistoryMark::Kind::Block) {
        //: %1 is the name of a pool.
        return mark.pool ? tr("Block found for %1").arg(poolName(*mark.pool)) : tr("Block found");
    }
    QStringList weights;
    for (const std::uint32_t weight : mark.weights) {
        weights.append(QLocale().toString(weight));
    }
    //: %1 is the new split, such as "70 : 30".
    return tr("Split changed to %1").arg(weights.join(QStringLiteral(" : ")));
}

QStringList HashratePlot::happeningsNear(double seconds) const
{
    QStringList lines;
    for (const ChartOutage& outage : m_content.outages) {
        if (seconds >= outage.from && seconds <= outage.to) {
            //: %1 is the name of a pool.
            lines.append(tr("%1 was down").arg(poolName(outage.pool)));
        }
    }
    const double reach = m_content.span * 6.0 / std::max(1.0, m_plot.width());
    for (const ChartMark& mark : m_content.marks) {
        if (std::abs(mark.at - seconds) <= reach) {
            lines.append(markText(mark));
        }
    }
    return lines;
}

QString HashratePlot::textAt(double x) const
{
    const std::optional<std::size_t> point = pointAt(x);
    if (!point) {
        return {};
    }
    const double seconds = m_content.times[*point];
    QStringList lines{timeText(m_end.addMSecs(static_cast<qint64>(seconds * 1000.0)), m_content.span < 86400.0)};
    double total = 0.0;
    for (std::size_t pool = m_content.rates.size(); pool-- > 0;) {
        const double rate = m_content.rates[pool][*point];
        total += rate;
        //: %1 is the name of a pool, %2 a hashrate.
        lines.append(tr("%1: %2").arg(poolName(pool), Formatting::hashrate(mining::Hashrate{rate})));
    }
    lines.append(tr("Together: %1").arg(Formatting::hashrate(mining::Hashrate{total})));
    lines.append(happeningsNear((x - m_plot.right()) / m_plot.width() * m_content.span));
    return lines.join(QLatin1Char('\n'));
}

void HashratePlot::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    const std::optional<std::size_t> point = pointAt(event->position().x());
    const QString text = textAt(event->position().x());
    if (point != m_hovered) {
        m_hovered = point;
        viewport()->update();
    }
    QToolTip::showText(event->globalPosition().toPoint(), text, viewport());
}

void HashratePlot::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    m_hovered.reset();
    viewport()->update();
}

} // namespace dpmp::ui
