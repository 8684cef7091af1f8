// SPDX-License-Identifier: MIT
#include "core/util/Hex.h"

#include <gtest/gtest.h>

namespace dpmp {
namespace {

TEST(HexTest, WritesTwoLowerCaseDigitsForEachByte)
{
    const Bytes bytes{0x00, 0x0a, 0xff};

    EXPECT_EQ(toHex(bytes), "000aff");
    EXPECT_EQ(toHex({}), "");
}

TEST(HexTest, WritesNumbersWithEightDigits)
{
    EXPECT_EQ(toHex32(0), "00000000");
    EXPECT_EQ(toHex32(0x1fffe000), "1fffe000");
    EXPECT_EQ(toHex32(0xffffffff), "ffffffff");
}

TEST(HexTest, ReadsDigitsOfEitherCase)
{
    EXPECT_EQ(fromHex("00aAFf"), (Bytes{0x00, 0xaa, 0xff}));
    EXPECT_EQ(fromHex(""), Bytes{});
}

TEST(HexTest, RefusesAnOddNumberOfDigitsAndAnythingThatIsNotADigit)
{
    for (const char* text : {"0", "abc", "0x12", "1g", "g1", " 1", "1 ", "-1", "\xc3\xa9"}) {
        EXPECT_EQ(fromHex(text), std::nullopt) << text;
    }
}

TEST(HexTest, ReadsBackEveryByte)
{
    Bytes bytes;
    for (int value = 0; value < 256; ++value) {
        bytes.push_back(static_cast<std::uint8_t>(value));
    }

    EXPECT_EQ(fromHex(toHex(bytes)), bytes);
}

TEST(HexTest, ReadsNumbersOfOneToEightDigitsBecauseNerdMinerDoesNotPadItsNonce)
{
    EXPECT_EQ(fromHex32("7"), 7U);
    EXPECT_EQ(fromHex32("abc"), 0xabcU);
    EXPECT_EQ(fromHex32("FFFFFFFF"), 0xffffffffU);
    EXPECT_EQ(fromHex32("00000001"), 1U);
}

TEST(HexTest, RefusesNumbersOfNoneOrMoreThanEightDigitsAndSigns)
{
    for (const char* text : {"", "000000001", "123456789", "-1", "+1", "0x1", " 1", "1 ", "g"}) {
        EXPECT_EQ(fromHex32(text), std::nullopt) << text;
    }
}

} // namespace
} // namespace dpmp
