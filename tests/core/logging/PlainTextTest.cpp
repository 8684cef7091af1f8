// SPDX-License-Identifier: MIT
#include "core/logging/PlainText.h"

#include <gtest/gtest.h>

#include <string>

namespace dpmp::logging {
namespace {

using namespace std::string_literals;

TEST(PlainTextTest, EscapesWhatJsonMustEscape)
{
    EXPECT_EQ(jsonString("a \"quoted\" \\ word"), R"("a \"quoted\" \\ word")");
    EXPECT_EQ(jsonString("line\nfeed\ttab\rreturn"), R"("line\nfeed\ttab\u000dreturn")");
    EXPECT_EQ(jsonString("nul\0byte"s), R"("nul\u0000byte")");
}

TEST(PlainTextTest, LeavesOrdinaryTextOfAnyLanguageAlone)
{
    EXPECT_EQ(jsonString("Grüße 矿池 ⛏ 😀"), "\"Grüße 矿池 ⛏ 😀\"");
}

TEST(PlainTextTest, LetsNoTerminalEscapeThrough)
{
    EXPECT_EQ(jsonString("\x1b[2J\x7f"), R"("\u001b[2J\u007f")");
    EXPECT_EQ(jsonString("\xC2\x9B"
                         "31m"),
              R"("\u009b31m")"); // CSI as one C1 character
}

TEST(PlainTextTest, ShowsCharactersThatHideOrReorderText)
{
    EXPECT_EQ(jsonString("pool\xE2\x80\xAE"
                         "exe"),
              R"("pool\u202eexe")");
    EXPECT_EQ(jsonString("a\xE2\x80\xA8"
                         "b"),
              R"("a\u2028b")");
}

TEST(PlainTextTest, ReplacesBytesThatAreNoUtf8)
{
    const std::string bad = "\xEF\xBF\xBD";

    EXPECT_EQ(jsonString("\xFF"), '"' + bad + '"');
    EXPECT_EQ(jsonString("a\xC3"), "\"a" + bad + '"');
    EXPECT_EQ(jsonString("\xC0\x80"), '"' + bad + bad + '"');                     // overlong NUL
    EXPECT_EQ(jsonString("\xED\xA0\x80"), '"' + bad + bad + bad + '"');           // surrogate
    EXPECT_EQ(jsonString("\xF4\x90\x80\x80"), '"' + bad + bad + bad + bad + '"'); // above U+10FFFF
}

TEST(PlainTextTest, QuotesOnlyWhatIsNoPlainWord)
{
    EXPECT_EQ(wordOrQuoted("bc1q.rig-1"), "bc1q.rig-1");
    EXPECT_EQ(wordOrQuoted("192.168.0.7:55478"), "192.168.0.7:55478");
    EXPECT_EQ(wordOrQuoted(""), R"("")");
    EXPECT_EQ(wordOrQuoted("two words"), R"("two words")");
    EXPECT_EQ(wordOrQuoted("a=b"), R"("a=b")");
    EXPECT_EQ(wordOrQuoted("x\x1b[0m"), R"("x\u001b[0m")");
}

} // namespace
} // namespace dpmp::logging
