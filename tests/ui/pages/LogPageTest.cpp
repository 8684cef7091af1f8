// SPDX-License-Identifier: MIT
#include "ui/pages/LogPage.h"

#include "tests/ui/support/FakeProgram.h"
#include "tests/ui/support/Screenshot.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

using engine::EventKind;

class LogPageTest : public testing::Test
{
protected:
    LogPageTest() { open(); }

    ~LogPageTest() override { applyTheme(ThemeChoice::Light); }

    void open()
    {
        page = std::make_unique<LogPage>(program, state);
        page->resize(1100, 760);
        page->show();
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }

    template <class Widget>
    Widget& find(const char* name)
    {
        auto* const widget = page->findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(widget, nullptr) << name;
        return *widget;
    }

    void click(const char* name) { QTest::mouseClick(&find<QWidget>(name), Qt::LeftButton); }

    int rows() { return find<QTableView>("logTable").model()->rowCount(); }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat};
    UiState state{settings};
    test::FakeProgram program;
    std::unique_ptr<LogPage> page;
};

std::vector<runtime::TimedEvent> manyEvents(int count, int length)
{
    std::vector<runtime::TimedEvent> events;
    const std::vector<runtime::TimedEvent> samples = test::sampleEvents();
    for (int i = 0; i < count; ++i) {
        events.push_back(samples[static_cast<std::size_t>(i) % samples.size()]);
        if (i % 10 == 6) {
            events.back().event.fields.back().value = std::string(static_cast<std::size_t>(length), 'x');
        }
    }
    return events;
}

TEST_F(LogPageTest, SaysThatNothingHappenedYet)
{
    EXPECT_TRUE(find<QLabel>("logEmpty").isVisible());
    EXPECT_FALSE(find<QPushButton>("logExport").isEnabled());
    test::screenshot(*page, QStringLiteral("log-empty-light"));
}

TEST_F(LogPageTest, FiltersWhileTyping)
{
    page->take(test::sampleEvents());
    EXPECT_EQ(rows(), 10);
    QTest::keyClicks(&find<QLineEdit>("logSearch"), QStringLiteral("works for"));
    EXPECT_EQ(rows(), 1);
    QTest::keyClicks(&find<QLineEdit>("logSearch"), QStringLiteral(" nobody"));
    EXPECT_TRUE(find<QLabel>("logEmpty").isVisible());
    click("logShowAll");
    EXPECT_EQ(rows(), 10);
    QTest::keyClicks(&find<QLineEdit>("logMiner"), QStringLiteral("office"));
    EXPECT_EQ(rows(), 7);
}

TEST_F(LogPageTest, RemembersLevelAndKinds)
{
    page->take({{{}, {EventKind::PoolNotify, {{"pool", "A"}}}}});
    EXPECT_EQ(rows(), 0) << "details are not shown at first";
    QTest::keyClick(&find<QComboBox>("logLevel"), Qt::Key_Up);
    EXPECT_EQ(rows(), 1);
    auto* const menu = find<QToolButton>("logKinds").menu();
    menu->popup(page->mapToGlobal(QPoint(20, 20)));
    QAction* action = nullptr;
    for (QAction* const each : menu->actions()) {
        action = each->text() == QStringLiteral("Job of a pool") ? each : action;
    }
    ASSERT_NE(action, nullptr);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    EXPECT_TRUE(menu->isVisible()) << "more can be ticked";
    menu->close();
    EXPECT_EQ(rows(), 0);
    open();
    page->take({{{}, {EventKind::PoolNotify, {}}}, {{}, {EventKind::JobForwarded, {}}}});
    EXPECT_EQ(rows(), 1);
}

TEST_F(LogPageTest, FollowsUntilTheUserScrollsUp)
{
    page->take(manyEvents(300, 10));
    QTableView& table = find<QTableView>("logTable");
    QScrollBar& bar = *table.verticalScrollBar();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar.maximum() > 0; }));
    page->take(manyEvents(10, 10));
    EXPECT_EQ(bar.value(), bar.maximum());
    bar.triggerAction(QAbstractSlider::SliderPageStepSub);
    EXPECT_FALSE(find<QCheckBox>("logFollow").isChecked());
    const int value = bar.value();
    page->take(manyEvents(30, 10));
    QApplication::processEvents();
    EXPECT_EQ(bar.value(), value);
    click("logFollow");
    EXPECT_EQ(bar.value(), bar.maximum());
    EXPECT_TRUE(find<QCheckBox>("logFollow").isChecked());
}

TEST_F(LogPageTest, HoldsEventsWhilePaused)
{
    page->take(test::sampleEvents());
    click("logPause");
    page->take(test::sampleEvents());
    EXPECT_EQ(rows(), 10);
    EXPECT_TRUE(find<QLabel>("logCounts").text().contains(QStringLiteral("10 new event")));
    EXPECT_EQ(find<QPushButton>("logPause").text(), QStringLiteral("Go on"));
    click("logPause");
    EXPECT_EQ(rows(), 20);
}

TEST_F(LogPageTest, ShowsAllFieldsOfAnEventAndCopiesIt)
{
    page->take(test::sampleEvents());
    QTableView& table = find<QTableView>("logTable");
    const QRect place = table.visualRect(table.model()->index(3, 2));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place.center());
    const QTableWidget& details = find<QTableWidget>("logDetails");
    ASSERT_EQ(details.rowCount(), 3 + 5);
    EXPECT_EQ(details.item(7, 0)->text(), QStringLiteral("reason"));
    EXPECT_EQ(details.item(7, 1)->text(), QStringLiteral("start"));
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(page->selectedText().split(QLatin1Char('\n')).size(), 2);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("office.bitaxe works for pool A now")));
    test::screenshot(*page, QStringLiteral("log-normal-light"));
    applyTheme(ThemeChoice::Dark);
    test::screenshot(*page, QStringLiteral("log-normal-dark"));
}

TEST_F(LogPageTest, ExportsWhatTheFilterShows)
{
    page->take(test::sampleEvents());
    QTest::keyClicks(&find<QLineEdit>("logSearch"), QStringLiteral("share"));
    const int shown = rows();
    for (const char* const name : {"log.txt", "log.jsonl"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(page->exportTo(file.fileName()));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        EXPECT_EQ(text.count('\n'), shown);
        EXPECT_EQ(text.startsWith('{'), file.fileName().endsWith(QStringLiteral("jsonl")));
    }
    EXPECT_FALSE(page->exportTo(folder.filePath(QStringLiteral("missing/log.txt"))));
    EXPECT_TRUE(find<QLabel>("logNotice").text().contains(QStringLiteral("could not be written")));
}

TEST_F(LogPageTest, WireLogIsOnOnlyWhileThePageLives)
{
    click("logWire");
    EXPECT_TRUE(program.scripted.hasWireLog);
    EXPECT_TRUE(find<QLabel>("logWireWarning").isVisible());
    page->take({{{}, {EventKind::WireLine, {{"line", "{\"id\":1}"}}}}});
    EXPECT_EQ(rows(), 1) << "the lines are shown";
    page.reset();
    EXPECT_FALSE(program.scripted.hasWireLog);
}

TEST_F(LogPageTest, StaysFluentAtAThousandEventsASecond)
{
    QTest::keyClicks(&find<QLineEdit>("logSearch"), QStringLiteral("share"));
    page->take(manyEvents(20'000, 200));
    const std::vector<runtime::TimedEvent> batch = manyEvents(100, 200);
    qint64 worst = 0;
    QElapsedTimer all;
    all.start();
    for (int i = 0; i < 100; ++i) {
        QElapsedTimer timer;
        timer.start();
        page->take(batch);
        QApplication::processEvents();
        worst = std::max(worst, timer.nsecsElapsed());
    }
    RecordProperty("ms_for_100_batches", static_cast<int>(all.elapsed()));
    RecordProperty("worst_batch_us", static_cast<int>(worst / 1000));
    EXPECT_LT(all.elapsed(), 10'000) << "ten seconds' worth of events";
}

TEST_F(LogPageTest, ShowsTenThousandLongLines)
{
    page->take(manyEvents(10'000, 2000));
    QTableView& table = find<QTableView>("logTable");
    table.setCurrentIndex(table.model()->index(9996, 0));
    test::screenshot(*page, QStringLiteral("log-extreme-light"));
    applyTheme(ThemeChoice::Dark);
    click("logWire");
    const QImage picture = test::screenshot(*page, QStringLiteral("log-extreme-dark"));
    EXPECT_GT(test::inkOf(picture), 0.02);
    EXPECT_EQ(page->width(), 1100) << "no line makes the window wider";
}

} // namespace
} // namespace dpmp::ui
