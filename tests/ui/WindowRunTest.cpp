// SPDX-License-Identifier: MIT
#include "ui/WindowRun.h"

#include "tests/ui/support/AccessibilityCheck.h"
#include "tests/ui/support/FakeProgram.h"
#include "tests/ui/support/TestState.h"
#include "ui/WindowPlugin.h"

#include <QPluginLoader>
#include <QTest>

#include <gmock/gmock.h>

namespace dpmp::ui {
namespace {

class WindowRunTest : public testing::Test
{
protected:
    test::FakeProgram m_program;
    test::TestState m_state;
    WindowRun m_run{m_program, *m_state};
};

TEST_F(WindowRunTest, ShowsTheWindowAndStartsTheProgram)
{
    m_run.start();

    EXPECT_TRUE(m_run.window().isVisible());
    EXPECT_TRUE(m_program.scripted.isStarted);
}

TEST_F(WindowRunTest, ComesUpForASecondStart)
{
    m_run.start();
    m_run.window().hide();

    Q_EMIT m_program.raiseRequested();

    EXPECT_TRUE(m_run.window().isVisible());
}

TEST_F(WindowRunTest, QuitsFromTheTray)
{
    m_run.start();

    Q_EMIT m_run.tray().quitRequested();

    EXPECT_EQ(m_program.quits, 1);
}

TEST_F(WindowRunTest, CanBeUsedByKeyboardOnEveryPage)
{
    m_run.start();
    Q_EMIT m_program.listeningChanged(3351, {});
    m_program.publish(test::normalSnapshot());
    m_run.window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_run.window()));

    for (int page = 0; page < m_run.window().pageCount(); ++page) {
        m_run.window().showPage(page);
        EXPECT_THAT(test::accessibilityProblems(m_run.window()), testing::IsEmpty()) << "page " << page;
    }
}

TEST(PluginEntryTest, IsFoundInThePlugin)
{
    QPluginLoader loader(QStringLiteral(DPMP_GUI_PLUGIN));

    auto* const plugin = qobject_cast<WindowPlugin*>(loader.instance());

    EXPECT_NE(plugin, nullptr) << loader.errorString().toStdString();
}

} // namespace
} // namespace dpmp::ui
