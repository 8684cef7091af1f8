// SPDX-License-Identifier: MIT
#include "core/engine/ProxyEngine.h"
#include "tests/support/EngineScript.h"
#include "tests/support/MinerLogins.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// What the user can ask for while the proxy runs: pause, one miner's disconnection, one miner's pool.
namespace dpmp::testing {
namespace {

using namespace std::chrono_literals;
using engine::EventKind;
using engine::MinerId;
using engine::Placement;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(ProxyCommandsTest, PausingLetsAllMinersGoAndTakesNone)
{
    EngineScript script;
    script.start(kMinerd);
    script.start(kCgminer);

    script.apply(engine::SetPaused{true});

    EXPECT_THAT(script.closedMiners(), SizeIs(2));
    EXPECT_THAT(script.closedLinks(), SizeIs(2));
    EXPECT_THAT(script.events(EventKind::Paused), SizeIs(1));
    EXPECT_TRUE(script.snapshot().isPaused);
    EXPECT_THAT(script.snapshot().miners, IsEmpty());
    EXPECT_THAT(script.snapshot().away, SizeIs(1)) << "one worker at one address";

    const MinerId refused = script.minerConnects();
    EXPECT_EQ(script.lastText(EventKind::MinerRefused, "reason"), "paused");
    EXPECT_EQ(script.closedMiners().back(), refused);
    EXPECT_THAT(script.linesToMiner(), IsEmpty());
    script.minerSends(kMinerd);
    EXPECT_THAT(script.linesToMiner(), IsEmpty());

    script.apply(engine::SetPaused{false});
    EXPECT_THAT(script.events(EventKind::Resumed), SizeIs(1));
    EXPECT_FALSE(script.snapshot().isPaused);
    script.start(kMinerd);
    EXPECT_EQ(script.snapshot().pools[0].minersMining, 1);
}

TEST(ProxyCommandsTest, PausingTwiceIsPausingOnce)
{
    EngineScript script;
    script.apply(engine::SetPaused{false});
    script.apply(engine::SetPaused{true});
    script.apply(engine::SetPaused{true});

    EXPECT_THAT(script.events(EventKind::Paused), SizeIs(1));
    EXPECT_THAT(script.events(EventKind::Resumed), IsEmpty());
}

TEST(ProxyCommandsTest, PausingLosesNoShareUnderWay)
{
    EngineScript script;
    script.start(kMinerd);
    script.minerSubmits(script.view().job());

    script.apply(engine::SetPaused{true});
    EXPECT_FALSE(script.isSettled());
    EXPECT_THAT(script.closedLinks(), IsEmpty());
    script.poolAnswers(kA);

    EXPECT_TRUE(script.isSettled());
    EXPECT_THAT(script.closedLinks(), SizeIs(1));
    EXPECT_EQ(script.snapshot().shares.count(engine::ShareOutcome::Accepted), 1U);
}

TEST(ProxyCommandsTest, DisconnectsTheMinerThatIsNamed)
{
    EngineScript script;
    script.start(kMinerd);
    script.start(kCgminer);

    script.apply(engine::DisconnectMiner{MinerId(1)});
    script.apply(engine::DisconnectMiner{MinerId(1)});
    script.apply(engine::DisconnectMiner{MinerId(99)});

    EXPECT_THAT(script.closedMiners(), ElementsAre(MinerId(1)));
    EXPECT_EQ(script.lastText(EventKind::MinerDisconnected, "reason"), "disconnected by the user");
    EXPECT_THAT(script.snapshot().miners, SizeIs(1));
}

/// The pool of the miner's newest job.
std::optional<engine::PoolSlot> poolOf(const EngineScript& script, std::uint64_t miner)
{
    for (const engine::MinerSnapshot& each : script.snapshot().miners) {
        if (each.id == MinerId(miner)) {
            return each.pool;
        }
    }
    return std::nullopt;
}

/// Hours of ordinary mining; false as soon as the newest miner is elsewhere than at this pool.
bool staysFor(EngineScript& script, engine::PoolSlot slot, Duration time)
{
    for (Duration passed{}; passed < time; passed += 1min) {
        script.advance(1min);
        script.poolNotifies(kA, {.id = "x", .clean = false});
        script.poolNotifies(kB, {.id = "x", .clean = false});
        script.minerSubmits(script.view().job());
        script.poolAnswers(script.currentPool() == "A" ? kA : kB);
        if (script.snapshot().miners.back().pool != slot) {
            return false;
        }
    }
    return true;
}

TEST(ProxyCommandsTest, PinsAMinerWhateverTheWeightsSay)
{
    EngineScript script(twoPools(99, 1));
    script.start(kMinerd);
    ASSERT_EQ(poolOf(script, 1), kA);

    script.apply(engine::PinMiner{MinerId(1), kB});

    EXPECT_EQ(poolOf(script, 1), kB);
    EXPECT_EQ(script.lastText(EventKind::PoolSwitched, "reason"), "pinned");
    EXPECT_EQ(script.snapshot().miners[0].pinned, kB);
    EXPECT_EQ(script.snapshot().miners[0].placement, Placement::Pinned);
    EXPECT_TRUE(staysFor(script, kB, 3h));
    EXPECT_THAT(script.closedMiners(), IsEmpty());

    script.apply(engine::PinMiner{MinerId(1), std::nullopt});
    EXPECT_EQ(script.snapshot().miners[0].pinned, std::nullopt);
    EXPECT_EQ(script.snapshot().miners[0].placement, Placement::Split);
    EXPECT_FALSE(staysFor(script, kB, 1h)) << "by the weights again";
}

TEST(ProxyCommandsTest, LetsAPinnedMinerFallBackWhileItsPoolIsDown)
{
    EngineScript script(twoPools(99, 1));
    script.start(kMinerd);
    script.apply(engine::PinMiner{MinerId(1), kB});

    script.poolCloses(kB);
    EXPECT_EQ(poolOf(script, 1), kA);
    EXPECT_EQ(script.snapshot().miners[0].placement, Placement::OtherDown);
    EXPECT_EQ(script.snapshot().miners[0].pinned, kB);

    script.advanceToConnect(kB);
    script.poolSubscribes(kB);
    script.poolAuthorizes(kB);
    script.poolNotifies(kB);
    EXPECT_EQ(poolOf(script, 1), kB);
}

TEST(ProxyCommandsTest, RemembersAPinForTheWorker)
{
    EngineScript script(twoPools(99, 1));
    script.start(kMinerd);
    script.apply(engine::PinMiner{MinerId(1), kB});
    script.minerCloses();
    EXPECT_EQ(script.snapshot().away.at(0).pinned, kB);

    script.start(kMinerd);

    EXPECT_EQ(poolOf(script, 2), kB);
    EXPECT_EQ(script.snapshot().miners[0].placement, Placement::Pinned);
}

TEST(ProxyCommandsTest, LeavesOtherMinersWhereTheyAre)
{
    EngineScript script(twoPools(99, 1));
    script.minerConnects("192.0.2.7");
    script.minerSends(kMinerd);
    script.poolSubscribes(kA);
    script.poolSubscribes(kB);
    for (const engine::PoolSlot slot : {kA, kB}) {
        script.poolAuthorizes(slot);
        script.poolNotifies(slot);
    }
    script.start(kCgminer);
    const auto before = poolOf(script, 1);

    script.apply(engine::PinMiner{MinerId(2), kB});

    EXPECT_EQ(poolOf(script, 2), kB);
    EXPECT_EQ(poolOf(script, 1), before);
    EXPECT_EQ(script.snapshot().miners[0].pinned, std::nullopt);
}

TEST(ProxyCommandsTest, ConnectsAPoolOfWeightZeroForAPinnedMiner)
{
    EngineScript script(twoPools(100, 0));
    script.start(kMinerd);
    script.apply(engine::PinMiner{MinerId(1), kB});
    EXPECT_EQ(poolOf(script, 1), kA) << "until B has a job";
    EXPECT_EQ(script.snapshot().pools[1].state, engine::PoolState::Connecting);

    script.poolSubscribes(kB);
    script.poolAuthorizes(kB);
    script.poolNotifies(kB);
    EXPECT_EQ(poolOf(script, 1), kB);
    script.start(kMinerd);
    EXPECT_EQ(poolOf(script, 2), kB) << "the same worker at the same address";

    script.apply(engine::PinMiner{MinerId(2), std::nullopt});
    EXPECT_EQ(poolOf(script, 1), kA);
    EXPECT_EQ(poolOf(script, 2), kA);
    script.advance(3min);
    EXPECT_EQ(script.snapshot().pools[1].state, engine::PoolState::Off);
}

TEST(ProxyCommandsTest, IgnoresPinsThatCannotBe)
{
    config::ProxyConfig config = twoPools(100, 0);
    config.pools[1].primary.host.clear();
    EngineScript script(config);
    script.minerConnects();
    script.apply(engine::PinMiner{MinerId(1), kA}); // Not logged in.
    script.apply(engine::PinMiner{MinerId(99), kA});
    script.start(kMinerd);

    script.apply(engine::PinMiner{MinerId(2), kB});
    script.apply(engine::PinMiner{MinerId(2), engine::PoolSlot{7}});

    EXPECT_EQ(script.snapshot().miners[1].pinned, std::nullopt);
    EXPECT_EQ(poolOf(script, 2), kA);
    EXPECT_THAT(script.connects(), SizeIs(1));
}

} // namespace
} // namespace dpmp::testing
