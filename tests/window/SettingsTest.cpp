// SPDX-License-Identifier: MIT
#include "tests/window/WindowFixture.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/PoolCard.h"
#include "ui/widgets/PoolForm.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace dpmp {
namespace {

using test::click;
using test::find;
using test::type;

constexpr int kDashboard = 1;
constexpr int kPools = 3;
constexpr int kSettings = 5;

class SettingsTest : public test::WindowFixture
{
protected:
    /// A figure stands on the card of pool A.
    bool isShown(const QString& figure)
    {
        const auto labels = find<ui::PoolCard>(window(), "poolCardA").findChildren<ui::ElidedLabel*>();
        return std::ranges::any_of(labels, [&](const auto* each) { return each->fullText() == figure; });
    }

    void chooseLanguage(const QString& name)
    {
        click(navigation(kSettings));
        auto& languages = find<QComboBox>(window(), "language");
        ASSERT_TRUE(languages.isVisible());
        languages.setFocus();
        const int wanted = languages.findText(name);
        ASSERT_GE(wanted, 0);
        while (languages.currentIndex() != wanted) {
            const int before = languages.currentIndex();
            QTest::keyClick(&languages, before < wanted ? Qt::Key_Down : Qt::Key_Up);
            ASSERT_NE(languages.currentIndex(), before);
        }
    }
};

TEST_F(SettingsTest, RefusesAMistypedAddressAndSaysWhy)
{
    startPools();
    writePools();
    start();
    click(navigation(kPools));
    auto& form = find<ui::PoolForm>(window(), "poolFormA");
    auto& wallet = find<QLineEdit>(form, "wallet");
    auto& apply = find<QPushButton>(find<QWidget>(window(), "poolsPage"), "apply");
    const std::string before = fileText();
    ASSERT_TRUE(wallet.isVisible());

    // One letter of a real address is wrong.
    type(wallet, QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"));

    const ui::Note& note = form.noteAt(ui::PoolField::Wallet);
    EXPECT_EQ(note.level, ui::NoteLevel::Bad);
    EXPECT_FALSE(note.text.isEmpty());
    EXPECT_FALSE(apply.isEnabled());
    click(apply);
    EXPECT_EQ(fileText(), before);

    type(wallet, QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"));

    EXPECT_NE(form.noteAt(ui::PoolField::Wallet).level, ui::NoteLevel::Bad);
    ASSERT_TRUE(apply.isEnabled());
    click(apply);
    EXPECT_EQ(inFile().pools[0].wallet, "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");
    EXPECT_FALSE(apply.isEnabled());
}

TEST_F(SettingsTest, ChangesTheLanguageWhileItRuns)
{
    startMining();
    ASSERT_FALSE(HasFatalFailure());
    const QString english = QLocale().toString(800'000); // The height that the pools begin with.
    EXPECT_EQ(navigation(kDashboard).text(), QStringLiteral("Dashboard"));
    EXPECT_TRUE(waitFor([&] { return isShown(english); }));

    chooseLanguage(QStringLiteral("Deutsch"));

    EXPECT_TRUE(waitFor([this] { return navigation(kDashboard).text() == QStringLiteral("Übersicht"); }));
    const QString german = QLocale().toString(800'000);
    EXPECT_NE(german, english);
    click(navigation(kDashboard));
    EXPECT_TRUE(waitFor([&] { return isShown(german); }));

    chooseLanguage(QStringLiteral("English"));

    EXPECT_TRUE(waitFor([this] { return navigation(kDashboard).text() == QStringLiteral("Dashboard"); }));
    click(navigation(kDashboard));
    EXPECT_TRUE(waitFor([&] { return isShown(english); }));
    EXPECT_FALSE(isShown(german));
}

} // namespace
} // namespace dpmp
