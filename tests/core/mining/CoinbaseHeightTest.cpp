// SPDX-License-Identifier: MIT
#include "core/mining/CoinbaseHeight.h"

#include "core/util/Hex.h"

#include <gtest/gtest.h>

#include <string>

namespace dpmp::mining {
namespace {

const std::string kInput = "0100000001" + std::string(64, '0') + "ffffffff";

std::optional<std::uint32_t> heightOf(const std::string& script, const std::string& input = kInput)
{
    return coinbaseHeight(*fromHex(input + script));
}

TEST(CoinbaseHeightTest, ReadsTheNumberThatBeginsTheScript)
{
    EXPECT_EQ(heightOf("4b03e60e0cfabe6d6d"), 790246U);
    EXPECT_EQ(heightOf("0403000035"), 0x350000U);
    EXPECT_EQ(heightOf("05040000000100"), 0x1000000U);
    EXPECT_EQ(heightOf("0302c800"), 200U);
    EXPECT_EQ(heightOf("020111"), 17U);
}

TEST(CoinbaseHeightTest, KnowsTheOpcodesOfSmallNumbers)
{
    EXPECT_EQ(heightOf("0200"), 0U);
    EXPECT_EQ(heightOf("0251"), 1U);
    EXPECT_EQ(heightOf("0260"), 16U);
    EXPECT_EQ(heightOf("0261"), std::nullopt);
    EXPECT_EQ(heightOf("0250"), std::nullopt);
}

TEST(CoinbaseHeightTest, IsSilentAboutWhatIsNoHeight)
{
    EXPECT_EQ(heightOf("0503ffffff"), std::nullopt) << "a negative number";
    EXPECT_EQ(heightOf("06050000000001"), std::nullopt) << "more than four bytes";
    EXPECT_EQ(heightOf("4b03a502"), std::nullopt) << "cut off";
    EXPECT_EQ(heightOf("4b"), std::nullopt) << "cut off";
    EXPECT_EQ(heightOf(""), std::nullopt) << "cut off";
    EXPECT_EQ(coinbaseHeight({}), std::nullopt);
}

TEST(CoinbaseHeightTest, IsSilentAboutOtherTransactions)
{
    const std::string script = "4b03a5020c";
    EXPECT_EQ(heightOf(script, "0100000002" + std::string(64, '0') + "ffffffff"), std::nullopt) << "two inputs";
    EXPECT_EQ(heightOf(script, "0100000001" + std::string(62, '0') + "01ffffffff"), std::nullopt) << "spends something";
    EXPECT_EQ(heightOf(script, "0100000001" + std::string(64, '0') + "fffffffe"), std::nullopt) << "spends something";
}

} // namespace
} // namespace dpmp::mining
