// SPDX-License-Identifier: MIT
#include "tests/ui/support/Screenshot.h"

#include <QApplication>
#include <QDir>
#include <QHash>
#include <QPixmap>

#include <algorithm>

namespace dpmp::test {

QImage screenshot(QWidget& widget, const QString& name)
{
    widget.ensurePolished();
    QApplication::sendPostedEvents();
    QApplication::processEvents();
    QImage image = widget.grab().toImage();
    const QString folder = qEnvironmentVariable("DPMP_SCREENSHOTS");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        image.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
    return image;
}

double inkOf(const QImage& image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            ++counts[image.pixel(x, y)];
        }
    }
    const int most = counts.isEmpty() ? 0 : *std::max_element(counts.cbegin(), counts.cend());
    const double pixels = static_cast<double>(image.width()) * image.height();
    return pixels > 0.0 ? 1.0 - most / pixels : 0.0;
}

} // namespace dpmp::test
