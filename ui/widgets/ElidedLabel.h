// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QString>

namespace dpmp::ui {

/// One line of plain text that gives way: what does not fit is replaced by dots, and the whole of it is the tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setFullText(const QString& text);

    const QString& fullText() const { return m_fullText; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();

    QString m_fullText;
};

} // namespace dpmp::ui
