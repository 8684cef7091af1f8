// SPDX-License-Identifier: MIT
#include "core/engine/WorkerBook.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dpmp::engine {
namespace {

using namespace std::chrono_literals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr TimePoint kStart{1000h};
constexpr mining::Difficulty kShare{5.0};

std::shared_ptr<WorkerRecord> take(WorkerBook& book, std::uint64_t miner, TimePoint now,
                                   const std::string& worker = "rig")
{
    return book.take("192.0.2.1", worker, MinerId(miner), now);
}

LedgerRow oneAccepted()
{
    LedgerRow row;
    row.open();
    row.settleAccepted(2.0);
    return row;
}

TEST(WorkerBookTest, GivesAWorkerItsRecordBack)
{
    WorkerBook book;
    const auto first = take(book, 1, kStart);
    first->addShare(100.0, kShare, kStart + 1s);
    first->addRows({LedgerRow{}, oneAccepted()}, LedgerRow{});
    book.release(first, kStart + 2s);

    const auto again = take(book, 2, kStart + 1h);

    EXPECT_EQ(again, first);
    EXPECT_EQ(again->miner, MinerId(2));
    EXPECT_EQ(again->bestShare, kShare);
    EXPECT_EQ(again->lastShare, kStart + 1s);
    EXPECT_EQ(again->byPool.at(1), oneAccepted());
    EXPECT_FALSE(again->isFree);
    EXPECT_THAT(book.away(10, TimePoint()), IsEmpty());
    EXPECT_EQ(book.size(), 1U);
}

TEST(WorkerBookTest, TellsWorkersAndAddressesApart)
{
    WorkerBook book;
    const auto first = take(book, 1, kStart);
    book.release(first, kStart);

    EXPECT_NE(take(book, 2, kStart, "other"), first);
    EXPECT_NE(book.take("192.0.2.2", "rig", MinerId(3), kStart), first);
    EXPECT_EQ(take(book, 4, kStart), first);
}

TEST(WorkerBookTest, GivesConnectionsAtOnceARecordEach)
{
    WorkerBook book;
    const auto first = take(book, 1, kStart);
    const auto second = take(book, 2, kStart);
    ASSERT_NE(first, second);
    first->addShare(100.0, kShare, kStart + 10s);
    second->addShare(100.0, kShare, kStart + 11s);

    book.release(first, kStart + 20s);

    EXPECT_THAT(book.away(10, TimePoint()), SizeIs(1));
    EXPECT_EQ(take(book, 3, kStart + 30s), first);
    EXPECT_EQ(WorkerBook::current(first), first);
}

TEST(WorkerBookTest, LeavesTheRecordOfADeadConnectionToItsSuccessor)
{
    WorkerBook book;
    const auto dead = take(book, 1, kStart);
    dead->addShare(100.0, kShare, kStart + 10s);
    const auto alive = take(book, 2, kStart + 1min);
    alive->addShare(100.0, {1.0}, kStart + 2min);

    book.release(dead, kStart + 3min);
    WorkerBook::current(dead)->addRows({oneAccepted()}, LedgerRow{});

    EXPECT_EQ(WorkerBook::current(dead), alive);
    EXPECT_EQ(alive->bestShare, kShare);
    EXPECT_EQ(alive->lastShare, kStart + 2min);
    EXPECT_EQ(alive->byPool.at(0), oneAccepted());
    EXPECT_EQ(book.size(), 1U);
    EXPECT_THAT(book.away(10, TimePoint()), IsEmpty());
}

TEST(WorkerBookTest, KeepsAPinForTheWorkerAndItsOtherConnections)
{
    WorkerBook book;
    const auto first = take(book, 1, kStart);
    const auto second = take(book, 2, kStart);
    const auto other = take(book, 3, kStart, "other");
    book.pin(*first, PoolSlot{1});

    EXPECT_EQ(second->pinned, PoolSlot{1});
    EXPECT_EQ(other->pinned, std::nullopt);
    EXPECT_EQ(take(book, 4, kStart)->pinned, PoolSlot{1});
    book.release(first, kStart + 1s);
    EXPECT_EQ(take(book, 5, kStart + 1h)->pinned, PoolSlot{1});
    book.pin(*second, std::nullopt);
    EXPECT_EQ(take(book, 6, kStart + 2h)->pinned, std::nullopt);
}

TEST(WorkerBookTest, ShowsWhoIsAwayTheLatestFirst)
{
    WorkerBook book;
    for (std::uint64_t i = 0; i < 5; ++i) {
        const TimePoint left = kStart + std::chrono::hours(i);
        book.release(take(book, i, kStart, "rig" + std::to_string(i)), left);
    }

    const auto all = book.away(10, TimePoint());
    ASSERT_THAT(all, SizeIs(5));
    EXPECT_EQ(all.front()->worker, "rig4");
    EXPECT_EQ(all.back()->worker, "rig0");
    EXPECT_THAT(book.away(2, TimePoint()), SizeIs(2));
    EXPECT_THAT(book.away(10, kStart + 2h), SizeIs(3));
}

TEST(WorkerBookTest, DropsTheRecordThatWasFreeForTheLongest)
{
    WorkerBook book(3);
    const auto oldest = take(book, 1, kStart, "1");
    const auto second = take(book, 2, kStart, "2");
    const auto inUse = take(book, 3, kStart, "3");
    book.release(oldest, kStart + 1h);
    book.release(second, kStart + 2h);

    take(book, 4, kStart + 3h, "4");

    EXPECT_EQ(book.size(), 3U);
    EXPECT_THAT(book.away(10, TimePoint()), SizeIs(1));
    EXPECT_EQ(take(book, 5, kStart + 3h, "2"), second);
}

TEST(WorkerBookTest, ForgetsAConnectionForWhichThereIsNoRoom)
{
    WorkerBook book(1);
    const auto listed = take(book, 1, kStart, "1");
    const auto unlisted = take(book, 2, kStart, "2");
    ASSERT_NE(unlisted, nullptr);

    book.release(unlisted, kStart + 1s);

    EXPECT_EQ(book.size(), 1U);
    EXPECT_THAT(book.away(10, TimePoint()), IsEmpty());
    book.release(listed, kStart + 2s);
    EXPECT_EQ(take(book, 3, kStart + 3s, "1"), listed);
}

TEST(WorkerBookTest, StaysSmallHoweverManyNamesCome)
{
    WorkerBook book;
    for (std::uint64_t i = 0; i < 12'000; ++i) {
        book.release(take(book, i, kStart, std::to_string(i)), kStart + std::chrono::seconds(i));
    }

    EXPECT_EQ(book.size(), WorkerBook::kMost);
    EXPECT_EQ(book.away(1, TimePoint()).at(0)->worker, "11999");
}

} // namespace
} // namespace dpmp::engine
