// SPDX-License-Identifier: MIT
#include "core/stratum/JsonFields.h"

#include "core/stratum/Limits.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <string>

namespace dpmp::stratum {
namespace {

/// The value of a piece of JSON text.
QJsonValue json(const std::string& text)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString("[" + text + "]"));
    EXPECT_TRUE(document.isArray()) << text;
    return document.array().at(0);
}

TEST(JsonFieldsTest, ReadsTexts)
{
    EXPECT_EQ(textIn(json(R"("aγ")")), "aγ");
    EXPECT_EQ(textIn(json("1")), std::nullopt);
    EXPECT_EQ(textIn(json("null")), std::nullopt);
    EXPECT_EQ(textIn(QJsonValue(QJsonValue::Undefined)), std::nullopt);
}

TEST(JsonFieldsTest, CutsTextsBetweenCharacters)
{
    EXPECT_EQ(cutTextIn(json(R"("abcd")"), 3), "abc");
    EXPECT_EQ(cutTextIn(json(R"("aγ")"), 2), "a");
    EXPECT_EQ(cutTextIn(json("[]"), 3), "");
}

TEST(JsonFieldsTest, ReadsNumbersQuotedOrNot)
{
    EXPECT_EQ(numberIn(json("0.5")), 0.5);
    EXPECT_EQ(numberIn(json(R"("0.5")")), 0.5);
    EXPECT_EQ(numberIn(json(R"("1e3")")), 1000.0);
    for (const char* text :
         {R"("")", R"("nan")", R"("inf")", R"("1x")", R"(" 1")", R"("1e999")", "true", "null", "[1]"}) {
        EXPECT_EQ(numberIn(json(text)), std::nullopt) << text;
    }
}

TEST(JsonFieldsTest, ReadsWholeNumbersWithinBounds)
{
    EXPECT_EQ(wholeNumberIn(json("8"), 0, 32), 8);
    EXPECT_EQ(wholeNumberIn(json(R"("3333")"), 0, 65535), 3333);
    for (const char* text : {"-1", "33", "1.5", "1e300", R"("x")", "null"}) {
        EXPECT_EQ(wholeNumberIn(json(text), 0, 32), std::nullopt) << text;
    }
}

TEST(JsonFieldsTest, RefusesDifficultiesThatNobodyCanMean)
{
    EXPECT_EQ(difficultyIn(json("0.00001")), 0.00001);
    EXPECT_EQ(difficultyIn(json("18446744073709551616")), kMaxDifficulty);
    EXPECT_EQ(difficultyIn(json("1e-12")), kMinDifficulty);
    for (const char* text : {"0", "-1", "1e20", "1e-13", "1e308", R"("nan")", R"("-1")", "null", "true"}) {
        EXPECT_EQ(difficultyIn(json(text)), std::nullopt) << text;
    }
}

TEST(JsonFieldsTest, ReadsHexUpToALength)
{
    EXPECT_EQ(hexIn(json(R"("00Ff")"), 2), (Bytes{0x00, 0xff}));
    EXPECT_EQ(hexIn(json(R"("")"), 2), Bytes{});
    for (const char* text : {R"("00ff00")", R"("0")", R"("0x00")", R"("zz")", "0", "null"}) {
        EXPECT_EQ(hexIn(json(text), 2), std::nullopt) << text;
    }
}

TEST(JsonFieldsTest, ReadsUnpaddedWords)
{
    EXPECT_EQ(hex32In(json(R"("4")")), 4U);
    EXPECT_EQ(hex32In(json(R"("1705AE3A")")), 0x1705ae3aU);
    EXPECT_EQ(hex32In(json("4")), std::nullopt);
    EXPECT_EQ(hex32In(json(R"("0x4")")), std::nullopt);
}

TEST(JsonFieldsTest, ReadsMasksInEveryForm)
{
    for (const char* text : {R"("1fffe000")", R"("1FFFE000")", R"("0x1fffe000")", R"("0X1fffe000")", "536862720"}) {
        EXPECT_EQ(maskIn(json(text)), 0x1fffe000U) << text;
    }
    EXPECT_EQ(maskIn(json("0")), 0U);
    EXPECT_EQ(maskIn(json("4294967295")), 0xffffffffU);
    for (const char* text : {R"("")", R"("0x")", R"("mask")", "-1", "4294967296", "0.5", "null", "true"}) {
        EXPECT_EQ(maskIn(json(text)), std::nullopt) << text;
    }
}

} // namespace
} // namespace dpmp::stratum
