// SPDX-License-Identifier: MIT
#include "core/demo/Demo.h"

#include "tests/core/demo/WaitFor.h"

#include <gtest/gtest.h>

namespace dpmp::demo {
namespace {

/// The demo's shares are sized for a whole CPU, which a busy machine does not give to a thread of low priority.
constexpr std::chrono::seconds kLimit(300);

TEST(DemoTest, ConfiguresAProxyBetweenItsPools)
{
    const Demo demo;

    const config::ProxyConfig config = demo.config();

    EXPECT_EQ(demo.listenError(), "");
    EXPECT_EQ(config.listen, (config::ListenConfig{"127.0.0.1", 0}));
    ASSERT_EQ(config.pools.size(), 2U);
    EXPECT_EQ(config.pools[0].name, "Demo Alpha (simulated)");
    EXPECT_EQ(config.pools[0].primary, (config::Endpoint{"127.0.0.1", demo.alpha().port(), false}));
    EXPECT_EQ(config.pools[0].weight, 70U);
    EXPECT_EQ(config.pools[1].name, "Demo Beta (simulated)");
    EXPECT_EQ(config.pools[1].primary, (config::Endpoint{"127.0.0.1", demo.beta().port(), false}));
    EXPECT_EQ(config.pools[1].weight, 30U);
}

TEST(DemoTest, ListensWhereItIsTold)
{
    const Demo demo(config::ListenConfig{"0.0.0.0", 3351});

    EXPECT_EQ(demo.config().listen, (config::ListenConfig{"0.0.0.0", 3351}));
}

TEST(DemoTest, LetsItsMinerReachEitherPool)
{
    Demo demo;

    demo.startMiner(demo.alpha().port());
    EXPECT_TRUE(waitFor([&] { return demo.alpha().counters().accepted >= 1; }, kLimit));
    demo.startMiner(demo.beta().port());
    EXPECT_TRUE(waitFor([&] { return demo.beta().counters().accepted >= 1; }, kLimit));

    EXPECT_GT(demo.miner()->hashes(), 0U);
    EXPECT_EQ(demo.alpha().counters().rejected() + demo.beta().counters().rejected(), 0U);
}

} // namespace
} // namespace dpmp::demo
