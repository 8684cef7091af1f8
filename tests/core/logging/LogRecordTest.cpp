// SPDX-License-Identifier: MIT
#include "core/logging/LogRecord.h"

#include <gtest/gtest.h>

namespace dpmp::logging {
namespace {

TEST(LogRecordTest, CarriesTheEventsNameLevelAndFields)
{
    const std::chrono::system_clock::time_point time{std::chrono::seconds(5)};
    const engine::Event event{engine::EventKind::PoolDown, {{"pool", "A"}}};

    const LogRecord record = recordOf(event, time);

    EXPECT_EQ(record.time, time);
    EXPECT_EQ(record.name, "pool_down");
    EXPECT_EQ(record.level, engine::EventLevel::Warning);
    EXPECT_EQ(record.fields, event.fields);
}

TEST(LogRecordTest, FindsAFieldByItsKey)
{
    const LogRecord record{.time = {}, .name = "pool_down", .fields = {{"pool", "A"}, {"code", std::int64_t{21}}}};

    ASSERT_NE(record.find("code"), nullptr);
    EXPECT_EQ(*record.find("code"), engine::EventField::Value(std::int64_t{21}));
    EXPECT_EQ(record.find("miner"), nullptr);
}

} // namespace
} // namespace dpmp::logging
