// SPDX-License-Identifier: MIT
#include "ui/pages/SettingsPage.h"

#include "tests/ui/support/FakeProgram.h"
#include "tests/ui/support/Screenshot.h"
#include "ui/pages/settings/SettingsSection.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QWheelEvent>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

using std::chrono::seconds;

class SettingsPageTest : public testing::Test
{
protected:
    SettingsPageTest()
    {
        page = std::make_unique<SettingsPage>(program, state);
        page->resize(1100, 760);
        page->show();
    }

    ~SettingsPageTest() override { applyTheme(ThemeChoice::Light); }

    template <class Widget>
    Widget& find(const char* name)
    {
        auto* const widget = page->findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(widget, nullptr) << name;
        return *widget;
    }

    void click(const char* name) { QTest::mouseClick(&find<QAbstractButton>(name), Qt::LeftButton); }

    // A box is clicked at its mark: the rest of its width is empty.
    void tick(const char* name)
    {
        auto& box = find<QCheckBox>(name);
        QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(8, box.height() / 2));
    }

    void type(const char* name, const char* number)
    {
        auto& box = find<QSpinBox>(name);
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, QString::fromLatin1(number));
        QTest::keyClick(&box, Qt::Key_Tab);
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat};
    UiState state{settings};
    test::FakeProgram program;
    std::unique_ptr<SettingsPage> page;
};

TEST_F(SettingsPageTest, AppliesEditsAndNothingElse)
{
    EXPECT_FALSE(find<QPushButton>("settingsApply").isEnabled());
    type("listenPort", "4444");
    type("timeoutsMinerLoginSeconds", "90");
    EXPECT_TRUE(find<QPushButton>("settingsApply").isEnabled());
    config::ProxyConfig expected = program.inForce;
    // Meanwhile somebody moves the slider: the edits stay, and so do the new weights.
    program.changeWeights({10, 90});
    EXPECT_EQ(find<QSpinBox>("listenPort").value(), 4444);
    click("settingsApply");
    expected.listen.port = 4444;
    expected.timeouts.minerLogin = seconds(90);
    expected.pools[0].weight = 10;
    expected.pools[1].weight = 90;
    EXPECT_EQ(program.changes, 1);
    EXPECT_EQ(program.inForce, expected);
    EXPECT_FALSE(find<QPushButton>("settingsApply").isEnabled());
    EXPECT_EQ(find<QLabel>("settingsStatus").text(), QStringLiteral("The settings are in force."));
}

TEST_F(SettingsPageTest, RevertsAndResets)
{
    type("limitsMiners", "5");
    click("settingsRevert");
    EXPECT_EQ(find<QSpinBox>("limitsMiners").value(), 10'000);
    program.inForce.limits.miners = 7;
    Q_EMIT program.configChanged();
    auto& box = find<QSpinBox>("limitsMiners");
    EXPECT_EQ(box.value(), 7);
    auto* const reset = box.parentWidget()->findChild<QToolButton*>(QStringLiteral("reset"));
    ASSERT_TRUE(reset->isVisible()) << "7 is not the default";
    reset->click();
    EXPECT_EQ(box.value(), 10'000);
    EXPECT_FALSE(reset->isVisible());
    EXPECT_TRUE(find<QPushButton>("settingsApply").isEnabled());
}

TEST_F(SettingsPageTest, KeepsToTheRanges)
{
    type("timeoutsConnectSeconds", "9999");
    EXPECT_LE(find<QSpinBox>("timeoutsConnectSeconds").value(), 300);
    EXPECT_EQ(find<QSpinBox>("schedulerSliceSeconds").minimum(), 5);
    EXPECT_EQ(find<QSpinBox>("timeoutsMinerIdleSeconds").maximum(), 604'800);
}

TEST_F(SettingsPageTest, ShowsAProblemAtItsSetting)
{
    program.problems = {{"listen.port", "is taken by another program", config::Severity::Error},
                        {"pools.A.host", "is missing", config::Severity::Error}};
    type("listenPort", "80");
    click("settingsApply");
    EXPECT_EQ(program.changes, 0);
    const auto* const problem =
        find<QSpinBox>("listenPort").parentWidget()->findChild<QLabel*>(QStringLiteral("problem"));
    EXPECT_TRUE(problem->isVisibleTo(page.get()));
    EXPECT_EQ(problem->text(), QStringLiteral("is taken by another program"));
    EXPECT_TRUE(find<QLabel>("settingsStatus").text().contains(QStringLiteral("pools.A.host: is missing")));
    EXPECT_EQ(find<QSpinBox>("listenPort").value(), 80) << "the edit is not lost";
    find<QScrollArea>("settingsScroll").ensureWidgetVisible(problem->parentWidget());
    test::screenshot(*page, QStringLiteral("settings-problem-light"));
    program.problems.clear();
    click("settingsApply");
    EXPECT_FALSE(problem->isVisibleTo(page.get()));
}

TEST_F(SettingsPageTest, ChoosesWhoCanConnect)
{
    auto& choice = find<QComboBox>("listenChoice");
    EXPECT_EQ(choice.currentIndex(), 0);
    QTest::keyClick(&choice, Qt::Key_Down);
    click("settingsApply");
    EXPECT_EQ(program.inForce.listen.host, "127.0.0.1");
    QTest::keyClick(&choice, Qt::Key_Down);
    auto& address = find<QComboBox>("listenHost");
    EXPECT_TRUE(address.isVisibleTo(page.get()));
    address.setCurrentText(QStringLiteral("fd00::10"));
    click("settingsApply");
    EXPECT_EQ(program.inForce.listen.host, "fd00::10");
}

TEST_F(SettingsPageTest, TicksWhatIsLogged)
{
    program.inForce.logging.deny = {"status"};
    Q_EMIT program.configChanged();
    auto& events = find<QListWidget>("loggingEvents");
    QListWidgetItem* const item = events.item(0);
    find<QScrollArea>("settingsScroll").ensureWidgetVisible(&events);
    events.setCurrentItem(item);
    QTest::keyClick(&events, Qt::Key_Space);
    click("settingsApply");
    EXPECT_EQ(program.inForce.logging.deny, (std::vector<std::string>{"status", "miner_connected"}));
    EXPECT_TRUE(program.inForce.logging.allow.empty());
    QTest::keyClick(&find<QComboBox>("loggingMode"), Qt::Key_Down);
    click("settingsApply");
    EXPECT_EQ(program.inForce.logging.deny, std::vector<std::string>{"status"});
    EXPECT_EQ(program.inForce.logging.allow.size(), engine::allEventKinds().size() - 1);
    for (int i = 1; i < events.count(); ++i) {
        events.item(i)->setCheckState(Qt::Unchecked);
    }
    click("settingsApply");
    EXPECT_TRUE(program.inForce.logging.allow.empty());
    EXPECT_EQ(program.inForce.logging.deny.size(), engine::allEventKinds().size() + 1) << "nothing is not everything";
}

TEST_F(SettingsPageTest, PutsTheWindowsOwnSettingsInForceAtOnce)
{
    const QSignalSpy languages(page.get(), &SettingsPage::languageChosen);
    QTest::keyClick(&find<QComboBox>("language"), Qt::Key_End);
    ASSERT_EQ(languages.count(), 1);
    EXPECT_EQ(languages[0][0].toString(), QStringLiteral("ja"));
    EXPECT_EQ(state.language(), QStringLiteral("ja"));
    QTest::keyClick(&find<QComboBox>("theme"), Qt::Key_End);
    EXPECT_EQ(state.theme(), ThemeChoice::Dark);
    EXPECT_EQ(themeColors().base, themeColors(true).base);
    for (const char* const name : {"notifyBlock", "closeToTray", "startAtLogin"}) {
        tick(name);
    }
    EXPECT_FALSE(state.flag(QStringLiteral("notify/block"), true));
    EXPECT_TRUE(state.flag(QStringLiteral("notify/rejects"), true));
    EXPECT_FALSE(state.flag(QStringLiteral("closeToTray"), true));
    EXPECT_TRUE(program.atLogin);
    QTest::keyClick(&find<QComboBox>("passwordPlace"), Qt::Key_Down);
    EXPECT_EQ(program.place, PasswordPlace::File);
    EXPECT_EQ(program.changes, 0);
}

TEST_F(SettingsPageTest, FollowsTheMenusOfLanguageAndTheme)
{
    const QSignalSpy chosen(page.get(), &SettingsPage::languageChosen);
    state.setLanguage(QStringLiteral("de"));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(page.get(), &change);
    EXPECT_EQ(find<QComboBox>("language").currentText(), QStringLiteral("Deutsch"));

    state.setTheme(ThemeChoice::Dark);
    applyTheme(ThemeChoice::Dark);
    EXPECT_EQ(find<QComboBox>("theme").currentText(), QStringLiteral("Dark"));
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(SettingsPageTest, SearchHidesTheOthers)
{
    QTest::keyClicks(&find<QLineEdit>("settingsSearch"), QStringLiteral("silent"));
    EXPECT_TRUE(find<QSpinBox>("timeoutsMinerIdleSeconds").isVisible());
    EXPECT_FALSE(find<QSpinBox>("timeoutsConnectSeconds").isVisible());
    EXPECT_FALSE(find<QSpinBox>("listenPort").isVisible());
    test::screenshot(*page, QStringLiteral("settings-search-light"));
    find<QLineEdit>("settingsSearch").setText(QStringLiteral("limits"));
    EXPECT_TRUE(find<QSpinBox>("limitsMiners").isVisible()) << "a title shows its whole section";
    find<QLineEdit>("settingsSearch").setText(QStringLiteral("no such words"));
    EXPECT_TRUE(find<QLabel>("settingsNothing").isVisible());
    find<QLineEdit>("settingsSearch").clear();
    EXPECT_TRUE(find<QSpinBox>("listenPort").isVisible());
}

TEST_F(SettingsPageTest, TheWheelScrollsAndChangesNothing)
{
    auto& box = find<QSpinBox>("limitsMiners");
    find<QScrollArea>("settingsScroll").ensureWidgetVisible(&box);
    const QPointF middle = box.rect().center();
    QWheelEvent event(middle, box.mapToGlobal(middle), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&box, &event);
    EXPECT_EQ(box.value(), 10'000);
}

TEST_F(SettingsPageTest, TheListLeadsToItsSection)
{
    auto& list = find<QListWidget>("settingsList");
    const QRect place = list.visualItemRect(list.item(list.count() - 1));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place.center());
    EXPECT_GT(find<QScrollArea>("settingsScroll").verticalScrollBar()->value(), 0);
    test::screenshot(*page, QStringLiteral("settings-timeouts-light"));
}

TEST_F(SettingsPageTest, EveryControlHasAName)
{
    for (const QWidget* const control : page->findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QAbstractButton*>(control) != nullptr ||
                               qobject_cast<const QSpinBox*>(control) != nullptr ||
                               qobject_cast<const QComboBox*>(control) != nullptr;
        if (isControl && control->isVisible()) {
            const auto* const button = qobject_cast<const QAbstractButton*>(control);
            EXPECT_TRUE(!control->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()))
                << control->objectName().toStdString();
        }
    }
}

TEST_F(SettingsPageTest, IsDrawnInBothThemes)
{
    const QImage light = test::screenshot(*page, QStringLiteral("settings-normal-light"));
    EXPECT_GT(test::inkOf(light), 0.02);
    applyTheme(ThemeChoice::Dark);
    QScrollBar& bar = *find<QScrollArea>("settingsScroll").verticalScrollBar();
    test::screenshot(*page, QStringLiteral("settings-normal-dark"));
    bar.setValue(find<QListWidget>("loggingEvents").mapTo(page.get(), QPoint()).y() - 200);
    test::screenshot(*page, QStringLiteral("settings-log-dark"));
}

} // namespace
} // namespace dpmp::ui
