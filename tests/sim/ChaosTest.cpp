// SPDX-License-Identifier: MIT
#include "SimWorld.h"

#include <gtest/gtest.h>

#include <array>
#include <utility>

namespace dpmp::sim {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// Something happens to the world about once a minute: what pools do, what networks do, what owners do.
class Chaos
{
public:
    explicit Chaos(SimWorld& world, std::vector<SimPool*> pools)
        : m_world(world)
        , m_pools(std::move(pools))
    {}

    void until(Duration end)
    {
        for (Duration at = seconds(30); at < end; at += fromSeconds(m_world.rng().exponential(60.0))) {
            m_world.at(at, [this] { disturb(*m_pools.at(m_world.rng().below(m_pools.size()))); });
        }
        m_world.at(end, [this] {
            for (SimPool* pool : m_pools) {
                pool->setMood({}, m_world.now());
            }
        });
    }

private:
    static Duration fromSeconds(double value)
    {
        return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(value));
    }

    void disturb(SimPool& pool)
    {
        switch (m_world.rng().below(16)) {
        case 0:
        case 1: return pool.dropAll();
        case 2: return pool.setDifficulty(m_world.rng().between(5e-9, 3e-8));
        case 3: return pool.changeExtranonces();
        case 4: return pool.askToReconnect();
        case 5: return pool.setVersionMask(m_world.rng().below(2) == 0 ? 0x1fffe000U : 0x00ffe000U);
        case 6: return pool.findBlock();
        case 7: return trouble(pool, {.isDown = true});
        case 8: return trouble(pool, {.isBlackHole = true});
        case 9: return trouble(pool, {.isSilent = true});
        case 10: return trouble(pool, {.hangsUpAfterLogin = true});
        case 11: return trouble(pool, {.refusesWorkers = true});
        case 12: return trouble(pool, {.refusesShares = true});
        case 13: return pool.broadcast("{\"id\":null,\"method\":\"mining.notify\",\"params\":[\"x\",12]}\n");
        case 14: return pool.renewJob();
        default: {
            static constexpr std::array<std::array<std::uint32_t, 2>, 5> kWeights{
                {{50, 50}, {80, 20}, {5, 95}, {100, 0}, {0, 100}}};
            const auto& weights = kWeights.at(m_world.rng().below(kWeights.size()));
            return m_world.feed(engine::SetWeights{{weights[0], weights[1]}});
        }
        }
    }

    void trouble(SimPool& pool, const PoolMood& mood)
    {
        pool.setMood(mood, m_world.now());
        m_world.at(m_world.elapsed() + fromSeconds(m_world.rng().exponential(180.0)),
                   [this, &pool] { pool.setMood({}, m_world.now()); });
    }

    SimWorld& m_world;
    std::vector<SimPool*> m_pools;
};

struct Sizes
{
    int extranonce2A;
    int extranonce2B;
};

class ChaosTest : public testing::TestWithParam<std::tuple<std::uint64_t, Sizes>>
{};

TEST_P(ChaosTest, NothingThatPoolsAndOwnersDoBreaksARule)
{
    const auto& [seed, sizes] = GetParam();
    config::ProxyConfig config = twoPools(70, 30);
    config.pools[0].fallbacks.push_back({.host = "a2.example"});
    SimWorld world(seed, config);
    std::vector<SimPool*> pools{
        &world.addPool({.host = "a.example", .extranonce2Size = sizes.extranonce2A}),
        &world.addPool({.host = "b.example", .extranonce2Size = sizes.extranonce2B, .resumesSessions = true}),
        &world.addPool({.host = "a2.example", .extranonce2Size = sizes.extranonce2A})};
    Chaos chaos(world, pools);
    for (const MinerModel& model : allModels()) {
        world.addMiner(model);
    }

    chaos.until(hours(1));
    world.run(hours(1) + minutes(5));
    world.settle();

    EXPECT_EQ(world.verdict(), "");
    EXPECT_EQ(world.snapshot().shares.underWay, 0U);
    EXPECT_GT(world.snapshot().shares.count(engine::ShareOutcome::Accepted), 1000U);
    for (const SimPool* pool : pools) {
        EXPECT_EQ(pool->counters().rejectedWith(20), 0U) << pool->traits().host;
        EXPECT_EQ(pool->counters().rejectedWith(22), 0U) << pool->traits().host;
    }
}

INSTANTIATE_TEST_SUITE_P(Worlds, ChaosTest,
                         testing::Combine(testing::Range<std::uint64_t>(1, 4),
                                          testing::Values(Sizes{8, 8}, Sizes{8, 4}, Sizes{4, 4}, Sizes{8, 3})));

} // namespace
} // namespace dpmp::sim
