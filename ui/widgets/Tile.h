// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QString>

class QLabel;

namespace dpmp::ui {

/// A card with one large figure: what it is above, what belongs to it below.
class Tile : public QFrame
{
    Q_OBJECT

public:
    explicit Tile(QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    /// `details` is plain text and may have several lines.
    void setFigure(const QString& figure, const QString& details);

    QString figure() const;
    QString details() const;

private:
    QLabel* m_caption;
    QLabel* m_figure;
    QLabel* m_details;
};

} // namespace dpmp::ui
