// SPDX-License-Identifier: MIT
#include "tests/window/WindowFixture.h"
#include "ui/widgets/AttentionList.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace dpmp {
namespace {

using test::click;
using test::find;
using test::paste;
using test::type;
using testing::HasSubstr;
using testing::Not;

class FirstRunTest : public test::WindowFixture
{
protected:
    QPushButton& button(const char* name) { return find<QPushButton>(wizard(), name); }

    QString label(const char* name) { return find<QLabel>(wizard(), name).text(); }

    void fillPool(const char* stepName, const QString& address, const QString& wallet, const QString& password)
    {
        auto& step = find<QWidget>(wizard(), stepName);
        paste(find<QLineEdit>(step, "address"), address);
        type(find<QLineEdit>(step, "wallet"), wallet);
        type(find<QLineEdit>(step, "password"), password);
    }
};

TEST_F(FirstRunTest, LeadsFromAnEmptyFolderToTheFirstAcceptedShare)
{
    startPools();
    start();
    ASSERT_NE(run().wizard(), nullptr);
    click(find<QCommandLinkButton>(wizard(), "setUpPools"));
    fillPool("poolStepA", poolAddress(0), QStringLiteral("alice"), QStringLiteral("hunter2"));
    click(button("wizardNext"));
    fillPool("poolStepB", poolAddress(1), QStringLiteral("bob"), QStringLiteral("swordfish"));
    click(button("wizardNext"));
    type(find<QSpinBox>(wizard(), "splitA"), QStringLiteral("60"));
    EXPECT_EQ(fileText(), "");
    click(button("wizardNext"));

    ASSERT_TRUE(waitFor([this] { return label("minerEntry1").toUShort() != 0; }));
    EXPECT_EQ(label("minerEntry1").toUShort(), program().proxy().port());
    EXPECT_EQ(label("firstMiner"), QStringLiteral("Waiting for the first miner…"));
    startMiner(label("minerEntry1").toUShort());
    const QString done = QStringLiteral("The first share has been accepted.");
    EXPECT_TRUE(waitFor([&] { return label("firstShare") == done; })) << label("firstShare").toStdString();

    EXPECT_EQ(label("wizardTitle"), QStringLiteral("All is well"));
    EXPECT_GT(pool(0).counters().accepted + pool(1).counters().accepted, 0U);
    EXPECT_EQ(poolAddress(0).toStdString(), "127.0.0.1:" + std::to_string(inFile().pools[0].primary.port));
    EXPECT_EQ(poolAddress(1).toStdString(), "127.0.0.1:" + std::to_string(inFile().pools[1].primary.port));
    EXPECT_EQ(inFile().pools[0].wallet, "alice");
    EXPECT_EQ(inFile().pools[1].wallet, "bob");
    EXPECT_EQ(inFile().pools[0].weight, 60U);
    EXPECT_EQ(inFile().pools[1].weight, 40U);
    EXPECT_THAT(fileText(), Not(HasSubstr("hunter2")));
    EXPECT_THAT(fileText(), Not(HasSubstr("swordfish")));
    EXPECT_EQ(m_keyring.secrets.size(), 2);

    click(button("wizardNext"));
    EXPECT_TRUE(waitFor([this] { return run().wizard() == nullptr; }));
    EXPECT_FALSE(program().isFirstRun());
}

TEST_F(FirstRunTest, TriesTheDemonstrationAndComesBackToTheSetUp)
{
    start();
    auto& banner = find<QWidget>(window(), "demoBanner");
    click(find<QCommandLinkButton>(wizard(), "tryDemo"));
    ASSERT_TRUE(program().isDemo());
    EXPECT_TRUE(waitFor([this] { return run().wizard() == nullptr; }));
    EXPECT_TRUE(banner.isVisible());
    EXPECT_TRUE(waitFor([this] { return isReady(0) && isReady(1) && accepted() > 0; }));

    click(find<QPushButton>(banner, "demoBannerButton"));

    EXPECT_FALSE(program().isDemo());
    EXPECT_FALSE(banner.isVisible());
    EXPECT_EQ(fileText(), "");
    EXPECT_TRUE(program().isFirstRun());
    const QStringList attention = find<ui::AttentionList>(window(), "attention").texts();
    EXPECT_EQ(attention, QStringList(QStringLiteral("No pool is set up yet."))) << "and no port of the demonstration's";
    click(find<QPushButton>(window(), "remedy0"));
    EXPECT_NE(run().wizard(), nullptr);
}

} // namespace
} // namespace dpmp
