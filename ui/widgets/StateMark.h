// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace dpmp::ui {

/// A small sign as high as a line of text. Its shape tells as much as its colour. Stands beside words that say the
/// same, so it is nothing to assistive technology.
class StateMark : public QWidget
{
    Q_OBJECT

public:
    enum class Shape {
        None,    ///< Takes its place, draws nothing.
        Waiting, ///< A thin ring.
        Running, ///< A ring that is partly filled.
        Good,    ///< A tick on a disc.
        Warning, ///< An exclamation mark in a triangle.
        Bad,     ///< A cross on a disc.
    };

    explicit StateMark(QWidget* parent = nullptr);

    Shape shape() const { return m_shape; }

    void setShape(Shape shape);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Shape m_shape = Shape::None;
};

} // namespace dpmp::ui
