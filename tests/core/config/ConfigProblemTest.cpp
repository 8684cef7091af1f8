// SPDX-License-Identifier: MIT
#include "core/config/ConfigProblem.h"

#include <gtest/gtest.h>

namespace dpmp::config {
namespace {

TEST(ConfigProblemTest, IsOneLineWithItsPath)
{
    EXPECT_EQ(toText({"pools.B.port", "70000 is not a port (1-65535)", Severity::Error}),
              "pools.B.port: 70000 is not a port (1-65535)");
}

TEST(ConfigProblemTest, OnlyErrorsForbidAStart)
{
    EXPECT_FALSE(hasErrors({}));
    EXPECT_FALSE(hasErrors({{"a", "b", Severity::Warning}}));
    EXPECT_TRUE(hasErrors({{"a", "b", Severity::Warning}, {"c", "d", Severity::Error}}));
}

} // namespace
} // namespace dpmp::config
