// SPDX-License-Identifier: MIT
#include "ui/widgets/SummaryBar.h"

#include "tests/ui/support/Samples.h"

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

class SummaryBarTest : public testing::Test
{
protected:
    QString textOf(const char* name) { return m_bar.findChild<QLabel*>(QLatin1String(name))->text(); }

    SummaryBar m_bar;
};

TEST_F(SummaryBarTest, ShowsHashrateSplitAndPools)
{
    m_bar.draw(test::normalSnapshot());

    EXPECT_TRUE(textOf("totalHashrate").contains(QStringLiteral("H/s")));
    EXPECT_EQ(textOf("splitLabel"), QStringLiteral("Split 70 : 30"));
    EXPECT_EQ(textOf("poolState0"), QStringLiteral("● working"));
}

TEST_F(SummaryBarTest, ShowsAPoolThatIsDownBySignAndWords)
{
    m_bar.draw(test::extremeSnapshot());

    EXPECT_EQ(textOf("poolState1"), QStringLiteral("▲ not reachable"));
    EXPECT_LT(m_bar.minimumSizeHint().width(), 900);
}

TEST_F(SummaryBarTest, ShowsWeightsAsPartsOfAHundred)
{
    engine::Snapshot snapshot = test::emptySnapshot();
    snapshot.pools[0].weight = 1;
    snapshot.pools[1].weight = 3;
    EXPECT_EQ(splitText(snapshot), QStringLiteral("25 : 75"));

    snapshot.pools[0].weight = 0;
    snapshot.pools[1].weight = 0;
    EXPECT_EQ(splitText(snapshot), QStringLiteral("0 : 0"));
    EXPECT_EQ(splitText({}), QStringLiteral("–"));
}

} // namespace
} // namespace dpmp::ui
