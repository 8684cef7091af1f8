// SPDX-License-Identifier: MIT
#include "ui/widgets/PoolForm.h"

#include "tests/ui/support/Find.h"
#include "tests/ui/support/Samples.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

using test::click;
using test::find;
using test::paste;
using test::type;

class PoolFormTest : public testing::Test
{
protected:
    PoolFormTest()
    {
        m_form.resize(600, 800);
        m_form.show();
    }

    PoolForm m_form{engine::PoolSlot{0}, PoolForm::Extent::All};
    QSignalSpy m_edits{&m_form, &PoolForm::edited};
};

TEST_F(PoolFormTest, GivesBackWhatItWasGiven)
{
    for (config::PoolConfig pool : test::sampleConfig().pools) {
        pool.password = Secret("secret");
        pool.minDifficulty = 0.001;
        pool.tlsCaFile = "authority.pem";

        m_form.setPool(pool);

        EXPECT_EQ(m_form.pool(), pool);
    }
    EXPECT_EQ(m_edits.count(), 0);
}

TEST_F(PoolFormTest, TakesAPastedUrlApart)
{
    paste(find<QLineEdit>(m_form, "address"), QStringLiteral("stratum+ssl://pool.example:4334"));

    EXPECT_EQ(find<QLineEdit>(m_form, "address").text(), QStringLiteral("pool.example"));
    EXPECT_EQ(find<QSpinBox>(m_form, "port").value(), 4334);
    EXPECT_TRUE(find<QCheckBox>(m_form, "tls").isChecked());
    EXPECT_EQ(m_form.pool().primary, (config::Endpoint{.host = "pool.example", .port = 4334, .tls = true}));
    EXPECT_GT(m_edits.count(), 0);
}

TEST_F(PoolFormTest, TakesATypedAddressApartWhenItIsFinished)
{
    auto& address = find<QLineEdit>(m_form, "address");

    type(address, QStringLiteral("pool.example:4334"));
    EXPECT_EQ(address.text(), QStringLiteral("pool.example:4334"));
    EXPECT_EQ(m_form.pool().primary.port, 4334);
    QTest::keyClick(&address, Qt::Key_Return);

    EXPECT_EQ(address.text(), QStringLiteral("pool.example"));
    EXPECT_EQ(find<QSpinBox>(m_form, "port").value(), 4334);
}

TEST_F(PoolFormTest, RefusesAMistypedWallet)
{
    m_form.setPool(test::sampleConfig().pools[0]);
    EXPECT_FALSE(m_form.hasErrors());

    type(find<QLineEdit>(m_form, "wallet"), QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"));

    EXPECT_TRUE(m_form.hasErrors());
    EXPECT_EQ(m_form.noteAt(PoolField::Wallet).level, NoteLevel::Bad);
    EXPECT_TRUE(m_form.noteAt(PoolField::Wallet).text.contains(QStringLiteral("checksum")));
}

TEST_F(PoolFormTest, WarnsOfABitcoinAddressAtABitcoinCashPool)
{
    m_form.setPool(test::sampleConfig().pools[0]);
    auto& chain = find<QComboBox>(m_form, "chain");

    chain.setFocus();
    QTest::keyClick(&chain, Qt::Key_Down);

    EXPECT_EQ(m_form.pool().chain, "BCH");
    EXPECT_EQ(m_form.noteAt(PoolField::Wallet).level, NoteLevel::Warning);
    EXPECT_FALSE(m_form.hasErrors());
}

TEST_F(PoolFormTest, PreviewsTheUserName)
{
    m_form.setPool(test::sampleConfig().pools[0]);

    type(find<QLineEdit>(m_form, "wallet"), QStringLiteral("alice"));
    type(find<QLineEdit>(m_form, "user"), QStringLiteral("{wallet}_{worker}"));

    EXPECT_TRUE(m_form.noteAt(PoolField::User).text.endsWith(QStringLiteral("alice_rig1")));
}

TEST_F(PoolFormTest, HidesThePasswordUntilAsked)
{
    auto& password = find<QLineEdit>(m_form, "password");
    EXPECT_EQ(password.echoMode(), QLineEdit::Password);

    click(find<QToolButton>(m_form, "showPassword"));
    type(password, QStringLiteral("hunter2"));

    EXPECT_EQ(password.echoMode(), QLineEdit::Normal);
    EXPECT_EQ(m_form.pool().password.reveal(), "hunter2");
}

TEST_F(PoolFormTest, EditsFallbacks)
{
    m_form.setPool(test::sampleConfig().pools[0]);
    auto& table = find<QTableView>(m_form, "fallbacks");

    click(find<QPushButton>(m_form, "addFallback"));
    auto* editor = table.findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, QStringLiteral("stratum+ssl://last.example:700"));
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_form.pool().fallbacks.size() == 2; }));
    click(find<QPushButton>(m_form, "fallbackUp"));

    EXPECT_EQ(m_form.pool().fallbacks[0], (config::Endpoint{.host = "last.example", .port = 700, .tls = true}));
    EXPECT_EQ(table.currentIndex().row(), 0);

    click(find<QPushButton>(m_form, "removeFallback"));
    EXPECT_EQ(m_form.pool().fallbacks, test::sampleConfig().pools[0].fallbacks);
}

TEST_F(PoolFormTest, KeepsItsHeightWhateverIsWrong)
{
    m_form.setPool(test::sampleConfig().pools[0]);
    QApplication::processEvents();
    const int y = find<QLineEdit>(m_form, "user").mapTo(&m_form, QPoint()).y();

    type(find<QLineEdit>(m_form, "wallet"), QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"));
    m_form.setProblems({{"pools.A.port", "is taken", config::Severity::Error}});
    QApplication::processEvents();

    EXPECT_EQ(find<QLineEdit>(m_form, "user").mapTo(&m_form, QPoint()).y(), y);
    EXPECT_EQ(m_form.noteAt(PoolField::Port).text, QStringLiteral("Is taken."));
}

TEST_F(PoolFormTest, NamesEveryControlForThoseWhoCannotSeeIt)
{
    for (const char* name : {"name", "chain", "address", "port", "tls", "wallet", "user", "password", "showPassword",
                             "passwordPlace", "fallbacks", "minDifficulty", "maxDifficulty"}) {
        auto& control = find<QWidget>(m_form, name);
        const auto* button = qobject_cast<QAbstractButton*>(&control);
        EXPECT_FALSE(control.accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty())) << name;
    }
}

} // namespace
} // namespace dpmp::ui
