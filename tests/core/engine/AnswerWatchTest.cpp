// SPDX-License-Identifier: MIT
#include "core/engine/AnswerWatch.h"

#include <gtest/gtest.h>

namespace dpmp::engine {
namespace {

using namespace std::chrono_literals;

constexpr TimePoint kStart{1000h};

TEST(AnswerWatchTest, GivesUpAPoolThatRefusesThirtySharesOverThirtySeconds)
{
    AnswerWatch watch;

    for (int i = 0; i < 29; ++i) {
        EXPECT_FALSE(watch.noteRejected(kStart + i * 2s)) << i;
    }
    EXPECT_TRUE(watch.noteRejected(kStart + 58s));
}

TEST(AnswerWatchTest, DoesNotGiveUpForTheStaleSharesOfOneBlock)
{
    AnswerWatch watch;

    for (int i = 0; i < 200; ++i) {
        EXPECT_FALSE(watch.noteRejected(kStart + i * 100ms)) << i;
    }
}

TEST(AnswerWatchTest, DoesNotGiveUpForFewRefusalsOverALongTime)
{
    AnswerWatch watch;

    for (int i = 0; i < 29; ++i) {
        EXPECT_FALSE(watch.noteRejected(kStart + i * 10min)) << i;
    }
}

TEST(AnswerWatchTest, CountsAnewAfterAnAcceptedShare)
{
    AnswerWatch watch;
    for (int i = 0; i < 29; ++i) {
        watch.noteRejected(kStart + i * 2s);
    }

    watch.noteAccepted();

    for (int i = 0; i < 29; ++i) {
        EXPECT_FALSE(watch.noteRejected(kStart + 60s + i * 2s)) << i;
    }
    EXPECT_TRUE(watch.noteRejected(kStart + 118s));
}

TEST(AnswerWatchTest, GivesUpAPoolThatHasSaidNothingSinceTheShare)
{
    AnswerWatch watch;
    watch.noteLine(kStart);

    EXPECT_TRUE(watch.noteUnanswered(kStart + 1s));
}

TEST(AnswerWatchTest, BearsTwoUnansweredSharesOfAPoolThatTalks)
{
    AnswerWatch watch;
    watch.noteLine(kStart + 10s);

    EXPECT_FALSE(watch.noteUnanswered(kStart));
    EXPECT_FALSE(watch.noteUnanswered(kStart + 1s));
    EXPECT_TRUE(watch.noteUnanswered(kStart + 2s));
}

TEST(AnswerWatchTest, AnyAnswerEndsARowOfUnansweredShares)
{
    AnswerWatch watch;
    watch.noteLine(kStart + 10s);

    watch.noteUnanswered(kStart);
    watch.noteUnanswered(kStart);
    watch.noteRejected(kStart + 10s);
    EXPECT_FALSE(watch.noteUnanswered(kStart));
    EXPECT_FALSE(watch.noteUnanswered(kStart));
    watch.noteAccepted();
    EXPECT_FALSE(watch.noteUnanswered(kStart));
}

} // namespace
} // namespace dpmp::engine
