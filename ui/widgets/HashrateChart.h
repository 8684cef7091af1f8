// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/ChartContent.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <array>
#include <memory>

class QLabel;
class QPushButton;

namespace dpmp::ui {

class ElidedLabel;
class HashratePlot;

/// The hashrate of the last ten minutes, hour or day, stacked by pool, with a legend and a button for each range.
class HashrateChart : public QWidget
{
    Q_OBJECT

public:
    explicit HashrateChart(QWidget* parent = nullptr);

    /// `history` may be null; `end` is the wall-clock time of its newest points. Costs nothing when neither history nor
    /// range nor names have changed.
    void draw(const std::shared_ptr<const engine::History>& history, const QDateTime& end);
    void setPoolNames(const QStringList& names);

    ChartRange range() const { return m_range; }

    void setRange(ChartRange range);

    /// Sets every text anew.
    void retranslate();

Q_SIGNALS:
    /// The user chose a range.
    void rangeChosen(ChartRange range);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildHead();
    void drawAgain();
    void tellLegend(const ChartContent& content);
    void paintSwatches();

    HashratePlot* m_plot;
    std::array<QPushButton*, 3> m_buttons{};
    std::array<QLabel*, 2> m_swatches{};
    std::array<ElidedLabel*, 2> m_legend{};
    QLabel* m_heading = nullptr;
    ElidedLabel* m_blockLegend = nullptr;
    std::shared_ptr<const engine::History> m_history;
    QDateTime m_end;
    QStringList m_names;
    ChartRange m_range = ChartRange::TenMinutes;
};

} // namespace dpmp::ui
