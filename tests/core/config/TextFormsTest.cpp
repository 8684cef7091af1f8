// SPDX-License-Identifier: MIT
#include "core/config/TextForms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dpmp::config {
namespace {

TEST(TextFormsTest, TrimsBlanksAtBothEnds)
{
    EXPECT_EQ(trimmed(" \ta b\r\n"), "a b");
    EXPECT_EQ(trimmed(" \n"), "");
}

TEST(TextFormsTest, SplitsAtCommasAndDropsEmptyParts)
{
    EXPECT_THAT(commaList(" a, b,,c ,"), testing::ElementsAre("a", "b", "c"));
    EXPECT_THAT(commaList(""), testing::IsEmpty());
}

TEST(TextFormsTest, NeverCutsACharacterInTwo)
{
    EXPECT_EQ(fitted("ab\xC3\xA9", 3), "ab");
    EXPECT_EQ(fitted("ab\xC3\xA9", 4), "ab\xC3\xA9");
}

TEST(TextFormsTest, ShowsNoControlCharactersInAMessage)
{
    EXPECT_EQ(inQuotes("a\x1B[2Jb\n"), "\"a?[2Jb?\"");
    EXPECT_EQ(inQuotes(std::string(70, 'x')), '"' + std::string(60, 'x') + "...\"");
}

TEST(TextFormsTest, KnowsPlaceholdersFromAddresses)
{
    EXPECT_TRUE(looksLikePlaceholder("YOUR_POOL_A_HOST"));
    EXPECT_TRUE(looksLikePlaceholder("<wallet>"));
    EXPECT_TRUE(looksLikePlaceholder("BTC_WALLET"));
    EXPECT_FALSE(looksLikePlaceholder("yourpool.example"));
    EXPECT_FALSE(looksLikePlaceholder("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"));
}

TEST(TextFormsTest, CountsTheEditsBetweenTwoWords)
{
    EXPECT_EQ(editDistance("weight", "weight"), 0U);
    EXPECT_EQ(editDistance("wieght", "weight"), 2U);
    EXPECT_EQ(editDistance("", "abc"), 3U);
    EXPECT_EQ(editDistance("kitten", "sitting"), 3U);
}

} // namespace
} // namespace dpmp::config
