// SPDX-License-Identifier: MIT
#include "ui/Attention.h"

#include "tests/ui/support/Samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace dpmp::ui {
namespace {

using namespace std::chrono_literals;
using engine::PoolState;
using Kind = Finding::Kind;
using testing::ElementsAre;
using testing::IsEmpty;

class AttentionTest : public testing::Test
{
protected:
    AttentionTest() { m_snapshot.away.clear(); }

    std::vector<Finding> find() const
    {
        return Attention::findings({.snapshot = m_snapshot,
                                    .config = m_config,
                                    .port = m_port,
                                    .listenError = m_listenError,
                                    .address = QStringLiteral("192.168.1.10"),
                                    .demo = m_demo,
                                    .name = [](const std::string& worker) {
                                        return worker == "cellar.s9" ? QStringLiteral("The old one in the cellar")
                                                                     : QString::fromStdString(worker);
                                    }});
    }

    std::vector<Kind> kinds() const
    {
        std::vector<Kind> kinds;
        std::ranges::transform(find(), std::back_inserter(kinds), &Finding::kind);
        return kinds;
    }

    void takeDown(std::size_t pool)
    {
        m_snapshot.pools[pool].state = PoolState::Down;
        m_snapshot.pools[pool].down = 12min + 5s;
        m_snapshot.pools[pool].trouble = "connection refused";
    }

    void reject(std::size_t pool, int shares)
    {
        for (int i = 0; i < shares; ++i) {
            m_snapshot.pools[pool].shares.open();
            m_snapshot.pools[pool].shares.settle(engine::ShareOutcome::StaleHere);
        }
    }

    engine::Snapshot m_snapshot = test::normalSnapshot();
    config::ProxyConfig m_config = test::sampleConfig();
    std::uint16_t m_port = 3351;
    QString m_listenError;
    bool m_demo = false;
};

TEST_F(AttentionTest, IsCalmWhileAllIsWell)
{
    EXPECT_THAT(find(), IsEmpty());
}

TEST_F(AttentionTest, AsksForPoolsFirst)
{
    m_snapshot = {};
    m_config.pools = std::vector<config::PoolConfig>(2);
    m_port = 0;

    const auto findings = find();

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].kind, Kind::NoPools);
    EXPECT_EQ(findings[0].remedy, Remedy::SetUpPools);
}

TEST_F(AttentionTest, SaysWhyMinersCannotConnect)
{
    m_port = 0;
    m_listenError = QStringLiteral("address in use");

    const auto findings = find();

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].level, Finding::Level::Bad);
    EXPECT_EQ(findings[0].text, QStringLiteral("Miners cannot connect: address in use"));
    EXPECT_EQ(findings[0].remedy, Remedy::OpenSettings);
}

TEST_F(AttentionTest, TellsTheAddressUntilTheFirstMinerComes)
{
    m_snapshot = test::emptySnapshot();

    const auto findings = find();

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_TRUE(findings[0].text.endsWith(QLatin1String("stratum+tcp://192.168.1.10:3351")));
    EXPECT_EQ(findings[0].remedy, Remedy::OpenHelp);
}

TEST_F(AttentionTest, SaysForHowLongAndWhyAPoolIsDown)
{
    takeDown(1);

    const auto findings = find();

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].text, QStringLiteral("Second Pool has been down for 12 min 5 s: connection refused."));
    EXPECT_EQ(findings[0].remedy, Remedy::OpenPools);
    EXPECT_EQ(findings[0].about, 1U);
}

TEST_F(AttentionTest, OffersThePoolThatIsOffWhenTheOnlyOneIsDown)
{
    takeDown(0);
    m_snapshot.pools[1].state = PoolState::Off;

    const auto findings = find();

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].remedy, Remedy::UsePool);
    EXPECT_EQ(findings[0].target, 1U);
}

TEST_F(AttentionTest, DoesNotOfferAPoolThatIsNotSetUp)
{
    takeDown(0);
    m_snapshot.pools[1].state = PoolState::Off;
    m_config.pools[1].primary.host.clear();

    EXPECT_EQ(find().at(0).remedy, Remedy::OpenPools);
}

TEST_F(AttentionTest, NoticesAFallback)
{
    m_snapshot.pools[0].usesFallback = true;
    m_snapshot.pools[0].endpoint = "backup.first.example:25";

    EXPECT_THAT(kinds(), ElementsAre(Kind::OnFallback));
    EXPECT_TRUE(find().at(0).text.contains(QLatin1String("backup.first.example:25")));
}

TEST_F(AttentionTest, NoticesManyRejectsInOnePool)
{
    reject(1, 200);

    const auto findings = find();

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].text, QStringLiteral("7.8 % of the shares for Second Pool have been rejected."));
    EXPECT_EQ(findings[0].target, 0U);
}

TEST_F(AttentionTest, WaitsForEnoughSharesBeforeItSpeaksOfRejects)
{
    m_snapshot.pools[1].shares = {};
    reject(1, 99);

    EXPECT_THAT(find(), IsEmpty());
}

TEST_F(AttentionTest, DoesNotCountSharesUnderWayAsRejected)
{
    for (int i = 0; i < 3000; ++i) {
        m_snapshot.pools[1].shares.open();
    }

    EXPECT_THAT(find(), IsEmpty());
}

TEST_F(AttentionTest, NoticesAnOldJob)
{
    m_snapshot.pools[0].lastJobAge = 10min;
    EXPECT_THAT(find(), IsEmpty());

    m_snapshot.pools[0].lastJobAge = 12min;
    EXPECT_THAT(kinds(), ElementsAre(Kind::OldJob));
}

TEST_F(AttentionTest, CallsAMinerThatIsAwayAsTheUserDoes)
{
    m_snapshot.away = test::normalSnapshot().away;

    const auto findings = find();

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].text, QStringLiteral("The old one in the cellar has been away for 23 min 0 s."));
    EXPECT_EQ(findings[0].remedy, Remedy::OpenMiners);
}

TEST_F(AttentionTest, DoesNotTakeARestartForAnAbsence)
{
    m_snapshot.away = test::normalSnapshot().away;
    m_snapshot.away[0].away = 40s;

    EXPECT_THAT(find(), IsEmpty());
}

TEST_F(AttentionTest, MakesOneFindingOfSeveralMinersThatAreAway)
{
    m_snapshot.away = test::normalSnapshot().away;
    m_snapshot.away.push_back(m_snapshot.away[0]);

    EXPECT_THAT(kinds(), ElementsAre(Kind::MinerAway));
}

TEST_F(AttentionTest, MissesNoMinerWhilePaused)
{
    m_snapshot.isPaused = true;
    m_snapshot.miners.clear();

    EXPECT_THAT(kinds(), IsEmpty());
}

TEST_F(AttentionTest, NoticesThatNoPoolHasAWeight)
{
    m_config.pools[0].weight = 0;
    m_config.pools[1].weight = 0;

    EXPECT_EQ(find().at(0).remedy, Remedy::SplitEvenly);
}

TEST_F(AttentionTest, PutsTheWorstFirst)
{
    m_snapshot.pools[1].usesFallback = true;
    takeDown(0);

    EXPECT_THAT(kinds(), ElementsAre(Kind::PoolDown, Kind::OnFallback));
}

TEST_F(AttentionTest, ShortensLongNames)
{
    m_snapshot = test::extremeSnapshot();

    const auto findings = find();

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_LT(findings[0].text.size(), 200);
}

TEST(PoolTitleTest, UsesTheLetterForAPoolWithoutAName)
{
    EXPECT_EQ(poolTitle("", 1), QStringLiteral("Pool B"));
    EXPECT_EQ(poolTitle("Mine", 1), QStringLiteral("Mine"));
}

} // namespace
} // namespace dpmp::ui
