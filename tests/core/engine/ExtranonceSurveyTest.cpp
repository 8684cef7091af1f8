// SPDX-License-Identifier: MIT
#include "core/engine/ExtranonceSurvey.h"

#include <gtest/gtest.h>

namespace dpmp::engine {
namespace {

const PoolExtranonce kRoomy{{0x11, 0x22, 0x33, 0x44}, 8};
const PoolExtranonce kTight{{0x55, 0x66, 0x77, 0x88}, 4};
constexpr TimePoint kNow{std::chrono::hours(1)};

/// Two pools without a connection of this miner, of which earlier connections have taught something.
struct Fixture
{
    Fixture()
    {
        shared.config.pools.resize(2);
        shared.config.pools[0].weight = 30;
        shared.config.pools[1].weight = 70;
        shared.pools.resize(2);
    }

    void teach(std::size_t index, const PoolExtranonce& extranonce)
    {
        shared.pools[index].learnExtranonce(extranonce);
        shared.pools[index].noteJob(kNow);
    }

    ExtranonceSurvey survey(std::optional<PoolSlot> preferred = {}, TimePoint now = kNow) const
    {
        return surveyExtranonces(sides, shared, preferred, now);
    }

    Shared shared{.config = {}, .pools = {}, .rng = Rng(1), .hasher = {}, .reconnectHints = {}, .statistics = {}};
    std::vector<PoolSide> sides = [] {
        std::vector<PoolSide> two;
        two.emplace_back(PoolSlot{0}, MinerId(1));
        two.emplace_back(PoolSlot{1}, MinerId(1));
        return two;
    }();
};

TEST(ExtranonceSurveyTest, IsIncompleteWhileAPoolIsUnknown)
{
    Fixture fixture;
    fixture.teach(0, kRoomy);

    const ExtranonceSurvey survey = fixture.survey();

    EXPECT_FALSE(survey.isComplete);
    EXPECT_EQ(survey.known, std::vector{kRoomy});
}

TEST(ExtranonceSurveyTest, PutsTheHeavierPoolFirst)
{
    Fixture fixture;
    fixture.teach(0, {{0x01}, 8});
    fixture.teach(1, kRoomy);

    const ExtranonceSurvey survey = fixture.survey();

    ASSERT_EQ(survey.known.size(), 2U);
    EXPECT_TRUE(survey.isComplete);
    EXPECT_EQ(survey.known.front(), kRoomy);
}

TEST(ExtranonceSurveyTest, PutsThePoolThatTheMinerCameBackForFirst)
{
    Fixture fixture;
    fixture.teach(0, {{0x01}, 8});
    fixture.teach(1, kRoomy);

    const ExtranonceSurvey survey = fixture.survey(PoolSlot{0});

    EXPECT_EQ(survey.known.front().extranonce1, Bytes{0x01});
}

TEST(ExtranonceSurveyTest, LeavesOutAPoolOfWeight0)
{
    Fixture fixture;
    fixture.shared.config.pools[1].weight = 0;
    fixture.teach(0, kRoomy);

    const ExtranonceSurvey survey = fixture.survey();

    EXPECT_TRUE(survey.isComplete);
    EXPECT_EQ(survey.known.size(), 1U);
}

TEST(ExtranonceSurveyTest, DoesNotTrustTheExtranonce1OfAnotherConnectionWhereItWouldBeTold)
{
    Fixture fixture;
    fixture.teach(0, kTight);
    fixture.teach(1, kRoomy);

    EXPECT_FALSE(fixture.survey().isComplete);
}

TEST(ExtranonceSurveyTest, ForgetsAPoolThatHasNotBeenHeardOfForLong)
{
    Fixture fixture;
    fixture.teach(0, kRoomy);
    fixture.teach(1, kRoomy);

    EXPECT_FALSE(fixture.survey({}, kNow + std::chrono::minutes(11)).isComplete);
}

} // namespace
} // namespace dpmp::engine
