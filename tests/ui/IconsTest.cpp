// SPDX-License-Identifier: MIT
#include "ui/Icons.h"

#include "tests/ui/support/Screenshot.h"
#include "ui/Theme.h"

#include <QImage>
#include <QPixmap>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

// The colour of the pixels that are wholly painted.
QColor inkIn(const QPixmap& picture)
{
    const QImage image = picture.toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255) {
                return image.pixelColor(x, y);
            }
        }
    }
    return {};
}

class IconsTest : public testing::Test
{
protected:
    ~IconsTest() override { applyTheme(ThemeChoice::Light); }
};

TEST_F(IconsTest, AreThere)
{
    for (const char* const name :
         {"dashboard", "miners", "pools", "log", "settings", "help", "copy", "pause", "attention"}) {
        EXPECT_TRUE(inkIn(tintedIcon(QLatin1String(name)).pixmap(32)).isValid()) << name;
    }
    EXPECT_TRUE(inkIn(programIcon().pixmap(64)).isValid());
}

TEST_F(IconsTest, FollowTheThemeWithoutBeingMadeAnew)
{
    const QIcon icon = tintedIcon(QStringLiteral("miners"));

    applyTheme(ThemeChoice::Dark);
    EXPECT_EQ(inkIn(icon.pixmap(32)).rgb(), themeColors(true).text.rgb());

    applyTheme(ThemeChoice::Light);
    EXPECT_EQ(inkIn(icon.pixmap(32)).rgb(), themeColors(false).text.rgb());
}

TEST_F(IconsTest, AreSharpOnDenseScreens)
{
    const QPixmap picture = tintedIcon(QStringLiteral("pools")).pixmap(QSize(24, 24), 2.0);

    EXPECT_EQ(picture.size(), QSize(48, 48));
    EXPECT_EQ(picture.devicePixelRatio(), 2.0);
}

} // namespace
} // namespace dpmp::ui
