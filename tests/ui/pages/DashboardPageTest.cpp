// SPDX-License-Identifier: MIT
#include "ui/pages/DashboardPage.h"

#include "tests/ui/support/FakeProgram.h"
#include "tests/ui/support/Samples.h"
#include "tests/ui/support/Screenshot.h"
#include "ui/Theme.h"
#include "ui/widgets/AttentionList.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/HashrateChart.h"
#include "ui/widgets/PoolCard.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/Tile.h"
#include "ui/widgets/WeightBar.h"
#include "ui/widgets/WeightSlider.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

using testing::ElementsAre;

class DashboardPageTest : public testing::Test
{
protected:
    DashboardPageTest()
    {
        m_page.resize(1100, 760);
        m_page.show();
    }

    void publish(const engine::Snapshot& snapshot)
    {
        m_program.publish(snapshot);
        m_page.draw(m_program.snapshot());
    }

    template <typename Widget>
    Widget& find(const char* name)
    {
        return *m_page.findChild<Widget*>(QLatin1String(name));
    }

    void click(const char* button) { QTest::mouseClick(&find<QPushButton>(button), Qt::LeftButton); }

    QStringList attention() { return find<AttentionList>("attention").texts(); }

    void takePictures(const QString& name)
    {
        for (const auto& [choice, theme] : {std::pair{ThemeChoice::Dark, "dark"}, {ThemeChoice::Light, "light"}}) {
            applyTheme(choice);
            const QImage image =
                test::screenshot(m_page, QStringLiteral("dashboard-%1-%2").arg(name, QLatin1String(theme)));
            EXPECT_GT(test::inkOf(image), 0.05);
        }
        const auto* scroll = m_page.findChild<QScrollArea*>();
        EXPECT_EQ(scroll->verticalScrollBar()->maximum(), 0);
        EXPECT_EQ(scroll->horizontalScrollBar()->maximum(), 0);
    }

    test::FakeProgram m_program;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    UiState m_state{m_settings};
    DashboardPage m_page{m_program, m_state};
};

TEST_F(DashboardPageTest, ShowsAProgramThatJustStarted)
{
    takePictures(QStringLiteral("empty"));

    EXPECT_THAT(attention(), ElementsAre(QStringLiteral("No miner has connected yet. Enter this address in your miner: "
                                                        "stratum+tcp://192.168.1.10:4711")));
}

TEST_F(DashboardPageTest, ShowsAnEverydayFarm)
{
    publish(test::normalSnapshot());
    takePictures(QStringLiteral("normal"));

    EXPECT_EQ(find<Tile>("tileHashrate").figure(), QStringLiteral("286\u00a0TH/s"));
    EXPECT_EQ(find<Tile>("tileShares").figure(), QStringLiteral("8,000"));
    EXPECT_TRUE(find<Tile>("tileShares").details().contains(QLatin1String("Rejected: 13 (0.16 %)")));
    EXPECT_EQ(find<Tile>("tileMiners").figure(), QStringLiteral("8"));
    EXPECT_TRUE(find<Tile>("tileMiners").details().contains(QLatin1String("Away: 1")));
    EXPECT_TRUE(find<Tile>("tileBestShare").details().startsWith(QLatin1String("1 in 220 of a block")))
        << find<Tile>("tileBestShare").details().toStdString();
    const auto& second = find<PoolCard>("poolCardB");
    EXPECT_EQ(second.findChild<StateBadge*>()->level(), StateBadge::Level::Good);
}

TEST_F(DashboardPageTest, ShowsAWarehouse)
{
    publish(test::extremeSnapshot());
    takePictures(QStringLiteral("extreme"));

    const auto* badge = find<PoolCard>("poolCardB").findChild<StateBadge*>();
    EXPECT_EQ(badge->level(), StateBadge::Level::Bad);
    EXPECT_EQ(badge->text(), QStringLiteral("Down for 3 d 4 h"));
}

TEST_F(DashboardPageTest, ScrollsWhereThereIsNoRoom)
{
    publish(test::extremeSnapshot());
    // As narrow as its letters allow: how wide they are is the system's.
    m_page.resize(m_page.findChild<QScrollArea*>()->widget()->minimumSizeHint().width() + 40, 420);
    test::screenshot(m_page, QStringLiteral("dashboard-small"));

    const auto* scroll = m_page.findChild<QScrollArea*>();
    EXPECT_GT(scroll->verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(scroll->horizontalScrollBar()->maximum(), 0);
    m_page.resize(2560, 1300);
    test::screenshot(m_page, QStringLiteral("dashboard-large"));
    EXPECT_EQ(scroll->verticalScrollBar()->maximum(), 0);
}

TEST_F(DashboardPageTest, SendsTheWeightsThatTheUserChooses)
{
    click("preset20");

    EXPECT_THAT(m_program.weightChanges, ElementsAre(std::vector<std::uint32_t>{20, 80}));
    EXPECT_EQ(find<WeightSlider>("weightSlider").share(), 20);
}

TEST_F(DashboardPageTest, ShowsWeightsThatDoNotMakeAHundredAsPercent)
{
    m_program.changeWeights({2, 1});

    EXPECT_EQ(find<WeightSlider>("weightSlider").share(), 67);
    EXPECT_EQ(m_program.weightChanges.size(), 1U);
}

TEST_F(DashboardPageTest, MarksTheSplitOfTheLastHour)
{
    publish(test::normalSnapshot());

    EXPECT_NEAR(find<WeightBar>("weightBar").actual().value_or(0.0), 201.0 / 286.0, 1e-9);
    EXPECT_EQ(find<ElidedLabel>("actualSplit").fullText(), QStringLiteral("Measured over the last hour: 70 : 30"));
}

TEST_F(DashboardPageTest, MarksAShorterTimeBeforeTheHourSaysAnything)
{
    engine::Snapshot snapshot = test::normalSnapshot();
    for (engine::PoolSnapshot& pool : snapshot.pools) {
        pool.hashrates = {.oneMinute = {}, .fiveMinutes = mining::Hashrate{1e12}, .hour = {}, .day = {}};
    }

    const auto actual = DashboardPage::actualSplit(snapshot);

    EXPECT_EQ(actual.share, 0.5);
    EXPECT_EQ(actual.words, QStringLiteral("Measured over the last 5 minutes: 50 : 50"));
    EXPECT_FALSE(DashboardPage::actualSplit(test::emptySnapshot()).share.has_value());
}

TEST_F(DashboardPageTest, GivesTheOtherPoolAllByAButton)
{
    engine::Snapshot snapshot = test::extremeSnapshot();
    snapshot.pools[0].state = engine::PoolState::Off;
    publish(snapshot);

    click("remedy0");

    EXPECT_THAT(m_program.weightChanges, ElementsAre(std::vector<std::uint32_t>{100, 0}));
}

TEST_F(DashboardPageTest, AsksForThePagesThatHelp)
{
    const QSignalSpy pages(&m_page, &DashboardPage::pageRequested);
    const QSignalSpy setups(&m_page, &DashboardPage::setupRequested);

    click("remedy0");
    Q_EMIT m_program.listeningChanged(0, QStringLiteral("address in use"));
    click("remedy0");
    m_program.inForce.pools = std::vector<config::PoolConfig>(2);
    Q_EMIT m_program.listeningChanged(4711, {});
    click("remedy0");

    ASSERT_EQ(pages.count(), 2);
    EXPECT_EQ(pages.at(0).at(0).toString(), QStringLiteral("help"));
    EXPECT_EQ(pages.at(1).at(0).toString(), QStringLiteral("settings"));
    EXPECT_EQ(setups.count(), 1);
}

TEST_F(DashboardPageTest, IsCalmWhenAllIsWell)
{
    engine::Snapshot snapshot = test::normalSnapshot();
    snapshot.away.clear();
    publish(snapshot);

    EXPECT_THAT(attention(), ElementsAre(QStringLiteral("All is well. Nothing needs your attention.")));
    test::screenshot(m_page, QStringLiteral("dashboard-calm"));
}

TEST_F(DashboardPageTest, KeepsAButtonWhileItsFindingStays)
{
    engine::Snapshot snapshot = test::normalSnapshot();
    publish(snapshot);
    auto& button = find<QPushButton>("remedy0");
    button.setFocus();

    snapshot.away[0].away = std::chrono::minutes(24);
    publish(snapshot);

    EXPECT_TRUE(attention().at(0).contains(QLatin1String("24 min")));
    EXPECT_EQ(m_page.focusWidget(), &button);
}

TEST_F(DashboardPageTest, FoldsManyFindings)
{
    engine::Snapshot snapshot = test::extremeSnapshot();
    snapshot.away = test::normalSnapshot().away;
    snapshot.pools[0].usesFallback = true;
    snapshot.pools[0].lastJobAge = std::chrono::minutes(30);
    publish(snapshot);
    Q_EMIT m_program.listeningChanged(0, QStringLiteral("address in use"));
    EXPECT_EQ(attention().size(), 3);
    takePictures(QStringLiteral("trouble"));

    click("moreFindings");

    EXPECT_EQ(attention().size(), 5);
}

TEST_F(DashboardPageTest, RemembersTheRangeOfTheChart)
{
    click("rangeDay");

    const DashboardPage next(m_program, m_state);
    EXPECT_EQ(next.findChild<HashrateChart*>()->range(), ChartRange::Day);
}

TEST_F(DashboardPageTest, NamesAllThatCanHaveTheFocus)
{
    publish(test::extremeSnapshot());
    const QList<QWidget*> widgets = m_page.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const auto* button = qobject_cast<const QPushButton*>(widget);
        const bool isPart = widget->objectName().startsWith(QLatin1String("qt_"));
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0 && !isPart) {
            EXPECT_FALSE(widget->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty()))
                << widget->metaObject()->className() << " " << widget->objectName().toStdString();
        }
    }
}

} // namespace
} // namespace dpmp::ui
