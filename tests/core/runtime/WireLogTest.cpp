// SPDX-License-Identifier: MIT
#include "core/runtime/WireLog.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace dpmp::runtime {
namespace {

using engine::Event;
using engine::EventField;
using engine::EventKind;
using engine::LinkId;
using engine::MinerId;
using engine::PoolSlot;

class WireLogTest : public testing::Test
{
protected:
    std::vector<Event> m_events;
    WireLog m_log{[this](Event event) { m_events.push_back(std::move(event)); }};
};

std::string textOf(const Event& event, std::string_view key)
{
    const EventField::Value* value = event.find(key);
    return value != nullptr ? std::get<std::string>(*value) : std::string();
}

std::int64_t numberOf(const Event& event, std::string_view key)
{
    const EventField::Value* value = event.find(key);
    return value != nullptr ? std::get<std::int64_t>(*value) : -1;
}

TEST_F(WireLogTest, IsSilentUntilItIsAskedFor)
{
    m_log.note(engine::Input(engine::MinerLine{MinerId(1), "{}"}));
    m_log.note(engine::Action(engine::SendToMiner{MinerId(1), "{}\n"}));
    EXPECT_TRUE(m_events.empty());

    m_log.setOn(true);
    m_log.note(engine::Input(engine::MinerLine{MinerId(1), "{}"}));
    EXPECT_EQ(m_events.size(), 1U);

    m_log.setOn(false);
    m_log.note(engine::Input(engine::PoolLine{LinkId(1), "{}"}));
    EXPECT_EQ(m_events.size(), 1U);
}

TEST_F(WireLogTest, TellsWhoSaidWhatToWhom)
{
    m_log.note(engine::Action(engine::ConnectPool{LinkId(5), PoolSlot{1}, {}, {}, MinerId(7)}));
    m_log.setOn(true);
    m_log.note(engine::Input(engine::MinerLine{MinerId(7), R"({"id":1,"result":1})"}));
    m_log.note(engine::Action(engine::SendToMiner{MinerId(7), "{\"id\":2}\n{\"id\":3}\n"}));
    m_log.note(engine::Input(engine::PoolLine{LinkId(5), R"({"id":4})"}));
    m_log.note(engine::Action(engine::SendToPool{LinkId(5), R"({"id":5,"error":null})"
                                                            "\n"}));

    ASSERT_EQ(m_events.size(), 5U);
    const std::vector<std::string> directions{"miner_in", "miner_out", "miner_out", "pool_in", "pool_out"};
    const std::vector<std::string> lines{R"({"id":1,"result":1})", R"({"id":2})", R"({"id":3})", R"({"id":4})",
                                         R"({"id":5,"error":null})"};
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        EXPECT_EQ(m_events[i].kind, EventKind::WireLine);
        EXPECT_EQ(textOf(m_events[i], "direction"), directions[i]);
        EXPECT_EQ(textOf(m_events[i], "line"), lines[i]);
        EXPECT_EQ(numberOf(m_events[i], "miner"), 7);
        EXPECT_EQ(textOf(m_events[i], "pool"), i < 3 ? "" : "B");
        EXPECT_EQ(numberOf(m_events[i], "link"), i < 3 ? -1 : 5);
    }
}

TEST_F(WireLogTest, ShowsNoPasswordInEitherDirection)
{
    m_log.setOn(true);
    const std::string login = R"({"id":2,"method":"mining.authorize","params":["rig1","hunter2"]})";
    m_log.note(engine::Input(engine::MinerLine{MinerId(7), login}));
    m_log.note(engine::Action(engine::SendToPool{LinkId(5), login + '\n'}));

    ASSERT_EQ(m_events.size(), 2U);
    for (const Event& event : m_events) {
        EXPECT_EQ(textOf(event, "line"), R"({"id":2,"method":"mining.authorize","params":["rig1","•••"]})");
    }
}

TEST_F(WireLogTest, ForgetsConnectionsThatAreGone)
{
    m_log.setOn(true);
    m_log.note(engine::Action(engine::ConnectPool{LinkId(5), PoolSlot{0}, {}, {}, MinerId(7)}));
    m_log.note(engine::Action(engine::ConnectPool{LinkId(6), PoolSlot{0}, {}, {}, MinerId(7)}));
    m_log.note(engine::Action(engine::ClosePool{LinkId(5)}));
    m_log.note(engine::Input(engine::PoolClosed{LinkId(6), "closed"}));
    m_log.note(engine::Input(engine::PoolLine{LinkId(5), "{}"}));
    m_log.note(engine::Input(engine::PoolLine{LinkId(6), "{}"}));

    ASSERT_EQ(m_events.size(), 2U);
    EXPECT_EQ(m_events[0].find("pool"), nullptr);
    EXPECT_EQ(m_events[1].find("pool"), nullptr);
    EXPECT_EQ(numberOf(m_events[1], "link"), 6);
}

} // namespace
} // namespace dpmp::runtime
