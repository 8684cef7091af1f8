// SPDX-License-Identifier: MIT
#pragma once

#include <QSlider>
#include <QString>

#include <array>
#include <optional>

namespace dpmp::ui {

/// The bar of the weight slider: the value is pool A's share in percent, its colour fills the bar from the left and
/// pool B's the rest. Arrows step by one, the page keys by ten, the wheel by one while the bar has the focus (else it
/// scrolls what is around). A mark below the bar shows the actual share.
class WeightBar : public QSlider
{
    Q_OBJECT

public:
    explicit WeightBar(QWidget* parent = nullptr);

    /// As setValue(), and no signal: it is not the user's doing.
    void showShare(int share);
    /// 0 to 1; nothing: no mark.
    void setActual(std::optional<double> share);

    std::optional<double> actual() const { return m_actual; }

    void setPoolNames(const QString& first, const QString& second);

    /// The value in words, for those who hear it: "70 % to First Pool, 30 % to Second Pool".
    QString valueText() const;

    /// Where the middle of the handle is at this share, in this widget's coordinates.
    QPoint handlePosition(int share) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF bar() const;
    double positionOf(double share) const;
    int shareAt(double x) const;
    void paintSegments(QPainter& painter) const;
    void paintScale(QPainter& painter) const;
    void paintHandle(QPainter& painter) const;

    std::optional<double> m_actual;
    std::array<QString, 2> m_names;
    int m_wheel = 0; ///< Eighths of a degree that have not made a step yet.
};

/// Tells assistive technology of WeightBars, once per process; called by their constructor.
void teachAccessibleWeightBars();

} // namespace dpmp::ui
