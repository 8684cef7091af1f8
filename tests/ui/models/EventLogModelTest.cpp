// SPDX-License-Identifier: MIT
#include "ui/models/EventLogModel.h"

#include "tests/ui/support/Samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

using engine::EventKind;

std::vector<runtime::TimedEvent> numbered(int first, int count)
{
    std::vector<runtime::TimedEvent> events;
    for (int i = first; i < first + count; ++i) {
        events.push_back({{}, {EventKind::MinerConnected, {{"address", std::to_string(i)}}}});
    }
    return events;
}

QString shown(const EventLogModel& model, int row, EventLogModel::Column column)
{
    return model.index(row, column).data().toString();
}

TEST(EventLogModel, KeepsTheNewestAndItsBound)
{
    EventLogModel model(nullptr, 100);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int i = 0; i < 1000; i += 30) {
        model.append(numbered(i, 30));
        ASSERT_LE(model.rowCount(), 100);
    }
    EXPECT_EQ(model.minerAt(model.rowCount() - 1), QStringLiteral("1019"));
    EXPECT_GE(model.rowCount(), 90) << "room is made in small steps";
    model.append(numbered(5000, 250));
    EXPECT_EQ(model.rowCount(), 100);
    EXPECT_EQ(model.minerAt(0), QStringLiteral("5150"));
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(EventLogModel, InsertsABatchAtOnce)
{
    EventLogModel model;
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.append(numbered(0, 500));
    EXPECT_EQ(inserted.count(), 1);
}

TEST(EventLogModel, HoldsNewEventsUpToTheBound)
{
    EventLogModel model(nullptr, 100);
    model.append(numbered(0, 10));
    model.setHeld(true);
    model.append(numbered(10, 5));
    EXPECT_EQ(model.rowCount(), 10);
    EXPECT_EQ(model.heldCount(), 5U);
    model.append(numbered(15, 200));
    EXPECT_EQ(model.heldCount(), 100U);
    model.setHeld(false);
    EXPECT_EQ(model.heldCount(), 0U);
    EXPECT_EQ(model.rowCount(), 100);
    EXPECT_EQ(model.minerAt(99), QStringLiteral("214"));
}

TEST(EventLogModel, CallsMinersByTheirWorker)
{
    EventLogModel model;
    model.append(test::sampleEvents());
    EXPECT_EQ(shown(model, 0, EventLogModel::Miner), QStringLiteral("192.168.1.20"));
    EXPECT_EQ(shown(model, 1, EventLogModel::Miner), QStringLiteral("192.168.1.20"));
    EXPECT_EQ(shown(model, 6, EventLogModel::Miner), QStringLiteral("office.bitaxe")) << "named by its number alone";
    EXPECT_EQ(shown(model, 6, EventLogModel::Pool), QStringLiteral("B"));
    EXPECT_EQ(shown(model, 6, EventLogModel::Level), QStringLiteral("Warning"));
    EXPECT_EQ(shown(model, 6, EventLogModel::Text),
              QStringLiteral("Pool B was lost for office.bitaxe: connection refused"));
    EXPECT_FALSE(model.index(6, EventLogModel::Level).data(Qt::DecorationRole).value<QIcon>().isNull());
}

} // namespace
} // namespace dpmp::ui
