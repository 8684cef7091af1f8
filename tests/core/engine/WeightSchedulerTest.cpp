// SPDX-License-Identifier: MIT
#include "core/engine/WeightScheduler.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

namespace dpmp::engine {
namespace {

using namespace std::chrono_literals;
using Weights = std::vector<std::uint32_t>;

constexpr TimePoint kStart{1000h};
constexpr PoolSlot kA{0};
constexpr PoolSlot kB{1};
constexpr PoolSlot kC{2};

/// One miner that does what its scheduler says, at the moments that it names.
class MinerRun
{
public:
    explicit MinerRun(const Weights& weights, std::uint64_t seed = 1, bool rateKnown = true)
        : scheduler({weights, 30s, 50s}, kStart)
        , rng(seed)
    {
        for (std::size_t i = 0; i < weights.size(); ++i) {
            scheduler.setUsable(PoolSlot{i}, true, now);
        }
        if (rateKnown) {
            scheduler.setHashrate(mining::Hashrate{1e12}, now);
        }
    }

    struct Visit
    {
        std::optional<PoolSlot> slot;
        TimePoint begin;
    };

    void obey()
    {
        ++decisions;
        const std::optional<PoolSlot> slot = scheduler.decide(now, rng);
        if (slot != scheduler.current() || visits.empty()) {
            scheduler.setCurrent(slot, now);
            visits.push_back({slot, now});
        }
    }

    void forTime(Duration time)
    {
        const TimePoint end = now + time;
        obey();
        for (TimePoint next = scheduler.nextDecision(now); next < end; next = scheduler.nextDecision(now)) {
            ASSERT_GT(next, now);
            now = next;
            obey();
        }
        now = end;
    }

    void setWeights(const Weights& weights) { scheduler.setSettings({weights, 30s, 50s}, now); }

    double share(PoolSlot slot, std::size_t pools = 2) const
    {
        double total = 0.0;
        for (std::size_t i = 0; i < pools; ++i) {
            total += scheduler.work(PoolSlot{i}, now);
        }
        return scheduler.work(slot, now) / total;
    }

    /// The shortest stay on a pool, without the last one, which goes on.
    Duration shortestStay(PoolSlot slot) const
    {
        Duration shortest = Duration::max();
        for (std::size_t i = 0; i + 1 < visits.size(); ++i) {
            if (visits[i].slot == slot) {
                shortest = std::min(shortest, visits[i + 1].begin - visits[i].begin);
            }
        }
        return shortest;
    }

    TimePoint now = kStart;
    WeightScheduler scheduler;
    Rng rng;
    std::vector<Visit> visits;
    std::size_t decisions = 0;
};

std::string text(const Weights& weights)
{
    std::string list;
    for (const std::uint32_t weight : weights) {
        list += std::to_string(weight) + ' ';
    }
    return list;
}

TEST(WeightSchedulerTest, SplitsADayByTheWeights)
{
    for (const Weights& weights : std::vector<Weights>{{50, 50},
                                                       {80, 20},
                                                       {20, 80},
                                                       {60, 40},
                                                       {51, 49},
                                                       {95, 5},
                                                       {1, 99},
                                                       {2, 1},
                                                       {7, 3},
                                                       {3333, 6667},
                                                       {1, 1},
                                                       {100, 0},
                                                       {1000, 1},
                                                       {50, 30, 20},
                                                       {1, 1, 1},
                                                       {90, 5, 5},
                                                       {60, 0, 40},
                                                       {40, 30, 20, 10}}) {
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            MinerRun run(weights, seed);

            run.forTime(24h);

            const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
            for (std::size_t i = 0; i < weights.size(); ++i) {
                EXPECT_NEAR(run.share(PoolSlot{i}, weights.size()), weights[i] / sum, 0.002) << text(weights) << i;
            }
        }
    }
}

TEST(WeightSchedulerTest, StaysOnAPoolForTheDwell)
{
    for (const Weights& weights : std::vector<Weights>{{50, 50}, {80, 20}, {95, 5}, {60, 40}}) {
        MinerRun run(weights);

        run.forTime(24h);

        EXPECT_GE(run.shortestStay(kA), 50s) << text(weights) << "half of the weight or more";
        EXPECT_GE(run.shortestStay(kB), 30s) << text(weights);
        EXPECT_GT(run.visits.size(), 100U) << text(weights);
    }
}

TEST(WeightSchedulerTest, DoesNotSwitchMoreOftenThanTheSplitNeeds)
{
    MinerRun run({80, 20});

    run.forTime(24h);

    // A visit of 30 s to B is due every 150 s.
    EXPECT_NEAR(static_cast<double>(run.visits.size()), 2 * 24 * 3600 / 150.0, 60.0);
}

TEST(WeightSchedulerTest, NeverAsksInVain)
{
    for (const Weights& weights : std::vector<Weights>{{50, 50}, {80, 20}, {99, 1}, {50, 30, 20}, {5, 15, 80}}) {
        MinerRun run(weights);

        run.forTime(24h);

        EXPECT_LE(run.decisions, 2 * run.visits.size() + 2) << text(weights);
    }
}

TEST(WeightSchedulerTest, NeverAsksInVainAfterThreePoolsWereOutInTurn)
{
    MinerRun run({50, 40, 10});
    for (int round = 0; round < 30; ++round) {
        for (const PoolSlot slot : {kA, kB, kC}) {
            run.scheduler.setUsable(slot, false, run.now);
            run.forTime(7min);
            run.scheduler.setUsable(slot, true, run.now);
            run.forTime(3min);
        }
    }

    EXPECT_LE(run.decisions, 2 * run.visits.size() + 400);
}

TEST(WeightSchedulerTest, AskingChangesNothing)
{
    MinerRun quiet({70, 30});
    MinerRun asked({70, 30});
    quiet.obey();
    asked.obey();

    for (int second = 1; second <= 3600; ++second) {
        quiet.now = asked.now = kStart + std::chrono::seconds(second);
        asked.scheduler.decide(asked.now, asked.rng);
        asked.obey();
        quiet.obey();
        ASSERT_EQ(quiet.scheduler.current(), asked.scheduler.current()) << second;
    }
}

TEST(WeightSchedulerTest, NeverChoosesAWeightOfZero)
{
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        MinerRun run({0, 100}, seed);
        run.forTime(1h);

        EXPECT_EQ(run.visits.size(), 1U);
        EXPECT_EQ(run.scheduler.current(), kB);
        EXPECT_EQ(run.scheduler.nextDecision(run.now), kNever);
    }
}

TEST(WeightSchedulerTest, HasNothingWhileNoPoolIsUsable)
{
    MinerRun none({0, 0});
    EXPECT_EQ(none.scheduler.decide(kStart, none.rng), std::nullopt);

    MinerRun run({50, 50});
    run.scheduler.setUsable(kA, false, kStart);
    run.scheduler.setUsable(kB, false, kStart);
    EXPECT_EQ(run.scheduler.decide(kStart, run.rng), std::nullopt);
    EXPECT_EQ(run.scheduler.nextDecision(kStart), kNever);
    EXPECT_FALSE(run.scheduler.isUsable(kA));
}

TEST(WeightSchedulerTest, TheOnlyUsablePoolOfWeightZeroIsNotUsed)
{
    MinerRun run({0, 50});
    run.scheduler.setUsable(kB, false, kStart);

    EXPECT_EQ(run.scheduler.decide(kStart, run.rng), std::nullopt);
}

TEST(WeightSchedulerTest, DrawsTheFirstPoolByTheWeights)
{
    std::array<int, 3> begun{};
    Rng rng(11);

    for (int miner = 0; miner < 20'000; ++miner) {
        WeightScheduler scheduler({{70, 20, 10}, 30s, 50s}, kStart);
        for (const PoolSlot slot : {kA, kB, kC}) {
            scheduler.setUsable(slot, true, kStart);
        }
        ++begun.at(scheduler.decide(kStart, rng)->index);
    }

    EXPECT_NEAR(begun[0] / 20'000.0, 0.7, 0.015);
    EXPECT_NEAR(begun[1] / 20'000.0, 0.2, 0.015);
    EXPECT_NEAR(begun[2] / 20'000.0, 0.1, 0.015);
}

TEST(WeightSchedulerTest, ManySessionsShorterThanADwellSplitAsOneLongOne)
{
    double workA = 0.0;
    double workB = 0.0;

    for (std::uint64_t session = 0; session < 20'000; ++session) {
        MinerRun run({80, 20}, session);
        run.forTime(25s);
        workA += run.scheduler.work(kA, run.now);
        workB += run.scheduler.work(kB, run.now);
    }

    EXPECT_NEAR(workA / (workA + workB), 0.8, 0.015);
}

TEST(WeightSchedulerTest, LeavesAPoolThatIsNoLongerUsableAtOnce)
{
    MinerRun run({50, 50});
    run.forTime(10s);
    const PoolSlot first = *run.scheduler.current();
    const PoolSlot other{1 - first.index};

    run.scheduler.setUsable(first, false, run.now);

    EXPECT_EQ(run.scheduler.decide(run.now, run.rng), other);
}

TEST(WeightSchedulerTest, NeitherPaysBackAnOutageNorHoldsItAgainstTheOthers)
{
    MinerRun run({50, 50});
    run.forTime(1h);
    run.scheduler.setUsable(kB, false, run.now);
    run.forTime(6h);
    const double beforeA = run.scheduler.work(kA, run.now);
    const double beforeB = run.scheduler.work(kB, run.now);

    run.scheduler.setUsable(kB, true, run.now);
    run.forTime(1h);

    const double a = run.scheduler.work(kA, run.now) - beforeA;
    const double b = run.scheduler.work(kB, run.now) - beforeB;
    EXPECT_NEAR(a / (a + b), 0.5, 0.02);
}

TEST(WeightSchedulerTest, FollowsNewWeightsFromThenOn)
{
    MinerRun run({90, 10});
    run.forTime(5h);
    const double beforeA = run.scheduler.work(kA, run.now);
    const double beforeB = run.scheduler.work(kB, run.now);

    run.setWeights({10, 90});
    run.forTime(6h);

    const double a = run.scheduler.work(kA, run.now) - beforeA;
    const double b = run.scheduler.work(kB, run.now) - beforeB;
    EXPECT_NEAR(a / (a + b), 0.1, 0.005);
}

TEST(WeightSchedulerTest, LeavesAPoolWhoseWeightBecomesZeroAtOnce)
{
    MinerRun run({100, 0});
    run.forTime(10s);

    run.setWeights({0, 100});

    EXPECT_EQ(run.scheduler.decide(run.now, run.rng), kB);
}

TEST(WeightSchedulerTest, CountsWorkNotTime)
{
    // The miner does twice as much whenever it is on B: B needs a third of the time for half of the work.
    MinerRun run({50, 50});
    run.obey();
    for (int second = 0; second < 24 * 3600; ++second) {
        run.scheduler.setHashrate(mining::Hashrate{run.scheduler.current() == kB ? 2e12 : 1e12}, run.now);
        run.now += 1s;
        run.obey();
    }

    EXPECT_NEAR(run.share(kA), 0.5, 0.005);
}

TEST(WeightSchedulerTest, SplitsByTimeWhileTheHashrateIsNotKnown)
{
    MinerRun run({75, 25}, 1, false);

    run.forTime(12h);
    EXPECT_EQ(run.scheduler.work(kA, run.now), 0.0);
    run.scheduler.setHashrate(mining::Hashrate{2.0}, run.now);

    EXPECT_NEAR(run.share(kA), 0.75, 0.002);
    EXPECT_NEAR(run.scheduler.work(kA, run.now) + run.scheduler.work(kB, run.now), 2.0 * 12 * 3600, 1.0);
}

TEST(WeightSchedulerTest, BearsAHashrateThatFallsToNothing)
{
    MinerRun run({50, 50});
    run.forTime(1h);

    run.scheduler.setHashrate(mining::Hashrate{0.0}, run.now);
    run.forTime(1h);
    run.scheduler.setHashrate(std::nullopt, run.now);
    run.forTime(1h);

    EXPECT_TRUE(std::isfinite(run.scheduler.work(kA, run.now)));
    EXPECT_GT(run.visits.size(), 100U);
}

TEST(WeightSchedulerTest, GoesOnAfterTheMinerHadNoJob)
{
    MinerRun run({50, 50});
    run.forTime(1h);

    run.scheduler.setCurrent(std::nullopt, run.now);
    const double worked = run.scheduler.work(kA, run.now) + run.scheduler.work(kB, run.now);
    run.now += 1h;

    EXPECT_EQ(run.scheduler.current(), std::nullopt);
    EXPECT_DOUBLE_EQ(run.scheduler.work(kA, run.now) + run.scheduler.work(kB, run.now), worked);
    EXPECT_NE(run.scheduler.decide(run.now, run.rng), std::nullopt);
}

} // namespace
} // namespace dpmp::engine
