// SPDX-License-Identifier: MIT
#include "core/config/ConfigPaths.h"

#include <gtest/gtest.h>

namespace dpmp::config {
namespace {

TEST(ConfigPathsTest, TellsKeysAliasesSectionsAndCommentsApart)
{
    EXPECT_EQ(meaningOf("port", "listen.port"), PathMeaning::Field);
    EXPECT_EQ(meaningOf("listen_port", "listen_port"), PathMeaning::Alias);
    EXPECT_EQ(meaningOf("pools", "pools"), PathMeaning::Section);
    EXPECT_EQ(meaningOf("A", "pools.A"), PathMeaning::Section);
    EXPECT_EQ(meaningOf("_note", "listen._note"), PathMeaning::Comment);
    EXPECT_EQ(meaningOf("//", "//"), PathMeaning::Comment);
    EXPECT_EQ(meaningOf("C", "pools.C"), PathMeaning::Unknown);
    EXPECT_EQ(meaningOf("pool", "pool"), PathMeaning::Unknown);
}

TEST(ConfigPathsTest, TakesAKeyWithADotForNoPath)
{
    EXPECT_EQ(meaningOf("listen.port", "listen.port"), PathMeaning::Unknown);
}

TEST(ConfigPathsTest, FindsAValueByItsPath)
{
    const QJsonObject root{{QStringLiteral("a"), QJsonObject{{QStringLiteral("b"), 5}}}};

    EXPECT_EQ(valueAt(root, "a.b"), QJsonValue(5));
    EXPECT_TRUE(valueAt(root, "a.c").isUndefined());
    EXPECT_TRUE(valueAt(root, "a.b.c").isUndefined());
}

} // namespace
} // namespace dpmp::config
