// SPDX-License-Identifier: MIT
#include "core/logging/ProgramEvent.h"

#include <gtest/gtest.h>

#include <set>

namespace dpmp::logging {
namespace {

TEST(ProgramEventTest, EveryKindHasANameOfItsOwnThatNoEngineEventHas)
{
    std::set<std::string_view> names;
    for (const engine::EventKind kind : engine::allEventKinds()) {
        names.insert(engine::eventName(kind));
    }

    for (const ProgramEventKind kind : allProgramEventKinds()) {
        EXPECT_TRUE(names.insert(programEventName(kind)).second) << programEventName(kind);
    }
    EXPECT_EQ(allProgramEventKinds().size(), 9U);
}

TEST(ProgramEventTest, BecomesARecord)
{
    const std::chrono::system_clock::time_point time{std::chrono::seconds(5)};

    const LogRecord record = recordOf(ProgramEvent{ProgramEventKind::ListenFailed, {{"reason", "in use"}}}, time);

    EXPECT_EQ(record.time, time);
    EXPECT_EQ(record.name, "listen_failed");
    EXPECT_EQ(record.level, engine::EventLevel::Error);
    EXPECT_EQ(record.fields, (std::vector<engine::EventField>{{"reason", "in use"}}));
}

} // namespace
} // namespace dpmp::logging
