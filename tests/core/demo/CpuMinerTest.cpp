// SPDX-License-Identifier: MIT
#include "core/demo/CpuMiner.h"

#include "core/demo/DemoPoolServer.h"
#include "core/mining/VersionRolling.h"
#include "tests/core/demo/WaitFor.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <gtest/gtest.h>

namespace dpmp::demo {
namespace {

using namespace std::chrono_literals;

SimulatedPoolSettings easyPool()
{
    SimulatedPoolSettings settings;
    settings.difficulty = {1e-6}; // 4,300 hashes.
    settings.versionMask = mining::kBip320Mask;
    return settings;
}

CpuMinerSettings minerOf(const DemoPoolServer& server)
{
    CpuMinerSettings settings;
    settings.port = server.port();
    settings.firstRetry = 1ms;
    settings.longestRetry = 20ms;
    return settings;
}

/// Rejected other than because the job went out of date while the share was under way, which no miner can avoid.
std::uint64_t wronglySubmitted(const DemoPoolServer& server)
{
    const auto& byCode = server.counters().rejectedByCode;
    constexpr std::size_t kStale = 1;
    return server.counters().rejected() - byCode[kStale];
}

TEST(CpuMinerTest, MinesWithoutAnyReject)
{
    const DemoPoolServer server(easyPool());
    CpuMiner miner(minerOf(server));

    miner.start();

    EXPECT_TRUE(waitFor([&] { return miner.counters().accepted >= 10; }));
    EXPECT_EQ(miner.counters().rejected, 0U);
    EXPECT_EQ(server.counters().rejected(), 0U);
    EXPECT_GE(server.counters().accepted, miner.counters().accepted);
}

TEST(CpuMinerTest, MinesWithFourBytesOfExtranonce2AndWithoutVersionRolling)
{
    SimulatedPoolSettings settings = easyPool();
    settings.extranonce2Size = 4;
    settings.versionMask.reset();
    const DemoPoolServer server(settings);
    CpuMiner miner(minerOf(server));

    miner.start();

    EXPECT_TRUE(waitFor([&] { return miner.counters().accepted >= 5; }));
    EXPECT_EQ(server.counters().rejected(), 0U);
}

TEST(CpuMinerTest, GoesOnThroughNewJobsAndBlocks)
{
    DemoPoolServer server(easyPool());
    CpuMiner miner(minerOf(server));
    miner.start();

    for (int round = 0; round < 3; ++round) {
        const std::uint64_t before = miner.counters().accepted;
        ASSERT_TRUE(waitFor([&] { return miner.counters().accepted >= before + 3; }));
        server.renewJob();
        const std::uint64_t onOldBlock = miner.counters().accepted;
        ASSERT_TRUE(waitFor([&] { return miner.counters().accepted >= onOldBlock + 3; }));
        server.loseBlock();
    }
    const std::uint64_t before = miner.counters().accepted;
    EXPECT_TRUE(waitFor([&] { return miner.counters().accepted >= before + 3; }));

    EXPECT_EQ(wronglySubmitted(server), 0U);
    EXPECT_EQ(server.counters().connections, 1U);
}

TEST(CpuMinerTest, FindsBlocks)
{
    SimulatedPoolSettings settings = easyPool();
    settings.chain.nbits = 0x1f008000; // Some 3 in 100 of the shares.
    const DemoPoolServer server(settings);
    CpuMiner miner(minerOf(server));

    miner.start();

    EXPECT_TRUE(waitFor([&] { return server.counters().blocksFound >= 2; }));
    EXPECT_EQ(wronglySubmitted(server), 0U);
}

TEST(CpuMinerTest, ReturnsAfterThePoolDroppedIt)
{
    DemoPoolServer server(easyPool());
    CpuMiner miner(minerOf(server));
    miner.start();
    ASSERT_TRUE(waitFor([&] { return miner.counters().accepted >= 3; }));

    server.dropConnections();

    const std::uint64_t before = miner.counters().accepted;
    EXPECT_TRUE(waitFor([&] { return miner.counters().accepted >= before + 3; }));
    EXPECT_EQ(server.counters().connections, 2U);
    EXPECT_EQ(wronglySubmitted(server), 0U);
}

TEST(CpuMinerTest, KeepsTryingAPoolThatHangsUp)
{
    QTcpServer rude;
    ASSERT_TRUE(rude.listen(QHostAddress(QHostAddress::LocalHost), 0));
    int connections = 0;
    QObject::connect(&rude, &QTcpServer::newConnection, &rude, [&] {
        while (QTcpSocket* socket = rude.nextPendingConnection()) {
            ++connections;
            socket->abort();
            socket->deleteLater();
        }
    });
    CpuMinerSettings settings;
    settings.port = rude.serverPort();
    settings.firstRetry = 1ms;
    settings.longestRetry = 20ms;
    CpuMiner miner(settings);

    miner.start();

    EXPECT_TRUE(waitFor([&] { return connections >= 8; }));
    EXPECT_EQ(miner.hashes(), 0U);
}

} // namespace
} // namespace dpmp::demo
