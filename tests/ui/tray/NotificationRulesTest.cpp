// SPDX-License-Identifier: MIT
#include "ui/tray/NotificationRules.h"

#include "tests/ui/support/Samples.h"

#include <gmock/gmock.h>

namespace dpmp::ui {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using Kind = Occasion::Kind;

// Two pools at work and one miner, a day after the start.
class NotificationRulesTest : public testing::Test
{
protected:
    NotificationRulesTest()
    {
        m_snapshot = test::normalSnapshot();
        m_snapshot.away.clear();
        m_snapshot.miners.resize(2);
        for (std::size_t i = 0; i < 2; ++i) {
            m_snapshot.miners[i].worker = i == 0 ? "kitchen" : "attic";
            m_snapshot.miners[i].address = i == 0 ? "192.168.1.20" : "192.168.1.21";
            m_snapshot.miners[i].connected = 20h;
        }
        m_snapshot.bestShare = {1e9};
        m_snapshot.running = 24h;
    }

    std::vector<Occasion> after(Duration wait)
    {
        m_now += wait;
        m_snapshot.running += wait;
        return m_rules.take(m_snapshot, m_now);
    }

    // The kinds alone.
    std::vector<Kind> kindsAfter(Duration wait)
    {
        std::vector<Kind> kinds;
        for (const Occasion& occasion : after(wait)) {
            kinds.push_back(occasion.kind);
        }
        return kinds;
    }

    void breakPool(Duration down)
    {
        m_snapshot.pools[1].state = engine::PoolState::Down;
        m_snapshot.pools[1].trouble = "connection refused";
        m_snapshot.pools[1].down = down;
    }

    void mendPool()
    {
        m_snapshot.pools[1].state = engine::PoolState::Ready;
        m_snapshot.pools[1].down.reset();
    }

    // The first miner goes.
    void leave(Duration away)
    {
        m_snapshot.away = {m_snapshot.miners.front()};
        m_snapshot.away.front().away = away;
        m_snapshot.miners.erase(m_snapshot.miners.begin());
    }

    void comeBack()
    {
        m_snapshot.away.front().away.reset();
        m_snapshot.away.front().connected = 0s;
        m_snapshot.miners.insert(m_snapshot.miners.begin(), m_snapshot.away.front());
        m_snapshot.away.clear();
    }

    void answer(std::uint64_t accepted, std::uint64_t rejected)
    {
        for (std::uint64_t i = 0; i < accepted + rejected; ++i) {
            engine::LedgerRow& shares = m_snapshot.pools[0].shares;
            shares.open();
            if (i < accepted) {
                shares.settleAccepted(1.0);
            } else {
                shares.settle(engine::ShareOutcome::StaleHere);
            }
        }
    }

    engine::Snapshot m_snapshot;
    NotificationRules m_rules;
    TimePoint m_now{100h};
};

TEST_F(NotificationRulesTest, IsQuietWhileAllIsWell)
{
    for (int i = 0; i < 100; ++i) {
        EXPECT_THAT(after(1min), IsEmpty());
    }
}

TEST_F(NotificationRulesTest, TellsEveryBlock)
{
    const std::vector<Occasion> occasions = m_rules.take(test::sampleEvents());

    EXPECT_THAT(occasions, ElementsAre(Occasion{Kind::Block, "A", {"office.bitaxe"}, {}}));
}

TEST_F(NotificationRulesTest, TellsABestShareThatIsClearlyBetter)
{
    after(1s);

    m_snapshot.bestShare = {1.05e9};
    EXPECT_THAT(after(1s), IsEmpty());
    m_snapshot.bestShare = {1.2e9};
    EXPECT_THAT(after(1s), ElementsAre(Occasion{Kind::BestShare, {}, {}, {}, 1.2e9}));
    EXPECT_THAT(after(1s), IsEmpty());
}

TEST_F(NotificationRulesTest, TellsBestSharesEveryTenMinutesAtMost)
{
    after(1s);
    m_snapshot.bestShare = {2e9};
    after(1s);

    m_snapshot.bestShare = {3e9};
    EXPECT_THAT(after(9min), IsEmpty());
    EXPECT_THAT(after(1min), ElementsAre(Occasion{Kind::BestShare, {}, {}, {}, 3e9}));
}

TEST_F(NotificationRulesTest, TellsNoBestShareInTheFirstHour)
{
    m_snapshot.running = 0s;
    for (int minute = 0; minute < 59; ++minute) {
        m_snapshot.bestShare.value *= 2;
        EXPECT_THAT(after(1min), IsEmpty());
    }

    EXPECT_THAT(after(2min), IsEmpty()); // Only what comes now is new.
    m_snapshot.bestShare.value *= 2;
    EXPECT_THAT(kindsAfter(1s), ElementsAre(Kind::BestShare));
}

TEST_F(NotificationRulesTest, TellsThatAPoolIsDownAndUp)
{
    breakPool(29s);
    EXPECT_THAT(after(1s), IsEmpty());
    breakPool(30s);
    EXPECT_THAT(after(1s), ElementsAre(Occasion{Kind::PoolDown, "Second Pool", {}, "connection refused"}));
    breakPool(31s);
    EXPECT_THAT(after(1s), IsEmpty());

    m_snapshot.pools[1].state = engine::PoolState::Connecting;
    EXPECT_THAT(after(1s), IsEmpty());
    mendPool();
    EXPECT_THAT(after(1s), ElementsAre(Occasion{Kind::PoolUp, "Second Pool", {}, {}}));
}

TEST_F(NotificationRulesTest, DoesNotTellOfAShortOutage)
{
    breakPool(20s);
    after(1s);
    mendPool();

    EXPECT_THAT(after(1s), IsEmpty());
}

TEST_F(NotificationRulesTest, TellsOfAPoolThatComesAndGoesEveryTenMinutes)
{
    int told = 0;
    for (int minute = 0; minute < 60; ++minute) {
        breakPool(40s);
        told += static_cast<int>(after(40s).size());
        mendPool();
        told += static_cast<int>(after(20s).size());
    }

    EXPECT_LE(told, 12);
    EXPECT_GE(told, 10);
}

TEST_F(NotificationRulesTest, TellsThatAMinerIsGoneAndBack)
{
    after(1s);
    leave(1min);
    EXPECT_THAT(after(1s), IsEmpty());

    m_snapshot.away.front().away = 2min;
    EXPECT_THAT(after(1min), ElementsAre(Occasion{Kind::MinersGone, {}, {"kitchen"}, {}}));
    m_snapshot.away.front().away = 12min;
    EXPECT_THAT(after(10min), IsEmpty());

    comeBack();
    EXPECT_THAT(after(1min), ElementsAre(Occasion{Kind::MinersBack, {}, {"kitchen"}, {}}));
    EXPECT_THAT(after(1min), IsEmpty());
}

TEST_F(NotificationRulesTest, TellsOfSeveralMinersTogether)
{
    after(1s);
    m_snapshot.away = m_snapshot.miners;
    m_snapshot.miners.clear();
    for (engine::MinerSnapshot& miner : m_snapshot.away) {
        miner.away = 3min;
    }

    const std::vector<Occasion> occasions = after(3min);

    ASSERT_EQ(occasions.size(), 1U);
    EXPECT_THAT(occasions.front().workers, ElementsAre("kitchen", "attic"));
}

TEST_F(NotificationRulesTest, DoesNotTellOfAMinerWithANewAddress)
{
    after(1s);
    leave(2min);
    engine::MinerSnapshot moved = m_snapshot.away.front();
    moved.away.reset();
    moved.address = "192.168.1.99";
    moved.connected = 110s;
    m_snapshot.miners.push_back(moved);

    EXPECT_THAT(after(2min), IsEmpty());
}

TEST_F(NotificationRulesTest, DoesNotTellOfMinersThatWereAwayBefore)
{
    leave(20h);

    EXPECT_THAT(after(1s), IsEmpty());
}

TEST_F(NotificationRulesTest, DoesNotTellOfMinersThatAPauseSentAway)
{
    after(1s);
    m_snapshot.isPaused = true;
    leave(3min);
    EXPECT_THAT(after(3min), IsEmpty());

    m_snapshot.isPaused = false;
    EXPECT_THAT(after(1s), IsEmpty());
}

TEST_F(NotificationRulesTest, TellsOfARejectStorm)
{
    after(1s);
    answer(80, 19);
    EXPECT_THAT(after(1min), IsEmpty());

    answer(0, 2);
    const std::vector<Occasion> occasions = after(1min);
    ASSERT_EQ(occasions.size(), 1U);
    EXPECT_EQ(occasions.front().kind, Kind::RejectStorm);
    EXPECT_EQ(occasions.front().pool, "First Pool");
    EXPECT_NEAR(occasions.front().value, 0.208, 0.001);
    EXPECT_THAT(after(1s), IsEmpty());
}

TEST_F(NotificationRulesTest, DoesNotTakeAFewRejectsForAStorm)
{
    after(1s);
    answer(0, 19);

    EXPECT_THAT(after(1min), IsEmpty());
}

TEST_F(NotificationRulesTest, ForgetsRejectsAfterFiveMinutes)
{
    after(1s);
    answer(0, 15);
    after(1min);
    for (int i = 0; i < 40; ++i) {
        EXPECT_THAT(after(10s), IsEmpty());
    }

    answer(0, 15);
    EXPECT_THAT(after(10s), IsEmpty());
}

TEST_F(NotificationRulesTest, BeginsAnewWithAnotherProxy)
{
    breakPool(40s);
    after(1s);
    m_snapshot = test::emptySnapshot();

    EXPECT_THAT(m_rules.take(m_snapshot, m_now + 1s), IsEmpty());
}

} // namespace
} // namespace dpmp::ui
