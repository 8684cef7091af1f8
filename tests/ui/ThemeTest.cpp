// SPDX-License-Identifier: MIT
#include "ui/Theme.h"

#include <gtest/gtest.h>

#include <cmath>

namespace dpmp::ui {
namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

class ThemeTest : public testing::TestWithParam<bool>
{};

TEST_P(ThemeTest, CanBeReadOnCardsAndOnTheWindow)
{
    const ThemeColors& colors = themeColors(GetParam());

    for (const QColor& ink : {colors.text, colors.dimText, colors.accent, colors.good, colors.warning, colors.bad,
                              colors.pool(0), colors.pool(1)}) {
        EXPECT_GE(contrast(ink, colors.base), 4.5) << ink.name().toStdString();
        EXPECT_GE(contrast(ink, colors.window), 4.5) << ink.name().toStdString();
    }
}

TEST_P(ThemeTest, CanBeReadWhereItIsSelected)
{
    const QPalette palette = themePalette(GetParam());

    EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), 4.5);
    EXPECT_GE(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)), 4.5);
    EXPECT_GE(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)), 4.5);
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, ThemeTest, testing::Bool());

} // namespace
} // namespace dpmp::ui
