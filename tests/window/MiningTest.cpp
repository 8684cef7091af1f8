// SPDX-License-Identifier: MIT
#include "tests/window/WindowFixture.h"
#include "ui/widgets/PoolCard.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/WeightBar.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace dpmp {
namespace {

using test::click;
using test::find;
using testing::HasSubstr;
using testing::StartsWith;
using ui::StateBadge;
using ui::TrayState;

class MiningTest : public test::WindowFixture
{
protected:
    bool isInForce(std::uint32_t first, std::uint32_t second)
    {
        return waitFor([=, this] { return seen(0)->weight == first && seen(1)->weight == second; });
    }

    bool isWritten(std::uint32_t first, std::uint32_t second)
    {
        return waitFor([=, this] {
            const config::ProxyConfig file = inFile();
            return file.pools[0].weight == first && file.pools[1].weight == second;
        });
    }

    const StateBadge& badge(const char* card) { return find<StateBadge>(find<ui::PoolCard>(window(), card), "state"); }
};

TEST_F(MiningTest, ChangesTheSplitByKeyboardAndByPreset)
{
    startMining();
    ASSERT_FALSE(HasFatalFailure());
    auto& bar = find<ui::WeightBar>(window(), "weightBar");
    bar.setFocus();
    ASSERT_EQ(bar.value(), 50);

    for (int step = 0; step < 3; ++step) {
        QTest::keyClick(&bar, Qt::Key_PageDown);
    }

    EXPECT_TRUE(isInForce(20, 80));
    EXPECT_TRUE(isWritten(20, 80));
    EXPECT_TRUE(run().tray().menu().findChild<QAction*>(QStringLiteral("trayPreset20"))->isChecked());
    EXPECT_THAT(run().tray().toolTip().toStdString(), HasSubstr("20 : 80"));

    // Leaving at once takes the newest split into the file, too.
    click(find<QPushButton>(window(), "preset80"));
    EXPECT_EQ(bar.value(), 80);
    run().tray().menu().findChild<QAction*>(QStringLiteral("trayQuit"))->trigger();
    EXPECT_TRUE(waitFor([this] { return exitCode().has_value(); }));
    EXPECT_EQ(exitCode(), 0);
    EXPECT_EQ(inFile().pools[0].weight, 80U);
    EXPECT_EQ(inFile().pools[1].weight, 20U);
}

TEST_F(MiningTest, TellsWhenAPoolIsGoneAndWhenItIsBack)
{
    startMining();
    ASSERT_FALSE(HasFatalFailure());
    ASSERT_TRUE(waitFor([this] { return badge("poolCardA").level() == StateBadge::Level::Good; }));
    EXPECT_NE(run().tray().state(), TrayState::Attention);

    killPool(0);

    EXPECT_TRUE(waitFor([this] { return run().tray().state() == TrayState::Attention; }));
    EXPECT_TRUE(waitFor([this] { return badge("poolCardA").level() == StateBadge::Level::Bad; }));
    EXPECT_THAT(badge("poolCardA").text().toStdString(), StartsWith("Down"));
    const std::uint64_t before = pool(1).counters().accepted;
    EXPECT_TRUE(waitFor([&] { return pool(1).counters().accepted > before; })) << "the other pool gets the work";

    startPool(0);
    ASSERT_FALSE(HasFatalFailure());

    EXPECT_TRUE(waitFor([this] { return badge("poolCardA").level() == StateBadge::Level::Good; }));
    EXPECT_TRUE(isReady(0));
    EXPECT_NE(run().tray().state(), TrayState::Attention);
}

} // namespace
} // namespace dpmp
