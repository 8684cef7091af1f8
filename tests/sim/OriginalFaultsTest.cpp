// SPDX-License-Identifier: MIT
#include "Totals.h"

#include <gtest/gtest.h>

#include <map>

// The faults C1 to C21 of the Python program that this one succeeds, as far as they show in hours of mining. C5, C6 and
// C12 are in FailoverTest.
namespace dpmp::sim {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// Two pools without blocks, where no share has an excuse to be refused.
struct QuietWorld
{
    SimWorld world;
    SimPool& a;
    SimPool& b;

    explicit QuietWorld(config::ProxyConfig config, PoolTraits traitsA = {}, PoolTraits traitsB = {})
        : world(21, std::move(config))
        , a(world.addPool(quiet(std::move(traitsA), "a.example")))
        , b(world.addPool(quiet(std::move(traitsB), "b.example")))
    {}

    static PoolTraits quiet(PoolTraits traits, const char* host)
    {
        traits.host = host;
        traits.blockInterval = {};
        return traits;
    }

    void addEachModel()
    {
        for (const MinerModel& model : {axeOs(), cgminer(), nerdQAxe(), minerd(), nerdMiner(), extranonceDeclarer()}) {
            world.addMiner(model);
        }
    }

    void every(Duration period, Duration end, const std::function<void()>& act)
    {
        for (Duration at = period; at < end; at += period) {
            world.at(at, act);
        }
    }

    void expectNothingLost(std::uint64_t connections)
    {
        const Totals totals = totalsOf(world);
        EXPECT_EQ(world.verdict(), "");
        EXPECT_EQ(refusalsOf({&a, &b}), 0U);
        EXPECT_EQ(totals.rejected, 0U);
        EXPECT_EQ(totals.accepted, totals.submitted);
        EXPECT_EQ(totals.accepted, a.counters().accepted + b.counters().accepted);
        EXPECT_EQ(totals.connections, connections);
    }
};

TEST(OriginalFaultsTest, C1NoShareIsAcceptedHereThatThePoolHasNotAccepted)
{
    QuietWorld at(twoPools(50, 50));
    at.addEachModel();
    at.every(seconds(70), hours(1), [&] {
        at.a.setDifficulty(at.world.rng().between(4e-9, 4e-8));
        at.b.setDifficulty(at.world.rng().between(4e-9, 4e-8));
    });

    at.world.run(hours(1));
    at.world.settle();

    at.expectNothingLost(6);
}

TEST(OriginalFaultsTest, C2C3LateSharesAndEqualJobIdsReachThePoolThatIssuedTheJob)
{
    config::ProxyConfig config = twoPools(50, 50);
    config.scheduler.slice = seconds(5);
    config.scheduler.minSwitch = seconds(5);
    QuietWorld at(config, {.jobInterval = seconds(20)}, {.difficulty = 3e-8, .jobInterval = seconds(20)});
    at.addEachModel();

    at.world.run(hours(1));
    at.world.settle();

    at.expectNothingLost(6);
    EXPECT_GT(at.world.count(engine::EventKind::PoolSwitched), 600U);
    EXPECT_GT(at.b.counters().accepted, 500U);
}

TEST(OriginalFaultsTest, C4ADeadPoolKeepsNoMinerFromLoggingIn)
{
    for (const PoolMood& mood : {PoolMood{.isDown = true}, PoolMood{.isBlackHole = true}, PoolMood{.isSilent = true},
                                 PoolMood{.refusesWorkers = true}, PoolMood{.hangsUpAfterLogin = true}}) {
        QuietWorld at(twoPools(80, 20));
        at.a.setMood(mood, at.world.now());
        at.addEachModel();

        at.world.run(seconds(15));

        EXPECT_EQ(at.world.verdict(), "");
        EXPECT_EQ(minersOn(at.world, 1), 6);
        EXPECT_EQ(totalsOf(at.world).connections, 6U);
    }
}

TEST(OriginalFaultsTest, C5ANewMinerWaitsForAPoolToComeBack)
{
    QuietWorld at(twoPools(50, 50));
    at.a.setMood({.isDown = true}, at.world.now());
    at.b.setMood({.isDown = true}, at.world.now());
    at.world.addMiner(minerd());

    at.world.run(seconds(40));
    EXPECT_EQ(totalsOf(at.world).connections, 1U);
    at.b.setMood({}, at.world.now());
    at.world.run(minutes(2));

    EXPECT_EQ(at.world.verdict(), "");
    EXPECT_EQ(minersOn(at.world, 1), 1);
}

TEST(OriginalFaultsTest, C7EveryNewJobOfThePoolInUseIsForwardedInTheSameTurn)
{
    config::ProxyConfig config = twoPools(50, 50);
    config.scheduler.slice = seconds(5);
    config.scheduler.minSwitch = seconds(5);
    QuietWorld at(config, {.jobInterval = seconds(7)}, {.jobInterval = seconds(7)});
    at.addEachModel();
    std::uint64_t missed = 0;
    std::uint64_t jobs = 0;
    std::map<std::int64_t, std::string> poolOf;
    at.world.observe([&](const engine::Input&, const engine::Actions& actions) {
        std::map<std::int64_t, std::string> notified;
        for (const engine::Action& action : actions) {
            const auto* publish = std::get_if<engine::Publish>(&action);
            if (publish == nullptr) {
                continue;
            }
            const engine::Event& event = publish->event;
            if (event.kind == engine::EventKind::PoolNotify) {
                notified[std::get<std::int64_t>(*event.find("miner"))] = std::get<std::string>(*event.find("pool"));
            } else if (event.kind == engine::EventKind::JobForwarded) {
                const std::int64_t miner = std::get<std::int64_t>(*event.find("miner"));
                poolOf[miner] = std::get<std::string>(*event.find("pool"));
                notified.erase(miner);
                ++jobs;
            }
        }
        for (const auto& [miner, pool] : notified) {
            missed += poolOf[miner] == pool ? 1 : 0;
        }
    });

    at.world.run(minutes(30));

    EXPECT_EQ(at.world.verdict(), "");
    EXPECT_EQ(missed, 0U);
    EXPECT_GT(jobs, 1000U);
}

TEST(OriginalFaultsTest, C8C11ANewExtranonceOfAPoolIsAnOrdinaryJobToMiners)
{
    QuietWorld at(twoPools(50, 50));
    at.addEachModel();
    at.every(seconds(45), hours(1), [&] {
        at.a.changeExtranonces();
        at.b.changeExtranonces();
    });

    at.world.run(hours(1));
    at.world.settle();

    at.expectNothingLost(6);
    EXPECT_EQ(totalsOf(at.world).setExtranonces, 0U);
}

TEST(OriginalFaultsTest, C8ANewExtranonceAfterAPoolsReconnectIsAnOrdinaryJobToMiners)
{
    for (const bool resumes : {false, true}) {
        QuietWorld at(twoPools(50, 50), {.resumesSessions = resumes});
        at.addEachModel();
        at.every(minutes(3), hours(1), [&] { at.a.dropAll(); });

        at.world.run(hours(1));
        at.world.settle();

        const Totals totals = totalsOf(at.world);
        EXPECT_EQ(at.world.verdict(), "");
        EXPECT_EQ(refusalsOf({&at.a, &at.b}), 0U);
        EXPECT_EQ(totals.connections, 6U);
        EXPECT_EQ(totals.setExtranonces, 0U);
        // Only what was under way when the connection broke is lost.
        EXPECT_LT(totals.rejected, 20U * 6U);
    }
}

TEST(OriginalFaultsTest, C9ClientReconnectIsNeitherForwardedNorFollowedElsewhere)
{
    QuietWorld at(twoPools(50, 50));
    at.addEachModel();
    std::uint64_t elsewhere = 0;
    at.world.observe([&](const engine::Input&, const engine::Actions& actions) {
        for (const engine::Action& action : actions) {
            const auto* connect = std::get_if<engine::ConnectPool>(&action);
            elsewhere += connect != nullptr && !connect->endpoint.host.ends_with(".example") ? 1 : 0;
            elsewhere += connect != nullptr && connect->endpoint.host.starts_with("evil") ? 1 : 0;
        }
    });
    at.every(minutes(5), hours(1), [&] { at.a.askToReconnect(); });

    at.world.run(hours(1));
    at.world.settle();

    EXPECT_EQ(at.world.verdict(), "");
    EXPECT_EQ(elsewhere, 0U);
    EXPECT_EQ(totalsOf(at.world).connections, 6U);
    EXPECT_GE(at.a.counters().connections, 60U);
}

TEST(OriginalFaultsTest, C10AMinerWithOneIdForAllSubmitsGetsEveryAnswer)
{
    QuietWorld at(twoPools(50, 50));
    at.world.addMiner(minerd(), 300.0);

    at.world.run(minutes(5));
    at.world.settle();

    at.expectNothingLost(1);
    EXPECT_GT(totalsOf(at.world).accepted, 1500U);
}

TEST(OriginalFaultsTest, C13DifficultiesBelowOneAreTakenAsTheyAre)
{
    QuietWorld at(twoPools(50, 50), {.difficulty = 7.3e-9}, {.difficulty = 2.9e-8});
    at.addEachModel();

    at.world.run(hours(1));
    at.world.settle();

    at.expectNothingLost(6);
    const double paid = at.a.counters().acceptedWork + at.b.counters().acceptedWork;
    const double done = at.world.hashesFor(0) + at.world.hashesFor(1);
    EXPECT_NEAR(paid / done, 1.0, 0.04);
}

TEST(OriginalFaultsTest, C14OnlyANewBlockOrALostPoolMakesAJobClean)
{
    QuietWorld at(twoPools(50, 50));
    at.addEachModel();

    at.world.run(hours(1));

    const Totals totals = totalsOf(at.world);
    EXPECT_EQ(at.world.verdict(), "");
    EXPECT_GT(totals.jobs, 500U);
    EXPECT_EQ(totals.cleanJobs, 6U) << "the first of each connection";
}

TEST(OriginalFaultsTest, C15MasksAreIntersectedAndFollowThePools)
{
    QuietWorld at(twoPools(50, 50), {.versionMask = 0x1fffe000}, {.versionMask = 0x00ffe000});
    at.addEachModel();
    at.every(minutes(6), hours(1), [&] { at.a.setVersionMask(0x1ffc0000); });
    at.every(minutes(10), hours(1), [&] { at.b.setVersionMask(0x00ffe000); });

    at.world.run(hours(1));
    at.world.settle();

    // A share under way at the very moment of a change may use a bit that is gone.
    const Totals totals = totalsOf(at.world);
    EXPECT_EQ(at.world.verdict(), "");
    EXPECT_LE(totals.rejected, 6U);
    EXPECT_EQ(totals.connections, 6U);
}

TEST(OriginalFaultsTest, C15APoolWithoutVersionRollingGetsNoSixthParameter)
{
    QuietWorld at(twoPools(50, 50), {}, {.versionMask = std::nullopt});
    at.world.addMiner(axeOs());
    at.world.addMiner(nerdQAxe());
    at.world.addMiner(minerd());

    at.world.run(hours(1));
    at.world.settle();

    at.expectNothingLost(3);
    EXPECT_GT(at.b.counters().accepted, 100U);
}

TEST(OriginalFaultsTest, C15VersionBitsOfTheJobItselfAreReadAsTheyAreMeant)
{
    // Only miners of the first meaning: at difficulties as low as here, the wrong one too is good enough now and then.
    QuietWorld at(twoPools(50, 50), {.blockVersion = 0x20006000});
    at.world.addMiner(cgminer());
    at.world.addMiner(cgminer());

    at.world.run(hours(1));
    at.world.settle();

    at.expectNothingLost(2);
}

TEST(OriginalFaultsTest, C16EachConnectionIsAuthorisedOnceAndBeforeAnyJobIsUsed)
{
    QuietWorld at(twoPools(50, 50));
    at.addEachModel();
    std::map<engine::LinkId, int> logins;
    at.world.observe([&](const engine::Input&, const engine::Actions& actions) {
        for (const engine::Action& action : actions) {
            const auto* send = std::get_if<engine::SendToPool>(&action);
            if (send != nullptr && send->bytes.find("mining.authorize") != std::string::npos) {
                ++logins[send->link];
            }
        }
    });

    at.world.run(minutes(20));

    EXPECT_EQ(at.world.verdict(), "");
    EXPECT_EQ(logins.size(), 12U);
    for (const auto& [link, count] : logins) {
        EXPECT_EQ(count, 1);
    }
}

TEST(OriginalFaultsTest, C17WithoutAWalletSharesGoOutUnderTheNameOfTheLogin)
{
    config::ProxyConfig config = twoPools(50, 50);
    config.pools[0].wallet.clear();
    QuietWorld at(config);
    at.addEachModel();

    at.world.run(minutes(20));
    at.world.settle();

    at.expectNothingLost(6);
}

TEST(OriginalFaultsTest, C19AMinerThatLeavesTakesNobodyWithIt)
{
    QuietWorld at(twoPools(50, 50));
    at.world.addMiner(nerdQAxe());
    MinerModel restless = restlessMiner();
    restless.reconnectsEvery = seconds(30);
    at.world.addMiner(restless);

    at.world.run(hours(1));
    at.world.settle();

    EXPECT_EQ(at.world.verdict(), "");
    EXPECT_EQ(at.world.miner(0).counters().connections, 1U);
    EXPECT_TRUE(at.world.miner(0).counters().rejected.empty());
    EXPECT_GT(at.world.miner(1).counters().connections, 60U);
    EXPECT_EQ(refusalsOf({&at.a, &at.b}), 0U);
}

TEST(OriginalFaultsTest, C20WhatAPoolSaysInErrorIsPassedOver)
{
    QuietWorld at(twoPools(50, 50));
    at.addEachModel();
    at.every(seconds(20), minutes(20), [&] {
        for (const char* line : {"[1,2]\n", "\"text\"\n", "{\n", "{\"method\":7}\n", "{\"id\":99,\"result\":[]}\n"}) {
            at.a.broadcast(line);
        }
    });

    at.world.run(minutes(20));
    at.world.settle();

    at.expectNothingLost(6);
    EXPECT_EQ(at.a.counters().connections, 6U);
}

TEST(OriginalFaultsTest, C21APoolThatBeganWithWeightZeroCanBeTurnedOn)
{
    QuietWorld at(twoPools(100, 0));
    at.addEachModel();
    at.world.run(minutes(10));
    EXPECT_EQ(at.b.counters().connections, 0U);

    at.world.feed(engine::SetWeights{{0, 100}});
    at.world.run(minutes(10));
    at.world.settle();

    at.expectNothingLost(6);
    EXPECT_EQ(minersOn(at.world, 1), 6);
}

} // namespace
} // namespace dpmp::sim
