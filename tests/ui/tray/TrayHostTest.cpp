// SPDX-License-Identifier: MIT
#include "tests/ui/support/FakeProgram.h"
#include "tests/ui/support/TestState.h"
#include "ui/WindowRun.h"

#include <QGuiApplication>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTest>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

constexpr int kPatience = 20000; // ms

// With a display and a tray host, whose command line DPMP_TRAY_HOST gives: tray_host.py brings both.
class TrayHostTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!qEnvironmentVariableIsSet("DPMP_TRAY_HOST")) {
            GTEST_SKIP() << "needs a tray host: run by tray_host.py";
        }
    }

    ~TrayHostTest() override { stopHost(); }

    void startHost()
    {
        QStringList words = qEnvironmentVariable("DPMP_TRAY_HOST").split(QLatin1Char(' '));
        const QString program = words.takeFirst();
        m_host.start(program, words);
        ASSERT_TRUE(m_host.waitForStarted());
    }

    void stopHost()
    {
        m_host.terminate();
        m_host.waitForFinished(kPatience);
    }

    // The screen's pixels of exactly this colour.
    static int pixelsOf(const QColor& color)
    {
        const QImage screen = QGuiApplication::primaryScreen()->grabWindow(0).toImage();
        int found = 0;
        for (int y = 0; y < screen.height(); ++y) {
            for (int x = 0; x < screen.width(); ++x) {
                found += screen.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
            }
        }
        return found;
    }

    QProcess m_host;
};

TEST_F(TrayHostTest, EntersATrayThatComesLateAndComesBackWhenItGoes)
{
    test::FakeProgram program;
    test::TestState state;
    WindowRun run(program, *state);
    run.start();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&run.window()));
    program.publish(test::normalSnapshot());
    EXPECT_FALSE(run.tray().isUsable());

    startHost();
    ASSERT_TRUE(QTest::qWaitFor([&] { return run.tray().isUsable(); }, kPatience));
    run.window().close();
    EXPECT_FALSE(run.window().isVisible());
    EXPECT_EQ(program.quits, 0);
    // Both halves of the disc are seen on the screen, and nothing else of ours is.
    EXPECT_TRUE(QTest::qWaitFor([] { return pixelsOf(themeColors(true).pool(0)) > 4; }, kPatience));
    EXPECT_GT(pixelsOf(themeColors(true).pool(1)), 4);

    stopHost();
    EXPECT_TRUE(QTest::qWaitFor([&] { return run.window().isVisible(); }, kPatience));
    run.window().close();
    EXPECT_EQ(program.quits, 1);
}

} // namespace
} // namespace dpmp::ui
