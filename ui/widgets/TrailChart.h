// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/History.h"

#include <QAbstractButton>
#include <QWidget>

#include <memory>

class QAreaSeries;
class QCategoryAxis;
class QChart;
class QChartView;
class QLabel;
class QLineSeries;
class QStackedWidget;
class QValueAxis;

namespace dpmp::ui {

/// One miner's hashrate over the last hour or the last day.
class TrailChart : public QWidget
{
    Q_OBJECT

public:
    enum class Period { Hour, Day };

    explicit TrailChart(QWidget* parent = nullptr);

    /// Null: nothing known yet.
    void setTrail(const std::shared_ptr<const engine::HashrateTrail>& trail);
    void setPeriod(Period period);
    Period period() const { return m_period; }

Q_SIGNALS:
    void periodChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildChart();
    void retranslate();
    void applyColors();
    void drawTimeAxis();
    void drawTrail();

    std::shared_ptr<const engine::HashrateTrail> m_trail;
    Period m_period = Period::Hour;
    QAbstractButton* m_hour;
    QAbstractButton* m_day;
    QStackedWidget* m_stack;
    QLabel* m_nothing;
    QChart* m_chart;
    QChartView* m_view;
    QLineSeries* m_line;
    QAreaSeries* m_area;
    QCategoryAxis* m_time;
    QValueAxis* m_rate;
};

} // namespace dpmp::ui
