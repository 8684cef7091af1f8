// SPDX-License-Identifier: MIT
#include "core/logging/Units.h"

#include <gtest/gtest.h>

#include <limits>

namespace dpmp::logging {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

TEST(UnitsTest, WritesHashratesWithThreeDigits)
{
    EXPECT_EQ(hashrateText({0.0}), "0 H/s");
    EXPECT_EQ(hashrateText({0.5}), "0.5 H/s");
    EXPECT_EQ(hashrateText({950.0}), "950 H/s");
    EXPECT_EQ(hashrateText({4250.0}), "4.25 kH/s");
    EXPECT_EQ(hashrateText({12.34e6}), "12.3 MH/s");
    EXPECT_EQ(hashrateText({500e9}), "500 GH/s");
    EXPECT_EQ(hashrateText({1.2e12}), "1.20 TH/s");
    EXPECT_EQ(hashrateText({3.456e15}), "3.46 PH/s");
    EXPECT_EQ(hashrateText({1.1e18}), "1.10 EH/s");
    EXPECT_EQ(hashrateText({1e21}), "1.00 ZH/s");
    EXPECT_EQ(hashrateText({5e24}), "5000 ZH/s");
}

TEST(UnitsTest, RoundsUpToTheNextUnit)
{
    EXPECT_EQ(hashrateText({999.6e3}), "1.00 MH/s");
    EXPECT_EQ(hashrateText({999.4e3}), "999 kH/s");
    EXPECT_EQ(hashrateText({9.996e3}), "10.0 kH/s");
}

TEST(UnitsTest, HasAWordForWhatIsNoHashrate)
{
    EXPECT_EQ(hashrateText({kInfinity}), "? H/s");
    EXPECT_EQ(hashrateText({std::numeric_limits<double>::quiet_NaN()}), "? H/s");
    EXPECT_EQ(hashrateText({-1.0}), "? H/s");
}

TEST(UnitsTest, WritesDifficultiesAsMinersDisplaysDo)
{
    EXPECT_EQ(difficultyText({0.0}), "0");
    EXPECT_EQ(difficultyText({0.001234}), "0.00123");
    EXPECT_EQ(difficultyText({0.001}), "0.001");
    EXPECT_EQ(difficultyText({0.25}), "0.25");
    EXPECT_EQ(difficultyText({1.0}), "1");
    EXPECT_EQ(difficultyText({512.0}), "512");
    EXPECT_EQ(difficultyText({1.5}), "1.50");
    EXPECT_EQ(difficultyText({65536.0}), "65.5K");
    EXPECT_EQ(difficultyText({4.29e9}), "4.29G");
    EXPECT_EQ(difficultyText({118.2e12}), "118T");
    EXPECT_EQ(difficultyText({kInfinity}), "?");
}

TEST(UnitsTest, WritesPartsAsPerCent)
{
    EXPECT_EQ(percentText(0.0), "0.0%");
    EXPECT_EQ(percentText(0.7984), "79.8%");
    EXPECT_EQ(percentText(1.0), "100.0%");
    EXPECT_EQ(percentText(kInfinity), "?");
}

} // namespace
} // namespace dpmp::logging
