// SPDX-License-Identifier: MIT
#include "core/mining/FiveBitText.h"

#include "core/util/Hex.h"

#include <gtest/gtest.h>

namespace dpmp::mining {
namespace {

TEST(FiveBitTextTest, AcceptsOneCaseOnly)
{
    EXPECT_EQ(toOneCase("BC1Q-:\xc3\x84"), "bc1q-:\xc3\x84");
    EXPECT_EQ(toOneCase("bc1q"), "bc1q");
    EXPECT_EQ(toOneCase(""), "");
    EXPECT_EQ(toOneCase("bC"), std::nullopt);
}

TEST(FiveBitTextTest, KnowsTheAlphabet)
{
    EXPECT_EQ(fiveBitValues("qpzl"), (Bytes{0, 1, 2, 31}));
    for (const std::string_view stranger : {"1", "b", "i", "o", "Q", " "}) {
        EXPECT_EQ(fiveBitValues(stranger), std::nullopt);
    }
}

TEST(FiveBitTextTest, JoinsBitsIntoBytes)
{
    EXPECT_EQ(bytesOfFiveBits(Bytes{}), Bytes{});
    EXPECT_EQ(bytesOfFiveBits(Bytes{31, 28}), fromHex("ff"));
    EXPECT_EQ(bytesOfFiveBits(Bytes{0, 1, 2, 3, 4, 5, 6, 7}), fromHex("00443214c7"));
}

TEST(FiveBitTextTest, RefusesBitsLeftOver)
{
    EXPECT_EQ(bytesOfFiveBits(Bytes{31, 29}), std::nullopt) << "a bit is set";
    EXPECT_EQ(bytesOfFiveBits(Bytes{0}), std::nullopt) << "a whole group";
    EXPECT_EQ(bytesOfFiveBits(Bytes{31, 28, 0}), std::nullopt) << "a whole group";
}

} // namespace
} // namespace dpmp::mining
