// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

namespace dpmp::ui {

/// A state at a glance: a shape, a colour and words, so that none of them is the only sign.
class StateBadge : public QWidget
{
    Q_OBJECT

public:
    /// Each has a shape of its own: disc, triangle, square with a cross, ring.
    enum class Level { Good, Warning, Bad, Neutral };

    explicit StateBadge(QWidget* parent = nullptr);

    /// `text` may be empty: the shape alone, with `accessibleText` for those who do not see it.
    void setState(Level level, const QString& text, const QString& accessibleText = {});

    Level level() const { return m_level; }

    const QString& text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintShape(QPainter& painter, const QRectF& box) const;
    QColor color() const;
    int shapeSize() const;

    Level m_level = Level::Neutral;
    QString m_text;
};

} // namespace dpmp::ui
