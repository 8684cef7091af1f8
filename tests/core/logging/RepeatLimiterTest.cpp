// SPDX-License-Identifier: MIT
#include "core/logging/RepeatLimiter.h"

#include <gtest/gtest.h>

#include <numeric>
#include <string>

namespace dpmp::logging {
namespace {

using namespace std::chrono_literals;

LogRecord poolDown(const std::string& pool, const std::string& reason = "refused")
{
    return recordOf(engine::Event{engine::EventKind::PoolDown, {{"pool", pool}, {"reason", reason}}},
                    std::chrono::system_clock::time_point{});
}

LogRecord badLine(const std::string& address)
{
    return recordOf(engine::Event{engine::EventKind::MinerBadLine, {{"address", address}}},
                    std::chrono::system_clock::time_point{});
}

LogRecord ofWorker(engine::EventKind kind, int worker)
{
    return recordOf(engine::Event{kind, {{"worker", "invented-" + std::to_string(worker)}}},
                    std::chrono::system_clock::time_point{});
}

std::int64_t repeatedIn(const LogRecord& record)
{
    const auto* value = record.find("repeated");
    return value == nullptr ? 0 : std::get<std::int64_t>(*value);
}

// A limiter with a clock of its own that collects what is written, as the router drives it: summaries once a second.
class LimiterRun
{
public:
    void happen(const LogRecord& record)
    {
        ++happened;
        keep(m_limiter.admit(record, m_now));
    }

    void advance(Duration duration)
    {
        for (const TimePoint end = m_now + duration; m_now < end;) {
            m_now += 1s;
            keep(m_limiter.takeSummaries(m_now));
        }
    }

    void finish() { keep(m_limiter.takeAllSummaries(m_now)); }

    // Passed records and counts of those that did not pass: nothing may get lost.
    std::int64_t told() const
    {
        return std::accumulate(written.begin(), written.end(), std::int64_t{0},
                               [](std::int64_t sum, const LogRecord& record) {
                                   return sum + (repeatedIn(record) > 0 ? repeatedIn(record) : 1);
                               });
    }

    std::size_t remembered() const { return m_limiter.size(); }

    std::int64_t happened = 0;
    std::vector<LogRecord> written;

private:
    void keep(const std::vector<LogRecord>& records) { written.insert(written.end(), records.begin(), records.end()); }

    RepeatLimiter m_limiter;
    TimePoint m_now{};
};

TEST(RepeatLimiterTest, PassesFiveAndSumsUpTheRestAfterTenSeconds)
{
    LimiterRun run;

    for (int i = 0; i < 12; ++i) {
        run.happen(poolDown("A"));
    }

    EXPECT_EQ(run.written.size(), 5U);
    run.advance(9s);
    EXPECT_EQ(run.written.size(), 5U);
    run.advance(1s);
    ASSERT_EQ(run.written.size(), 6U);
    EXPECT_EQ(run.written.back().name, "pool_down");
    EXPECT_EQ(*run.written.back().find("pool"), engine::EventField::Value("A"));
    EXPECT_EQ(repeatedIn(run.written.back()), 7);
    EXPECT_EQ(run.written.back().time, std::chrono::system_clock::time_point{10s});
}

TEST(RepeatLimiterTest, CountsPoolsReasonsAndMinersApart)
{
    LimiterRun run;

    for (int i = 0; i < 5; ++i) {
        run.happen(poolDown("A"));
        run.happen(poolDown("B"));
        run.happen(poolDown("A", "timed out"));
        run.happen(badLine("10.0.0.1"));
        run.happen(badLine("10.0.0.2"));
    }

    EXPECT_EQ(run.written.size(), 25U);
}

TEST(RepeatLimiterTest, TellsAPoolsFailureForAHundredMinersOnce)
{
    LimiterRun run;

    for (std::int64_t miner = 0; miner < 100; ++miner) {
        LogRecord record = poolDown("A");
        record.fields.push_back({"miner", miner});
        run.happen(record);
    }
    run.advance(10s);

    ASSERT_EQ(run.written.size(), 6U);
    EXPECT_EQ(repeatedIn(run.written.back()), 95);
}

TEST(RepeatLimiterTest, ADeadPoolMakesTwoLinesAMinuteR1)
{
    LimiterRun run;

    for (int second = 0; second < 3600; ++second) {
        for (int i = 0; i < 10; ++i) {
            run.happen(poolDown("A"));
        }
        run.advance(1s);
    }
    run.finish();

    EXPECT_LT(run.written.size(), 120U);
    EXPECT_EQ(run.told(), run.happened);
}

TEST(RepeatLimiterTest, AFlappingPoolMakesAFewLinesAMinute)
{
    LimiterRun run;

    for (int i = 0; i < 720; ++i) {
        run.happen(poolDown("A"));
        run.happen(recordOf(engine::Event{engine::EventKind::PoolConnected, {{"pool", "A"}}}, {}));
        run.advance(5s);
    }
    run.finish();

    EXPECT_LT(run.written.size(), 3U * 60U);
    EXPECT_EQ(run.told(), run.happened);
}

TEST(RepeatLimiterTest, ARareEventAlwaysPasses)
{
    LimiterRun run;

    for (int i = 0; i < 60; ++i) {
        run.happen(poolDown("A"));
        run.advance(61s);
    }

    EXPECT_EQ(run.written.size(), 60U);
}

TEST(RepeatLimiterTest, ForgetsAnOldTroubleAndStartsOver)
{
    LimiterRun run;
    for (int i = 0; i < 100; ++i) {
        run.happen(poolDown("A"));
    }
    run.advance(11min);
    EXPECT_EQ(run.remembered(), 0U);
    run.written.clear();

    for (int i = 0; i < 6; ++i) {
        run.happen(poolDown("A"));
    }
    run.advance(10s);

    EXPECT_EQ(run.written.size(), 6U);
}

TEST(RepeatLimiterTest, NeverLimitsSharesSwitchesBlocksAndDebug)
{
    LimiterRun run;

    for (int i = 0; i < 1000; ++i) {
        for (const auto kind : {engine::EventKind::ShareResult, engine::EventKind::PoolSwitched,
                                engine::EventKind::BlockCandidate, engine::EventKind::JobForwarded}) {
            run.happen(recordOf(engine::Event{kind, {{"pool", "A"}}}, {}));
        }
    }

    EXPECT_EQ(run.written.size(), 4000U);
    EXPECT_EQ(run.remembered(), 0U);
}

TEST(RepeatLimiterTest, LimitsSharesThatNameNoJob)
{
    LimiterRun run;
    for (int i = 0; i < 1000; ++i) {
        run.happen(ofWorker(engine::EventKind::ShareResult, i));
    }
    run.finish();

    EXPECT_EQ(run.written.size(), LineBudget::kLines + 1);
    EXPECT_EQ(run.told(), run.happened);
}

TEST(RepeatLimiterTest, RemembersAThousandKindsAndLosesNoCount)
{
    LimiterRun run;

    for (int i = 0; i < 5000; ++i) {
        for (int times = 0; times < 7; ++times) {
            run.happen(badLine("10.0." + std::to_string(i / 256) + '.' + std::to_string(i % 256)));
        }
    }
    EXPECT_EQ(run.remembered(), RepeatLimiter::kKinds);
    run.finish();

    EXPECT_EQ(run.told(), run.happened);
}

TEST(RepeatLimiterTest, APeerThatInventsNamesDoesNotFloodTheLog)
{
    using engine::EventKind;
    LimiterRun run;

    int worker = 0;
    for (int second = 0; second < 60; ++second) {
        for (int i = 0; i < 500; ++i) {
            ++worker;
            for (const auto kind : {EventKind::MinerConnected, EventKind::MinerSubscribed, EventKind::MinerAuthorized,
                                    EventKind::MinerDisconnected}) {
                run.happen(ofWorker(kind, worker));
            }
        }
        run.advance(1s);
    }

    // Four names, six windows and what was over in each of them.
    EXPECT_LE(run.written.size(), 4U * 7U * (LineBudget::kLines + 1U));
    run.finish();
    EXPECT_EQ(run.told(), run.happened);
}

TEST(RepeatLimiterTest, CountsThatMakeRoomForInventedNamesFloodNeither)
{
    LimiterRun run;

    for (int worker = 0; worker < 20000; ++worker) {
        for (int times = 0; times < RepeatLimiter::kBurst + 1; ++times) {
            run.happen(ofWorker(engine::EventKind::MinerAuthorized, worker));
        }
    }

    EXPECT_EQ(run.written.size(), static_cast<std::size_t>(LineBudget::kLines));
    run.finish();
    EXPECT_EQ(run.told(), run.happened);
}

TEST(RepeatLimiterTest, AFloodOfOneNameHidesNoOther)
{
    LimiterRun run;
    for (int worker = 0; worker < 5000; ++worker) {
        run.happen(ofWorker(engine::EventKind::MinerAuthorized, worker));
    }
    run.written.clear();

    run.happen(poolDown("A"));
    run.happen(ofWorker(engine::EventKind::ShareResult, 1));

    ASSERT_EQ(run.written.size(), 2U);
    EXPECT_EQ(run.written[0].name, "pool_down");
    EXPECT_EQ(run.written[1].name, "share_result");
}

TEST(RepeatLimiterTest, KeepsNoMoreThanTheStartOfALongReason)
{
    LimiterRun run;

    for (int i = 0; i < 6; ++i) {
        run.happen(poolDown("A", std::string(128, 'x') + std::to_string(i)));
    }

    EXPECT_EQ(run.remembered(), 1U);
    EXPECT_EQ(run.written.size(), 5U);
}

} // namespace
} // namespace dpmp::logging
