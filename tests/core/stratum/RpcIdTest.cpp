// SPDX-License-Identifier: MIT
#include "core/stratum/RpcId.h"

#include <gtest/gtest.h>

#include <limits>

namespace dpmp::stratum {
namespace {

TEST(RpcIdTest, IsNullUnlessGiven)
{
    EXPECT_TRUE(RpcId().isNull());
    EXPECT_EQ(RpcId().token(), "null");
    EXPECT_FALSE(RpcId::ofInteger(0).isNull());
    EXPECT_FALSE(RpcId::ofToken("\"null\"").isNull());
}

TEST(RpcIdTest, GivesBackTheIntegerItWasMadeOf)
{
    for (const std::int64_t value :
         {std::int64_t{0}, std::int64_t{4}, std::int64_t{-1}, std::numeric_limits<std::int64_t>::max(),
          std::numeric_limits<std::int64_t>::min()}) {
        EXPECT_EQ(RpcId::ofInteger(value).asInteger(), value);
    }
}

TEST(RpcIdTest, IsNoIntegerForAnyOtherToken)
{
    for (const char* token : {"null", "\"4\"", "4.0", "4e0", "true", "[4]", "18446744073709551615", ""}) {
        EXPECT_EQ(RpcId::ofToken(token).asInteger(), std::nullopt) << token;
    }
}

TEST(RpcIdTest, ComparesTokens)
{
    EXPECT_EQ(RpcId::ofInteger(4), RpcId::ofToken("4"));
    EXPECT_NE(RpcId::ofInteger(4), RpcId::ofToken("\"4\""));
}

} // namespace
} // namespace dpmp::stratum
