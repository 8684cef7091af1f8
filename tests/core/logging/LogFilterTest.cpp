// SPDX-License-Identifier: MIT
#include "core/logging/LogFilter.h"

#include <gtest/gtest.h>

namespace dpmp::logging {
namespace {

using config::LogConfig;
using config::LogLevel;
using engine::EventLevel;

using Names = std::vector<std::string>;

LogConfig configOf(LogLevel level, const Names& allow = {}, const Names& deny = {})
{
    LogConfig config;
    config.level = level;
    config.allow = allow;
    config.deny = deny;
    return config;
}

int levelsPassed(LogLevel threshold)
{
    const LogFilter filter(configOf(threshold));
    int passed = 0;
    for (const EventLevel level : {EventLevel::Error, EventLevel::Warning, EventLevel::Info, EventLevel::Debug}) {
        passed += filter.passes("any", level) ? 1 : 0;
    }
    return passed;
}

TEST(LogFilterTest, LetsThroughItsLevelAndWhatIsGraver)
{
    EXPECT_EQ(levelsPassed(LogLevel::Quiet), 0);
    EXPECT_EQ(levelsPassed(LogLevel::Error), 1);
    EXPECT_EQ(levelsPassed(LogLevel::Warning), 2);
    EXPECT_EQ(levelsPassed(LogLevel::Info), 3);
    EXPECT_EQ(levelsPassed(LogLevel::Debug), 4);
    EXPECT_FALSE(LogFilter(configOf(LogLevel::Warning)).passes("any", EventLevel::Info));
}

TEST(LogFilterTest, KeepsLinesOfTheWireForTheLevelDebug)
{
    using engine::EventKind;
    const auto passes = [](LogLevel threshold, EventKind kind) {
        return LogFilter(configOf(threshold)).passes(eventName(kind), eventLevel(kind));
    };

    EXPECT_FALSE(passes(LogLevel::Info, EventKind::WireLine));
    EXPECT_TRUE(passes(LogLevel::Debug, EventKind::WireLine));
    for (const EventKind rare : {EventKind::Paused, EventKind::Resumed}) {
        EXPECT_TRUE(passes(LogLevel::Info, rare));
        EXPECT_FALSE(passes(LogLevel::Warning, rare));
    }
    EXPECT_TRUE(unknownEventNames(configOf(LogLevel::Info, {"wire_line", "paused"}, {"resumed"})).empty());
}

TEST(LogFilterTest, DeniesByName)
{
    const LogFilter filter(configOf(LogLevel::Info, {}, {"share_result"}));

    EXPECT_FALSE(filter.passes("share_result", EventLevel::Info));
    EXPECT_TRUE(filter.passes("pool_down", EventLevel::Warning));
}

TEST(LogFilterTest, AllowsOnlyWhatTheListNames)
{
    const LogFilter filter(configOf(LogLevel::Info, {"share_result"}));

    EXPECT_TRUE(filter.passes("share_result", EventLevel::Info));
    EXPECT_FALSE(filter.passes("pool_down", EventLevel::Error));
}

TEST(LogFilterTest, NamingADebugEventIsEnoughToSeeItR8)
{
    const LogFilter filter(configOf(LogLevel::Info, {"job_forwarded"}));

    EXPECT_TRUE(filter.passes("job_forwarded", EventLevel::Debug));
}

TEST(LogFilterTest, DenyBeatsAllowAndQuietBeatsBoth)
{
    EXPECT_FALSE(LogFilter(configOf(LogLevel::Info, {"x"}, {"x"})).passes("x", EventLevel::Error));
    EXPECT_FALSE(LogFilter(configOf(LogLevel::Quiet, {"x"})).passes("x", EventLevel::Error));
}

TEST(LogFilterTest, ReportsNamesThatNoEventHas)
{
    const LogConfig config = configOf(LogLevel::Info, {"share_result", "listening", "submit_route"},
                                      {"scheduler_tick", "submit_route", "job_forwarded"});

    EXPECT_EQ(unknownEventNames(config), (std::vector<std::string>{"scheduler_tick", "submit_route"}));
}

} // namespace
} // namespace dpmp::logging
