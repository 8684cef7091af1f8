// SPDX-License-Identifier: MIT
#include "core/runtime/Mailbox.h"

#include "core/runtime/LatestValue.h"

#include <gtest/gtest.h>

namespace dpmp::runtime {
namespace {

TEST(MailboxTest, AsksForAWakeUpOnlyWhenItWasEmpty)
{
    Mailbox<int> box;

    EXPECT_TRUE(box.put(1));
    EXPECT_FALSE(box.put(2));
    EXPECT_EQ(box.takeAll(), (std::deque{1, 2}));
    EXPECT_TRUE(box.takeAll().empty());
    EXPECT_TRUE(box.put(3));
}

TEST(LatestValueTest, KeepsOnlyTheNewest)
{
    LatestValue<int> place;

    EXPECT_TRUE(place.put(1));
    EXPECT_FALSE(place.put(2));
    EXPECT_EQ(place.take(), 2);
    EXPECT_EQ(place.take(), std::nullopt);
    EXPECT_TRUE(place.put(3));
}

} // namespace
} // namespace dpmp::runtime
