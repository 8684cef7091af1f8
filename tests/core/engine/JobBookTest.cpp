// SPDX-License-Identifier: MIT
#include "core/engine/JobBook.h"

#include "tests/support/Builders.h"
#include "tests/support/StratumVectors.h"

#include <gtest/gtest.h>

#include <string>

namespace dpmp::engine {
namespace {

using namespace std::chrono_literals;
using testing::issuedJob;
using testing::poolJob;

constexpr TimePoint kStart{1000h};

IssuedJob namedJob(const std::string& id, PoolJob job = poolJob())
{
    IssuedJob issued = issuedJob(std::move(job));
    issued.id = id;
    issued.issuedAt = kStart;
    return issued;
}

mining::Hash32 prevHash(std::uint8_t seed)
{
    return testing::jobTemplate(seed).prevHash;
}

Bytes join(Bytes first, const Bytes& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

TEST(IssuedJobTest, LaysOutTheBytesOfTheKnownVectors)
{
    int proxied = 0;
    for (const testing::ShareVector& share : testing::stratumVectors().shares) {
        if (!share.proxied) {
            continue;
        }
        ++proxied;
        PoolJob job = poolJob();
        job.work = share.job;
        job.extranonce = {share.extranonce1, static_cast<int>(share.extranonce2.size())};
        IssuedJob issued =
            issuedJob(job, {share.proxied->extranonce1, static_cast<int>(share.proxied->extranonce2.size())});
        ASSERT_EQ(issued.filler.size(), share.proxied->pad.size()) << share.name;
        issued.filler = share.proxied->pad;

        EXPECT_EQ(issued.extranonce(share.proxied->extranonce2), join(share.extranonce1, share.extranonce2));
        EXPECT_EQ(issued.poolExtranonce2(share.proxied->extranonce2), share.proxied->extranonce2ToPool) << share.name;
        EXPECT_EQ(issued.poolExtranonce2(share.proxied->extranonce2), share.extranonce2) << share.name;
    }
    EXPECT_EQ(proxied, 8);
}

TEST(IssuedJobTest, PassesTheAnchorPoolsBytesThrough)
{
    PoolJob job = poolJob();
    job.extranonce.extranonce2Size = 4;
    const IssuedJob issued = issuedJob(job, {job.extranonce.extranonce1, 4});
    const Bytes extranonce2{1, 2, 3, 4};

    EXPECT_EQ(issued.extranonce(extranonce2), join(job.extranonce.extranonce1, extranonce2));
    EXPECT_EQ(issued.poolExtranonce2(extranonce2), extranonce2);
}

TEST(IssuedJobTest, RemembersEachHashOnce)
{
    IssuedJob issued = issuedJob(poolJob());
    mining::Hash256 first;
    mining::Hash256 second;
    second.bytes[0] = 1;

    EXPECT_TRUE(issued.remember(first));
    EXPECT_TRUE(issued.remember(second));
    EXPECT_FALSE(issued.remember(first));
    EXPECT_FALSE(issued.remember(second));
}

TEST(JobBookTest, FindsAJobByItsIdAndNoOther)
{
    JobBook book;
    book.add(namedJob("a"));
    book.add(namedJob("b"));

    ASSERT_NE(book.find("a"), nullptr);
    EXPECT_EQ(book.find("a")->id, "a");
    EXPECT_EQ(book.find("A"), nullptr);
    EXPECT_EQ(book.find(""), nullptr);
    EXPECT_EQ(book.find("c"), nullptr);
}

TEST(JobBookTest, KeepsTheNewestWhenThereAreTooMany)
{
    JobBook book;
    for (int i = 0; i < 1000; ++i) {
        book.add(namedJob(std::to_string(i)));
    }

    EXPECT_EQ(book.find("0"), nullptr);
    EXPECT_NE(book.find("999"), nullptr);
    EXPECT_NE(book.find("940"), nullptr) << "over five minutes at a job every 5 s";
    EXPECT_LE(book.size(), 64U);
}

TEST(JobBookTest, MarksTheJobsOfTheEndedBlockAndOfThatConnectionAlone)
{
    JobBook book;
    PoolJob otherLink = poolJob(1);
    otherLink.link = LinkId(2);
    book.add(namedJob("old", poolJob(1)));
    book.add(namedJob("new", poolJob(2)));
    book.add(namedJob("other", otherLink));

    book.markStale(LinkId(1), prevHash(2), kStart);

    EXPECT_TRUE(book.find("old")->isStale);
    EXPECT_FALSE(book.find("new")->isStale);
    EXPECT_FALSE(book.find("other")->isStale);
}

TEST(JobBookTest, ForgetsAJobAfterHalfAnHour)
{
    JobBook book;
    book.add(namedJob("a"));

    book.prune(kStart + 30min);
    EXPECT_EQ(book.size(), 1U);
    book.prune(kStart + 30min + 1s);
    EXPECT_EQ(book.size(), 0U);
}

TEST(JobBookTest, KeepsAStaleJobTwoMinutesFromTheEndOfItsBlockHoweverOldItIs)
{
    JobBook book;
    book.add(namedJob("a", poolJob(1)));

    book.markStale(LinkId(1), prevHash(2), kStart + 10min);
    book.prune(kStart + 12min);
    EXPECT_NE(book.find("a"), nullptr);
    book.prune(kStart + 12min + 1s);
    EXPECT_EQ(book.find("a"), nullptr);
}

TEST(JobBookTest, DoesNotKeepAStaleJobLongerForTheNextBlock)
{
    JobBook book;
    book.add(namedJob("a", poolJob(1)));

    book.markStale(LinkId(1), prevHash(2), kStart);
    book.markStale(LinkId(1), prevHash(3), kStart + 2min);
    book.prune(kStart + 2min + 1s);

    EXPECT_EQ(book.find("a"), nullptr);
}

} // namespace
} // namespace dpmp::engine
