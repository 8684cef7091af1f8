// SPDX-License-Identifier: MIT
#include "core/util/Utf8.h"

#include <gtest/gtest.h>

#include <string>

namespace dpmp {
namespace {

TEST(Utf8Test, MeasuresTheFirstCharacter)
{
    EXPECT_EQ(utf8Length("ab"), 1U);
    EXPECT_EQ(utf8Length("γ rest"), 2U);
    EXPECT_EQ(utf8Length("€"), 3U);
    EXPECT_EQ(utf8Length("😀"), 4U);
    EXPECT_EQ(utf8Length("\xF4\x8F\xBF\xBF"), 4U);
}

TEST(Utf8Test, RefusesWhatIsNotACharacter)
{
    EXPECT_EQ(utf8Length(""), 0U);
    for (const char* text : {"\x80", "\xBF", "\xC3", "\xC3(", "\xE2\x82", "\xE2\x82(", "\xE2(\xAC", "\xF0\x9F\x98",
                             "\xFF", "\xFE", "\xF5\x80\x80\x80"}) {
        EXPECT_EQ(utf8Length(text), 0U) << text;
    }
}

TEST(Utf8Test, RefusesOverlongFormsSurrogatesAndNumbersBeyondUnicode)
{
    for (const char* text :
         {"\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80"}) {
        EXPECT_EQ(utf8Length(text), 0U) << text;
    }
}

TEST(Utf8Test, CutsBetweenCharacters)
{
    EXPECT_EQ(cutUtf8("abc", 5), "abc");
    EXPECT_EQ(cutUtf8("abc", 2), "ab");
    EXPECT_EQ(cutUtf8("aγb", 2), "a");
    EXPECT_EQ(cutUtf8("aγb", 3), "aγ");
    EXPECT_EQ(cutUtf8("😀", 3), "");
    EXPECT_EQ(cutUtf8("\x80\x80\x80", 2), "");
}

TEST(Utf8Test, FindsControlCharacters)
{
    EXPECT_FALSE(hasControlCharacter("bc1q.rig γ ~"));
    EXPECT_FALSE(hasControlCharacter(""));
    EXPECT_TRUE(hasControlCharacter("a\nb"));
    EXPECT_TRUE(hasControlCharacter("\x1b[31m"));
    EXPECT_TRUE(hasControlCharacter("\x7f"));
    EXPECT_TRUE(hasControlCharacter(std::string(1, '\0')));
}

TEST(Utf8Test, MakesTextFitToBeShown)
{
    EXPECT_EQ(printableUtf8("bad worker γ 😀"), "bad worker γ 😀");
    EXPECT_EQ(printableUtf8("a\nb\x1b[31mc\x7f"), "a b [31mc ");
    EXPECT_EQ(printableUtf8("\xC2\x85 \xE2\x80\xAE \xE2\x80\x8B \xEF\xBB\xBF"), "       ");
    EXPECT_EQ(printableUtf8("\xff\xC3"), std::string(kReplacementCharacter) + std::string(kReplacementCharacter));
    EXPECT_EQ(printableUtf8(""), "");
}

} // namespace
} // namespace dpmp
