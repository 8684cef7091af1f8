// SPDX-License-Identifier: MIT
#include "core/engine/PoolEndpoints.h"

#include <gtest/gtest.h>

namespace dpmp::engine {
namespace {

config::PoolConfig poolWithFallback()
{
    config::PoolConfig pool;
    pool.primary = {"first.example", 3333, false};
    pool.fallbacks = {{"second.example", 4444, true}};
    return pool;
}

TEST(PoolEndpointsTest, CountsThePrimaryFirst)
{
    const config::PoolConfig pool = poolWithFallback();

    EXPECT_EQ(endpointCount(pool), 2U);
    EXPECT_EQ(endpointAt(pool, 0).host, "first.example");
    EXPECT_EQ(endpointAt(pool, 1).host, "second.example");
}

TEST(PoolEndpointsTest, AWeightOrADisplayNameNeedsNoNewConnection)
{
    const config::PoolConfig before = poolWithFallback();
    config::PoolConfig after = before;
    after.weight = 7;
    after.name = "Other";
    after.minDifficulty = 100.0;

    EXPECT_FALSE(needsNewConnection(before, after));
}

TEST(PoolEndpointsTest, ANewServerNameOrPasswordNeedsANewConnection)
{
    const config::PoolConfig before = poolWithFallback();
    config::PoolConfig server = before;
    server.primary.port = 1;
    config::PoolConfig wallet = before;
    wallet.wallet = "other";
    config::PoolConfig password = before;
    password.password = Secret("new");

    EXPECT_TRUE(needsNewConnection(before, server));
    EXPECT_TRUE(needsNewConnection(before, wallet));
    EXPECT_TRUE(needsNewConnection(before, password));
}

TEST(PoolEndpointsTest, WritesHostAndPort)
{
    EXPECT_EQ(hostAndPort({"pool.example", 3333, true}), "pool.example:3333");
    EXPECT_EQ(hostAndPort({"2001:db8::1", 3333, false}), "[2001:db8::1]:3333");
}

} // namespace
} // namespace dpmp::engine
