// SPDX-License-Identifier: MIT
#include "ui/widgets/HashrateChart.h"

#include "tests/ui/support/Samples.h"
#include "tests/ui/support/Screenshot.h"
#include "ui/Theme.h"
#include "ui/widgets/HashratePlot.h"

#include <QApplication>
#include <QLineSeries>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

class HashrateChartTest : public testing::Test
{
protected:
    HashrateChartTest()
    {
        m_chart.setPoolNames({QStringLiteral("First Pool"), QStringLiteral("Second Pool")});
        m_chart.setRange(ChartRange::Hour);
        m_chart.resize(700, 320);
        m_chart.show();
        m_plot = m_chart.findChild<HashratePlot*>(QStringLiteral("hashratePlot"));
    }

    void drawNormal() { m_chart.draw(test::normalSnapshot().history, QDateTime({2026, 3, 1}, {14, 30, 20})); }

    void click(const char* name)
    {
        QTest::mouseClick(m_chart.findChild<QPushButton*>(QLatin1String(name)), Qt::LeftButton);
    }

    HashrateChart m_chart;
    HashratePlot* m_plot = nullptr;
};

TEST_F(HashrateChartTest, HoldsThePointsOfBothPoolsStacked)
{
    drawNormal();

    const auto history = test::normalSnapshot().history;
    const auto last = static_cast<double>(history->hour.byPool[0].back());
    const auto sum = last + static_cast<double>(history->hour.byPool[1].back());
    EXPECT_EQ(m_plot->upperEdge(0).count(), 120);
    EXPECT_DOUBLE_EQ(m_plot->upperEdge(0).points().constLast().y(), last);
    EXPECT_DOUBLE_EQ(m_plot->upperEdge(1).points().constLast().y(), sum);
    EXPECT_DOUBLE_EQ(m_plot->upperEdge(1).points().constFirst().x(), -119.0 * 30.0);
}

TEST_F(HashrateChartTest, ChangesItsRangeByButtons)
{
    const QSignalSpy chosen(&m_chart, &HashrateChart::rangeChosen);
    drawNormal();

    click("rangeDay");
    EXPECT_EQ(m_plot->upperEdge(0).count(), 144);
    click("rangeTenMinutes");
    EXPECT_EQ(m_plot->upperEdge(0).points().constFirst().x(), -119.0 * 5.0);

    EXPECT_EQ(chosen.count(), 2);
    EXPECT_EQ(m_chart.range(), ChartRange::TenMinutes);
}

TEST_F(HashrateChartTest, SaysWhatIsUnderThePointer)
{
    drawNormal();
    test::screenshot(m_chart, QStringLiteral("chart"));
    const double right = m_plot->viewport()->width() - 30;

    const QString text = m_plot->textAt(right);

    EXPECT_TRUE(text.contains(QLatin1String("First Pool: "))) << text.toStdString();
    EXPECT_TRUE(text.contains(QLatin1String("Together: "))) << text.toStdString();
    EXPECT_TRUE(text.contains(QLatin1String("TH/s"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QLatin1String("2:2"))) << text.toStdString();
    EXPECT_TRUE(m_plot->textAt(1).isEmpty());
}

TEST_F(HashrateChartTest, NamesOutagesUnderThePointer)
{
    drawNormal();
    bool wasDown = false;
    bool changed = false;
    bool found = false;
    for (int x = 0; x < m_plot->viewport()->width(); ++x) {
        const QString text = m_plot->textAt(x);
        wasDown = wasDown || text.contains(QLatin1String("Second Pool was down"));
        changed = changed || text.contains(QLatin1String("Split changed to 70 : 30"));
        found = found || text.contains(QLatin1String("Block found for First Pool"));
    }

    EXPECT_TRUE(wasDown);
    EXPECT_TRUE(changed);
    EXPECT_TRUE(found);
}

TEST_F(HashrateChartTest, DrawsWhatThePointerIsOver)
{
    drawNormal();
    const QImage before = test::screenshot(m_chart, QStringLiteral("chart-still"));

    QTest::mouseMove(m_plot->viewport(), m_plot->viewport()->rect().center());

    EXPECT_TRUE(QTest::qWaitFor([&] { return test::screenshot(m_chart, QStringLiteral("chart-hover")) != before; }));
}

TEST_F(HashrateChartTest, TellsTheCurrentValuesInWords)
{
    EXPECT_EQ(m_plot->accessibleDescription(), QStringLiteral("No hashrate has been measured yet."));

    drawNormal();

    EXPECT_TRUE(m_plot->accessibleDescription().contains(QLatin1String("Second Pool: ")));
}

TEST_F(HashrateChartTest, FollowsTheThemeAtOnce)
{
    drawNormal();

    applyTheme(ThemeChoice::Dark);
    const QImage dark = test::screenshot(m_chart, QStringLiteral("chart-dark"));
    applyTheme(ThemeChoice::Light);
    const QImage light = test::screenshot(m_chart, QStringLiteral("chart-light"));

    const QPoint corner(light.width() - 3, light.height() - 3);
    EXPECT_LT(dark.pixelColor(corner).lightness(), 80);
    EXPECT_GT(light.pixelColor(corner).lightness(), 200);
}

} // namespace
} // namespace dpmp::ui
