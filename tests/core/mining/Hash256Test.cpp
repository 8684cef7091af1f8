// SPDX-License-Identifier: MIT
#include "core/mining/Hash256.h"

#include <gtest/gtest.h>

namespace dpmp::mining {
namespace {

TEST(Hash256Test, ShowsTheLastByteFirstAsBlockExplorersDo)
{
    Hash256 hash;
    hash.bytes[0] = 0x6f;
    hash.bytes[1] = 0x0e;
    hash.bytes[31] = 0xa1;

    EXPECT_EQ(hash.toDisplay(), "a1" + std::string(58, '0') + "0e6f");
}

TEST(Hash256Test, ComparesByItsBytes)
{
    Hash256 first;
    Hash256 second;

    second.bytes[31] = 1;

    EXPECT_NE(first, second);
    first.bytes[31] = 1;
    EXPECT_EQ(first, second);
}

} // namespace
} // namespace dpmp::mining
