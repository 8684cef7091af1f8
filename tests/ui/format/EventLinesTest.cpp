// SPDX-License-Identifier: MIT
#include "ui/format/EventLines.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

const runtime::TimedEvent kEvent{
    std::chrono::system_clock::time_point(std::chrono::milliseconds(1'795'600'000'123)),
    {engine::EventKind::PoolDown,
     {{"miner", std::int64_t{3}}, {"pool", "B"}, {"reason", "he said \"no\""}, {"wait", 1.5}, {"last", true}}}};

TEST(EventLines, JsonIsThatOfTheLog)
{
    EXPECT_EQ(eventJsonLine(kEvent).toStdString(),
              R"({"ts":"2026-11-25T09:46:40.123Z","level":"warning","event":"pool_down","miner":3,"pool":"B",)"
              R"("reason":"he said \"no\"","wait":1.5,"last":true})");
    EXPECT_FALSE(QJsonDocument::fromJson(eventJsonLine(kEvent).toUtf8()).object().isEmpty());
}

TEST(EventLines, TextHasFourColumns)
{
    const QStringList columns = eventTextLine(kEvent, QStringLiteral("attic")).split(QLatin1Char('\t'));
    ASSERT_EQ(columns.size(), 4);
    EXPECT_EQ(columns[1], QStringLiteral("Warning"));
    EXPECT_EQ(columns[2], QStringLiteral("pool_down"));
    EXPECT_EQ(columns[3], QStringLiteral("Pool B was lost for attic: he said \"no\""));
}

} // namespace
} // namespace dpmp::ui
