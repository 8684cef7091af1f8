// SPDX-License-Identifier: MIT
#include "ui/format/MinerWords.h"

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

using namespace std::chrono_literals;

TEST(MinerWordsTest, SaysWhyAMinerIsWhereItIs)
{
    engine::MinerSnapshot miner;
    miner.placement = engine::Placement::Pinned;
    miner.pinned = engine::PoolSlot{1};

    EXPECT_EQ(MinerWords::why(miner), QStringLiteral("Sent to B by you"));

    miner.away = 23min + 4s;

    EXPECT_EQ(MinerWords::why(miner), QStringLiteral("Away for 23 min 4 s"));
}

TEST(MinerWordsTest, HasWordsForEveryPlacementAndOutcome)
{
    engine::MinerSnapshot miner;
    for (int i = 0; i <= static_cast<int>(engine::Placement::Pinned); ++i) {
        miner.placement = static_cast<engine::Placement>(i);
        EXPECT_FALSE(MinerWords::why(miner).isEmpty());
        EXPECT_FALSE(MinerWords::whyAtLength(miner).isEmpty());
    }
    for (std::size_t i = 0; i < engine::kShareOutcomes; ++i) {
        EXPECT_FALSE(MinerWords::outcome(static_cast<engine::ShareOutcome>(i)).isEmpty());
        EXPECT_FALSE(MinerWords::outcomeAtLength(static_cast<engine::ShareOutcome>(i)).isEmpty());
    }
}

TEST(MinerWordsTest, CountsRejectionsByTheirCode)
{
    engine::LedgerRow row;
    for (int i = 0; i < 3; ++i) {
        row.open();
        row.settleRejected(i < 2 ? stratum::ErrorCode::JobNotFound : stratum::ErrorCode::LowDifficulty);
    }

    EXPECT_EQ(MinerWords::rejectedByCode(row), QStringLiteral("3 (2 × 21, 1 × 23)"));
    EXPECT_EQ(MinerWords::rejectedByCode({}), QStringLiteral("0"));
}

} // namespace
} // namespace dpmp::ui
