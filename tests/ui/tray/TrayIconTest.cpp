// SPDX-License-Identifier: MIT
#include "ui/tray/TrayIcon.h"

#include "tests/ui/support/FakeProgram.h"
#include "ui/Languages.h"

#include <QImage>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

class TrayIconTest : public testing::Test
{
protected:
    void click(const char* action)
    {
        auto* const found = m_icon.menu().findChild<QAction*>(QLatin1String(action));
        ASSERT_NE(found, nullptr) << action;
        found->trigger();
    }

    test::FakeProgram m_program;
    TrayIcon m_icon{m_program};
};

TEST_F(TrayIconTest, FollowsThePools)
{
    m_program.publish(test::normalSnapshot());
    EXPECT_EQ(m_icon.state(), TrayState::Both);

    m_program.publish(test::extremeSnapshot());
    EXPECT_EQ(m_icon.state(), TrayState::Attention);

    engine::Snapshot paused = test::normalSnapshot();
    paused.isPaused = true;
    m_program.publish(paused);
    EXPECT_EQ(m_icon.state(), TrayState::Paused);

    m_program.publish(test::emptySnapshot());
    EXPECT_EQ(m_icon.state(), TrayState::None);
}

TEST_F(TrayIconTest, WantsAttentionWhenMinersCannotConnect)
{
    m_program.publish(test::normalSnapshot());

    Q_EMIT m_program.listeningChanged(0, QStringLiteral("address in use"));

    EXPECT_EQ(m_icon.state(), TrayState::Attention);
}

TEST_F(TrayIconTest, IsPatientWithAProxyThatIsStillToListen)
{
    m_program.publish(test::normalSnapshot());

    Q_EMIT m_program.listeningChanged(0, {});

    EXPECT_EQ(m_icon.state(), TrayState::Both);
}

TEST_F(TrayIconTest, TellsHashrateAndSplit)
{
    m_program.publish(test::normalSnapshot());

    EXPECT_TRUE(m_icon.toolTip().contains(QStringLiteral("H/s"))) << m_icon.toolTip().toStdString();
    EXPECT_TRUE(m_icon.toolTip().contains(QStringLiteral("70 : 30"))) << m_icon.toolTip().toStdString();
}

TEST_F(TrayIconTest, SetsThePresets)
{
    m_program.publish(test::normalSnapshot());

    click("trayPreset100");
    click("trayPreset20");

    const std::vector<std::vector<std::uint32_t>> expected{{100, 0}, {20, 80}};
    EXPECT_EQ(m_program.weightChanges, expected);
    EXPECT_TRUE(m_icon.menu().findChild<QAction*>(QStringLiteral("trayPreset20"))->isChecked());
    EXPECT_FALSE(m_icon.menu().findChild<QAction*>(QStringLiteral("trayPreset100"))->isChecked());
}

TEST_F(TrayIconTest, PausesAndResumes)
{
    click("trayPause");
    EXPECT_TRUE(m_program.scripted.isPaused);

    engine::Snapshot paused = test::normalSnapshot();
    paused.isPaused = true;
    m_program.publish(paused);
    click("trayPause");
    EXPECT_FALSE(m_program.scripted.isPaused);
}

TEST_F(TrayIconTest, AsksToShowAndToQuit)
{
    const QSignalSpy shows(&m_icon, &TrayIcon::showRequested);
    const QSignalSpy quits(&m_icon, &TrayIcon::quitRequested);

    click("trayShow");
    click("trayQuit");

    EXPECT_EQ(shows.count(), 1);
    EXPECT_EQ(quits.count(), 1);
}

TEST_F(TrayIconTest, CannotBeUsedWithoutATray)
{
    EXPECT_FALSE(m_icon.isUsable()); // The offscreen platform has none.
    m_icon.tell({.title = QStringLiteral("Nobody"), .text = QStringLiteral("hears this"), .isCritical = true});
}

} // namespace
} // namespace dpmp::ui
