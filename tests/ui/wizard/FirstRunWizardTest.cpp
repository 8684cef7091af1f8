// SPDX-License-Identifier: MIT
#include "ui/wizard/FirstRunWizard.h"

#include "tests/ui/support/FakeProgram.h"
#include "tests/ui/support/Find.h"
#include "tests/ui/support/Screenshot.h"
#include "ui/Theme.h"
#include "ui/widgets/NoteLabel.h"

#include <QCheckBox>
#include <QCommandLinkButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

#include <gtest/gtest.h>

#include <memory>

namespace dpmp::ui {
namespace {

using test::click;
using test::find;
using test::paste;
using test::type;

class FirstRunWizardTest : public testing::Test
{
protected:
    FirstRunWizardTest()
    {
        m_program.firstRun = true;
        m_program.inForce = {};
    }

    FirstRunWizard& wizard()
    {
        if (!m_wizard) {
            m_wizard = std::make_unique<FirstRunWizard>(m_program);
            m_wizard->show();
        }
        return *m_wizard;
    }

    QPushButton& button(const char* name) { return find<QPushButton>(wizard(), name); }

    QLineEdit& line(const char* step, const char* field)
    {
        return find<QLineEdit>(find<QWidget>(wizard(), step), field);
    }

    QString title() { return find<QLabel>(wizard(), "wizardTitle").text(); }

    void fillPool(const char* step, const QString& address, const QString& wallet)
    {
        paste(line(step, "address"), address);
        type(line(step, "wallet"), wallet);
    }

    void keepPictures(const QString& name)
    {
        for (const bool dark : {false, true}) {
            applyTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
            test::screenshot(wizard(), name + (dark ? QStringLiteral("-dark") : QStringLiteral("-light")));
        }
        applyTheme(ThemeChoice::Light);
    }

    test::FakeProgram m_program;
    std::unique_ptr<FirstRunWizard> m_wizard;
};

TEST_F(FirstRunWizardTest, LeadsFromTheStartToTheFirstAcceptedShare)
{
    keepPictures(QStringLiteral("wizard-welcome"));
    click(button("setUpPools"));
    EXPECT_EQ(title(), QStringLiteral("Your first pool"));
    EXPECT_FALSE(button("wizardNext").isEnabled());
    keepPictures(QStringLiteral("wizard-pool-empty"));

    fillPool("poolStepA", QStringLiteral("stratum+tcp://one.example:3333"), QStringLiteral("alice"));
    keepPictures(QStringLiteral("wizard-pool"));
    click(button("wizardNext"));
    EXPECT_EQ(title(), QStringLiteral("Your second pool"));
    fillPool("poolStepB", QStringLiteral("stratum+ssl://two.example:443"), QStringLiteral("bob"));
    click(button("wizardNext"));
    EXPECT_EQ(title(), QStringLiteral("The split"));
    EXPECT_EQ(m_program.changes, 0);

    type(find<QSpinBox>(wizard(), "splitA"), QStringLiteral("70"));
    EXPECT_EQ(find<QSlider>(wizard(), "splitSlider").value(), 30);
    keepPictures(QStringLiteral("wizard-split"));
    click(button("wizardNext"));

    EXPECT_EQ(m_program.changes, 1);
    EXPECT_EQ(m_program.inForce.pools[0].primary,
              (config::Endpoint{.host = "one.example", .port = 3333, .tls = false}));
    EXPECT_EQ(m_program.inForce.pools[1].primary, (config::Endpoint{.host = "two.example", .port = 443, .tls = true}));
    EXPECT_EQ(m_program.inForce.pools[0].wallet, "alice");
    EXPECT_EQ(m_program.inForce.pools[0].weight, 70U);
    EXPECT_EQ(m_program.inForce.pools[1].weight, 30U);
    EXPECT_EQ(find<QLabel>(wizard(), "minerEntry0").text(), QStringLiteral("192.168.1.10"));
    EXPECT_EQ(find<QLabel>(wizard(), "minerEntry1").text(), QStringLiteral("4711"));
    EXPECT_TRUE(find<QLabel>(wizard(), "firstMiner").text().contains(QStringLiteral("Waiting")));
    keepPictures(QStringLiteral("wizard-miner-waiting"));

    engine::Snapshot snapshot = test::normalSnapshot();
    snapshot.shares = {};
    m_program.publish(snapshot);
    EXPECT_TRUE(find<QLabel>(wizard(), "firstMiner").text().contains(QStringLiteral("living-room.bitaxe")));
    EXPECT_TRUE(find<QLabel>(wizard(), "firstShare").text().contains(QStringLiteral("Waiting")));

    m_program.publish(test::normalSnapshot());
    EXPECT_EQ(find<QLabel>(wizard(), "firstShare").text(), QStringLiteral("The first share has been accepted."));
    EXPECT_EQ(title(), QStringLiteral("All is well"));
    keepPictures(QStringLiteral("wizard-miner-done"));
    click(button("wizardNext"));
    EXPECT_EQ(wizard().result(), QDialog::Accepted);
}

TEST_F(FirstRunWizardTest, DoesWithOnePool)
{
    click(button("setUpPools"));
    fillPool("poolStepA", QStringLiteral("one.example:3333"), QStringLiteral("alice"));
    click(button("wizardNext"));
    EXPECT_FALSE(button("wizardNext").isEnabled());

    auto& skip = find<QCheckBox>(find<QWidget>(wizard(), "poolStepB"), "skipPool");
    skip.setFocus();
    QTest::keyClick(&skip, Qt::Key_Space);
    click(button("wizardNext"));

    EXPECT_EQ(m_program.changes, 1);
    EXPECT_EQ(m_program.inForce.pools[0].weight, 100U);
    EXPECT_EQ(m_program.inForce.pools[1].weight, 0U);
    EXPECT_TRUE(m_program.inForce.pools[1].primary.host.empty());
    click(button("wizardBack"));
    EXPECT_EQ(title(), QStringLiteral("Your second pool"));
}

TEST_F(FirstRunWizardTest, RefusesAMistypedWalletAndKeepsItOnTheWayBack)
{
    click(button("setUpPools"));
    fillPool("poolStepA", QStringLiteral("one.example:3333"),
             QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"));

    EXPECT_FALSE(button("wizardNext").isEnabled());
    type(line("poolStepA", "wallet"), QStringLiteral("alice"));
    click(button("wizardNext"));
    click(button("wizardBack"));

    EXPECT_EQ(line("poolStepA", "wallet").text(), QStringLiteral("alice"));
    EXPECT_EQ(m_program.changes, 0);
}

TEST_F(FirstRunWizardTest, GoesBackToThePoolThatIsRefused)
{
    click(button("setUpPools"));
    fillPool("poolStepA", QStringLiteral("one.example:3333"), QStringLiteral("alice"));
    click(button("wizardNext"));
    fillPool("poolStepB", QStringLiteral("two.example:3333"), QStringLiteral("bob"));
    click(button("wizardNext"));
    m_program.problems = {{"pools.A.host", "is a placeholder", config::Severity::Error}};

    click(button("wizardNext"));

    EXPECT_EQ(title(), QStringLiteral("Your first pool"));
    EXPECT_EQ(find<NoteLabel>(wizard(), "wizardNote").note().level, NoteLevel::Bad);
    EXPECT_EQ(m_program.changes, 0);
}

TEST_F(FirstRunWizardTest, TakesOverTheSettingsThatWereFound)
{
    m_program.offer = ImportOffer{QStringLiteral("config_v2.json"), test::sampleConfig(), {}};

    click(button("importFound"));
    EXPECT_EQ(line("poolStepA", "address").text(), QStringLiteral("stratum.first.example"));
    click(button("wizardNext"));
    click(button("wizardNext"));
    EXPECT_EQ(find<QSpinBox>(wizard(), "splitA").value(), 70);
    click(button("wizardNext"));

    EXPECT_EQ(m_program.inForce, test::sampleConfig());
}

TEST_F(FirstRunWizardTest, SaysWhyAFileCannotBeImported)
{
    wizard().importFile(QStringLiteral("holiday.jpg"));

    EXPECT_EQ(find<NoteLabel>(wizard(), "importNote").note(),
              (Note{NoteLevel::Bad, QStringLiteral("holiday.jpg cannot be read")}));
    EXPECT_EQ(title(), QStringLiteral("Welcome"));
}

TEST_F(FirstRunWizardTest, StartsTheDemonstration)
{
    click(button("tryDemo"));

    EXPECT_TRUE(m_program.demo);
    EXPECT_EQ(wizard().result(), QDialog::Accepted);
    EXPECT_EQ(m_program.changes, 0);
}

TEST_F(FirstRunWizardTest, CanBeWalkedThroughByKeyboardAlone)
{
    QTest::keyClick(&button("setUpPools"), Qt::Key_Space);
    EXPECT_EQ(title(), QStringLiteral("Your first pool"));
    ASSERT_NE(wizard().focusWidget(), nullptr);

    type(line("poolStepA", "address"), QStringLiteral("one.example:3333"));
    QTest::keyClick(&line("poolStepA", "address"), Qt::Key_Return);

    EXPECT_EQ(title(), QStringLiteral("Your second pool"));
    QTest::keyClick(&wizard(), Qt::Key_Escape);
    EXPECT_EQ(wizard().result(), QDialog::Rejected);
    EXPECT_EQ(m_program.changes, 0);
}

} // namespace
} // namespace dpmp::ui
