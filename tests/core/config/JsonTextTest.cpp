// SPDX-License-Identifier: MIT
#include "core/config/JsonText.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace dpmp::config {
namespace {

TEST(JsonTextTest, DescribesValuesShortlyWhateverTheyHold)
{
    EXPECT_EQ(describe(70000), "70000");
    EXPECT_EQ(describe(1.5), "1.5");
    EXPECT_EQ(describe(true), "true");
    EXPECT_EQ(describe(QStringLiteral("abc")), "\"abc\"");
    EXPECT_EQ(describe(QJsonArray{1, 2, 3}), "a list");
    EXPECT_EQ(describe(QJsonObject{{QStringLiteral("a"), 1}}), "an object");
    EXPECT_EQ(describe(QJsonValue::Null), "null");
    EXPECT_EQ(describe(QJsonValue::Undefined), "null");
}

TEST(JsonTextTest, DescribesControlCharactersAsQuestionMarks)
{
    EXPECT_EQ(describe(QStringLiteral("a\x1b[31m")), "\"a?[31m\"");
}

TEST(JsonTextTest, WritesAnyValueOnOneLine)
{
    EXPECT_EQ(compactJson(12), "12");
    EXPECT_EQ(compactJson(QStringLiteral("a\n\"b\"")), R"("a\n\"b\"")");
    EXPECT_EQ(compactJson(QJsonValue::Null), "null");
    EXPECT_EQ(compactJson(QJsonArray{1, true}), "[1,true]");
    EXPECT_EQ(compactJson(QJsonObject{{QStringLiteral("k"), QStringLiteral("v")}}), R"({"k":"v"})");
}

} // namespace
} // namespace dpmp::config
