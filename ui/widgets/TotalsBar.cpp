// SPDX-License-Identifier: MIT
#include "ui/widgets/TotalsBar.h"

#include "ui/Theme.h"

#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

#include <algorithm>

namespace dpmp::ui {

TotalsBar::TotalsBar(QHeaderView& header, QWidget* parent)
    : QWidget(parent)
    , m_header(header)
{
    const auto redraw = [this] { update(); };
    connect(&header, &QHeaderView::sectionResized, this, redraw);
    connect(&header, &QHeaderView::sectionMoved, this, redraw);
    connect(&header, &QHeaderView::geometriesChanged, this, redraw);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void TotalsBar::setTexts(const QStringList& texts)
{
    if (texts != m_texts) {
        m_texts = texts;
        setAccessibleDescription(
            QStringList(texts).filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral("; ")));
        update();
    }
}

QSize TotalsBar::sizeHint() const
{
    return {0, fontMetrics().height() * 3 / 2};
}

QSize TotalsBar::minimumSizeHint() const
{
    return sizeHint();
}

void TotalsBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(themeColors().border);
    painter.drawLine(0, 0, width(), 0);
    painter.setPen(palette().color(QPalette::Text));
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setClipRect(0, 0, m_header.viewport()->width(), height());
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
    const int columns = std::min(m_header.count(), static_cast<int>(m_texts.size()));
    for (int column = 0; column < columns; ++column) {
        if (m_header.isSectionHidden(column) || m_texts[column].isEmpty()) {
            continue;
        }
        const QRect cell(m_header.sectionViewportPosition(column) + margin, 0,
                         m_header.sectionSize(column) - 2 * margin, height());
        const auto alignment =
            Qt::Alignment(m_header.model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        const QString text = painter.fontMetrics().elidedText(m_texts[column], Qt::ElideRight, cell.width());
        painter.drawText(cell, static_cast<int>(alignment), text);
    }
}

} // namespace dpmp::ui
