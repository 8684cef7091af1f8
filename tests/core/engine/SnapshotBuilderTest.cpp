// SPDX-License-Identifier: MIT
#include "core/engine/SnapshotBuilder.h"

#include "core/stratum/ServerMessageWriter.h"
#include "tests/support/EngineScript.h"
#include "tests/support/MinerLogins.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// What the engine's snapshots say of pools and miners.
namespace dpmp::testing {
namespace {

using namespace std::chrono_literals;
using engine::MinerId;
using engine::MinerSnapshot;
using engine::Placement;
using engine::PoolSnapshot;
using engine::PoolState;
using ::testing::IsEmpty;
using ::testing::SizeIs;

PoolSnapshot poolOf(const EngineScript& script, engine::PoolSlot slot)
{
    return script.snapshot().pools.at(slot.index);
}

/// Lets the newest miner find a share and pool A accept it.
void mineOne(EngineScript& script)
{
    script.minerSubmits(script.view().job());
    script.poolAnswers(kA);
}

TEST(SnapshotBuilderTest, ShowsPoolsThatNobodyNeeds)
{
    EngineScript script(twoPools(100, 0));

    const PoolSnapshot a = poolOf(script, kA);
    EXPECT_EQ(a.state, PoolState::Idle);
    EXPECT_EQ(a.endpoint, "a.example:3333");
    EXPECT_FALSE(a.usesFallback);
    EXPECT_EQ(a.lastJobAge, std::nullopt);
    EXPECT_EQ(a.hashrates, engine::HashrateWindows{});
    EXPECT_EQ(poolOf(script, kB).state, PoolState::Off);
    EXPECT_EQ(script.snapshot().history, nullptr);
}

TEST(SnapshotBuilderTest, ShowsThePoolsNewestJob)
{
    EngineScript script;
    script.start(kMinerd);
    mining::JobTemplate job;
    job.coinb1 = Bytes{1, 0, 0, 0, 1};
    job.coinb1.insert(job.coinb1.end(), 32, 0);
    job.coinb1.insert(job.coinb1.end(), 4, 0xff);
    for (const int byte : {8, 3, 0x40, 0x0d, 0x03, 1, 2, 3}) {
        job.coinb1.push_back(static_cast<std::uint8_t>(byte));
    }
    job.coinb2 = Bytes(50, 0xcc);
    job.version = 0x20000000;
    job.nbits = 0x1b04864c;
    job.ntime = 0x65000000;
    std::string line = stratum::writeNotify("x", job, false);
    line.pop_back(); // The newline.
    script.poolSends(kA, line);
    script.advance(7s);

    const PoolSnapshot a = poolOf(script, kA);

    EXPECT_EQ(a.state, PoolState::Ready);
    EXPECT_EQ(a.lastJobAge, Duration(7s));
    EXPECT_EQ(a.height, 200'000U);
    EXPECT_EQ(a.difficulty, mining::Difficulty{kEasy});
    EXPECT_NEAR(a.networkDifficulty->value, 14484.1624, 1e-3);
}

TEST(SnapshotBuilderTest, ShowsAPoolThatIsDownAndWhy)
{
    EngineScript script(twoPools(50, 50));
    script.start(kMinerd);
    script.start(kCgminer);
    script.poolCloses(kA);
    EXPECT_EQ(poolOf(script, kA).state, PoolState::Ready) << "the other miner's connection works";

    EngineScript alone(twoPools(50, 50));
    alone.start(kMinerd);
    alone.poolCloses(kA);
    alone.advance(500ms);

    const PoolSnapshot a = poolOf(alone, kA);
    EXPECT_EQ(a.state, PoolState::Down);
    EXPECT_EQ(a.trouble, "reset by peer");
    EXPECT_EQ(a.down, Duration(500ms));
    EXPECT_EQ(poolOf(alone, kB).state, PoolState::Ready);
    EXPECT_EQ(alone.snapshot().miners[0].placement, Placement::OtherDown);

    alone.advanceToConnect(kA);
    EXPECT_EQ(poolOf(alone, kA).state, PoolState::Down) << "until it has a job";
    alone.poolSubscribes(kA);
    alone.poolAuthorizes(kA);
    alone.poolNotifies(kA);
    EXPECT_EQ(poolOf(alone, kA).state, PoolState::Ready);
    EXPECT_EQ(poolOf(alone, kA).trouble, "");
    alone.advance(1min);
    ASSERT_THAT(alone.snapshot().history->marks, SizeIs(2));
    EXPECT_EQ(alone.snapshot().history->marks[1].kind, engine::HistoryMark::Kind::PoolUp);
}

TEST(SnapshotBuilderTest, ShowsTheFallbackInUse)
{
    config::ProxyConfig config = twoPools();
    config.pools[0].fallbacks.push_back({"2001:db8::1", 4444, false});
    EngineScript script(config);
    script.start(kMinerd);
    script.poolCloses(kA);
    while (script.connects().back().endpoint.port != 4444) {
        script.advanceToConnect(kA);
        if (script.connects().back().endpoint.port != 4444) {
            script.poolCloses(kA);
        }
    }

    EXPECT_EQ(poolOf(script, kA).endpoint, "[2001:db8::1]:4444");
    EXPECT_TRUE(poolOf(script, kA).usesFallback);
    EXPECT_EQ(poolOf(script, kA).state, PoolState::Down);
}

TEST(SnapshotBuilderTest, ShowsWhatAMinerWasTold)
{
    EngineScript script;
    script.start(kNerdQAxe);
    script.advance(90s);

    const MinerSnapshot miner = script.snapshot().miners.at(0);

    EXPECT_EQ(miner.capabilities.extranonce2Size, 4);
    EXPECT_FALSE(miner.capabilities.extranonce1.empty());
    EXPECT_EQ(miner.capabilities.versionMask, 0x1fffe000U);
    EXPECT_TRUE(miner.capabilities.takesExtranonceChanges);
    EXPECT_EQ(miner.difficulty, mining::Difficulty{kEasy});
    EXPECT_EQ(miner.connected, Duration(90s));
    EXPECT_EQ(miner.lastShareAge, std::nullopt);
    EXPECT_EQ(miner.agent, "NerdQAxe++/BM1370");
}

TEST(SnapshotBuilderTest, SaysWhyAMinerIsWhereItIs)
{
    EngineScript script(twoPools(50, 50));
    script.minerConnects();
    EXPECT_EQ(script.snapshot().miners.at(0).placement, Placement::LoggingIn);
    EXPECT_EQ(script.snapshot().miners.at(0).difficulty, std::nullopt);
    script.minerSends(kMinerd);
    script.poolSubscribes(kA);
    script.poolSubscribes(kB);
    EXPECT_EQ(script.snapshot().miners.at(0).placement, Placement::NoPool);
    script.poolAuthorizes(kA);
    script.poolNotifies(kA);
    EXPECT_EQ(script.snapshot().miners.at(0).placement, Placement::OtherDown);
    script.poolAuthorizes(kB);
    script.poolNotifies(kB);
    EXPECT_EQ(script.snapshot().miners.at(0).placement, Placement::Split);
    script.apply(engine::SetWeights{{100, 0}});
    EXPECT_EQ(script.snapshot().miners.at(0).placement, Placement::OnlyPool);
}

TEST(SnapshotBuilderTest, CountsForTheWorkerAcrossAReconnect)
{
    EngineScript script;
    script.start(kMinerd);
    for (int i = 0; i < 3; ++i) {
        script.advance(5s);
        mineOne(script);
    }
    const MinerSnapshot before = script.snapshot().miners.at(0);
    script.minerCloses();
    script.advance(10s);
    EXPECT_THAT(script.snapshot().miners, IsEmpty());
    ASSERT_THAT(script.snapshot().away, SizeIs(1));
    const MinerSnapshot away = script.snapshot().away.at(0);
    EXPECT_EQ(away.away, Duration(10s));
    EXPECT_EQ(away.worker, "rig");
    EXPECT_EQ(away.agent, "cpuminer/2.5.1");
    EXPECT_EQ(away.shares.submitted, 3U);
    EXPECT_TRUE(away.hashrates.oneMinute);

    script.start(kMinerd);
    mineOne(script);
    script.advance(5s);

    const MinerSnapshot miner = script.snapshot().miners.at(0);
    EXPECT_EQ(miner.shares.submitted, 4U);
    EXPECT_EQ(miner.byPool.at(0).submitted, 4U);
    EXPECT_GE(miner.bestShare, before.bestShare);
    EXPECT_EQ(miner.lastShareAge, Duration(5s));
    EXPECT_EQ(miner.connected, Duration(5s));
    EXPECT_EQ(miner.away, std::nullopt);
    EXPECT_GT(miner.hashrate.hashesPerSecond, 0.0);
    EXPECT_THAT(script.snapshot().away, IsEmpty());
    EXPECT_EQ(script.snapshot().shares.submitted, 4U);
    EXPECT_EQ(script.snapshot().running, Duration(30s));
}

TEST(SnapshotBuilderTest, CountsSharesUnderWayOfAMinerThatHasLeft)
{
    EngineScript script;
    script.start(kMinerd);
    mineOne(script);
    script.minerSubmits(script.view().job());
    script.minerCloses();

    ASSERT_THAT(script.snapshot().away, SizeIs(1));
    EXPECT_EQ(script.snapshot().away[0].shares.submitted, 2U);
    EXPECT_EQ(script.snapshot().away[0].shares.underWay, 1U);
    script.poolAnswers(kA);
    EXPECT_EQ(script.snapshot().away[0].shares.count(engine::ShareOutcome::Accepted), 2U);
}

TEST(SnapshotBuilderTest, DoesNotShowADeadConnectionsWorkerAsAway)
{
    EngineScript script;
    script.start(kMinerd);
    mineOne(script);
    script.advance(10s);
    script.start(kMinerd);
    mineOne(script);

    script.apply(engine::MinerClosed{MinerId(1), "timed out"});

    EXPECT_THAT(script.snapshot().away, IsEmpty());
    ASSERT_THAT(script.snapshot().miners, SizeIs(1));
    EXPECT_EQ(script.snapshot().miners[0].shares.submitted, 2U);
}

TEST(SnapshotBuilderTest, ForgetsWhoIsAwayAfterADay)
{
    EngineScript script;
    script.start(kMinerd);
    script.minerCloses();

    script.advance(23h);
    EXPECT_THAT(script.snapshot().away, SizeIs(1));
    script.advance(1h + 1s);
    EXPECT_THAT(script.snapshot().away, IsEmpty());
}

TEST(SnapshotBuilderTest, SharesTrailsAndHistoryBetweenSnapshots)
{
    EngineScript script;
    script.start(kMinerd);
    mineOne(script);
    script.advance(150s);

    const engine::Snapshot first = script.snapshot();
    const engine::Snapshot second = script.snapshot();

    ASSERT_NE(first.miners.at(0).trail, nullptr);
    EXPECT_EQ(first.miners[0].trail, second.miners.at(0).trail);
    ASSERT_NE(first.history, nullptr);
    EXPECT_EQ(first.history, second.history);
    EXPECT_EQ(first.history->tenMinutes.byPool.size(), 2U);
}

} // namespace
} // namespace dpmp::testing
