// SPDX-License-Identifier: MIT
#include "core/engine/PoolWatch.h"

#include <gtest/gtest.h>

namespace dpmp::engine {
namespace {

using namespace std::chrono_literals;
using Change = PoolWatch::Change;
using enum SideCondition;

constexpr TimePoint kStart{1000h};
constexpr PoolSlot kA{0};

/// The sides of two miners.
class PoolWatchTest : public ::testing::Test
{
protected:
    Change says(std::size_t miner, SideCondition condition, const std::string& endpoint = "a:1",
                const std::string& trouble = {})
    {
        const SideReport after{condition, LinkId(++m_links), endpoint, trouble};
        const Change change = m_watch.update(kA, m_sides[miner], after, m_now);
        m_sides[miner] = after;
        m_now += 1s;
        return change;
    }

    PoolState state(std::uint32_t weight = 50) const { return m_watch.state(kA, weight); }

    PoolWatch m_watch{1};
    std::array<SideReport, 2> m_sides;
    TimePoint m_now = kStart;
    std::uint64_t m_links = 0;
};

TEST_F(PoolWatchTest, IsIdleOrOffWithoutMiners)
{
    EXPECT_EQ(state(), PoolState::Idle);
    EXPECT_EQ(state(0), PoolState::Off);
    EXPECT_EQ(m_watch.endpoint(kA), "");
}

TEST_F(PoolWatchTest, ConnectsAndIsReady)
{
    EXPECT_EQ(says(0, Trying), Change::None);
    EXPECT_EQ(state(), PoolState::Connecting);
    EXPECT_EQ(says(0, Ready), Change::None);
    EXPECT_EQ(state(), PoolState::Ready);
    EXPECT_EQ(state(0), PoolState::Ready) << "connected for a miner that is pinned to it";
    EXPECT_EQ(says(0, Unwanted, ""), Change::None);
    EXPECT_EQ(state(), PoolState::Idle);
    EXPECT_EQ(m_watch.endpoint(kA), "a:1");
}

TEST_F(PoolWatchTest, IsNotDownForOneMinersFailure)
{
    says(0, Ready);
    EXPECT_EQ(says(1, Failed, "", "refused"), Change::None);

    EXPECT_EQ(state(), PoolState::Ready);
    EXPECT_EQ(m_watch.trouble(kA), "");
}

TEST_F(PoolWatchTest, IsNotDownWhileAMinerStillTries)
{
    says(0, Trying);
    EXPECT_EQ(says(1, Failed, "", "refused"), Change::None);

    EXPECT_EQ(state(), PoolState::Connecting);
}

TEST_F(PoolWatchTest, IsDownWhenAllHaveFailedUntilOneIsReady)
{
    says(0, Ready);
    says(1, Failed, "", "refused");
    const TimePoint failedAt = m_now;
    EXPECT_EQ(says(0, Failed, "", "reset"), Change::WentDown);
    EXPECT_EQ(state(), PoolState::Down);
    EXPECT_EQ(m_watch.trouble(kA), "reset");
    EXPECT_EQ(m_watch.downSince(kA), failedAt);

    EXPECT_EQ(says(0, Failed, "b:2", "timed out"), Change::None) << "another attempt";
    EXPECT_EQ(says(1, Unwanted, ""), Change::None);
    EXPECT_EQ(says(1, Trying), Change::None) << "a miner that has just come";
    EXPECT_EQ(state(), PoolState::Down);
    EXPECT_EQ(m_watch.trouble(kA), "timed out");
    EXPECT_EQ(m_watch.downSince(kA), failedAt);

    EXPECT_EQ(says(1, Ready), Change::CameUp);
    EXPECT_EQ(state(), PoolState::Ready);
    EXPECT_EQ(m_watch.downSince(kA), std::nullopt);
    EXPECT_EQ(m_watch.trouble(kA), "");
}

TEST_F(PoolWatchTest, IsNotDownForNobody)
{
    says(0, Failed, "", "refused");
    ASSERT_EQ(state(), PoolState::Down);

    says(0, Unwanted, "");
    EXPECT_EQ(state(), PoolState::Idle);
    says(0, Trying);
    EXPECT_EQ(state(), PoolState::Connecting);
    EXPECT_EQ(says(0, Failed), Change::None) << "nobody has seen it up in between";
    EXPECT_EQ(says(0, Ready), Change::CameUp);
}

TEST_F(PoolWatchTest, NamesTheEndpointThatMostUse)
{
    says(0, Trying, "a:1");
    EXPECT_EQ(m_watch.endpoint(kA), "a:1");
    says(0, Failed, "", "refused");
    says(0, Failed, "b:2", "refused");
    EXPECT_EQ(m_watch.endpoint(kA), "b:2") << "tried last";
    says(1, Ready, "a:1");
    says(0, Failed, "b:2", "refused");
    EXPECT_EQ(m_watch.endpoint(kA), "a:1") << "in use";

    m_watch.forgetEndpoint(kA);
    EXPECT_EQ(m_watch.endpoint(kA), "a:1") << "still in use";
    says(1, Unwanted, "");
    EXPECT_EQ(m_watch.endpoint(kA), "");
}

} // namespace
} // namespace dpmp::engine
