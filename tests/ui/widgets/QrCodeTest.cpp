// SPDX-License-Identifier: MIT
#include "ui/widgets/QrCode.h"

#include "tests/ui/support/Screenshot.h"
#include "ui/Theme.h"

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

bool isDark(const QImage& image, int x, int y)
{
    return qGray(image.pixel(x, y)) < 128;
}

TEST(QrCodeTest, HasAMarginAndThreeFinders)
{
    const QImage image = qrImage(QStringLiteral("stratum+tcp://192.168.1.10:3351"));

    ASSERT_GE(image.width(), 21 + 8);
    const int last = image.width() - 1;
    for (int i = 0; i <= last; ++i) {
        EXPECT_FALSE(isDark(image, i, 3));
        EXPECT_FALSE(isDark(image, 3, i));
        EXPECT_FALSE(isDark(image, i, last - 3));
        EXPECT_FALSE(isDark(image, last - 3, i));
    }
    // The centre of each finder pattern.
    EXPECT_TRUE(isDark(image, 7, 7));
    EXPECT_TRUE(isDark(image, last - 7, 7));
    EXPECT_TRUE(isDark(image, 7, last - 7));
}

TEST(QrCodeTest, IsNothingForNoTextAndForTooMuch)
{
    EXPECT_TRUE(qrImage({}).isNull());
    EXPECT_TRUE(qrImage(QString(5000, QLatin1Char('x'))).isNull());
}

TEST(QrCodeTest, IsBlackOnWhiteInTheDarkToo)
{
    applyTheme(ThemeChoice::Dark);
    QrCode code;
    code.setText(QStringLiteral("stratum+tcp://192.168.1.10:3351"));
    code.resize(code.sizeHint());

    const QImage image = test::screenshot(code, QStringLiteral("qr-dark"));
    applyTheme(ThemeChoice::Light);

    EXPECT_EQ(image.pixelColor(1, 1), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(image.width() - 2, image.height() - 2), QColor(Qt::white));
    EXPECT_GT(test::inkOf(image), 0.1);
}

} // namespace
} // namespace dpmp::ui
