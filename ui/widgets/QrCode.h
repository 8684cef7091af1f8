// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QWidget>

namespace dpmp::ui {

/// A text as a QR code: black on white with the margin that readers need, in both themes.
class QrCode : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(QWidget* parent = nullptr);

    /// Empty, or too long for a code: nothing is drawn.
    void setText(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_code; ///< One pixel for each module, margin included.
};

/// One pixel for each module, with a margin of four; null for an empty text and for one that fits no code.
QImage qrImage(const QString& text);

} // namespace dpmp::ui
