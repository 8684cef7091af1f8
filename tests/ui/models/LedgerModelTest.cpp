// SPDX-License-Identifier: MIT
#include "ui/models/LedgerModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

engine::LedgerRow acceptedShares(int count)
{
    engine::LedgerRow row;
    for (int i = 0; i < count; ++i) {
        row.open();
        row.settleAccepted(8.0);
    }
    return row;
}

TEST(LedgerModelTest, HasAColumnForEachPoolAndOneForTheSum)
{
    LedgerModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    engine::LedgerRow other = acceptedShares(2);
    other.open();
    other.settleRejected(stratum::ErrorCode::JobNotFound);
    engine::LedgerRow total = acceptedShares(3);
    total += other;

    model.show({acceptedShares(3), other}, total);

    ASSERT_EQ(model.columnCount(), 4);
    EXPECT_EQ(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("Pool B"));
    EXPECT_EQ(model.headerData(3, Qt::Horizontal).toString(), QStringLiteral("Total"));
    EXPECT_EQ(model.index(0, 3).data().toString(), QStringLiteral("5"));
    EXPECT_EQ(model.index(1, 2).data().toString(), QStringLiteral("1 (1 × 21)"));
    EXPECT_EQ(model.index(1, 2).data(Qt::ToolTipRole).toString(), QStringLiteral("1 × 21: job not found or stale"));
    for (int row = 0; row < model.rowCount(); ++row) {
        EXPECT_FALSE(model.index(row, 0).data().toString().isEmpty());
    }
}

TEST(LedgerModelTest, ChangesInPlaceAndOnlyWhenSomethingChanged)
{
    LedgerModel model;
    model.show({acceptedShares(1)}, acceptedShares(1));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    model.show({acceptedShares(1)}, acceptedShares(1));
    model.show({acceptedShares(2)}, acceptedShares(2));

    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(changes.count(), 1);
}

} // namespace
} // namespace dpmp::ui
