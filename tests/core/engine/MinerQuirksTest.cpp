// SPDX-License-Identifier: MIT
#include "core/engine/MinerQuirks.h"

#include <gtest/gtest.h>

#include <string>

namespace dpmp::engine {
namespace {

TEST(MinerQuirksTest, NerdMinerNeedsSizeFourAndASmallCoinbase)
{
    for (const char* agent : {"NerdMinerV2", "nerdminer/1.8", "HAN_SOLOminer"}) {
        const MinerQuirks quirks = quirksOf(agent);

        EXPECT_TRUE(quirks.needsExtranonce2Size4) << agent;
        EXPECT_EQ(quirks.maxCoinbaseBytes, 255U) << agent;
        EXPECT_FALSE(quirks.probes) << agent;
    }
}

TEST(MinerQuirksTest, BitaxeProbesAndNeedsSizeFourOnlyUpToVersion24)
{
    for (const char* agent :
         {"bitaxe/BM1366/v2.4.1", "bitaxe/BM1366/2.4", "Bitaxe/BM1397/v2.1.8", "bitaxe/BM1368/v1.9"}) {
        EXPECT_TRUE(quirksOf(agent).needsExtranonce2Size4) << agent;
        EXPECT_TRUE(quirksOf(agent).probes) << agent;
    }
    for (const char* agent : {"bitaxe/BM1370/v2.5.0", "bitaxe/BM1370/v2.10.1", "bitaxe/BM1370/v3.0", "bitaxe/BM1370",
                              "bitaxe", "bitaxe/BM1366/", "bitaxe/BM1366/v", "bitaxe/BM1366/v2", "bitaxe/BM1366/v2.",
                              "bitaxe/BM1366/v99999999999999999999.1", "bitaxe/BM1366/vx.y"}) {
        EXPECT_FALSE(quirksOf(agent).needsExtranonce2Size4) << agent;
        EXPECT_TRUE(quirksOf(agent).probes) << agent;
    }
}

TEST(MinerQuirksTest, CgminerAndBmminerFailOnAMaskOfZero)
{
    EXPECT_TRUE(quirksOf("cgminer/4.11.1").failsOnZeroMask);
    EXPECT_FALSE(quirksOf("cgminer/4.11.1").needsExtranonce2Size4);
    EXPECT_TRUE(quirksOf("bmminer/2.0.0").failsOnZeroMask);
    EXPECT_TRUE(quirksOf("bmminer/4.11.1 rwglr").needsExtranonce2Size4);
}

TEST(MinerQuirksTest, OtherMinersHaveNone)
{
    for (const char* agent : {"", "NerdQAxe++/BM1370", "cpuminer/2.5.1", "bfgminer/5.5", "whatsminer/v1.0", "my bitaxe",
                              "Antminer S21/2024-01-01", "\xff\xfe", "////"}) {
        EXPECT_EQ(quirksOf(agent), MinerQuirks{}) << agent;
    }
    EXPECT_EQ(quirksOf(std::string(10'000, '/')), MinerQuirks{});
}

} // namespace
} // namespace dpmp::engine
