// SPDX-License-Identifier: MIT
#include "ui/widgets/TrailChart.h"

#include "ui/Theme.h"
#include "ui/format/Formatting.h"

#include <QAreaSeries>
#include <QButtonGroup>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QPen>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace dpmp::ui {

namespace {

// What one step on the axis is: a minute, or a quarter of an hour.
constexpr int kHourPoints = 60;
constexpr int kDayPoints = 96;
constexpr int kLabels = 2;

QToolButton* periodButton(QWidget* parent, const QString& name)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    return button;
}

struct Unit
{
    double size = 1.0;
    QString name;
};

Unit unitFor(double highest)
{
    constexpr std::array kPrefixes{"", "k", "M", "G", "T", "P", "E", "Z"};
    Unit unit;
    std::size_t prefix = 0;
    while (highest / unit.size >= 1000.0 && prefix + 1 < kPrefixes.size()) {
        unit.size *= 1000.0;
        ++prefix;
    }
    unit.name = QLatin1String(kPrefixes.at(prefix)) + QStringLiteral("H/s");
    return unit;
}

} // namespace

TrailChart::TrailChart(QWidget* parent)
    : QWidget(parent)
    , m_hour(periodButton(this, QStringLiteral("trailHour")))
    , m_day(periodButton(this, QStringLiteral("trailDay")))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QLabel(this))
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_line(new QLineSeries(this))
    , m_area(new QAreaSeries(m_line))
    , m_time(new QCategoryAxis(this))
    , m_rate(new QValueAxis(this))
{
    auto* buttons = new QButtonGroup(this);
    buttons->addButton(m_hour);
    buttons->addButton(m_day);
    m_hour->setChecked(true);
    auto* top = new QHBoxLayout;
    top->addStretch();
    top->addWidget(m_hour);
    top->addWidget(m_day);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    buildChart();
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("dim", true);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_view);
    const auto choose = [this](Period period) {
        setPeriod(period);
        Q_EMIT periodChosen();
    };
    connect(m_hour, &QAbstractButton::clicked, this, [choose] { choose(Period::Hour); });
    connect(m_day, &QAbstractButton::clicked, this, [choose] { choose(Period::Day); });
    applyColors();
    retranslate();
}

void TrailChart::buildChart()
{
    constexpr int kLeastHeight = 90;
    constexpr int kEdge = 12; // Half of the last label of the time axis stands out.
    m_chart->legend()->hide();
    m_chart->setLocalizeNumbers(true);
    m_chart->setMargins({0, 0, kEdge, 0});
    m_chart->setBackgroundVisible(false);
    m_chart->addSeries(m_area);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_rate, Qt::AlignLeft);
    m_area->attachAxis(m_time);
    m_area->attachAxis(m_rate);
    m_time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_time->setGridLineVisible(false);
    m_rate->setTickCount(3);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMinimumHeight(kLeastHeight);
    m_view->setFocusPolicy(Qt::NoFocus);
}

void TrailChart::setTrail(const std::shared_ptr<const engine::HashrateTrail>& trail)
{
    if (trail != m_trail) {
        m_trail = trail;
        drawTrail();
    }
}

void TrailChart::setPeriod(Period period)
{
    m_period = period;
    (period == Period::Hour ? m_hour : m_day)->setChecked(true);
    drawTimeAxis();
    drawTrail();
}

void TrailChart::retranslate()
{
    //: A choice of how much time a chart shows.
    m_hour->setText(tr("1 h"));
    m_hour->setAccessibleName(tr("Show the last hour"));
    //: A choice of how much time a chart shows.
    m_day->setText(tr("24 h"));
    m_day->setAccessibleName(tr("Show the last 24 hours"));
    m_nothing->setText(tr("The chart begins when the miner has worked for some minutes."));
    m_view->setAccessibleName(tr("Hashrate of this miner"));
    drawTimeAxis();
    drawTrail();
}

void TrailChart::applyColors()
{
    const ThemeColors& colors = themeColors();
    QColor below = colors.accent;
    below.setAlphaF(0.18F);
    m_area->setPen(QPen(colors.accent, 1.5));
    m_area->setBrush(below);
    m_view->setBackgroundBrush(colors.base);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_time), static_cast<QAbstractAxis*>(m_rate)}) {
        axis->setLabelsColor(colors.dimText);
        axis->setTitleBrush(colors.dimText);
        axis->setGridLineColor(colors.border);
        axis->setLinePenColor(colors.border);
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
    }
}

void TrailChart::drawTimeAxis()
{
    const QStringList before = m_time->categoriesLabels();
    for (const QString& label : before) {
        m_time->remove(label);
    }
    const int points = m_period == Period::Hour ? kHourPoints : kDayPoints;
    const int span = m_period == Period::Hour ? 60 : 24;
    m_time->setRange(-points, 0);
    m_time->setStartValue(-points);
    for (int i = kLabels; i > 0; --i) {
        const QString count = QLocale().toString(span * i / kLabels);
        //: %1 minutes (or hours) before now, on a chart's axis.
        const QString label = m_period == Period::Hour ? tr("−%1 min").arg(count) : tr("−%1 h").arg(count);
        m_time->append(label, -points * i / kLabels);
    }
    //: The right end of a chart's axis of time.
    m_time->append(tr("now"), 0);
}

void TrailChart::drawTrail()
{
    const std::vector<float> none;
    const std::vector<float>& values = !m_trail ? none : m_period == Period::Hour ? m_trail->hour : m_trail->day;
    m_stack->setCurrentWidget(values.size() < 2 ? static_cast<QWidget*>(m_nothing) : m_view);
    if (values.size() < 2) {
        return;
    }
    const double highest = static_cast<double>(*std::max_element(values.begin(), values.end()));
    const Unit unit = unitFor(highest);
    QList<QPointF> points;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto age = static_cast<double>(values.size() - 1 - i);
        points << QPointF(-age, static_cast<double>(values[i]) / unit.size);
    }
    m_line->replace(points);
    m_rate->setRange(0.0, highest > 0.0 ? highest / unit.size * 1.1 : 1.0);
    m_rate->applyNiceNumbers();
    m_rate->setLabelFormat(m_rate->max() < 10.0 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
    m_rate->setTitleText(unit.name);
    m_view->setAccessibleDescription(
        tr("Highest: %1. Newest: %2.")
            .arg(Formatting::hashrate(mining::Hashrate{highest}),
                 Formatting::hashrate(mining::Hashrate{static_cast<double>(values.back())})));
}

void TrailChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::LanguageChange) {
        retranslate();
    } else if (type == QEvent::PaletteChange || type == QEvent::StyleChange || type == QEvent::FontChange) {
        applyColors();
    }
}

} // namespace dpmp::ui
