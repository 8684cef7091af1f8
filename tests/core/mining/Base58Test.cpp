// SPDX-License-Identifier: MIT
#include "core/mining/Base58.h"

#include "core/util/Hex.h"

#include <gtest/gtest.h>

#include <string>

namespace dpmp::mining {
namespace {

TEST(Base58Test, ReadsTheTestVectorsOfBitcoinCore)
{
    EXPECT_EQ(fromBase58("2g"), fromHex("61"));
    EXPECT_EQ(fromBase58("a3gV"), fromHex("626262"));
    EXPECT_EQ(fromBase58("2cFupjhnEsSn59qHXstmK2ffpLv2"), fromHex("73696d706c792061206c6f6e6720737472696e67"));
    EXPECT_EQ(fromBase58("ABnLTmg"), fromHex("516b6fcd0f"));
    EXPECT_EQ(fromBase58("1111111111"), fromHex("00000000000000000000"));
    EXPECT_EQ(fromBase58(""), Bytes{});
}

TEST(Base58Test, KeepsLeadingZeros)
{
    EXPECT_EQ(fromBase58("112g"), fromHex("000061"));
}

TEST(Base58Test, RefusesWhatIsNotBase58)
{
    for (const char stranger : {'0', 'O', 'I', 'l', ' ', '+', '\0', '\xc3'}) {
        EXPECT_FALSE(isBase58(stranger));
        EXPECT_EQ(fromBase58(std::string("2g") + stranger), std::nullopt);
    }
    EXPECT_TRUE(isBase58('z'));
}

TEST(Base58Test, RefusesATextThatWouldTakeLong)
{
    EXPECT_TRUE(fromBase58(std::string(128, 'z')));
    EXPECT_FALSE(fromBase58(std::string(129, 'z')));
}

} // namespace
} // namespace dpmp::mining
