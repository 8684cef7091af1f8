// SPDX-License-Identifier: MIT
#include "core/logging/LineBudget.h"

#include <gtest/gtest.h>

#include <string>

namespace dpmp::logging {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::system_clock::time_point kWallStart{};

LogRecord authorized(int worker, Duration at = {})
{
    return recordOf(engine::Event{engine::EventKind::MinerAuthorized, {{"worker", "w" + std::to_string(worker)}}},
                    kWallStart + std::chrono::duration_cast<std::chrono::system_clock::duration>(at));
}

class LineBudgetTest : public testing::Test
{
protected:
    int spend(int lines, Duration at)
    {
        int written = 0;
        for (int i = 0; i < lines; ++i) {
            written += m_budget.spend(authorized(i, at), TimePoint(at)) ? 1 : 0;
        }
        return written;
    }

    LineBudget m_budget;
};

TEST_F(LineBudgetTest, AllowsTwoHundredLinesOfANameInTenSeconds)
{
    EXPECT_EQ(spend(150, 0s), 150);
    EXPECT_EQ(spend(100, 9s), 50);
    EXPECT_EQ(spend(300, 10s), 200);
}

TEST_F(LineBudgetTest, CountsNamesApart)
{
    spend(500, 0s);

    EXPECT_TRUE(m_budget.spend(recordOf(engine::Event{engine::EventKind::PoolDown, {}}, {}), TimePoint(0s)));
}

TEST_F(LineBudgetTest, TellsWhatItKeptInOneLineWithoutASubject)
{
    spend(500, 3s);

    EXPECT_TRUE(m_budget.takeSummaries(TimePoint(12s)).empty());
    const auto summaries = m_budget.takeSummaries(TimePoint(13s));

    const LogRecord expected{.time = kWallStart + 13s,
                             .name = "miner_authorized",
                             .level = engine::EventLevel::Info,
                             .fields = {{"repeated", std::int64_t{300}}}};
    EXPECT_EQ(summaries, std::vector{expected});
    EXPECT_TRUE(m_budget.takeSummaries(TimePoint(60s)).empty());
}

TEST_F(LineBudgetTest, TellsInTimeThoughAFloodOpensANewWindowFirst)
{
    spend(500, 0s);
    spend(500, 10s);

    const auto summaries = m_budget.takeSummaries(TimePoint(10s));

    ASSERT_EQ(summaries.size(), 1U);
    EXPECT_EQ(*summaries[0].find("repeated"), engine::EventField::Value(std::int64_t{600}));
}

TEST_F(LineBudgetTest, CountsWhatARecordItselfStandsFor)
{
    spend(200, 0s);
    LogRecord summary = authorized(1);
    summary.fields.push_back({"repeated", std::int64_t{41}});

    EXPECT_FALSE(m_budget.spend(summary, TimePoint(1s)));
    EXPECT_FALSE(m_budget.spend(authorized(2), TimePoint(1s)));

    const auto summaries = m_budget.takeAllSummaries(TimePoint(1s));
    ASSERT_EQ(summaries.size(), 1U);
    EXPECT_EQ(*summaries[0].find("repeated"), engine::EventField::Value(std::int64_t{42}));
}

TEST_F(LineBudgetTest, HasNothingToTellWhereNothingWasKept)
{
    spend(200, 0s);

    EXPECT_TRUE(m_budget.takeSummaries(TimePoint(60s)).empty());
    EXPECT_TRUE(m_budget.takeAllSummaries(TimePoint(60s)).empty());
}

} // namespace
} // namespace dpmp::logging
