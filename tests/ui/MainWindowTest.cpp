// SPDX-License-Identifier: MIT
#include "ui/MainWindow.h"

#include "tests/ui/support/AccessibilityCheck.h"
#include "tests/ui/support/FakeProgram.h"
#include "tests/ui/support/RecordingPage.h"
#include "tests/ui/support/Screenshot.h"
#include "tests/ui/support/TestState.h"
#include "ui/Icons.h"
#include "ui/Languages.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace dpmp::ui {
namespace {

using testing::IsEmpty;

class MainWindowTest : public testing::Test
{
protected:
    MainWindowTest()
    {
        const auto add = [this](const char* icon, const char* title) {
            const QString name = QLatin1String(title);
            m_pages.push_back(new test::RecordingPage(name));
            m_window.addPage(m_pages.back(), tintedIcon(QLatin1String(icon)), [name] { return name; });
        };
        add("dashboard", "Dashboard");
        add("miners", "Miners");
        add("pools", "Pools");
    }

    ~MainWindowTest() override
    {
        applyTheme(ThemeChoice::Light);
        applyLanguage(QStringLiteral("en"));
    }

    void show()
    {
        m_window.show();
        m_window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }

    template <class Widget = QWidget>
    Widget& find(const char* name)
    {
        auto* const found = m_window.findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    void trigger(const char* action) { find<QAction>(action).trigger(); }

    test::FakeProgram m_program;
    test::TestState m_state;
    MainWindow m_window{m_program, *m_state};
    std::vector<test::RecordingPage*> m_pages;
};

TEST_F(MainWindowTest, OpensPagesByClickAndByKey)
{
    show();
    EXPECT_EQ(m_window.currentPage(), 0);

    QTest::keyClick(&m_window, Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(m_window.currentPage(), 2);

    QTest::mouseClick(&find("navigation2"), Qt::LeftButton);
    EXPECT_EQ(m_window.currentPage(), 1);
}

TEST_F(MainWindowTest, IsUsableByKeyboardAndNamesEverything)
{
    show();
    Q_EMIT m_program.listeningChanged(3351, {});
    m_program.startDemo();

    EXPECT_THAT(test::accessibilityProblems(m_window), IsEmpty());
}

TEST_F(MainWindowTest, DrawsThePageThatIsSeen)
{
    show();
    const int before = m_pages[0]->drawings;

    m_program.publish(test::normalSnapshot());

    EXPECT_TRUE(QTest::qWaitFor([&] { return m_pages[0]->drawn.miners.size() == 8; }));
    EXPECT_GT(m_pages[0]->drawings, before);
    EXPECT_EQ(m_pages[1]->drawings, 0);

    m_window.showPage(1);
    EXPECT_EQ(m_pages[1]->drawn.miners.size(), 8U);
}

TEST_F(MainWindowTest, DrawsFourTimesASecondAtMost)
{
    show();
    QElapsedTimer watch;
    watch.start();
    const int before = m_pages[0]->drawings;

    EXPECT_TRUE(QTest::qWaitFor([&] {
        m_program.publish(test::normalSnapshot());
        return m_pages[0]->drawings >= before + 4;
    }));

    EXPECT_GE(watch.elapsed(), 3 * MainWindow::kDrawInterval.count() - 50);
}

TEST_F(MainWindowTest, DrawsNothingWhileHidden)
{
    m_program.publish(test::normalSnapshot());
    EXPECT_EQ(m_pages[0]->drawings, 0);

    show();
    EXPECT_EQ(m_pages[0]->drawn.miners.size(), 8U);
}

TEST_F(MainWindowTest, GivesEventsToAllPages)
{
    Q_EMIT m_program.eventsTaken(test::sampleEvents());

    for (const test::RecordingPage* const page : m_pages) {
        EXPECT_EQ(page->taken, test::sampleEvents().size());
    }
}

TEST_F(MainWindowTest, ShowsAndCopiesTheAddress)
{
    show();
    Q_EMIT m_program.listeningChanged(3351, {});

    QTest::mouseClick(&find("copyAddress"), Qt::LeftButton);

    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("192.168.1.10:3351"));
}

TEST_F(MainWindowTest, SaysWhyMinersCannotConnect)
{
    show();
    Q_EMIT m_program.listeningChanged(0, QStringLiteral("address in use"));

    EXPECT_FALSE(find("copyAddress").isVisible());
    EXPECT_TRUE(find<QLabel>("addressCaption").text().contains(QStringLiteral("address in use")));
    m_program.publish(test::extremeSnapshot());
    Q_EMIT m_program.listeningChanged(
        0, QStringLiteral("port 3351 on 0.0.0.0 is in use by another program, perhaps another DPMP"));
    EXPECT_LE(m_window.minimumSizeHint().width(), 1100);
    test::screenshot(m_window, QStringLiteral("frame-no-address-light"));
}

TEST_F(MainWindowTest, LeavesTheDemo)
{
    show();
    EXPECT_FALSE(find("demoBanner").isVisible());
    m_program.startDemo();
    EXPECT_TRUE(find("demoBanner").isVisible());

    QTest::mouseClick(&find("demoBannerButton"), Qt::LeftButton);

    EXPECT_FALSE(m_program.demo);
    EXPECT_FALSE(find("demoBanner").isVisible());
}

TEST_F(MainWindowTest, PausesAndResumes)
{
    show();
    trigger("pauseAction");
    EXPECT_TRUE(m_program.scripted.isPaused);
    engine::Snapshot paused = test::normalSnapshot();
    paused.isPaused = true;
    m_program.publish(paused);
    ASSERT_TRUE(QTest::qWaitFor([this] { return find("pausedBanner").isVisible(); }));

    QTest::mouseClick(&find("pausedBannerButton"), Qt::LeftButton);

    EXPECT_FALSE(m_program.scripted.isPaused);
}

TEST_F(MainWindowTest, QuitsWhenItIsClosedWithoutATray)
{
    show();

    m_window.close();

    EXPECT_EQ(m_program.quits, 1);
    EXPECT_TRUE(m_window.isVisible());
    EXPECT_TRUE(find("quitBanner").isVisible());
}

TEST_F(MainWindowTest, HidesInTheTrayAndSaysSoOnce)
{
    const QSignalSpy notices(&m_window, &MainWindow::hiddenToTray);
    m_window.setTrayUsable(true);
    for (int i = 0; i < 2; ++i) {
        m_window.bringUp();
        m_window.close();
        EXPECT_FALSE(m_window.isVisible());
    }

    EXPECT_EQ(m_program.quits, 0);
    EXPECT_EQ(notices.count(), 1);
}

TEST_F(MainWindowTest, ComesBackWhenTheTrayGoes)
{
    m_window.setTrayUsable(true);
    show();
    m_window.close();

    m_window.setTrayUsable(false);

    EXPECT_TRUE(m_window.isVisible());
}

TEST_F(MainWindowTest, QuitsInsteadOfHidingWhereTheUserWantsThat)
{
    m_window.setTrayUsable(true);
    show();
    trigger("closeToTrayAction");

    m_window.close();

    EXPECT_FALSE(m_state->flag(QStringLiteral("closeToTray"), true));
    EXPECT_EQ(m_program.quits, 1);
}

TEST_F(MainWindowTest, DoesNotHoldUpTheEndOfASession)
{
    m_window.setTrayUsable(true);
    show();

    // What QApplication::quit() and the desktop's session send.
    QEvent quit(QEvent::Quit);
    QApplication::sendEvent(qApp, &quit);

    EXPECT_EQ(m_program.quits, 1);
}

TEST_F(MainWindowTest, RemembersPageAndSize)
{
    show();
    m_window.resize(900, 700);
    m_window.showPage(2);
    m_window.quit();

    MainWindow other(m_program, *m_state);
    for (int i = 0; i < 3; ++i) {
        other.addPage(new test::RecordingPage(QStringLiteral("Page")), {}, [] { return QStringLiteral("Page"); });
    }
    other.restore();

    EXPECT_EQ(other.currentPage(), 2);
    EXPECT_EQ(other.size(), QSize(900, 700));
}

TEST_F(MainWindowTest, ShowsIconsAloneWhereThereIsLittleRoom)
{
    show();
    EXPECT_FALSE(m_window.findChild<NavigationBar*>()->isCollapsed());

    m_window.resize(500, 700);
    m_window.resize(m_window.minimumSizeHint().expandedTo({500, 700}));

    EXPECT_TRUE(QTest::qWaitFor([this] { return m_window.findChild<NavigationBar*>()->isCollapsed(); }));
}

TEST_F(MainWindowTest, ChangesThemeAndLanguage)
{
    show();
    trigger("theme2");
    EXPECT_EQ(m_state->theme(), ThemeChoice::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), themeColors(true).window);

    const int before = m_pages[0]->translations;
    trigger("language_de");
    EXPECT_EQ(m_state->language(), QStringLiteral("de"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_pages[0]->translations > before; }));
}

TEST_F(MainWindowTest, KeepsABlockInSightUntilItIsDismissed)
{
    show();
    m_window.tell({.title = QStringLiteral("New best share"), .text = QStringLiteral("1 G"), .isCritical = false});
    EXPECT_FALSE(find("noticeBanner").isVisible());
    m_window.tell({.title = QStringLiteral("Block found"), .text = QStringLiteral("by attic"), .isCritical = true});
    EXPECT_TRUE(find("noticeBanner").isVisible());

    QTest::mouseClick(&find("noticeBannerButton"), Qt::LeftButton);

    EXPECT_FALSE(find("noticeBanner").isVisible());
}

TEST_F(MainWindowTest, TellsAboutItself)
{
    show();

    trigger("aboutAction");

    auto& box = find<QMessageBox>("aboutBox");
    EXPECT_TRUE(box.text().contains(QStringLiteral("MIT")));
    EXPECT_TRUE(box.text().contains(QLatin1String(qVersion())));
    test::screenshot(box, QStringLiteral("about-light"));
    box.close();
}

TEST_F(MainWindowTest, LooksRight)
{
    show();
    Q_EMIT m_program.listeningChanged(3351, {});
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(choice);
        const QString name =
            choice == ThemeChoice::Dark ? QStringLiteral("frame-%1-dark") : QStringLiteral("frame-%1-light");
        m_program.publish(test::normalSnapshot());
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_pages[0]->drawn.miners.size() == 8; }));
        EXPECT_GT(test::inkOf(test::screenshot(m_window, name.arg(QStringLiteral("normal")))), 0.01);
        m_program.startDemo();
        m_program.publish(test::extremeSnapshot());
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_pages[0]->drawn.miners.size() == 500; }));
        EXPECT_LE(m_window.width(), 1100);
        EXPECT_GT(test::inkOf(test::screenshot(m_window, name.arg(QStringLiteral("extreme")))), 0.01);
        m_program.leaveDemo();
    }
}

} // namespace
} // namespace dpmp::ui
