// SPDX-License-Identifier: MIT
#include "core/util/Result.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>

namespace dpmp {
namespace {

Result<int, std::string> half(int number)
{
    if (number % 2 != 0) {
        return Failure{std::string("odd")};
    }
    return number / 2;
}

TEST(ResultTest, HoldsAValue)
{
    const auto result = half(8);

    ASSERT_TRUE(result);
    EXPECT_TRUE(result.has_value());
    EXPECT_EQ(result.value(), 4);
    EXPECT_EQ(*result, 4);
}

TEST(ResultTest, HoldsTheReasonThatThereIsNone)
{
    const auto result = half(7);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), "odd");
}

TEST(ResultTest, TellsValueFromErrorWhenBothAreOfOneType)
{
    const Result<std::string, std::string> value(std::string("text"));
    const Result<std::string, std::string> failure(Failure{std::string("text")});

    EXPECT_TRUE(value);
    EXPECT_FALSE(failure);
}

TEST(ResultTest, GivesAwayAValueThatCannotBeCopied)
{
    Result<std::unique_ptr<int>, std::string> result(std::make_unique<int>(5));

    const std::unique_ptr<int> taken = std::move(result).value();

    EXPECT_EQ(*taken, 5);
}

} // namespace
} // namespace dpmp
