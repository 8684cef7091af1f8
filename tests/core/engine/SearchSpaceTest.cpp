// SPDX-License-Identifier: MIT
#include "core/engine/SearchSpace.h"

#include "core/util/Rng.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace dpmp::engine {
namespace {

using testing::poolJob;
using Part = std::pair<Bytes, std::uint32_t>;

Part partOf(const SearchSpace::Part& part)
{
    return {part.filler, part.ntime};
}

PoolJob jobAt(std::uint32_t ntime)
{
    PoolJob job = poolJob();
    job.work.ntime = ntime;
    return job;
}

TEST(SearchSpaceTest, GivesANewJobZeroFillerAndItsOwnTime)
{
    SearchSpace space;

    const SearchSpace::Part part = space.next(jobAt(1000), 2);

    EXPECT_EQ(part.filler, Bytes({0, 0}));
    EXPECT_EQ(part.ntime, 1000U);
}

TEST(SearchSpaceTest, CountsSendsInTheFiller)
{
    SearchSpace space;

    space.next(jobAt(1000), 2);

    EXPECT_EQ(partOf(space.next(jobAt(1000), 2)), (Part{{0, 1}, 1000}));
    EXPECT_EQ(partOf(space.next(jobAt(1000), 2)), (Part{{0, 2}, 1000}));
}

TEST(SearchSpaceTest, MovesTheTimeOnASecondWithoutFiller)
{
    SearchSpace space;

    EXPECT_EQ(partOf(space.next(jobAt(1000), 0)), (Part{{}, 1000}));
    EXPECT_EQ(partOf(space.next(jobAt(1000), 0)), (Part{{}, 1001}));
    EXPECT_EQ(partOf(space.next(jobAt(1000), 0)), (Part{{}, 1002}));
}

TEST(SearchSpaceTest, MovesTheTimeOnWhenTheCounterComesRound)
{
    SearchSpace space;
    std::set<Part> parts;

    for (int i = 0; i < 1000; ++i) {
        const SearchSpace::Part part = space.next(jobAt(1000), 1);
        EXPECT_TRUE(parts.insert(partOf(part)).second) << i;
    }

    EXPECT_EQ(std::ranges::max(parts, {}, &Part::second).second, 1003U)
        << "no more than needed: 1000 sends, 256 fillers";
}

TEST(SearchSpaceTest, RecognisesTheSameWorkUnderAnotherJobId)
{
    SearchSpace space;
    PoolJob again = jobAt(1000);
    again.idToken = "\"another\"";
    again.link = LinkId(99);

    const Part first = partOf(space.next(jobAt(1000), 1));

    EXPECT_NE(partOf(space.next(again, 1)), first);
}

TEST(SearchSpaceTest, KeepsDifferentWorkApart)
{
    SearchSpace space;
    std::vector<PoolJob> jobs(6, jobAt(1000));
    jobs[1].work.prevHash[31] ^= 1U;
    jobs[2].work.coinb1.back() ^= 1U;
    jobs[3].work.coinb2.back() ^= 1U;
    jobs[4].work.branches[1][0] ^= 1U;
    jobs[5].extranonce.extranonce1[0] ^= 1U;

    for (const PoolJob& job : jobs) {
        EXPECT_EQ(partOf(space.next(job, 1)), (Part{{0}, 1000}));
    }
}

TEST(SearchSpaceTest, NeverGivesAPartTwiceWhateverTimesThePoolSends)
{
    // NOMP sends the same work again every 55 s, sometimes with a new time and sometimes with the old.
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        Rng rng(seed);
        SearchSpace space;
        std::set<Part> parts;

        for (int i = 0; i < 3000; ++i) {
            const auto ntime = static_cast<std::uint32_t>(1000 + rng.below(30));
            const SearchSpace::Part part = space.next(jobAt(ntime), 1);
            EXPECT_GE(part.ntime, ntime) << "pools refuse a time before their job's";
            EXPECT_TRUE(parts.insert(partOf(part)).second) << "seed " << seed << ", send " << i;
        }
    }
}

TEST(SearchSpaceTest, NeverGivesAPartTwiceWhenTheFillerChangesItsSizeAndBack)
{
    SearchSpace space;
    std::set<Part> parts;

    for (int i = 0; i < 300; ++i) {
        EXPECT_TRUE(parts.insert(partOf(space.next(jobAt(1000), 2))).second) << i;
    }
    EXPECT_TRUE(parts.insert(partOf(space.next(jobAt(1000), 1))).second);
    for (int i = 0; i < 300; ++i) {
        EXPECT_TRUE(parts.insert(partOf(space.next(jobAt(1000), 2))).second) << i;
    }
}

TEST(SearchSpaceTest, NeverGivesAPartTwiceWhileOtherWorkComesBetween)
{
    SearchSpace space;
    std::set<Part> parts;

    for (int round = 0; round < 20; ++round) {
        EXPECT_TRUE(parts.insert(partOf(space.next(poolJob(1), 2))).second) << round;
        for (std::uint8_t other = 2; other < 12; ++other) {
            space.next(poolJob(other), 2);
        }
    }
}

TEST(SearchSpaceTest, StillKnowsTheWorkInHandAfterHundredsOfOtherJobs)
{
    SearchSpace space;
    std::set<Part> parts;

    for (int i = 0; i < 1000; ++i) {
        PoolJob other = jobAt(1000);
        other.work.coinb1.push_back(static_cast<std::uint8_t>(i));
        other.work.coinb1.push_back(static_cast<std::uint8_t>(i >> 8));
        space.next(other, 2);
        EXPECT_TRUE(parts.insert(partOf(space.next(jobAt(1000), 2))).second) << i;
    }
}

TEST(SearchSpaceTest, FillsMoreBytesThanItCounts)
{
    SearchSpace space;

    space.next(jobAt(1000), 12);
    const SearchSpace::Part part = space.next(jobAt(1000), 12);

    EXPECT_EQ(part.filler, Bytes({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}));
}

} // namespace
} // namespace dpmp::engine
