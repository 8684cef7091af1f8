// SPDX-License-Identifier: MIT
#include "core/engine/PoolKnowledge.h"

#include <gtest/gtest.h>

namespace dpmp::engine {
namespace {

using namespace std::chrono_literals;

PoolKnowledge withJobsEvery(Duration interval)
{
    PoolKnowledge knowledge;
    for (int i = 0; i < 100; ++i) {
        knowledge.learnJobInterval(interval);
    }
    return knowledge;
}

TEST(PoolKnowledgeTest, TakesThreeMinutesForSilenceWhileNothingIsKnown)
{
    EXPECT_EQ(PoolKnowledge().silenceLimit(), 180s);
}

TEST(PoolKnowledgeTest, TakesThreeTimesTheUsualIntervalForSilence)
{
    EXPECT_EQ(withJobsEvery(30s).silenceLimit(), 90s) << "ckpool";
    EXPECT_EQ(withJobsEvery(60s).silenceLimit(), 180s) << "public-pool";
    EXPECT_EQ(withJobsEvery(2min).silenceLimit(), 6min);
}

TEST(PoolKnowledgeTest, BoundsTheSilence)
{
    EXPECT_EQ(withJobsEvery(1s).silenceLimit(), 90s);
    EXPECT_EQ(withJobsEvery(0s).silenceLimit(), 90s);
    EXPECT_EQ(withJobsEvery(1h).silenceLimit(), 10min);
}

TEST(PoolKnowledgeTest, DoesNotLetOneBurstChangeWhatIsUsual)
{
    PoolKnowledge knowledge = withJobsEvery(2min);

    knowledge.learnJobInterval(0s);
    knowledge.learnJobInterval(0s);

    EXPECT_GT(knowledge.silenceLimit(), 4min);
}

TEST(PoolKnowledgeTest, FollowsANewHabitWithinSomeTensOfJobs)
{
    PoolKnowledge knowledge = withJobsEvery(30s);

    for (int i = 0; i < 40; ++i) {
        knowledge.learnJobInterval(3min);
    }

    EXPECT_GT(knowledge.silenceLimit(), 8min);
}

TEST(PoolKnowledgeTest, IsFreshForTenMinutesAfterAJob)
{
    constexpr TimePoint kStart{1000h};
    PoolKnowledge knowledge;

    EXPECT_FALSE(knowledge.isFresh(kStart));
    knowledge.noteJob(kStart);
    EXPECT_TRUE(knowledge.isFresh(kStart));
    EXPECT_TRUE(knowledge.isFresh(kStart + 9min));
    EXPECT_FALSE(knowledge.isFresh(kStart + 10min));
}

TEST(PoolKnowledgeTest, RemembersWhatItWasTaught)
{
    PoolKnowledge knowledge;
    EXPECT_EQ(knowledge.extranonce(), std::nullopt);
    EXPECT_EQ(knowledge.versionMask(), std::nullopt);
    EXPECT_EQ(knowledge.versionMeaning(), mining::VersionMeaning::Xor);

    knowledge.learnExtranonce({.extranonce1 = {1, 2}, .extranonce2Size = 8});
    knowledge.learnVersionMask(0);
    knowledge.learnVersionMeaning(mining::VersionMeaning::Replace);

    EXPECT_EQ(knowledge.extranonce(), (PoolExtranonce{.extranonce1 = {1, 2}, .extranonce2Size = 8}));
    EXPECT_EQ(knowledge.versionMask(), 0U);
    EXPECT_EQ(knowledge.versionMeaning(), mining::VersionMeaning::Replace);
}

TEST(PoolKnowledgeTest, RemembersTheNewestJob)
{
    PoolKnowledge knowledge;
    EXPECT_EQ(knowledge.newestJob(), nullptr);
    const auto job = std::make_shared<const PoolJob>();

    knowledge.setNewestJob(job);

    EXPECT_EQ(knowledge.newestJob(), job);
}

} // namespace
} // namespace dpmp::engine
