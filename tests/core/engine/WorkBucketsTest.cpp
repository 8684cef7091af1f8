// SPDX-License-Identifier: MIT
#include "core/engine/WorkBuckets.h"

#include <gtest/gtest.h>

namespace dpmp::engine {
namespace {

using namespace std::chrono_literals;

constexpr TimePoint kStart{1000h};

/// Steps of 10 s, of which 4 are kept.
class WorkBucketsTest : public ::testing::Test
{
protected:
    double hashes(Duration from, Duration to) const
    {
        return m_buckets.sum(m_buckets.numberAt(kStart + from), m_buckets.numberAt(kStart + to)).hashes;
    }

    WorkBuckets m_buckets{10s, 4};
};

TEST_F(WorkBucketsTest, IsEmptyBeforeTheFirstShare)
{
    EXPECT_EQ(hashes(0s, 100s), 0.0);
}

TEST_F(WorkBucketsTest, SortsSharesIntoTheirSteps)
{
    m_buckets.add(1.0, kStart);
    m_buckets.add(2.0, kStart + 9s);
    m_buckets.add(4.0, kStart + 10s);
    m_buckets.add(8.0, kStart + 39s);

    EXPECT_EQ(hashes(0s, 0s), 3.0);
    EXPECT_EQ(hashes(10s, 19s), 4.0);
    EXPECT_EQ(hashes(20s, 29s), 0.0);
    EXPECT_EQ(hashes(0s, 1h), 15.0);
    EXPECT_EQ(m_buckets.sum(0, m_buckets.numberAt(kStart + 39s)).shares, 4U);
}

TEST_F(WorkBucketsTest, BeginsItsStepsAtMultiplesOfTheStep)
{
    EXPECT_EQ(m_buckets.beginOf(m_buckets.numberAt(kStart + 37s)), kStart + 30s);
}

TEST_F(WorkBucketsTest, ForgetsTheOldest)
{
    m_buckets.add(1.0, kStart);
    m_buckets.add(2.0, kStart + 10s);
    m_buckets.add(4.0, kStart + 40s);

    EXPECT_EQ(hashes(0s, 9s), 0.0);
    EXPECT_EQ(hashes(0s, 40s), 6.0);
}

TEST_F(WorkBucketsTest, ForgetsAllInALongSilence)
{
    m_buckets.add(1.0, kStart);
    m_buckets.add(2.0, kStart + 10s);
    m_buckets.add(4.0, kStart + 24h);

    EXPECT_EQ(hashes(0s, 48h), 4.0);
}

TEST_F(WorkBucketsTest, LosesNothingWhenTimeStepsBack)
{
    m_buckets.add(1.0, kStart + 20s);
    m_buckets.add(2.0, kStart);

    EXPECT_EQ(hashes(20s, 29s), 3.0);
}

TEST_F(WorkBucketsTest, AbsorbsWhatIsStillKept)
{
    WorkBuckets later(10s, 4);
    m_buckets.add(1.0, kStart);
    m_buckets.add(2.0, kStart + 30s);
    later.add(4.0, kStart + 30s);
    later.add(8.0, kStart + 40s);

    m_buckets.absorb(later);

    EXPECT_EQ(hashes(0s, 29s), 0.0);
    EXPECT_EQ(hashes(30s, 39s), 6.0);
    EXPECT_EQ(hashes(40s, 49s), 8.0);
}

TEST_F(WorkBucketsTest, AbsorbsOlderWork)
{
    WorkBuckets older(10s, 4);
    older.add(1.0, kStart - 1h);
    older.add(2.0, kStart + 10s);
    m_buckets.add(4.0, kStart + 30s);

    m_buckets.absorb(older);
    m_buckets.absorb(WorkBuckets(10s, 4));

    EXPECT_EQ(hashes(0s, 1h), 6.0);
}

} // namespace
} // namespace dpmp::engine
