// SPDX-License-Identifier: MIT
#include "ui/widgets/QrCode.h"

#include <QFontMetrics>
#include <QPainter>
#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace dpmp::ui {

namespace {

constexpr int kMargin = 4; // ISO/IEC 18004 asks for four modules.

struct CodeDeleter
{
    void operator()(QRcode* code) const { QRcode_free(code); }
};

} // namespace

QImage qrImage(const QString& text)
{
    if (text.isEmpty()) {
        return {};
    }
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, CodeDeleter> code(
        QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    if (!code) {
        return {};
    }
    const int side = code->width;
    QImage image(side + 2 * kMargin, side + 2 * kMargin, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            if ((code->data[y * side + x] & 1U) != 0) {
                image.setPixel(x + kMargin, y + kMargin, qRgb(0, 0, 0));
            }
        }
    }
    return image;
}

QrCode::QrCode(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrCode::setText(const QString& text)
{
    m_code = qrImage(text);
    updateGeometry();
    update();
}

QSize QrCode::sizeHint() const
{
    const int side = std::max(fontMetrics().height() * 10, m_code.width() * 3);
    return {side, side};
}

void QrCode::paintEvent(QPaintEvent* /*event*/)
{
    if (m_code.isNull()) {
        return;
    }
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    // Modules of equal size: scaled by whole device pixels, without smoothing.
    const qreal scale = devicePixelRatioF();
    const int pixels = static_cast<int>(std::min(width(), height()) * scale);
    const int module = std::max(1, pixels / m_code.width());
    const qreal side = module * m_code.width() / scale;
    painter.drawImage(QRectF((width() - side) / 2, (height() - side) / 2, side, side), m_code);
}

} // namespace dpmp::ui
