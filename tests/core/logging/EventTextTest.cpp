// SPDX-License-Identifier: MIT
#include "core/logging/EventText.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <limits>

namespace dpmp::logging {
namespace {

using namespace std::chrono_literals;

// 2026-11-23T15:09:34.123Z
constexpr std::chrono::system_clock::time_point kTime{1795446574123ms};

LogRecord shareResult()
{
    return {.time = kTime,
            .name = "share_result",
            .level = engine::EventLevel::Info,
            .fields = {{"pool", "A"},
                       {"worker", "rig1"},
                       {"accepted", true},
                       {"difficulty", 1024.0},
                       {"share_difficulty", 1523.5},
                       {"latency_ms", std::int64_t{38}}}};
}

TEST(EventTextTest, WritesOneJsonObjectInStableOrder)
{
    EXPECT_EQ(jsonLine(shareResult()),
              R"({"ts":"2026-11-23T15:09:34.123Z","level":"info","event":"share_result","pool":"A","worker":"rig1",)"
              R"("accepted":true,"difficulty":1024,"share_difficulty":1523.5,"latency_ms":38})");
}

TEST(EventTextTest, WritesOneReadableLine)
{
    EXPECT_EQ(textLine(shareResult()), "2026-11-23 15:09:34.123 info  share_result pool=A worker=rig1 accepted=true "
                                       "difficulty=1024 share_difficulty=1523.5 latency_ms=38");
}

TEST(EventTextTest, AlignsTheNamesOfAllLevels)
{
    LogRecord record{.time = kTime, .name = "x", .fields = {}};
    std::vector<std::string> lines;
    for (const auto level : {engine::EventLevel::Error, engine::EventLevel::Warning, engine::EventLevel::Info,
                             engine::EventLevel::Debug}) {
        record.level = level;
        lines.push_back(textLine(record).substr(24));
    }

    EXPECT_EQ(lines, (std::vector<std::string>{"error x", "warn  x", "info  x", "debug x"}));
}

TEST(EventTextTest, StampsMillisecondsN10)
{
    EXPECT_EQ(isoTime(std::chrono::system_clock::time_point{0ms}), "1970-01-01T00:00:00.000Z");
    EXPECT_EQ(isoTime(std::chrono::system_clock::time_point{7ms}), "1970-01-01T00:00:00.007Z");
    EXPECT_EQ(isoTime(std::chrono::system_clock::time_point{1709251199999ms}), "2024-02-29T23:59:59.999Z");
    EXPECT_EQ(isoTime(std::chrono::system_clock::time_point{-1ms}), "1969-12-31T23:59:59.999Z");
}

TEST(EventTextTest, WritesNumbersAsPlainDecimalsThatReadBack)
{
    const auto written = [](double value) {
        const std::string line = jsonLine({.time = kTime, .name = "x", .fields = {{"v", value}}});
        const std::size_t start = line.find("\"v\":") + 4;
        return line.substr(start, line.size() - start - 1);
    };

    EXPECT_EQ(written(0.0), "0");
    EXPECT_EQ(written(0.0001), "0.0001");
    EXPECT_EQ(written(0.1), "0.1");
    EXPECT_EQ(written(123456789012.0), "123456789012");
    EXPECT_EQ(written(1e30), "1e+30");
    EXPECT_EQ(written(-2.5), "-2.5");
    EXPECT_EQ(written(std::numeric_limits<double>::infinity()), "null");
    EXPECT_EQ(written(std::numeric_limits<double>::quiet_NaN()), "null");
}

TEST(EventTextTest, KeepsWholeNumbersExact)
{
    const LogRecord record{.time = kTime, .name = "x", .fields = {{"v", std::numeric_limits<std::int64_t>::max()}}};

    EXPECT_NE(jsonLine(record).find(":9223372036854775807}"), std::string::npos);
}

TEST(EventTextTest, LetsNoPeerForgeALine)
{
    const std::string evil = "ok\n2026-11-23 15:09:34.123 info  block_candidate worker=\"me\"\x1b[31m";
    const LogRecord record{.time = kTime, .name = "pool_message", .fields = {{"text", evil}}};

    for (const std::string& line : {jsonLine(record), textLine(record)}) {
        EXPECT_EQ(line.find('\n'), std::string::npos);
        EXPECT_EQ(line.find('\x1b'), std::string::npos);
    }
    const QJsonDocument parsed = QJsonDocument::fromJson(QByteArray::fromStdString(jsonLine(record)));
    EXPECT_EQ(parsed.object().value(QLatin1String("text")).toString().toStdString(), evil);
}

TEST(EventTextTest, EveryEventMakesValidJson)
{
    for (const engine::EventKind kind : engine::allEventKinds()) {
        const std::string line = jsonLine(recordOf(engine::Event{kind, {{"reason", "a \"b\""}}}, kTime));
        EXPECT_TRUE(QJsonDocument::fromJson(QByteArray::fromStdString(line)).isObject()) << line;
    }
}

TEST(EventTextTest, FormatsAsConfigured)
{
    EXPECT_EQ(formatLine(shareResult(), config::LogFormat::Json), jsonLine(shareResult()));
    EXPECT_EQ(formatLine(shareResult(), config::LogFormat::Text), textLine(shareResult()));
}

} // namespace
} // namespace dpmp::logging
