// SPDX-License-Identifier: MIT
#include "ui/models/MinerTableModel.h"

#include "tests/ui/support/Samples.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

using namespace std::chrono_literals;

int columnOf(MinerColumn column)
{
    return static_cast<int>(column);
}

class MinerTableModelTest : public testing::Test
{
protected:
    QString text(int row, MinerColumn column) const { return model.index(row, columnOf(column)).data().toString(); }

    int rowOf(const std::string& worker) const
    {
        for (int i = 0; i < model.rowCount(); ++i) {
            if (model.row(i).miner.worker == worker) {
                return i;
            }
        }
        return -1;
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat};
    UiState uiState{settings};
    MinerTableModel model{uiState};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(MinerTableModelTest, HasARowForEachMinerThoseAwayAsWell)
{
    model.update(test::normalSnapshot());

    EXPECT_EQ(model.rowCount(), 9);
    const int bitaxe = rowOf("living-room.bitaxe");
    EXPECT_EQ(text(bitaxe, MinerColumn::Model), QStringLiteral("Bitaxe (BM1370)"));
    EXPECT_EQ(text(bitaxe, MinerColumn::Pool), QStringLiteral("A"));
    EXPECT_EQ(text(bitaxe, MinerColumn::Why), QStringLiteral("By the weights"));
    EXPECT_EQ(text(rowOf("cellar.s9"), MinerColumn::Why), QStringLiteral("Away for 23 min 0 s"));
}

TEST_F(MinerTableModelTest, SaysNothingWhenNothingChanged)
{
    const engine::Snapshot snapshot = test::normalSnapshot();
    model.update(snapshot);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    model.update(snapshot);

    EXPECT_EQ(changes.count(), 0);
}

TEST_F(MinerTableModelTest, NamesTheChangedRowsAndColumnsAndNoOthers)
{
    engine::Snapshot snapshot = test::normalSnapshot();
    model.update(snapshot);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    snapshot.miners[3].hashrates.hour = mining::Hashrate{1.0};
    model.update(snapshot);

    ASSERT_EQ(changes.count(), 1);
    const auto first = changes[0][0].toModelIndex();
    EXPECT_EQ(first, model.index(3, columnOf(MinerColumn::Hour)));
    EXPECT_EQ(changes[0][1].toModelIndex(), first);
}

TEST_F(MinerTableModelTest, KeepsTheRowOfAMinerThatGoesAndComesBack)
{
    engine::Snapshot snapshot = test::normalSnapshot();
    model.update(snapshot);
    const QPersistentModelIndex kept(model.index(rowOf("office.bitaxe"), 0));
    const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);

    snapshot.away.push_back(snapshot.miners[1]);
    snapshot.away.back().away = 1s;
    snapshot.miners.erase(snapshot.miners.begin() + 1);
    model.update(snapshot);
    snapshot.miners.push_back(snapshot.away.back());
    snapshot.miners.back().id = engine::MinerId(99);
    snapshot.miners.back().away.reset();
    snapshot.away.pop_back();
    model.update(snapshot);

    EXPECT_EQ(removals.count(), 0);
    ASSERT_TRUE(kept.isValid());
    EXPECT_EQ(model.row(kept.row()).miner.worker, "office.bitaxe");
    EXPECT_EQ(model.row(kept.row()).miner.id.value(), 99U);
}

TEST_F(MinerTableModelTest, RemovesAndAddsOnlyTheMinersConcerned)
{
    engine::Snapshot snapshot = test::normalSnapshot();
    model.update(snapshot);
    const QPersistentModelIndex kept(model.index(rowOf("shed.m30s"), 0));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    snapshot.miners.erase(snapshot.miners.begin() + 2, snapshot.miners.begin() + 4);
    snapshot.miners.push_back(snapshot.miners[0]);
    snapshot.miners.back().id = engine::MinerId(50);
    model.update(snapshot);

    EXPECT_EQ(model.rowCount(), 8);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(model.row(kept.row()).miner.worker, "shed.m30s");

    model.update(test::emptySnapshot());

    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(MinerTableModelTest, KeepsTheUsersLabelOfAWorker)
{
    model.update(test::normalSnapshot());
    const QModelIndex name = model.index(rowOf("office.bitaxe"), 0);

    EXPECT_TRUE(model.setData(name, QStringLiteral("  The   quiet one ")));

    EXPECT_EQ(name.data().toString(), QStringLiteral("The quiet one"));
    EXPECT_EQ(name.data(Qt::ToolTipRole).toString(), QStringLiteral("office.bitaxe"));
    EXPECT_EQ(uiState.minerLabel(QStringLiteral("office.bitaxe")), QStringLiteral("The quiet one"));

    EXPECT_TRUE(model.setData(name, QStringLiteral("office.bitaxe")));

    EXPECT_EQ(uiState.minerLabel(QStringLiteral("office.bitaxe")), QString());
}

TEST_F(MinerTableModelTest, SortsByValuesAndNotByTexts)
{
    model.update(test::normalSnapshot());

    EXPECT_DOUBLE_EQ(
        model.index(rowOf("kitchen.nerdminer"), columnOf(MinerColumn::Day)).data(MinerTableModel::SortRole).toDouble(),
        78e3);
    const auto address = [&](const char* worker) {
        return model.index(rowOf(worker), columnOf(MinerColumn::Address)).data(MinerTableModel::SortRole).toString();
    };
    EXPECT_LT(address("living-room.bitaxe"), address("cellar.s9"));
}

} // namespace
} // namespace dpmp::ui
