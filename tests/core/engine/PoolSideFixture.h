// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/PoolSide.h"
#include "tests/support/PoolScript.h"

#include <gtest/gtest.h>

#include <string>

namespace dpmp::engine {

/// One miner's way to pool A, with one fallback, and the pools at the other ends.
class PoolSideFixture : public ::testing::Test
{
protected:
    explicit PoolSideFixture(config::ProxyConfig config = withFallback())
        : world(std::move(config))
    {
        Turn turn = world.turn();
        side.setLogin({"wallet.rig", Secret(std::string("x"))}, turn);
    }

    static config::ProxyConfig withFallback()
    {
        config::ProxyConfig config = testing::twoPools();
        config.pools[0].fallbacks.push_back({.host = "spare.example", .port = 4444});
        return config;
    }

    void start()
    {
        Turn turn = world.turn();
        side.start(turn);
    }

    PoolNewsList tick()
    {
        PoolNewsList news;
        Turn turn = world.turn();
        side.onTick(turn, news);
        return news;
    }

    void tickAtWakeup()
    {
        ASSERT_NE(side.nextWakeup(), kNever);
        world.advanceTo(side.nextWakeup());
        tick();
    }

    /// The newest connection that was asked for.
    ConnectPool newest() const { return world.all<ConnectPool>().back(); }
    std::size_t attempts() const { return world.all<ConnectPool>().size(); }

    PoolNewsList lose(LinkId link)
    {
        PoolNewsList news;
        Turn turn = world.turn();
        side.onClosed(link, "reset by peer", turn, news);
        return news;
    }

    testing::PoolScript scriptOf(LinkId link)
    {
        return {world, link, [this, link](const std::string& line, Turn& turn, PoolNewsList& news) {
                    side.onLine(link, line, turn, news);
                }};
    }

    /// Lets the newest connection stand, log in and get a job; what came of the job.
    PoolNewsList mineOnNewest()
    {
        const LinkId link = newest().link;
        Turn turn = world.turn();
        side.onConnected(link, turn);
        return scriptOf(link).startMining();
    }

    /// A job every 20 s, so that no connection is silent.
    void keepMining(LinkId link, Duration time)
    {
        for (const TimePoint end = world.now() + time; world.now() < end;) {
            world.advance(std::chrono::seconds(20));
            scriptOf(link).receive(testing::notifyLine("\"n\"", testing::jobTemplate()));
        }
    }

    /// Mines on the fallback after the primary has failed twice.
    void mineOnFallback()
    {
        start();
        lose(newest().link);
        tickAtWakeup();
        lose(newest().link);
        tickAtWakeup();
        ASSERT_EQ(newest().endpoint.host, "spare.example");
        mineOnNewest();
    }

    static constexpr PoolSlot kSlot{0};
    testing::EngineTurn world;
    PoolSide side{kSlot, MinerId(7)};
};

} // namespace dpmp::engine
