// SPDX-License-Identifier: MIT
#include "core/util/Version.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <string>

namespace dpmp {
namespace {

TEST(VersionTest, IsThreeNumbers)
{
    const std::string version(programVersion());

    EXPECT_EQ(std::ranges::count(version, '.'), 2);
    EXPECT_TRUE(std::ranges::all_of(version, [](unsigned char c) { return std::isdigit(c) != 0 || c == '.'; }));
    EXPECT_NE(std::isdigit(static_cast<unsigned char>(version.front())), 0);
    EXPECT_NE(std::isdigit(static_cast<unsigned char>(version.back())), 0);
}

TEST(VersionTest, AgentIsTheNameAndTheVersion)
{
    EXPECT_EQ(agentName(), "dpmp/" + std::string(programVersion()));
}

TEST(VersionTest, AgentHoldsNoWordThatMakesAPoolTreatUsOtherwise)
{
    const std::string agent = agentName();

    EXPECT_LT(agent.size(), 30U) << "btcpool cuts an agent at 30 characters";
    for (const char* word : {"nicehash", "gminer", "cpuminer", "bitaxe", "whatsminer"}) {
        EXPECT_EQ(agent.find(word), std::string::npos) << word;
    }
}

} // namespace
} // namespace dpmp
