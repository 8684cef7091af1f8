// SPDX-License-Identifier: MIT
#include "core/mining/CoinbaseHeight.h"

#include "core/util/Hex.h"
#include "tests/support/StratumVectors.h"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace dpmp::mining {
namespace {

/// The beginning of a coinbase whose script has 16 bytes and begins with these.
Bytes coinbase(const Bytes& script)
{
    Bytes bytes{1, 0, 0, 0, 1};
    bytes.insert(bytes.end(), 32, 0);
    bytes.insert(bytes.end(), 4, 0xff);
    bytes.push_back(16);
    bytes.insert(bytes.end(), script.begin(), script.end());
    return bytes;
}

TEST(CoinbaseHeightTest, ReadsTheHeightsOfRealBlocks)
{
    const std::map<std::string, std::uint32_t> known{
        {"espminer_share_683", 791433},
        {"publicpool_bitaxe_testnet", 2442185},
        {"testnet3_block_921563_ckpool", 924634},
        {"mainnet_block_413567_f2pool_style", 413567},
        {"mainnet_block_702861_version_rolled", 702861},
    };
    std::size_t found = 0;
    for (const testing::ShareVector& vector : testing::stratumVectors().shares) {
        const auto expected = known.find(vector.name);
        if (expected != known.end()) {
            ++found;
            EXPECT_EQ(coinbaseHeight(vector.job.coinb1), expected->second) << vector.name;
        }
    }
    EXPECT_EQ(found, known.size());
}

TEST(CoinbaseHeightTest, FindsNoneBeforeBip34)
{
    for (const testing::ShareVector& vector : testing::stratumVectors().shares) {
        if (vector.name == "mainnet_genesis" || vector.name == "mainnet_block_170" ||
            vector.name == "mainnet_block_100000") {
            EXPECT_EQ(coinbaseHeight(vector.job.coinb1), std::nullopt) << vector.name;
        }
    }
}

TEST(CoinbaseHeightTest, ReadsTheFirstHeightsOfATestNetwork)
{
    EXPECT_EQ(coinbaseHeight(coinbase({0x51})), 1U);
    EXPECT_EQ(coinbaseHeight(coinbase({0x60})), 16U);
    EXPECT_EQ(coinbaseHeight(coinbase({0x01, 0x11})), 17U);
    EXPECT_EQ(coinbaseHeight(coinbase({0x02, 0x80, 0x00})), 128U);
    EXPECT_EQ(coinbaseHeight(coinbase({0x04, 0xff, 0xe0, 0xf5, 0x05})), 99'999'999U);
}

TEST(CoinbaseHeightTest, TakesNothingElseForAHeight)
{
    EXPECT_EQ(coinbaseHeight(coinbase({0x00})), std::nullopt);
    EXPECT_EQ(coinbaseHeight(coinbase({0x01, 0x81})), std::nullopt) << "negative";
    EXPECT_EQ(coinbaseHeight(coinbase({0x04, 0x00, 0xe1, 0xf5, 0x05})), std::nullopt) << "100 million";
    EXPECT_EQ(coinbaseHeight(coinbase({0x05, 1, 2, 3, 4, 5})), std::nullopt) << "more than four bytes";
    EXPECT_EQ(coinbaseHeight(coinbase({0x4c, 0x01, 0x11})), std::nullopt) << "an opcode";
}

TEST(CoinbaseHeightTest, NeedsTheCoinbaseInputOfOneTransaction)
{
    Bytes twoInputs = coinbase({0x01, 0x11});
    twoInputs[4] = 2;
    Bytes spends = coinbase({0x01, 0x11});
    spends[20] = 1;
    Bytes otherIndex = coinbase({0x01, 0x11});
    otherIndex[40] = 0;

    EXPECT_EQ(coinbaseHeight(twoInputs), std::nullopt);
    EXPECT_EQ(coinbaseHeight(spends), std::nullopt);
    EXPECT_EQ(coinbaseHeight(otherIndex), std::nullopt);
}

TEST(CoinbaseHeightTest, ReadsNothingBeyondTheEnd)
{
    const Bytes whole = coinbase({0x03, 1, 2, 3});
    for (std::size_t size = 0; size < whole.size(); ++size) {
        EXPECT_EQ(coinbaseHeight(ByteView(whole).first(size)), std::nullopt) << size;
    }
    Bytes shortScript = whole;
    shortScript[41] = 3; // The length of the script: the number does not end within.
    EXPECT_EQ(coinbaseHeight(shortScript), std::nullopt);
    EXPECT_TRUE(coinbaseHeight(whole));
}

} // namespace
} // namespace dpmp::mining
