// SPDX-License-Identifier: MIT
#include "tests/app/GuiProgramFixture.h"

namespace dpmp::app {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

using GuiProgramDemoTest = test::GuiProgramFixture;

TEST_F(GuiProgramDemoTest, StartsWithTheDemonstration)
{
    startsInDemo = true;
    program().start();

    EXPECT_TRUE(program().isDemo());
    EXPECT_TRUE(proxy().isStarted);
    EXPECT_EQ(program().config().listen.host, "127.0.0.1");
    EXPECT_EQ(fileText(), "no file");
    EXPECT_EQ(proxies.size(), 1U);
}

TEST_F(GuiProgramDemoTest, ReplacesTheProxyAndStopsTheOldOneInOrder)
{
    writeFile(kPools);
    program().start();
    auto& old = proxy();

    program().startDemo();

    ASSERT_EQ(proxies.size(), 2U);
    EXPECT_EQ(&program().proxy(), &proxy());
    EXPECT_THAT(news, Contains("demo"));
    EXPECT_EQ(news[0], "port 0") << "the old one's port is nobody's now";
    EXPECT_EQ(old.graces.size(), 1U);
    EXPECT_FALSE(proxy().isStarted) << "the old one may still hold the port";

    Q_EMIT old.stopped();

    EXPECT_TRUE(proxy().isStarted);
    EXPECT_TRUE(QTest::qWaitFor([&] { return proxies.front().isNull(); }));
    EXPECT_EQ(program().config().pools[0].primary.host, "127.0.0.1");
}

TEST_F(GuiProgramDemoTest, ComesBackToTheUsersSettings)
{
    writeFile(kPools);
    program().start();
    program().startDemo();
    Q_EMIT proxies[0]->stopped();

    program().leaveDemo();
    EXPECT_FALSE(program().isDemo());
    EXPECT_EQ(program().config().pools[0].primary.host, "a.example");
    Q_EMIT proxies[1]->stopped();

    ASSERT_EQ(proxies.size(), 3U);
    EXPECT_TRUE(proxy().isStarted);
    EXPECT_EQ(proxy().applied.back().pools[0].primary.host, "a.example");
}

TEST_F(GuiProgramDemoTest, MayBeSwitchedBackAndForthQuickly)
{
    writeFile(kPools);
    program().start();
    program().startDemo();
    program().leaveDemo();
    program().startDemo();
    EXPECT_TRUE(program().isDemo());

    Q_EMIT proxies[0]->stopped();

    EXPECT_TRUE(proxy().isStarted);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !proxies[0] && !proxies[1] && !proxies[2]; }));
}

TEST_F(GuiProgramDemoTest, LeavesTheUsersPoolsAlone)
{
    writeFile(kPools);
    program().start();
    program().startDemo();
    config::ProxyConfig config = program().config();
    config.pools[0].name = "Changed";
    config.pools[0].weight = 90;
    config.limits.miners = 77;

    EXPECT_FALSE(config::hasErrors(program().change(config)));
    program().changeWeights({10, 90});

    EXPECT_EQ(program().config().pools[0].name, "Changed");
    EXPECT_EQ(inFile().pools[0].name, "");
    EXPECT_EQ(inFile().pools[0].weight, 50U);
    EXPECT_EQ(inFile().pools[0].primary.host, "a.example");
    EXPECT_EQ(inFile().listen.port, 4000);
    EXPECT_EQ(inFile().limits.miners, 77U);
    program().leaveDemo();
    EXPECT_EQ(program().config().pools[0].weight, 50U);
    EXPECT_EQ(program().config().limits.miners, 77U);
}

TEST_F(GuiProgramDemoTest, EndsWhenAllProxiesHaveEnded)
{
    writeFile(kPools);
    program().start();
    program().startDemo();

    program().quit();
    QTest::qWait(0);
    EXPECT_THAT(exitCodes, IsEmpty());
    Q_EMIT proxies[0]->stopped();

    EXPECT_THAT(exitCodes, ElementsAre(0));
    EXPECT_FALSE(proxy().isStarted);
}

TEST_F(GuiProgramDemoTest, GoesFromTheDemonstrationToTheFirstPools)
{
    startsInDemo = true;
    program().start();

    program().leaveDemo();
    EXPECT_TRUE(program().isFirstRun());
    Q_EMIT proxies[0]->stopped();
    EXPECT_FALSE(proxy().isStarted);

    config::ProxyConfig config = program().config();
    config.pools[0].primary.host = "a.example";
    config.pools[1].weight = 0;
    EXPECT_FALSE(config::hasErrors(program().change(config)));
    EXPECT_TRUE(proxy().isStarted);
    EXPECT_THAT(news, Not(Contains("password A")));
}

} // namespace
} // namespace dpmp::app
