// SPDX-License-Identifier: MIT
#include "ui/pages/PoolsPage.h"

#include "tests/ui/support/FakeProgram.h"
#include "tests/ui/support/Find.h"
#include "tests/ui/support/Screenshot.h"
#include "ui/Theme.h"
#include "ui/widgets/PoolForm.h"
#include "ui/widgets/StateMark.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

using namespace std::chrono_literals;
using test::click;
using test::find;
using test::paste;
using test::type;

const QString kMistyped = QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5");

class PoolsPageTest : public testing::Test
{
protected:
    PoolsPageTest()
    {
        m_page.resize(960, 720);
        m_page.show();
    }

    QWidget& form(const char* name) { return find<QWidget>(m_page, name); }

    QLineEdit& line(const char* formName, const char* field) { return find<QLineEdit>(form(formName), field); }

    QPushButton& button(const char* name) { return find<QPushButton>(m_page, name); }

    QString changes() { return find<QLabel>(m_page, "changes").text(); }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    UiState m_state{m_settings};
    test::FakeProgram m_program;
    PoolsPage m_page{m_program, m_state};
};

TEST_F(PoolsPageTest, SaysWhatWillChangeAndAppliesIt)
{
    EXPECT_FALSE(button("apply").isEnabled());

    paste(line("poolFormA", "address"), QStringLiteral("stratum+ssl://new.example:443"));
    EXPECT_TRUE(changes().contains(QStringLiteral("stratum+ssl://new.example:443")));
    click(button("apply"));

    EXPECT_EQ(m_program.changes, 1);
    config::ProxyConfig expected = test::sampleConfig();
    expected.pools[0].primary = {.host = "new.example", .port = 443, .tls = true};
    EXPECT_EQ(m_program.inForce, expected);
    EXPECT_FALSE(button("apply").isEnabled());
    EXPECT_TRUE(changes().isEmpty());
}

TEST_F(PoolsPageTest, TakesTheLastApplyBack)
{
    EXPECT_FALSE(button("undo").isEnabled());
    type(line("poolFormA", "wallet"), QStringLiteral("alice"));
    click(button("apply"));
    m_program.changeWeights({10, 90});

    click(button("undo"));

    EXPECT_EQ(m_program.inForce.pools[0].wallet, test::sampleConfig().pools[0].wallet);
    EXPECT_EQ(m_program.inForce.pools[0].weight, 10U);
    EXPECT_EQ(line("poolFormA", "wallet").text().toStdString(), test::sampleConfig().pools[0].wallet);
    EXPECT_FALSE(button("undo").isEnabled());
}

TEST_F(PoolsPageTest, DropsEdits)
{
    type(line("poolFormA", "wallet"), QStringLiteral("alice"));
    type(line("poolFormA", "minDifficulty"), QStringLiteral("much"));

    click(button("revert"));

    EXPECT_EQ(line("poolFormA", "wallet").text().toStdString(), test::sampleConfig().pools[0].wallet);
    EXPECT_TRUE(line("poolFormA", "minDifficulty").text().isEmpty());
    EXPECT_FALSE(button("revert").isEnabled());
    EXPECT_EQ(m_program.changes, 0);
}

TEST_F(PoolsPageTest, DoesNotApplyAMistypedWallet)
{
    type(line("poolFormA", "wallet"), kMistyped);

    EXPECT_FALSE(button("apply").isEnabled());
    click(button("apply"));
    EXPECT_EQ(m_program.changes, 0);
}

TEST_F(PoolsPageTest, ShowsProblemsAtTheirFields)
{
    type(line("poolFormA", "wallet"), QStringLiteral("alice"));
    m_program.problems = {{"pools.A.port", "is taken by another program", config::Severity::Error}};

    click(button("apply"));

    EXPECT_EQ(m_program.changes, 0);
    const auto& note = find<PoolForm>(m_page, "poolFormA").noteAt(PoolField::Port);
    EXPECT_EQ(note, (Note{NoteLevel::Bad, QStringLiteral("Is taken by another program.")}));
    EXPECT_EQ(line("poolFormA", "wallet").text(), QStringLiteral("alice"));
    EXPECT_FALSE(button("undo").isEnabled());
}

TEST_F(PoolsPageTest, KeepsEditsWhateverElseChanges)
{
    auto& wallet = line("poolFormA", "wallet");
    type(wallet, QStringLiteral("alice"));
    wallet.setCursorPosition(2);

    m_program.changeWeights({20, 80});
    m_page.draw(test::normalSnapshot());
    m_page.hide();
    m_page.show();

    EXPECT_EQ(wallet.text(), QStringLiteral("alice"));
    EXPECT_EQ(wallet.cursorPosition(), 2);
    EXPECT_FALSE(changes().contains(QStringLiteral("weight")));
    click(button("apply"));
    EXPECT_EQ(m_program.inForce.pools[0].weight, 20U);
    EXPECT_EQ(m_program.inForce.pools[0].wallet, "alice");
}

TEST_F(PoolsPageTest, ShowsTheStateOfThePool)
{
    m_page.draw(test::normalSnapshot());

    QWidget& panel = form("poolPanelA");
    EXPECT_EQ(find<QLabel>(panel, "poolState").text(), QStringLiteral("Working"));
    EXPECT_TRUE(find<QLabel>(panel, "poolDetail").text().contains(QStringLiteral("stratum.first.example:3333")));
    EXPECT_TRUE(find<QLabel>(panel, "poolDetail").text().contains(QStringLiteral("last job 12 s ago")));
}

TEST_F(PoolsPageTest, ChangesNothingDuringTheDemonstration)
{
    m_program.startDemo();

    EXPECT_FALSE(find<QWidget>(m_page, "poolTabs").isEnabled());
    EXPECT_FALSE(button("apply").isEnabled());
}

TEST_F(PoolsPageTest, LooksRightInBothThemes)
{
    using engine::ExaminationStep;
    using engine::StepState;
    m_page.draw(test::normalSnapshot());
    click(find<QPushButton>(form("poolPanelA"), "testPool"));
    Q_EMIT m_program.examinationsTaken({{.id = m_program.scripted.examined.back().id,
                                         .steps = {{ExaminationStep::Resolve, StepState::Passed, 12ms, ""},
                                                   {ExaminationStep::Connect, StepState::Passed, 31ms, ""},
                                                   {ExaminationStep::Subscribe, StepState::Passed, 64ms, ""},
                                                   {ExaminationStep::Authorize, StepState::Passed, 71ms, ""},
                                                   {ExaminationStep::Job, StepState::Passed, 80ms, ""}},
                                         .facts = {.addresses = {"192.0.2.10", "2001:db8::10"},
                                                   .extranonce1Size = 4,
                                                   .extranonce2Size = 8,
                                                   .difficulty = mining::Difficulty{65536},
                                                   .versionMask = 0x1fffe000U,
                                                   .height = 925000,
                                                   .networkDifficulty = mining::Difficulty{152.27e12}},
                                         .isFinished = true}});
    for (const bool dark : {false, true}) {
        applyTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const QString theme = dark ? QStringLiteral("dark") : QStringLiteral("light");
        EXPECT_GT(test::inkOf(test::screenshot(m_page, QStringLiteral("pools-tested-") + theme)), 0.01);
    }
    applyTheme(ThemeChoice::Light);
}

TEST_F(PoolsPageTest, LooksRightWhenMuchIsWrong)
{
    using engine::ExaminationStep;
    using engine::StepState;
    m_page.draw(test::extremeSnapshot());
    type(line("poolFormA", "name"), QStringLiteral("A pool whose name has gone on for much longer than anybody needs"));
    type(line("poolFormA", "address"), QStringLiteral("http://a.very.long.host.name.of.a.mining.pool.example/path"));
    type(line("poolFormA", "wallet"), kMistyped);
    type(line("poolFormA", "user"), QStringLiteral("{walet}.{worker}"));
    type(line("poolFormA", "minDifficulty"), QStringLiteral("much"));
    click(find<QPushButton>(form("poolPanelA"), "testPool"));
    Q_EMIT m_program.examinationsTaken(
        {{.id = m_program.scripted.examined.back().id,
          .steps = {{ExaminationStep::Resolve, StepState::Passed, 12ms, ""},
                    {ExaminationStep::Connect, StepState::Failed, 2100ms, "Connection refused"},
                    {ExaminationStep::Subscribe, StepState::Waiting, {}, ""},
                    {ExaminationStep::Authorize, StepState::Waiting, {}, ""},
                    {ExaminationStep::Job, StepState::Waiting, {}, ""}},
          .facts = {.addresses = {"192.0.2.10"},
                    .extranonce1Size = {},
                    .extranonce2Size = {},
                    .difficulty = {},
                    .versionMask = {},
                    .height = {},
                    .networkDifficulty = {}},
          .isFinished = true}});
    for (const bool dark : {false, true}) {
        applyTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const QString theme = dark ? QStringLiteral("dark") : QStringLiteral("light");
        EXPECT_GT(test::inkOf(test::screenshot(m_page, QStringLiteral("pools-wrong-") + theme)), 0.01);
    }
    applyTheme(ThemeChoice::Light);
}

} // namespace
} // namespace dpmp::ui
