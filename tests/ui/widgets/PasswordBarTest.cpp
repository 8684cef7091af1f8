// SPDX-License-Identifier: MIT
#include "ui/widgets/PasswordBar.h"

#include "tests/ui/support/FakeProgram.h"
#include "tests/ui/support/Find.h"

#include <QLineEdit>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

using test::click;
using test::find;
using test::type;

class PasswordBarTest : public testing::Test
{
protected:
    PasswordBarTest()
    {
        m_window.resize(900, 200);
        m_window.show();
    }

    test::FakeProgram m_program;
    QWidget m_window;
    PasswordBar m_bar{m_program, &m_window};
};

TEST_F(PasswordBarTest, AsksForOnePasswordAfterTheOther)
{
    EXPECT_FALSE(m_bar.isVisible());

    Q_EMIT m_program.passwordNeeded(engine::PoolSlot{0});
    Q_EMIT m_program.passwordNeeded(engine::PoolSlot{1});
    EXPECT_TRUE(m_bar.isVisible());
    m_bar.resize(m_bar.sizeHint());
    type(find<QLineEdit>(m_bar, "password"), QStringLiteral("one"));
    QTest::keyClick(&find<QLineEdit>(m_bar, "password"), Qt::Key_Return);
    EXPECT_TRUE(find<QLineEdit>(m_bar, "password").text().isEmpty());
    type(find<QLineEdit>(m_bar, "password"), QStringLiteral("two"));
    click(find<QPushButton>(m_bar, "usePassword"));

    ASSERT_EQ(m_program.given.size(), 2U);
    EXPECT_EQ(m_program.given[0].first, engine::PoolSlot{0});
    EXPECT_EQ(m_program.given[0].second.reveal(), "one");
    EXPECT_EQ(m_program.given[1].second.reveal(), "two");
    EXPECT_FALSE(m_bar.isVisible());
}

TEST_F(PasswordBarTest, OffersAnotherPlaceWhenOneFails)
{
    Q_EMIT m_program.passwordTrouble(QStringLiteral("no keyring"));
    EXPECT_TRUE(m_bar.isVisible());
    m_bar.resize(m_bar.sizeHint());

    click(find<QPushButton>(m_bar, "chooseOtherPlace"));

    EXPECT_EQ(m_program.place, PasswordPlace::File);
    EXPECT_FALSE(m_bar.isVisible());
}

} // namespace
} // namespace dpmp::ui
