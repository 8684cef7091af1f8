// SPDX-License-Identifier: MIT
#include "ui/format/MinerCsv.h"

#include <QList>

#include <gtest/gtest.h>

#include <string>

namespace dpmp::ui {
namespace {

using namespace std::chrono_literals;

TEST(MinerCsvTest, QuotesWhatTheFormatAsksFor)
{
    EXPECT_EQ(csvCell(QStringLiteral("plain")), "plain");
    EXPECT_EQ(csvCell(QStringLiteral("a,b")), "\"a,b\"");
    EXPECT_EQ(csvCell(QStringLiteral("say \"hi\"")), "\"say \"\"hi\"\"\"");
    EXPECT_EQ(csvCell(QStringLiteral("two\nlines")), "\"two\nlines\"");
}

TEST(MinerCsvTest, DisarmsFormulasAndLeavesNumbersAlone)
{
    EXPECT_EQ(csvCell(QStringLiteral("=1+1")), "'=1+1");
    EXPECT_EQ(csvCell(QStringLiteral("+cmd|' /C calc'!A0")), "'+cmd|' /C calc'!A0");
    EXPECT_EQ(csvCell(QStringLiteral("@SUM(A1)")), "'@SUM(A1)");
    EXPECT_EQ(csvCell(QStringLiteral("-rig")), "'-rig");
    EXPECT_EQ(csvCell(QStringLiteral("\tx")), "'\tx");
    EXPECT_EQ(csvCell(QStringLiteral("-12.5")), "-12.5");
    EXPECT_EQ(csvCell(QStringLiteral("=a,b")), "\"'=a,b\"");
}

TEST(MinerCsvTest, WritesRawValuesBelowAHeadingWithUnits)
{
    engine::MinerSnapshot miner;
    miner.worker = "rig.1";
    miner.agent = "bitaxe/BM1370/v2.9.0";
    miner.address = "192.168.1.20";
    miner.pool = engine::PoolSlot{1};
    miner.hashrates.fiveMinutes = mining::Hashrate{1.25e12};
    miner.difficulty = mining::Difficulty{0.001};
    miner.shares.open();
    miner.shares.settleAccepted(0.5);
    miner.bestShare = {12345.5};
    miner.lastShareAge = 2500ms;
    miner.connected = 1h;

    const QList<QByteArray> lines =
        minersAsCsv({{&miner, QStringLiteral("Küche"), QStringLiteral("Bitaxe")}}).split('\n');

    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0].count(','), lines[1].count(','));
    EXPECT_TRUE(lines[0].contains("hashrate 5 min (H/s)"));
    EXPECT_EQ(
        lines[1].constData(),
        std::string("Küche,rig.1,Bitaxe,bitaxe/BM1370/v2.9.0,192.168.1.20,connected,B,,1250000000000,,,0.001,1,0,0,"
                    "0.5,12345.5,2,3600,\r"));
}

} // namespace
} // namespace dpmp::ui
