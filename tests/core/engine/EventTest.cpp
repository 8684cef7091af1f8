// SPDX-License-Identifier: MIT
#include "core/engine/Event.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace dpmp::engine {
namespace {

TEST(EventTest, GivesEveryKindANameOfItsOwnInLowerCase)
{
    std::set<std::string_view> names;
    for (const EventKind kind : allEventKinds()) {
        EXPECT_TRUE(names.insert(eventName(kind)).second) << eventName(kind);
        EXPECT_THAT(std::string(eventName(kind)), testing::MatchesRegex("[a-z]+(_[a-z]+)*"));
    }

    EXPECT_EQ(names.size(), static_cast<std::size_t>(EventKind::ShutdownBegin) + 1);
}

TEST(EventTest, KeepsTheNamesThatLogReadersKnow)
{
    EXPECT_EQ(eventName(EventKind::PoolSwitched), "pool_switched");
    EXPECT_EQ(eventName(EventKind::ShareResult), "share_result");
    EXPECT_EQ(eventName(EventKind::JobForwarded), "job_forwarded");
}

TEST(EventTest, WarnsOfTroubleAndKeepsTheStreamOfJobsForDebugging)
{
    EXPECT_EQ(eventLevel(EventKind::PoolDown), EventLevel::Warning);
    EXPECT_EQ(eventLevel(EventKind::ShareResult), EventLevel::Info);
    EXPECT_EQ(eventLevel(EventKind::JobForwarded), EventLevel::Debug);
}

TEST(EventTest, FindsAFieldByItsKey)
{
    const Event event{EventKind::ShareResult, {{"pool", std::string("A")}, {"accepted", true}}};

    ASSERT_NE(event.find("accepted"), nullptr);
    EXPECT_EQ(*event.find("accepted"), EventField::Value(true));
    EXPECT_EQ(event.find("reason"), nullptr);
}

} // namespace
} // namespace dpmp::engine
