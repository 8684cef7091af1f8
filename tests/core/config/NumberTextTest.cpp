// SPDX-License-Identifier: MIT
#include "core/config/NumberText.h"

#include <gtest/gtest.h>

namespace dpmp::config {
namespace {

TEST(NumberTextTest, TakesNumbersAndTextsThatAreNumbers)
{
    EXPECT_EQ(numberOf(3333), 3333.0);
    EXPECT_EQ(numberOf(QStringLiteral(" 3333 ")), 3333.0);
    EXPECT_EQ(numberOf(QStringLiteral("-0.5")), -0.5);
}

TEST(NumberTextTest, TakesNothingElse)
{
    for (const char* const text : {"", "x", "1x", "0x10", "nan", "inf", "1e999"}) {
        EXPECT_FALSE(numberOf(QString::fromLatin1(text)).has_value()) << text;
    }
    EXPECT_FALSE(numberOf(true).has_value());
    EXPECT_FALSE(numberOf(QJsonValue()).has_value());
}

TEST(NumberTextTest, WritesTheShortestDecimals)
{
    EXPECT_EQ(numberText(70000), "70000");
    EXPECT_EQ(numberText(1e6), "1000000");
    EXPECT_EQ(numberText(0.5), "0.5");
    EXPECT_EQ(numberText(1e15), "1e+15");
}

} // namespace
} // namespace dpmp::config
