// SPDX-License-Identifier: MIT
#include "ui/format/Formatting.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

using namespace std::chrono_literals;

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

TEST(FormattingTest, WritesHashratesWithThreeDigits)
{
    EXPECT_EQ(plain(Formatting::hashrate({0.0})), QStringLiteral("0 H/s"));
    EXPECT_EQ(plain(Formatting::hashrate({78'400.0})), QStringLiteral("78.4 kH/s"));
    EXPECT_EQ(plain(Formatting::hashrate({1.2345e12})), QStringLiteral("1.23 TH/s"));
    EXPECT_EQ(plain(Formatting::hashrate({999.7e9})), QStringLiteral("1.00 TH/s"));
    EXPECT_EQ(plain(Formatting::hashrate({3.7e18})), QStringLiteral("3.70 EH/s"));
    EXPECT_EQ(Formatting::hashrate(std::nullopt), Formatting::none());
}

TEST(FormattingTest, WritesSmallDifficulties)
{
    EXPECT_EQ(Formatting::difficulty({0.00012345}), QStringLiteral("0.000123"));
    EXPECT_EQ(Formatting::difficulty({845.0}), QStringLiteral("845"));
    EXPECT_EQ(plain(Formatting::difficulty({12.34e9})), QStringLiteral("12.3 G"));
}

TEST(FormattingTest, WritesTheTwoLargestUnitsOfASpan)
{
    EXPECT_EQ(Formatting::duration(8s), QStringLiteral("8 s"));
    EXPECT_EQ(Formatting::duration(12min + 5s), QStringLiteral("12 min 5 s"));
    EXPECT_EQ(Formatting::duration(25h + 3min), QStringLiteral("1 d 1 h"));
    EXPECT_EQ(Formatting::ago(900ms), QStringLiteral("just now"));
    EXPECT_EQ(Formatting::ago(9s), QStringLiteral("9 s ago"));
}

TEST(FormattingTest, FollowsTheLanguageOfTheLocale)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));

    EXPECT_EQ(plain(Formatting::hashrate({1.2345e12})), QStringLiteral("1,23 TH/s"));
    EXPECT_EQ(Formatting::count(1234567), QStringLiteral("1.234.567"));

    QLocale::setDefault(before);
}

} // namespace
} // namespace dpmp::ui
