// SPDX-License-Identifier: MIT
#include "app/StopSignals.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <csignal>

namespace dpmp::app {
namespace {

TEST(StopSignalsTest, TurnsSigtermAndSigintIntoAStopRequest)
{
    StopSignals signals;
    QSignalSpy stops(&signals, &StopSignals::stopRequested);

    ::raise(SIGTERM);
    ASSERT_TRUE(stops.wait());
    ::raise(SIGINT);
    ASSERT_TRUE(stops.wait());

    EXPECT_EQ(stops.count(), 2);
}

TEST(StopSignalsTest, TurnsSighupIntoAReloadRequest)
{
    StopSignals signals;
    QSignalSpy stops(&signals, &StopSignals::stopRequested);
    QSignalSpy reloads(&signals, &StopSignals::reloadRequested);

    ::raise(SIGHUP);
    ASSERT_TRUE(reloads.wait());

    EXPECT_EQ(reloads.count(), 1);
    EXPECT_EQ(stops.count(), 0);
}

TEST(StopSignalsTest, LosesNoneOfSeveralSignals)
{
    StopSignals signals;
    QSignalSpy stops(&signals, &StopSignals::stopRequested);
    QSignalSpy reloads(&signals, &StopSignals::reloadRequested);

    ::raise(SIGHUP);
    ::raise(SIGINT);
    ::raise(SIGINT);
    ASSERT_TRUE(stops.wait());

    EXPECT_EQ(reloads.count(), 1);
    EXPECT_EQ(stops.count(), 2);
}

TEST(StopSignalsTest, SurvivesSigpipe)
{
    const StopSignals signals;

    EXPECT_EQ(::raise(SIGPIPE), 0);
}

TEST(StopSignalsTest, GivesTheSignalsTheirEarlierMeaningBack)
{
    struct sigaction before = {};
    ::sigaction(SIGTERM, nullptr, &before);

    {
        const StopSignals signals;
        struct sigaction during = {};
        ::sigaction(SIGTERM, nullptr, &during);
        EXPECT_NE(during.sa_handler, before.sa_handler);
    }

    struct sigaction after = {};
    ::sigaction(SIGTERM, nullptr, &after);
    EXPECT_EQ(after.sa_handler, before.sa_handler);
}

} // namespace
} // namespace dpmp::app

#endif
