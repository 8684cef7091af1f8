// SPDX-License-Identifier: MIT
#include "core/logging/StatusEvent.h"

#include "core/logging/EventText.h"

#include <gtest/gtest.h>

namespace dpmp::logging {
namespace {

using namespace std::chrono_literals;

engine::Snapshot busySnapshot()
{
    engine::Snapshot snapshot;
    snapshot.pools.resize(2);
    snapshot.pools[0].work = 798.0;
    snapshot.pools[1].slot = {1};
    snapshot.pools[1].work = 202.0;
    snapshot.miners.resize(2);
    snapshot.hashrate = {1.25e12};
    snapshot.bestShare = {4.29e9};
    for (int i = 0; i < 3; ++i) {
        snapshot.shares.open();
        snapshot.shares.settleAccepted(512.0);
    }
    snapshot.shares.open();
    snapshot.shares.settle(engine::ShareOutcome::StaleHere);
    return snapshot;
}

std::string fieldsOf(const ProgramEvent& event, config::LogFormat format)
{
    const std::string line = formatLine(recordOf(event, {}), format);
    const std::string name(programEventName(event.kind));
    return line.substr(line.find(name) + name.size());
}

TEST(StatusEventTest, SpeaksToPeopleInUnits)
{
    EXPECT_EQ(fieldsOf(statusEvent(busySnapshot(), config::LogFormat::Text), config::LogFormat::Text),
              " hashrate=\"1.25 TH/s\" split=A:79.8%/B:20.2% accepted=3 rejected=1 miners=2 best_share=4.29G");
}

TEST(StatusEventTest, SpeaksToProgramsInPlainNumbers)
{
    EXPECT_EQ(fieldsOf(statusEvent(busySnapshot(), config::LogFormat::Json), config::LogFormat::Json),
              R"(","hashrate":1250000000000,"split_a":0.798,"split_b":0.202,"accepted":3,"rejected":1,"miners":2,)"
              R"("best_share":4290000000})");
}

TEST(StatusEventTest, HasNoSplitBeforeAnyWork)
{
    engine::Snapshot snapshot;
    snapshot.pools.resize(2);

    const LogRecord record = recordOf(statusEvent(snapshot, config::LogFormat::Text), {});

    ASSERT_NE(record.find("split"), nullptr);
    EXPECT_EQ(*record.find("split"), engine::EventField::Value("-"));
}

TEST(StatusEventTest, SaysGoodbyeWithTheTotals)
{
    EXPECT_EQ(fieldsOf(stoppedEvent(busySnapshot(), 61999ms), config::LogFormat::Text),
              " uptime_s=61 submitted=4 accepted=3 rejected=1 accepted_difficulty=1536 best_share=4290000000 "
              "block_candidates=0");
}

} // namespace
} // namespace dpmp::logging
