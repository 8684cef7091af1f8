// SPDX-License-Identifier: MIT
#include "ui/models/MinerFilter.h"

#include "tests/ui/support/Samples.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

using namespace std::chrono_literals;

class MinerFilterTest : public testing::Test
{
protected:
    QStringList names() const
    {
        QStringList all;
        for (int i = 0; i < filter.rowCount(); ++i) {
            all << filter.row(i).name();
        }
        return all;
    }

    void sortBy(MinerColumn column, Qt::SortOrder order) { filter.sort(static_cast<int>(column), order); }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat};
    UiState uiState{settings};
    MinerTableModel model{uiState};
    MinerFilter filter{model};
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(MinerFilterTest, FindsWordsInNameModelAndAddress)
{
    model.update(test::normalSnapshot());

    filter.setText(QStringLiteral("BITAXE bm1370"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("living-room.bitaxe")});

    filter.setText(QStringLiteral("192.168.1.28"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("cellar.s9")});

    filter.setText(QString());
    EXPECT_FALSE(filter.isFiltering());
    EXPECT_EQ(filter.rowCount(), 9);
}

TEST_F(MinerFilterTest, FiltersByStateAndPoolAndFollowsChanges)
{
    engine::Snapshot snapshot = test::normalSnapshot();
    model.update(snapshot);

    filter.setState(MinerStateFilter::Away);
    EXPECT_EQ(names(), QStringList{QStringLiteral("cellar.s9")});

    filter.setState(MinerStateFilter::Connected);
    filter.setPool(engine::PoolSlot{1});
    EXPECT_EQ(filter.rowCount(), 3);

    snapshot.miners[0].pool = engine::PoolSlot{1};
    model.update(snapshot);
    EXPECT_EQ(filter.rowCount(), 4);
}

TEST_F(MinerFilterTest, PutsWhatHasNoValueLastInBothOrders)
{
    engine::Snapshot snapshot = test::normalSnapshot();
    snapshot.miners[2].hashrates.hour.reset();
    model.update(snapshot);

    sortBy(MinerColumn::Hour, Qt::AscendingOrder);
    EXPECT_EQ(names().front(), QStringLiteral("kitchen.nerdminer"));
    EXPECT_EQ(names().back(), QStringLiteral("attic.nerdqaxe"));

    sortBy(MinerColumn::Hour, Qt::DescendingOrder);
    EXPECT_EQ(names().front(), QStringLiteral("shed.s19"));
    EXPECT_EQ(names().back(), QStringLiteral("attic.nerdqaxe"));
}

TEST_F(MinerFilterTest, SortsNamesWithNumbersAsPeopleDo)
{
    engine::Snapshot snapshot = test::emptySnapshot();
    for (const char* name : {"rig10", "Rig2", "rig1"}) {
        engine::MinerSnapshot miner;
        miner.id = engine::MinerId(snapshot.miners.size() + 1);
        miner.worker = name;
        snapshot.miners.push_back(miner);
    }
    model.update(snapshot);

    sortBy(MinerColumn::Name, Qt::AscendingOrder);

    EXPECT_EQ(names(), (QStringList{QStringLiteral("rig1"), QStringLiteral("Rig2"), QStringLiteral("rig10")}));
}

TEST_F(MinerFilterTest, SumsTheRowsShown)
{
    model.update(test::normalSnapshot());
    filter.setText(QStringLiteral("bitaxe"));

    const MinerTotals totals = filter.totals();

    EXPECT_EQ(totals.miners, 2);
    EXPECT_EQ(totals.away, 0);
    EXPECT_DOUBLE_EQ(totals.hashrates.day->hashesPerSecond, 1.85e12);
    EXPECT_EQ(totals.shares.count(engine::ShareOutcome::Accepted), 2002U);
    EXPECT_EQ(totals.lastShareAge, Duration(2s));
}

TEST_F(MinerFilterTest, DoesNotSortWhenTheSortedColumnDidNotChange)
{
    engine::Snapshot snapshot = test::extremeSnapshot();
    model.update(snapshot);
    sortBy(MinerColumn::Name, Qt::AscendingOrder);
    const QSignalSpy layouts(&filter, &QAbstractItemModel::layoutChanged);
    const QSignalSpy moves(&filter, &QAbstractItemModel::rowsMoved);

    for (engine::MinerSnapshot& miner : snapshot.miners) {
        miner.hashrates.fiveMinutes->hashesPerSecond *= 1.01;
        *miner.lastShareAge += 1s;
    }
    model.update(snapshot);

    EXPECT_EQ(layouts.count(), 0);
    EXPECT_EQ(moves.count(), 0);
}

} // namespace
} // namespace dpmp::ui
