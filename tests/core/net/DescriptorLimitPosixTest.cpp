// SPDX-License-Identifier: MIT
#include "core/net/DescriptorLimit.h"

#include <gtest/gtest.h>

#include <sys/resource.h>

namespace dpmp::net {
namespace {

TEST(DescriptorLimitPosixTest, RaisesTheLimitToWhatTheSystemAllows)
{
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit low = before;
    low.rlim_cur = before.rlim_max - 1;
    ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &low), 0);
    EXPECT_EQ(descriptorLimit(), low.rlim_cur);

    raiseDescriptorLimit();

    rlimit after{};
    ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &after), 0);
    EXPECT_EQ(after.rlim_cur, before.rlim_max);
    ::setrlimit(RLIMIT_NOFILE, &before);
}

} // namespace
} // namespace dpmp::net
