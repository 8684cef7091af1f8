// SPDX-License-Identifier: MIT
#include "core/config/JsonTree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace dpmp::config {
namespace {

TEST(JsonTreeTest, KeepsTheOrderInWhichKeysWereAdded)
{
    JsonTree tree;
    tree.put("z.second", 2);
    tree.put("a", QStringLiteral("x\"y"));
    tree.put("z.first", true);

    EXPECT_EQ(tree.text(), "{\n    \"z\": {\n        \"second\": 2,\n        \"first\": true\n    },\n"
                           "    \"a\": \"x\\\"y\"\n}\n");
}

TEST(JsonTreeTest, WritesAnEmptyObject)
{
    EXPECT_EQ(JsonTree().text(), "{}\n");
}

TEST(JsonTreeTest, BreaksLongValuesIntoLinesWithoutChangingThem)
{
    QJsonArray list;
    for (int i = 0; i < 30; ++i) {
        list.append(QJsonObject{{QStringLiteral("number"), i}});
    }
    const QJsonObject value{{QStringLiteral("list"), list}, {QStringLiteral("empty"), QJsonArray()}};
    JsonTree tree;
    tree.put("value", value);

    const std::string text = tree.text();

    EXPECT_NE(text.find("{\"number\":7},\n"), std::string::npos);
    const auto read = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    EXPECT_EQ(read.value(QStringLiteral("value")).toObject(), value);
}

} // namespace
} // namespace dpmp::config
