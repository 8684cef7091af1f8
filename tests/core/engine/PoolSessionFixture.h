// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/PoolSession.h"
#include "tests/support/PoolScript.h"

#include <gtest/gtest.h>

#include <string>

namespace dpmp::engine {

/// One session with pool A and the pool at its other end.
class PoolSessionFixture : public ::testing::Test
{
protected:
    /// A session that begins to connect.
    static PoolSession begin(testing::EngineTurn& world, std::string resume = {})
    {
        Turn turn = world.turn();
        return {{PoolSlot{0}, world.config().pools[0].primary, {}, std::move(resume)}, MinerId(7), turn};
    }

    void connect()
    {
        Turn turn = world.turn();
        session.onConnected(turn);
    }

    void setLogin(const std::string& user = "wallet.rig", const std::string& password = "x")
    {
        Turn turn = world.turn();
        session.setLogin({user, Secret(password)}, turn);
    }

    PoolNewsList tick()
    {
        PoolNewsList news;
        Turn turn = world.turn();
        session.onTick(turn, news);
        return news;
    }

    /// Lets the time come that the session asked for.
    PoolNewsList tickAtWakeup()
    {
        world.advanceTo(session.nextWakeup());
        return tick();
    }

    std::int64_t submit(const PoolShare& share = {
                            .extranonce2 = Bytes(8, 0x11), .ntime = 1, .nonce = 2, .versionBits = {}})
    {
        Turn turn = world.turn();
        return session.submit(*session.latestJob(), share, turn);
    }

    /// Logged in, with a job, and all lines so far read.
    void mine()
    {
        connect();
        setLogin();
        pool.startMining();
        world.clear();
    }

    /// The only PoolFailed of the news is of this kind and the connection is closed.
    void expectFailed(const PoolNewsList& news, PoolFailure failure)
    {
        const auto failed = testing::newsOf<PoolFailed>(news);
        ASSERT_EQ(failed.size(), 1U);
        EXPECT_EQ(failed[0].link, session.link());
        EXPECT_EQ(failed[0].failure, failure);
        EXPECT_FALSE(failed[0].reason.empty());
        EXPECT_FALSE(session.isOpen());
        EXPECT_EQ(session.nextWakeup(), kNever);
        EXPECT_TRUE(world.published(EventKind::PoolDown));
    }

    testing::EngineTurn world;
    PoolSession session = begin(world);
    testing::PoolScript pool{world, session.link(), [this](const std::string& line, Turn& turn, PoolNewsList& news) {
                                 session.onLine(line, turn, news);
                             }};
};

} // namespace dpmp::engine
