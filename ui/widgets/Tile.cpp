// SPDX-License-Identifier: MIT
#include "ui/widgets/Tile.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dpmp::ui {

Tile::Tile(QWidget* parent)
    : QFrame(parent)
    , m_caption(new QLabel(this))
    , m_figure(new QLabel(this))
    , m_details(new QLabel(this))
{
    setProperty("card", true);
    m_caption->setProperty("dim", true);
    m_figure->setProperty("figure", true);
    m_details->setProperty("dim", true);
    m_figure->setObjectName(QStringLiteral("figure"));
    m_details->setObjectName(QStringLiteral("details"));
    for (QLabel* label : {m_caption, m_figure, m_details}) {
        label->setTextFormat(Qt::PlainText);
    }
    m_details->setWordWrap(true);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(2);
    layout->addWidget(m_caption);
    layout->addWidget(m_figure);
    layout->addWidget(m_details, 1);
}

void Tile::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    setAccessibleName(caption);
}

void Tile::setFigure(const QString& figure, const QString& details)
{
    if (figure == m_figure->text() && details == m_details->text()) {
        return;
    }
    m_figure->setText(figure);
    m_details->setText(details);
    setAccessibleDescription(QStringLiteral("%1\n%2").arg(figure, details));
}

QString Tile::figure() const
{
    return m_figure->text();
}

QString Tile::details() const
{
    return m_details->text();
}

} // namespace dpmp::ui
