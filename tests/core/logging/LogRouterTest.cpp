// SPDX-License-Identifier: MIT
#include "core/logging/LogRouter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace dpmp::logging {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

class CollectedLines final : public LineSink
{
public:
    void write(std::string_view lines) override { batches.emplace_back(lines); }

    std::vector<std::string> batches;
};

constexpr std::chrono::system_clock::time_point kTime{1795446574123ms};

runtime::TimedEvent event(engine::EventKind kind, const std::string& pool)
{
    return {kTime, {kind, {{"pool", pool}}}};
}

config::LogConfig configOf(config::LogLevel level, config::LogFormat format)
{
    config::LogConfig config;
    config.level = level;
    config.format = format;
    return config;
}

config::LogConfig textConfig()
{
    return configOf(config::LogLevel::Info, config::LogFormat::Text);
}

TEST(LogRouterTest, WritesABatchOfEventsAtOnce)
{
    CollectedLines sink;
    LogRouter router(textConfig(), sink);

    router.write({event(engine::EventKind::PoolDown, "A"), event(engine::EventKind::PoolReady, "B")}, {});

    EXPECT_THAT(sink.batches, ElementsAre("2026-11-23 15:09:34.123 warn  pool_down pool=A\n"
                                          "2026-11-23 15:09:34.123 info  pool_ready pool=B\n"));
}

TEST(LogRouterTest, WritesNothingWhereNothingPasses)
{
    CollectedLines sink;
    LogRouter router(configOf(config::LogLevel::Error, config::LogFormat::Json), sink);

    router.write({event(engine::EventKind::PoolDown, "A")}, {});
    router.write(ProgramEvent{ProgramEventKind::Starting, {}}, kTime);
    router.writeDueSummaries({});

    EXPECT_TRUE(sink.batches.empty());
}

TEST(LogRouterTest, WritesTheProgramsOwnEventsBesideTheEngines)
{
    CollectedLines sink;
    LogRouter router({}, sink);

    router.write(ProgramEvent{ProgramEventKind::Listening, {{"port", std::int64_t{3350}}}}, kTime);

    EXPECT_THAT(
        sink.batches,
        ElementsAre(
            "{\"ts\":\"2026-11-23T15:09:34.123Z\",\"level\":\"info\",\"event\":\"listening\",\"port\":3350}\n"));
}

TEST(LogRouterTest, SumsUpRepeatedEvents)
{
    CollectedLines sink;
    LogRouter router(textConfig(), sink);

    for (int i = 0; i < 8; ++i) {
        router.write({event(engine::EventKind::PoolDown, "A")}, {});
    }
    EXPECT_EQ(sink.batches.size(), 5U);
    router.writeDueSummaries(TimePoint{9s});
    EXPECT_EQ(sink.batches.size(), 5U);
    router.writeDueSummaries(TimePoint{10s});

    ASSERT_EQ(sink.batches.size(), 6U);
    EXPECT_EQ(sink.batches.back(), "2026-11-23 15:09:44.123 warn  pool_down pool=A repeated=3\n");
}

TEST(LogRouterTest, TellsAllCountsAtTheEnd)
{
    CollectedLines sink;
    LogRouter router(textConfig(), sink);
    for (int i = 0; i < 7; ++i) {
        router.write({event(engine::EventKind::PoolDown, "A")}, {});
    }

    router.writeAllSummaries({});

    EXPECT_EQ(sink.batches.back(), "2026-11-23 15:09:34.123 warn  pool_down pool=A repeated=2\n");
}

TEST(LogRouterTest, AppliesNewSettingsFromTheNextLineOn)
{
    CollectedLines sink;
    LogRouter router(textConfig(), sink);

    router.apply(configOf(config::LogLevel::Debug, config::LogFormat::Json));
    router.write({event(engine::EventKind::PoolNotify, "A")}, {});

    EXPECT_EQ(router.format(), config::LogFormat::Json);
    EXPECT_THAT(sink.batches, ElementsAre(testing::StartsWith(R"({"ts":)")));
}

} // namespace
} // namespace dpmp::logging
