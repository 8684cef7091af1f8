// SPDX-License-Identifier: MIT
#include "Totals.h"

#include <gtest/gtest.h>

#include <cmath>
#include <iomanip>
#include <iostream>

namespace dpmp::sim {
namespace {

using std::chrono::hours;
using std::chrono::seconds;

class UsefulWorkTest : public testing::TestWithParam<MinerModel>
{};

/// The case that a proxy loses most at: 80/20, a new job every minute, extranonce2 of 8 and 4 bytes, equal job ids, and
/// a block every ten minutes on either chain. Every hash is done and every share is judged by the bytes that arrive.
TEST_P(UsefulWorkTest, IsAtLeast999PerMille)
{
    MinerCounters miner;
    PoolCounters pools;
    double expected = 0.0;
    for (const std::uint64_t seed : {11U, 12U, 13U}) {
        SimWorld world(seed, twoPools(80, 20));
        const SimPool& a = world.addPool({.host = "a.example", .extranonce2Size = 8});
        const SimPool& b = world.addPool({.host = "b.example", .extranonce2Size = 4});
        world.addMiner(GetParam());

        world.run(hours(4));
        world.settle();

        ASSERT_EQ(world.verdict(), "");
        const MinerCounters& done = world.miner(0).counters();
        miner.hashes += done.hashes;
        miner.found += done.found;
        miner.repeated += done.repeated;
        miner.connections += done.connections;
        for (const SimPool* pool : {&a, &b}) {
            pools.accepted += pool->counters().accepted;
            pools.acceptedWork += pool->counters().acceptedWork;
            pools.unknownJobs += pool->counters().unknownJobs;
            pools.rejected[1] += pool->counters().rejectedWith(21);
            EXPECT_EQ(pool->counters().rejectedWith(20), 0U);
            EXPECT_EQ(pool->counters().rejectedWith(22), 0U) << "duplicates";
            EXPECT_EQ(pool->counters().rejectedWith(23), 0U);
            EXPECT_EQ(pool->counters().rejectedWith(24), 0U);
        }
        expected += done.foundWork;
    }

    const double useful = pools.acceptedWork / expected;
    const double byHashes = pools.acceptedWork / static_cast<double>(miner.hashes);
    const double luck = 2.0 / std::sqrt(static_cast<double>(miner.found));
    std::cout << std::fixed << std::setprecision(3) << std::setw(9) << GetParam().name << ": useful " << 100.0 * useful
              << " % of the shares found (" << pools.accepted << " of " << miner.found << "), by hashes "
              << 100.0 * byHashes << " +-" << 100.0 * luck << " %, " << pools.rejected[1] << " stale, "
              << miner.repeated << " repeated, " << pools.unknownJobs << " misrouted, " << miner.connections
              << " connections\n";
    EXPECT_GE(useful, 0.999);
    EXPECT_NEAR(byHashes, 1.0, 2.0 * luck);
    EXPECT_EQ(miner.repeated, 0U);
    EXPECT_EQ(pools.unknownJobs, 0U);
}

INSTANTIATE_TEST_SUITE_P(Miners, UsefulWorkTest, testing::ValuesIn(allModels()),
                         [](const auto& each) { return each.param.name; });

} // namespace
} // namespace dpmp::sim
