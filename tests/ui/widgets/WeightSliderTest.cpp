// SPDX-License-Identifier: MIT
#include "ui/widgets/WeightSlider.h"

#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/WeightBar.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

class WeightSliderTest : public testing::Test
{
protected:
    WeightSliderTest()
    {
        m_slider.setPoolNames(QStringLiteral("First Pool"), QStringLiteral("Second Pool"));
        m_slider.setShare(70);
        m_slider.resize(600, 120);
        m_slider.show();
        QApplication::setActiveWindow(&m_slider);
        m_bar = m_slider.findChild<WeightBar*>(QStringLiteral("weightBar"));
        m_bar->setFocus();
    }

    int told() const { return m_told.isEmpty() ? -1 : m_told.last().at(0).toInt(); }

    bool waitFor(int share)
    {
        return QTest::qWaitFor([&] { return told() == share; });
    }

    QSpinBox& number(const char* name) { return *m_slider.findChild<QSpinBox*>(QLatin1String(name)); }

    void turnWheel(int notches)
    {
        const QPointF middle = m_bar->rect().center();
        QWheelEvent event(middle, m_bar->mapToGlobal(middle), {}, {0, notches * 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_bar, &event);
    }

    WeightSlider m_slider;
    WeightBar* m_bar = nullptr;
    QSignalSpy m_told{&m_slider, &WeightSlider::shareChosen};
};

TEST_F(WeightSliderTest, ShowsAShareWithoutASignal)
{
    EXPECT_EQ(m_bar->value(), 70);
    EXPECT_EQ(number("weightA").value(), 70);
    EXPECT_EQ(number("weightB").value(), 30);
    EXPECT_EQ(m_told.count(), 0);
}

TEST_F(WeightSliderTest, StepsByTheKeyboard)
{
    const std::vector<std::pair<Qt::Key, int>> steps{{Qt::Key_Right, 71}, {Qt::Key_Left, 70},   {Qt::Key_Up, 71},
                                                     {Qt::Key_Down, 70},  {Qt::Key_PageUp, 80}, {Qt::Key_PageDown, 70},
                                                     {Qt::Key_Home, 0},   {Qt::Key_End, 100}};
    for (const auto& [key, share] : steps) {
        QTest::keyClick(m_bar, key);

        EXPECT_EQ(m_slider.share(), share);
        EXPECT_EQ(number("weightB").value(), 100 - share);
    }
    EXPECT_TRUE(waitFor(100));
}

TEST_F(WeightSliderTest, StepsByTheWheelWithTheFocus)
{
    turnWheel(1);
    turnWheel(1);
    turnWheel(-3);

    EXPECT_EQ(m_slider.share(), 69);
    EXPECT_TRUE(waitFor(69));
}

TEST_F(WeightSliderTest, LeavesTheWheelToThePageWithoutTheFocus)
{
    m_bar->clearFocus();

    turnWheel(1);

    EXPECT_EQ(m_slider.share(), 70);
}

TEST_F(WeightSliderTest, GoesWhereTheMouseDrags)
{
    QTest::mousePress(m_bar, Qt::LeftButton, {}, m_bar->handlePosition(70));
    for (int share = 69; share >= 25; --share) {
        QTest::mouseMove(m_bar, m_bar->handlePosition(share));
    }
    EXPECT_EQ(m_slider.share(), 25);
    EXPECT_LT(m_told.count(), 10);

    QTest::mouseRelease(m_bar, Qt::LeftButton, {}, m_bar->handlePosition(25));
    EXPECT_EQ(told(), 25);
}

TEST_F(WeightSliderTest, TellsWhileItIsDragged)
{
    QTest::mousePress(m_bar, Qt::LeftButton, {}, m_bar->handlePosition(60));
    QTest::mouseMove(m_bar, m_bar->handlePosition(50));
    QTest::mouseMove(m_bar, m_bar->handlePosition(40));

    EXPECT_TRUE(waitFor(40));
    EXPECT_EQ(m_told.count(), 2);
    QTest::mouseRelease(m_bar, Qt::LeftButton, {}, m_bar->handlePosition(40));
    EXPECT_EQ(m_told.count(), 2);
}

TEST_F(WeightSliderTest, StaysUnderThePointerWhateverIsInForce)
{
    QTest::mousePress(m_bar, Qt::LeftButton, {}, m_bar->handlePosition(50));

    m_slider.setShare(90);
    EXPECT_EQ(m_slider.share(), 50);

    QTest::mouseRelease(m_bar, Qt::LeftButton, {}, m_bar->handlePosition(50));
    m_slider.setShare(90);
    EXPECT_EQ(m_slider.share(), 90);
}

TEST_F(WeightSliderTest, TakesTypedNumbersWhenTheyAreComplete)
{
    QSpinBox& first = number("weightA");
    first.setFocus();
    first.selectAll();
    QTest::keyClicks(&first, QStringLiteral("45"));
    EXPECT_EQ(m_told.count(), 0);

    QTest::keyClick(&first, Qt::Key_Return);

    EXPECT_EQ(told(), 45);
    EXPECT_EQ(number("weightB").value(), 55);
}

TEST_F(WeightSliderTest, TakesTheOtherNumberAsWell)
{
    QSpinBox& second = number("weightB");
    second.setFocus();
    second.selectAll();
    QTest::keyClicks(&second, QStringLiteral("100"));
    QTest::keyClick(&second, Qt::Key_Return);

    EXPECT_EQ(told(), 0);
    EXPECT_EQ(m_bar->value(), 0);
}

TEST_F(WeightSliderTest, LeavesAloneWhatTheUserIsTyping)
{
    QSpinBox& first = number("weightA");
    first.setFocus();
    first.selectAll();
    QTest::keyClicks(&first, QStringLiteral("4"));

    m_slider.setShare(70);

    EXPECT_EQ(first.text(), QStringLiteral("4"));
}

TEST_F(WeightSliderTest, HasPresets)
{
    for (const int share : {100, 80, 50, 20, 0}) {
        auto* preset = m_slider.findChild<QPushButton*>(QStringLiteral("preset%1").arg(share));
        ASSERT_NE(preset, nullptr);
        QTest::mouseClick(preset, Qt::LeftButton);

        EXPECT_EQ(told(), share);
        EXPECT_EQ(m_slider.share(), share);
    }
}

TEST_F(WeightSliderTest, MarksTheActualSplit)
{
    const QImage before = m_bar->grab().toImage();

    m_slider.setActual(0.25, QStringLiteral("Measured over the last hour: 25 : 75"));

    EXPECT_EQ(m_bar->actual(), 0.25);
    EXPECT_NE(m_bar->grab().toImage(), before);
    EXPECT_EQ(m_slider.findChild<ElidedLabel*>(QStringLiteral("actualSplit"))->fullText(),
              QStringLiteral("Measured over the last hour: 25 : 75"));
}

TEST_F(WeightSliderTest, IsASliderThatSpeaksInWords)
{
    QAccessibleInterface* bar = QAccessible::queryAccessibleInterface(m_bar);

    ASSERT_NE(bar, nullptr);
    EXPECT_EQ(bar->role(), QAccessible::Slider);
    EXPECT_EQ(bar->text(QAccessible::Value), QStringLiteral("70 % to First Pool, 30 % to Second Pool"));
    EXPECT_FALSE(bar->text(QAccessible::Name).isEmpty());
    ASSERT_NE(bar->valueInterface(), nullptr);
    EXPECT_EQ(bar->valueInterface()->currentValue().toInt(), 70);
    bar->valueInterface()->setCurrentValue(55);
    EXPECT_TRUE(waitFor(55));
}

TEST_F(WeightSliderTest, GivesLongNamesNoMoreRoomThanThereIs)
{
    m_slider.setPoolNames(QString(70, QLatin1Char('W')), QString(70, QLatin1Char('M')));
    QApplication::processEvents();

    EXPECT_EQ(m_slider.width(), 600);
    EXPECT_NE(m_slider.findChild<ElidedLabel*>(QStringLiteral("poolNameA"))->text().size(), 70);
}

TEST(ShareOfTest, IsAPercentageOfAnyWeights)
{
    EXPECT_EQ(WeightSlider::shareOf(70, 30), 70);
    EXPECT_EQ(WeightSlider::shareOf(2, 1), 67);
    EXPECT_EQ(WeightSlider::shareOf(0, 9), 0);
    EXPECT_EQ(WeightSlider::shareOf(0, 0), 50);
}

} // namespace
} // namespace dpmp::ui
