// SPDX-License-Identifier: MIT
#include "core/stratum/JsonLineWriter.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <limits>
#include <string>

namespace dpmp::stratum {
namespace {

std::string decimal(double value)
{
    JsonLineWriter line;
    std::string text = line.decimal(value).takeLine();
    text.pop_back();
    return text;
}

TEST(JsonLineWriterTest, KeepsTheOrderOfMembersAndSeparatesThem)
{
    JsonLineWriter line;
    line.openObject().key("z").integer(-1).key("a").openArray().closeArray().key("m").openObject().closeObject();
    line.key("list").openArray().text("x").null().boolean(true).boolean(false).openArray().closeArray().closeArray();

    const std::string text = line.closeObject().takeLine();

    EXPECT_EQ(text, "{\"z\":-1,\"a\":[],\"m\":{},\"list\":[\"x\",null,true,false,[]]}\n");
}

TEST(JsonLineWriterTest, StartsAnewAfterALine)
{
    JsonLineWriter line;

    EXPECT_EQ(line.integer(1).takeLine(), "1\n");
    EXPECT_EQ(line.integer(2).takeLine(), "2\n");
}

TEST(JsonLineWriterTest, SeparatesAfterTextsThatEndInBrackets)
{
    JsonLineWriter line;

    EXPECT_EQ(line.openArray().text("[").text("{").text(":").text(",").closeArray().takeLine(),
              "[\"[\",\"{\",\":\",\",\"]\n");
}

TEST(JsonLineWriterTest, WritesBytesAndWordsAsHex)
{
    JsonLineWriter line;
    const Bytes bytes{0x00, 0xab};

    EXPECT_EQ(line.openArray().hex(bytes).hex({}).hex32(4).closeArray().takeLine(), "[\"00ab\",\"\",\"00000004\"]\n");
}

TEST(JsonLineWriterTest, WritesPlainDecimals)
{
    EXPECT_EQ(decimal(1.0), "1");
    EXPECT_EQ(decimal(512.5), "512.5");
    EXPECT_EQ(decimal(0.0001), "0.0001");
    EXPECT_EQ(decimal(0.1), "0.1");
    EXPECT_EQ(decimal(1e15), "1000000000000000");
    EXPECT_EQ(decimal(18446744073709551616.0), "18446744073709551616");
    EXPECT_EQ(decimal(126'982'285'146'989.28), "126982285146989.28");
}

TEST(JsonLineWriterTest, WritesEveryDoubleWithoutAnExponent)
{
    for (const double value : {std::numeric_limits<double>::max(), std::numeric_limits<double>::denorm_min(),
                               -std::numeric_limits<double>::max(), 2.2250738585072014e-308}) {
        const std::string text = decimal(value);
        EXPECT_EQ(text.find('e'), std::string::npos) << text;
        EXPECT_EQ(std::strtod(text.c_str(), nullptr), value);
    }
}

TEST(JsonLineWriterTest, NeverWritesWhatJsonHasNoWordFor)
{
    EXPECT_EQ(decimal(std::nan("")), "0");
    EXPECT_EQ(decimal(std::numeric_limits<double>::infinity()), "0");
}

TEST(JsonLineWriterTest, EscapesQuotesBackslashesAndControlCharacters)
{
    EXPECT_EQ(jsonText("a\"b\\c"), R"("a\"b\\c")");
    EXPECT_EQ(jsonText("\n\r\t\x01\x1f\x7f"), R"("\u000a\u000d\u0009\u0001\u001f\u007f")");
    EXPECT_EQ(jsonText(std::string(1, '\0')), R"("\u0000")");
    EXPECT_EQ(jsonText("γ/€"), "\"γ/€\"");
}

TEST(JsonLineWriterTest, MakesInvalidUtf8Harmless)
{
    EXPECT_EQ(jsonText("a\xff"
                       "b"),
              "\"a\xEF\xBF\xBD"
              "b\"");
    EXPECT_EQ(jsonText("\xED\xA0\x80"), "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
    EXPECT_EQ(jsonText("\xC3"), "\"\xEF\xBF\xBD\"");
}

TEST(JsonLineWriterTest, WritesTextsThatAParserReadsBack)
{
    std::string every;
    for (int byte = 0; byte < 128; ++byte) {
        every.push_back(static_cast<char>(byte));
    }

    JsonLineWriter line;
    const std::string text = line.openObject().key("t").text(every).closeObject().takeLine();
    const auto parsed = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();

    EXPECT_EQ(parsed.value(QLatin1String("t")).toString().toStdString(), every);
    EXPECT_EQ(text.find('\n'), text.size() - 1);
}

TEST(JsonLineWriterTest, CutsATextToItsWrittenLength)
{
    EXPECT_EQ(jsonTextWithin("abcdef", 5), "\"abc\"");
    EXPECT_EQ(jsonTextWithin("ab\"cd", 5), "\"ab\"");
    EXPECT_EQ(jsonTextWithin("aγγ", 5), "\"aγ\"");
    EXPECT_EQ(jsonTextWithin("\n\n", 8), "\"\\u000a\"");
    EXPECT_EQ(jsonTextWithin("abc", 2), "\"\"");
}

} // namespace
} // namespace dpmp::stratum
