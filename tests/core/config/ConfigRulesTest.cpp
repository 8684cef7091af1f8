// SPDX-License-Identifier: MIT
#include "core/config/ConfigRules.h"

#include "tests/support/ConfigTexts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dpmp::config {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Weights = std::pair<std::uint32_t, std::uint32_t>;

class ConfigRulesTest : public testing::Test
{
protected:
    ConfigRulesTest()
    {
        m_config.pools[0].primary.host = "a.example";
        m_config.pools[1].primary.host = "b.example";
    }

    Weights weigh(double a, double b)
    {
        m_problems.clear();
        applyWeights({a, b}, m_config, m_problems);
        return {m_config.pools[0].weight, m_config.pools[1].weight};
    }

    std::vector<std::string> check(const RuleOptions& options = {})
    {
        m_problems.clear();
        applyRules(m_config, options, m_problems);
        return tests::linesOf(m_problems);
    }

    ProxyConfig m_config;
    ConfigProblems m_problems;
};

TEST_F(ConfigRulesTest, LeavesWholeWeightsAlone)
{
    EXPECT_EQ(weigh(33, 67), Weights(33, 67));
    EXPECT_EQ(weigh(0, 1), Weights(0, 1));
    EXPECT_THAT(m_problems, IsEmpty());
}

TEST_F(ConfigRulesTest, SplitsEvenlyWhenBothWeightsAreZero)
{
    EXPECT_EQ(weigh(0, 0), Weights(50, 50));
    EXPECT_THAT(m_problems, testing::SizeIs(1));
}

TEST_F(ConfigRulesTest, ScalesFractionsAndKeepsTheirRatio)
{
    EXPECT_EQ(weigh(0.5, 0.5), Weights(50, 50));
    EXPECT_EQ(tests::linesOf(m_problems).front(), "warning scheduler.poolA_weight, poolB_weight: 0.5 and 0.5 are not "
                                                  "whole; 50 and 50 are used");
    EXPECT_EQ(weigh(0.3, 0.7), Weights(30, 70));
    EXPECT_EQ(weigh(0.125, 0.875), Weights(125, 875));
    EXPECT_EQ(weigh(1e-9, 0.5), Weights(1, 1000000));
    EXPECT_EQ(weigh(0, 0.5), Weights(0, 100));
}

TEST_F(ConfigRulesTest, KeepsTheSliceWithinTheSwitchTime)
{
    m_config.scheduler.slice = std::chrono::seconds(60);

    EXPECT_THAT(check(), ElementsAre("warning scheduler.slice_seconds: 60 is above min_switch_seconds; 50 is used"));
    EXPECT_EQ(m_config.scheduler.slice, m_config.scheduler.minSwitch);
}

TEST_F(ConfigRulesTest, AsksForTheHostOfEveryPoolWithAWeight)
{
    m_config.pools[0].primary.host.clear();
    m_config.pools[1].primary.host = "YOUR_POOL_B_HOST";

    EXPECT_THAT(check(), ElementsAre("error pools.A.host: is missing; name the pool's host, or set "
                                     "scheduler.poolA_weight to 0 to do without this pool",
                                     "error pools.B.host: \"YOUR_POOL_B_HOST\" is a placeholder; put the host of pool "
                                     "B here"));
    EXPECT_THAT(check({.poolsNeeded = false}), IsEmpty());
}

TEST_F(ConfigRulesTest, AsksNothingOfAPoolThatIsOff)
{
    m_config.pools[0].primary.host.clear();
    m_config.pools[0].weight = 0;

    EXPECT_THAT(check(), IsEmpty());
}

TEST_F(ConfigRulesTest, WarnsOfAWalletThatPaysNobody)
{
    m_config.pools[1].wallet = "YOUR_BCH_WALLET";

    EXPECT_THAT(check(), ElementsAre("warning pools.B.wallet: \"YOUR_BCH_WALLET\" looks like a placeholder; the work "
                                     "would be paid to nobody"));
}

TEST_F(ConfigRulesTest, SaysWhichSettingsHaveNoEffect)
{
    m_config.scheduler.autoBalance = true;
    m_config.pools[1].maxDifficulty = 1000;

    EXPECT_THAT(check(), ElementsAre("warning scheduler.auto_balance: has no effect in this version; the weights stay "
                                     "as they are",
                                     "warning downstream_diff.poolB_max: has no effect: a pool does not pay shares "
                                     "below its own difficulty"));
}

} // namespace
} // namespace dpmp::config
