// SPDX-License-Identifier: MIT
#include "core/runtime/EventBox.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

namespace dpmp::runtime {
namespace {

using engine::EventKind;
using testing::ElementsAre;

TimedEvent numbered(EventKind kind, std::int64_t number)
{
    return {{}, {kind, {{"number", number}}}};
}

std::int64_t numberOf(const TimedEvent& timed)
{
    return std::get<std::int64_t>(*timed.event.find("number"));
}

std::vector<std::int64_t> numbersIn(EventBox& box)
{
    std::vector<std::int64_t> numbers;
    for (const TimedEvent& timed : box.takeAll()) {
        numbers.push_back(numberOf(timed));
    }
    return numbers;
}

TEST(EventBoxTest, AsksForAWakeUpOnlyWhenItWasEmpty)
{
    EventBox box(3);

    EXPECT_TRUE(box.put(numbered(EventKind::PoolReady, 1)));
    EXPECT_FALSE(box.put(numbered(EventKind::ShareResult, 2)));
    EXPECT_THAT(numbersIn(box), ElementsAre(1, 2));
    EXPECT_TRUE(box.put(numbered(EventKind::PoolReady, 3)));
}

TEST(EventBoxTest, GivesEventsOfAllWeightsInTheOrderInWhichTheyCame)
{
    EventBox box(5);
    const std::vector kinds{EventKind::PoolDown, EventKind::JobForwarded, EventKind::BlockCandidate,
                            EventKind::ShareResult, EventKind::PoolReady};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        (void)box.put(numbered(kinds[i], static_cast<std::int64_t>(i)));
    }

    EXPECT_THAT(numbersIn(box), ElementsAre(0, 1, 2, 3, 4));
}

TEST(EventBoxTest, DropsTheOldestAndCountsThem)
{
    EventBox box(3);
    for (int i = 1; i <= 5; ++i) {
        (void)box.put(numbered(EventKind::ShareResult, i));
    }

    EXPECT_THAT(numbersIn(box), ElementsAre(3, 4, 5));
    EXPECT_EQ(box.dropped(), 2U);
}

TEST(EventBoxTest, DropsWhatWeighsLeastFirst)
{
    EventBox box(5);
    int number = 0;
    for (const auto kind : {EventKind::BlockCandidate, EventKind::PoolDown, EventKind::PoolReady,
                            EventKind::ShareResult, EventKind::JobForwarded}) {
        (void)box.put(numbered(kind, number++));
    }

    (void)box.put(numbered(EventKind::BlockCandidate, 5));
    EXPECT_EQ(box.dropped(), 1U) << "the debug event";
    (void)box.put(numbered(EventKind::BlockCandidate, 6));
    EXPECT_EQ(box.dropped(), 2U) << "the share";
    (void)box.put(numbered(EventKind::BlockCandidate, 7));

    EXPECT_THAT(numbersIn(box), ElementsAre(0, 1, 5, 6, 7));
}

TEST(EventBoxTest, NoFloodPushesABlockOrAWarningOut)
{
    EventBox box(100);
    (void)box.put(numbered(EventKind::BlockCandidate, -2));
    (void)box.put(numbered(EventKind::PoolDown, -1));
    for (int i = 0; i < 1000; ++i) {
        for (const auto kind : {EventKind::ShareResult, EventKind::JobForwarded, EventKind::MinerConnected}) {
            (void)box.put(numbered(kind, i));
        }
    }

    const std::vector<std::int64_t> numbers = numbersIn(box);
    ASSERT_EQ(numbers.size(), 100U);
    EXPECT_EQ(numbers[0], -2);
    EXPECT_EQ(numbers[1], -1);
}

TEST(EventBoxTest, LosesNothingUncountedBetweenThreads)
{
    constexpr int kValues = 20000;
    EventBox box(100);
    std::thread writer([&] {
        for (int i = 0; i < kValues; ++i) {
            (void)box.put(numbered(EventKind::ShareResult, i));
        }
    });

    std::size_t taken = 0;
    std::int64_t last = -1;
    while (last != kValues - 1) {
        for (const std::int64_t number : numbersIn(box)) {
            EXPECT_GT(number, last);
            last = number;
            ++taken;
        }
    }
    writer.join();

    EXPECT_EQ(taken + box.dropped(), kValues);
}

} // namespace
} // namespace dpmp::runtime
