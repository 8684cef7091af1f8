// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>
#include <QStringList>
#include <QWidget>

namespace dpmp::ui {

/// A row of totals below a table: each text stands under its column, wherever the user moves, sizes and scrolls it.
class TotalsBar : public QWidget
{
    Q_OBJECT

public:
    /// `header` is the table's; the bar begins at the table's left edge.
    explicit TotalsBar(QHeaderView& header, QWidget* parent = nullptr);

    /// One for each column of the model, in the model's order; empty where there is nothing to sum.
    void setTexts(const QStringList& texts);
    const QStringList& texts() const { return m_texts; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHeaderView& m_header;
    QStringList m_texts;
};

} // namespace dpmp::ui
