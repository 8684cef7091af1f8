// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/ChartContent.h"

#include <QChartView>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace dpmp::ui {

/// Draws a ChartContent: areas by Qt Charts; over them a grid with clock times and hashrates, outages, marks and what
/// is under the pointer, in the colours of the theme.
class HashratePlot : public QChartView
{
    Q_OBJECT

public:
    explicit HashratePlot(QWidget* parent = nullptr);

    /// `end` is the wall-clock time of the newest point.
    void draw(const ChartContent& content, const QDateTime& end);
    void setPoolNames(const QStringList& names);
    /// What stands in the middle while there is nothing to draw.
    void setEmptyText(const QString& text);

    const QLineSeries& upperEdge(std::size_t pool) const { return *m_upper.at(pool); }

    /// What the tooltip says of the point nearest to this x, in the viewport's coordinates; empty: nothing is there.
    QString textAt(double x) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addArea(std::size_t pool);
    void applyColors();
    void layOut();
    double xOf(double seconds) const;
    double yOf(double rate) const;
    std::optional<std::size_t> pointAt(double x) const;
    QString poolName(std::size_t pool) const;
    QString markText(const ChartMark& mark) const;
    QString timeText(const QDateTime& time, bool seconds) const;
    QStringList happeningsNear(double seconds) const;
    void paintRates(QPainter& painter) const;
    void paintTimes(QPainter& painter) const;
    void paintOutages(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintHover(QPainter& painter) const;

    ChartContent m_content;
    QDateTime m_end;
    QStringList m_names;
    QString m_emptyText;
    std::array<QLineSeries*, 2> m_upper{};
    std::array<QLineSeries*, 2> m_lower{};
    std::array<QAreaSeries*, 2> m_areas{};
    QValueAxis* m_x;
    QValueAxis* m_y;
    double m_top = 1.0;  ///< The rate at the upper edge.
    double m_step = 1.0; ///< From one line of the grid to the next.
    QRectF m_plot;
    std::optional<std::size_t> m_hovered;
};

} // namespace dpmp::ui
