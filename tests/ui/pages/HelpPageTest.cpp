// SPDX-License-Identifier: MIT
#include "ui/pages/HelpPage.h"

#include "tests/ui/support/AccessibilityCheck.h"
#include "tests/ui/support/FakeProgram.h"
#include "tests/ui/support/Screenshot.h"
#include "tests/ui/support/TestState.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <gmock/gmock.h>

namespace dpmp::ui {
namespace {

class HelpPageTest : public testing::Test
{
protected:
    HelpPageTest()
    {
        m_page.resize(950, 760);
        m_page.show();
    }

    ~HelpPageTest() override { applyTheme(ThemeChoice::Light); }

    template <class Widget = QWidget>
    Widget& find(const char* name)
    {
        auto* const found = m_page.findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    test::FakeProgram m_program;
    test::TestState m_state;
    HelpPage m_page{m_program, *m_state};
};

TEST_F(HelpPageTest, ShowsEachAddressAndCopiesIt)
{
    Q_EMIT m_program.listeningChanged(3351, {});
    EXPECT_EQ(find<QLineEdit>("address0").text(), QStringLiteral("stratum+tcp://192.168.1.10:3351"));

    QTest::mouseClick(&find("copyAddress1"), Qt::LeftButton);

    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("stratum+tcp://[fd00::10]:3351"));
}

TEST_F(HelpPageTest, FollowsTheAddressesOfThisComputer)
{
    m_program.addresses = {QStringLiteral("10.0.0.5")};
    m_page.draw(m_program.snapshot());

    EXPECT_EQ(find<QLineEdit>("address0").text(), QStringLiteral("stratum+tcp://10.0.0.5:4711"));
    EXPECT_FALSE(find("address1").isVisible());
}

TEST_F(HelpPageTest, ShowsNoAddressWhileMinersCannotConnect)
{
    Q_EMIT m_program.listeningChanged(0, QStringLiteral("address in use"));

    EXPECT_FALSE(find("address0").isVisible());
    EXPECT_FALSE(find("qrCode").isVisible());
    EXPECT_TRUE(find<QLabel>("addressText").text().contains(QStringLiteral("cannot connect")));
}

TEST_F(HelpPageTest, IsUsableByKeyboard)
{
    m_page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));

    EXPECT_THAT(test::accessibilityProblems(m_page), testing::IsEmpty());
}

TEST_F(HelpPageTest, LooksRight)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(choice);
        const QString name =
            choice == ThemeChoice::Dark ? QStringLiteral("help-%1-dark") : QStringLiteral("help-%1-light");
        EXPECT_GT(test::inkOf(test::screenshot(m_page, name.arg(QStringLiteral("top")))), 0.05);
        QScrollBar* const bar = find<QScrollArea>("helpScroll").verticalScrollBar();
        bar->setValue(bar->maximum());
        EXPECT_GT(test::inkOf(test::screenshot(m_page, name.arg(QStringLiteral("bottom")))), 0.05);
        bar->setValue(0);
    }
}

} // namespace
} // namespace dpmp::ui
