// SPDX-License-Identifier: MIT
#include "ui/format/MinerModel.h"

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

TEST(MinerModelTest, NamesTheUsualMachines)
{
    EXPECT_EQ(minerModel("bitaxe/BM1370/v2.9.0"), QStringLiteral("Bitaxe (BM1370)"));
    EXPECT_EQ(minerModel("NerdQAxe++/BM1370/v1.0.36"), QStringLiteral("NerdQAxe++ (BM1370)"));
    EXPECT_EQ(minerModel("NerdMinerV2"), QStringLiteral("NerdMiner"));
    EXPECT_EQ(minerModel("cgminer/4.11.1"), QStringLiteral("Avalon / cgminer"));
    EXPECT_EQ(minerModel("bmminer/2.0.0"), QStringLiteral("Antminer"));
    EXPECT_EQ(minerModel("btcminer/4.2.3"), QStringLiteral("Whatsminer"));
    EXPECT_EQ(minerModel("whatsminer/v1.0"), QStringLiteral("Whatsminer"));
    EXPECT_EQ(minerModel("cpuminer/2.5.1"), QStringLiteral("cpuminer"));
    EXPECT_EQ(minerModel("bosminer-plus-tuner 0.9"), QStringLiteral("Braiins OS"));
    EXPECT_EQ(minerModel("LUXminer/2024.1"), QStringLiteral("LuxOS"));
    EXPECT_EQ(minerModel("xminer/1.2.6"), QStringLiteral("Vnish"));
}

TEST(MinerModelTest, LeavesOutAChipThatTheAgentDoesNotName)
{
    EXPECT_EQ(minerModel("bitaxe"), QStringLiteral("Bitaxe"));
    EXPECT_EQ(minerModel("bitaxe/v2.0"), QStringLiteral("Bitaxe"));
    EXPECT_EQ(minerModel("bitaxe//v2.0"), QStringLiteral("Bitaxe"));
}

TEST(MinerModelTest, ShowsAnUnknownAgentShortened)
{
    EXPECT_EQ(minerModel("my-own-miner/1.0"), QStringLiteral("my-own-miner"));
    EXPECT_EQ(minerModel("a-miner-with-a-really-very-long-name/1.0"), QStringLiteral("a-miner-with-a-really-v…"));
    EXPECT_EQ(minerModel("/odd"), QStringLiteral("/odd"));
    EXPECT_EQ(minerModel(""), QString());
}

} // namespace
} // namespace dpmp::ui
