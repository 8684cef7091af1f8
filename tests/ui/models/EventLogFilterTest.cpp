// SPDX-License-Identifier: MIT
#include "ui/models/EventLogFilter.h"

#include "tests/ui/support/Samples.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

using engine::EventKind;
using engine::EventLevel;

class EventLogFilterTest : public testing::Test
{
protected:
    EventLogFilterTest() { model.append(test::sampleEvents()); }

    EventLogModel model{nullptr, 50};
    EventLogFilter filter{model};
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(EventLogFilterTest, ShowsAllWithoutWishes)
{
    EXPECT_EQ(filter.rowCount(), model.rowCount());
}

TEST_F(EventLogFilterTest, ByLevelKindPoolAndMiner)
{
    filter.setLevel(EventLevel::Warning);
    EXPECT_EQ(filter.rowCount(), 2);
    filter.setHidden({EventKind::BlockCandidate});
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setLevel(EventLevel::Debug);
    filter.setHidden({});
    filter.setPool(QStringLiteral("B"));
    EXPECT_EQ(filter.rowCount(), 2);
    filter.setPool({});
    filter.setMiner(QStringLiteral("OFFICE"));
    EXPECT_EQ(filter.rowCount(), 7);
}

TEST_F(EventLogFilterTest, ByTextOfSentenceNameAndFields)
{
    filter.setText(QStringLiteral("works for"));
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setText(QStringLiteral("share_result"));
    EXPECT_EQ(filter.rowCount(), 2);
    filter.setText(QStringLiteral(" Connection Refused "));
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setText(QStringLiteral("nothing says this"));
    EXPECT_EQ(filter.rowCount(), 0);
}

TEST_F(EventLogFilterTest, JudgesNewRowsAndForgetsOldOnes)
{
    filter.setLevel(EventLevel::Warning);
    for (int i = 0; i < 20; ++i) {
        model.append(test::sampleEvents());
    }
    EXPECT_LE(model.rowCount(), 50);
    EXPECT_EQ(filter.rowCount(), 10);
}

} // namespace
} // namespace dpmp::ui
