// SPDX-License-Identifier: MIT
#include "core/stratum/LineFramer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace dpmp::stratum {
namespace {

using Lines = std::vector<std::string>;

constexpr std::size_t kLimit = 16;

/// What one call returns for bytes without a line that is too long.
Lines linesOf(LineFramer& framer, std::string_view bytes)
{
    FramedLines framed = framer.feed(bytes);
    EXPECT_FALSE(framed.isTooLong);
    return std::move(framed.lines);
}

TEST(LineFramerTest, ReturnsALineOnceItIsComplete)
{
    LineFramer framer(kLimit);

    EXPECT_EQ(linesOf(framer, "{\"id\""), Lines{});
    EXPECT_EQ(framer.pendingBytes(), 5U);
    EXPECT_EQ(linesOf(framer, ":1}"), Lines{});
    EXPECT_EQ(linesOf(framer, "\n"), Lines{"{\"id\":1}"});
    EXPECT_EQ(framer.pendingBytes(), 0U);
}

TEST(LineFramerTest, TakesConfigureSubscribeAndAuthorizePipelinedInOneSegment)
{
    LineFramer framer(kLimit);

    EXPECT_EQ(linesOf(framer, "configure\nsubscribe\nauthorize\nrest"), (Lines{"configure", "subscribe", "authorize"}));
    EXPECT_EQ(framer.pendingBytes(), 4U);
}

TEST(LineFramerTest, AcceptsCarriageReturnAndLineFeed)
{
    LineFramer framer(kLimit);

    EXPECT_EQ(linesOf(framer, "a\r\nb\r"), Lines{"a"});
    EXPECT_EQ(linesOf(framer, "\nc\n"), (Lines{"b", "c"}));
}

TEST(LineFramerTest, KeepsACarriageReturnInsideALine)
{
    LineFramer framer(kLimit);

    EXPECT_EQ(linesOf(framer, "a\rb\n"), Lines{"a\rb"});
}

TEST(LineFramerTest, DropsBlankLines)
{
    LineFramer framer(kLimit);

    EXPECT_EQ(linesOf(framer, "\n\r\n \t \na\n\n"), Lines{"a"});
}

TEST(LineFramerTest, AllowsALineOfExactlyTheLimit)
{
    const std::string longest(kLimit, 'x');

    for (const char* end : {"\n", "\r\n"}) {
        LineFramer framer(kLimit);
        EXPECT_EQ(linesOf(framer, longest + end), Lines{longest});
    }
    LineFramer inPieces(kLimit);
    EXPECT_EQ(linesOf(inPieces, longest + "\r"), Lines{});
    EXPECT_EQ(linesOf(inPieces, "\n"), Lines{longest});
}

TEST(LineFramerTest, RefusesALongerLineWhetherItEndsOrNot)
{
    const std::string tooLong(kLimit + 1, 'x');

    for (const std::string& bytes : {tooLong, tooLong + "\n", tooLong + "\r\n"}) {
        LineFramer framer(kLimit);

        EXPECT_EQ(framer.feed(bytes), (FramedLines{{}, true}));
        EXPECT_EQ(framer.pendingBytes(), 0U);
    }
}

TEST(LineFramerTest, ReturnsTheLinesBeforeOneThatIsTooLongAndNoneAfterIt)
{
    LineFramer framer(kLimit);
    linesOf(framer, "sha");

    const FramedLines framed = framer.feed("re\nshare\n" + std::string(kLimit + 1, 'x') + "\nlater\n");

    EXPECT_EQ(framed, (FramedLines{{"share", "share"}, true}));
    EXPECT_EQ(framer.pendingBytes(), 0U);
}

TEST(LineFramerTest, NeverHoldsMoreThanTheLimitOfAPeerThatSendsNoLineFeed)
{
    LineFramer framer(kLimit);
    std::size_t held = 0;
    bool refused = false;

    for (int i = 0; i < 100 && !refused; ++i) {
        refused = framer.feed("xyz").isTooLong;
        held = std::max(held, framer.pendingBytes());
    }

    EXPECT_TRUE(refused);
    EXPECT_LE(held, kLimit);
}

TEST(LineFramerTest, GivesTheSameLinesForEveryCut)
{
    const std::string stream = "one\r\n\ntwo\nthree\r\n";

    for (std::size_t cut = 0; cut <= stream.size(); ++cut) {
        LineFramer framer(kLimit);
        Lines lines = linesOf(framer, std::string_view(stream).substr(0, cut));
        for (std::string& line : linesOf(framer, std::string_view(stream).substr(cut))) {
            lines.push_back(std::move(line));
        }
        EXPECT_EQ(lines, (Lines{"one", "two", "three"})) << "cut at " << cut;
    }
}

} // namespace
} // namespace dpmp::stratum
