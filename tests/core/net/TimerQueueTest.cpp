// SPDX-License-Identifier: MIT
#include "core/net/TimerQueue.h"

#include <gtest/gtest.h>

#include <vector>

using namespace std::chrono_literals;

namespace dpmp::net {
namespace {

constexpr TimePoint kStart{1000s};

std::vector<int> fire(TimerQueue& timers, TimePoint now)
{
    std::vector<int> fired;
    const TimerQueue::Mark mark = timers.mark();
    while (const auto timer = timers.takeDue(now, mark)) {
        fired.push_back(timer->id);
        timers.rearm(*timer, now);
    }
    return fired;
}

TEST(TimerQueueTest, FiresInTheOrderOfDueTimes)
{
    TimerQueue timers;
    timers.add(1, 30ms, Qt::PreciseTimer, nullptr, kStart);
    timers.add(2, 10ms, Qt::CoarseTimer, nullptr, kStart);
    timers.add(3, 20ms, Qt::PreciseTimer, nullptr, kStart);

    EXPECT_EQ(timers.nextDue(), kStart + 10ms);
    EXPECT_EQ(fire(timers, kStart + 9ms), std::vector<int>{});
    EXPECT_EQ(fire(timers, kStart + 30ms), (std::vector{2, 3, 1}));
}

TEST(TimerQueueTest, KeepsThePhaseOfATimerThatFiresLate)
{
    TimerQueue timers;
    timers.add(1, 10ms, Qt::PreciseTimer, nullptr, kStart);

    fire(timers, kStart + 14ms);

    EXPECT_EQ(timers.nextDue(), kStart + 20ms);
}

TEST(TimerQueueTest, SkipsDueTimesThatWereMissed)
{
    TimerQueue timers;
    timers.add(1, 10ms, Qt::PreciseTimer, nullptr, kStart);

    EXPECT_EQ(fire(timers, kStart + 55ms), std::vector{1});
    EXPECT_EQ(timers.nextDue(), kStart + 60ms);
}

TEST(TimerQueueTest, FiresAZeroTimerOncePerTurn)
{
    TimerQueue timers;
    timers.add(1, 0ms, Qt::PreciseTimer, nullptr, kStart);
    timers.add(2, 0ms, Qt::PreciseTimer, nullptr, kStart);

    EXPECT_EQ(fire(timers, kStart), (std::vector{1, 2}));
    EXPECT_EQ(fire(timers, kStart), (std::vector{1, 2}));
}

TEST(TimerQueueTest, LeavesATimerAddedDuringATurnForTheNext)
{
    TimerQueue timers;
    timers.add(1, 0ms, Qt::PreciseTimer, nullptr, kStart);
    const TimerQueue::Mark mark = timers.mark();
    timers.add(2, 0ms, Qt::PreciseTimer, nullptr, kStart);

    ASSERT_EQ(timers.takeDue(kStart, mark)->id, 1);
    EXPECT_FALSE(timers.takeDue(kStart, mark));
}

TEST(TimerQueueTest, DoesNotFireATakenTimerAgainBeforeItIsRearmed)
{
    TimerQueue timers;
    timers.add(1, 10ms, Qt::PreciseTimer, nullptr, kStart);
    const auto taken = timers.takeDue(kStart + 10ms, timers.mark());

    EXPECT_EQ(timers.nextDue(), kNever);
    EXPECT_FALSE(timers.takeDue(kStart + 1h, timers.mark()));

    timers.rearm(*taken, kStart + 10ms);

    EXPECT_EQ(timers.nextDue(), kStart + 20ms);
}

TEST(TimerQueueTest, DoesNotRearmATimerThatWasRemovedOrReplacedMeanwhile)
{
    TimerQueue timers;
    timers.add(1, 10ms, Qt::PreciseTimer, nullptr, kStart);
    timers.add(2, 10ms, Qt::PreciseTimer, nullptr, kStart);
    const auto removed = timers.takeDue(kStart + 10ms, timers.mark());
    const auto replaced = timers.takeDue(kStart + 10ms, timers.mark());

    EXPECT_TRUE(timers.remove(1));
    EXPECT_FALSE(timers.remove(1));
    timers.add(2, 100ms, Qt::PreciseTimer, nullptr, kStart);
    timers.rearm(*removed, kStart + 10ms);
    timers.rearm(*replaced, kStart + 10ms);

    EXPECT_EQ(timers.nextDue(), kStart + 100ms);
}

TEST(TimerQueueTest, RemovesAllTimersOfAReceiver)
{
    QObject receiver;
    TimerQueue timers;
    timers.add(1, 10ms, Qt::PreciseTimer, &receiver, kStart);
    timers.add(2, 20ms, Qt::PreciseTimer, &receiver, kStart);
    timers.add(3, 30ms, Qt::PreciseTimer, nullptr, kStart);

    EXPECT_EQ(timers.timersOf(&receiver).size(), 2);
    EXPECT_TRUE(timers.removeAllOf(&receiver));
    EXPECT_FALSE(timers.removeAllOf(&receiver));
    EXPECT_EQ(timers.nextDue(), kStart + 30ms);
    EXPECT_EQ(timers.find(1), nullptr);
}

} // namespace
} // namespace dpmp::net
