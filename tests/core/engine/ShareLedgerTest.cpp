// SPDX-License-Identifier: MIT
#include "core/engine/ShareLedger.h"

#include <gtest/gtest.h>

namespace dpmp::engine {
namespace {

TEST(ShareLedgerTest, CountsASubmitUnderWayUntilItIsSettled)
{
    LedgerRow row;

    row.open();

    EXPECT_EQ(row.submitted, 1U);
    EXPECT_EQ(row.underWay, 1U);
    EXPECT_TRUE(row.addsUp());
}

TEST(ShareLedgerTest, AddsUpAfterEveryOutcome)
{
    LedgerRow row;

    for (int i = 0; i < 4; ++i) {
        row.open();
    }
    row.settleAccepted(512.5);
    row.settleRejected(stratum::ErrorCode::LowDifficulty);
    row.settle(ShareOutcome::StaleHere);

    EXPECT_TRUE(row.addsUp());
    EXPECT_EQ(row.underWay, 1U);
    EXPECT_EQ(row.count(ShareOutcome::Accepted), 1U);
    EXPECT_EQ(row.rejected(), 2U);
    EXPECT_EQ(row.rejectedByCode[3], 1U);
    EXPECT_DOUBLE_EQ(row.acceptedDifficulty, 512.5);
}

TEST(ShareLedgerTest, SumsRowsColumnByColumn)
{
    LedgerRow first;
    first.open();
    first.settleAccepted(1.0);
    LedgerRow second;
    second.open();
    second.settleRejected(stratum::ErrorCode::Other);

    first += second;

    EXPECT_EQ(first.submitted, 2U);
    EXPECT_EQ(first.rejected(), 1U);
    EXPECT_TRUE(first.addsUp());
}

} // namespace
} // namespace dpmp::engine
