// SPDX-License-Identifier: MIT
#include "core/engine/ExtranonceLayout.h"

#include <gtest/gtest.h>

#include <vector>

namespace dpmp::engine {
namespace {

PoolExtranonce pool(Bytes extranonce1, int extranonce2Size)
{
    return {.extranonce1 = std::move(extranonce1), .extranonce2Size = extranonce2Size};
}

const PoolExtranonce kCkpool = pool({0xa1, 0xa2, 0xa3, 0xa4}, 8);
const PoolExtranonce kBraiins = pool({0xb1, 0xb2, 0xb3, 0xb4, 0xb5, 0xb6, 0xb7}, 8);
const PoolExtranonce kPublicPool = pool({0xc1, 0xc2, 0xc3, 0xc4}, 4);
const PoolExtranonce kNomp = pool({0xd1, 0xd2, 0xd3, 0xd4}, 4);
const PoolExtranonce kNiceHash = pool({0xe1, 0xe2, 0xe3, 0xe4, 0xe5}, 3);
const PoolExtranonce kFive = pool({0xf1, 0xf2, 0xf3, 0xf4}, 5);

MinerExtranonce choose(const std::vector<PoolExtranonce>& pools, bool needsSize4 = false)
{
    return chooseMinerExtranonce(pools, needsSize4);
}

/// Every byte of the pool's extranonce2 is either filler, the miner's extranonce1 or the miner's extranonce2.
void expectFits(const PoolExtranonce& pool, const MinerExtranonce& told)
{
    const auto fit = fitExtranonce(pool, told);
    ASSERT_TRUE(fit);
    if (fit->movesPoolExtranonce1) {
        EXPECT_EQ(fit->fillerBytes + told.extranonce1.size() + static_cast<std::size_t>(told.extranonce2Size),
                  static_cast<std::size_t>(pool.extranonce2Size));
    } else {
        EXPECT_EQ(told.extranonce1, pool.extranonce1);
        EXPECT_EQ(told.extranonce2Size, pool.extranonce2Size);
        EXPECT_EQ(fit->fillerBytes, 0U);
    }
}

TEST(ExtranonceLayoutTest, MovesThePoolsExtranonce1AndFillsTheRest)
{
    const MinerExtranonce told{.extranonce1 = {1, 2}, .extranonce2Size = 4};

    EXPECT_EQ(fitExtranonce(kCkpool, told), (ExtranonceFit{.movesPoolExtranonce1 = true, .fillerBytes = 2}));
    EXPECT_EQ(fitExtranonce(pool({9}, 6), told), (ExtranonceFit{.movesPoolExtranonce1 = true, .fillerBytes = 0}));
}

TEST(ExtranonceLayoutTest, DoesNotFitAPoolThatLeavesTooFewBytes)
{
    const MinerExtranonce told{.extranonce1 = {1, 2}, .extranonce2Size = 4};

    EXPECT_EQ(fitExtranonce(kFive, told), std::nullopt);
    EXPECT_EQ(fitExtranonce(kPublicPool, told), std::nullopt);
    EXPECT_EQ(fitExtranonce(pool({}, 0), told), std::nullopt);
}

TEST(ExtranonceLayoutTest, LeavesThePoolsExtranonce1WhereTheMinerWasToldIt)
{
    const MinerExtranonce told{kPublicPool.extranonce1, 4};

    EXPECT_EQ(fitExtranonce(kPublicPool, told), (ExtranonceFit{.movesPoolExtranonce1 = false, .fillerBytes = 0}));
}

TEST(ExtranonceLayoutTest, NoLongerFitsTheAnchorOnceItsExtranonce1HasChanged)
{
    const MinerExtranonce told{kPublicPool.extranonce1, 4};

    EXPECT_EQ(fitExtranonce(pool({0xc1, 0xc2, 0xc3, 0xc5}, 4), told), std::nullopt);
}

TEST(ExtranonceLayoutTest, TellsSizeFourWhereEveryPoolLeavesFiveOrMore)
{
    const std::vector<std::vector<PoolExtranonce>> sets{
        {kCkpool, kBraiins}, {kCkpool, kFive}, {kFive, kFive}, {kCkpool}, {kFive}, {pool({1}, 6), pool({2}, 16)}};

    for (const auto& pools : sets) {
        for (const bool needsSize4 : {false, true}) {
            const MinerExtranonce told = choose(pools, needsSize4);

            EXPECT_EQ(told.extranonce2Size, 4);
            EXPECT_FALSE(told.extranonce1.empty()) << "NerdMiner aborts on an empty one";
            for (const PoolExtranonce& each : pools) {
                expectFits(each, told);
            }
        }
    }
}

TEST(ExtranonceLayoutTest, LeavesRoomToCountSendsInAPoolOfEight)
{
    const MinerExtranonce told = choose({kCkpool, kBraiins});

    EXPECT_GE(fitExtranonce(kCkpool, told)->fillerBytes, 2U);
    EXPECT_GE(fitExtranonce(kBraiins, told)->fillerBytes, 2U);
}

TEST(ExtranonceLayoutTest, DoesNotDependOnThePoolsExtranonce1WithoutAnAnchor)
{
    EXPECT_EQ(choose({kCkpool, kBraiins}), choose({kBraiins, pool({7, 7}, 8)}));
}

TEST(ExtranonceLayoutTest, AnchorsEightAndFourToThePoolOfFourInEitherOrder)
{
    const MinerExtranonce told{kPublicPool.extranonce1, 4};

    EXPECT_EQ(choose({kCkpool, kPublicPool}), told);
    EXPECT_EQ(choose({kPublicPool, kCkpool}), told);
    EXPECT_EQ(choose({kPublicPool, kBraiins}, true), told);
    expectFits(kCkpool, told);
    expectFits(kBraiins, told);
    expectFits(kPublicPool, told);
}

TEST(ExtranonceLayoutTest, AnchorsEightAndThreeToThePoolOfThree)
{
    const MinerExtranonce told = choose({kCkpool, kNiceHash});

    EXPECT_EQ(told, (MinerExtranonce{kNiceHash.extranonce1, 3}));
    expectFits(kCkpool, told);
}

TEST(ExtranonceLayoutTest, DividesWhereTwoPoolsLeaveFour)
{
    const MinerExtranonce told = choose({kPublicPool, kNomp});

    EXPECT_EQ(told.extranonce1.size(), 1U);
    EXPECT_EQ(told.extranonce2Size, 3);
    expectFits(kPublicPool, told);
    expectFits(kNomp, told);
}

TEST(ExtranonceLayoutTest, DividesWhereThePoolOfFourHasALongExtranonce1)
{
    const PoolExtranonce longFour = pool({1, 2, 3, 4, 5, 6, 7}, 4);

    const MinerExtranonce told = choose({kCkpool, longFour});

    EXPECT_EQ(told.extranonce2Size, 3);
    expectFits(kCkpool, told);
    expectFits(longFour, told);
}

TEST(ExtranonceLayoutTest, TellsTheFirstPoolsOwnWhereAMinerNeedsFourOfTwoPoolsOfFour)
{
    EXPECT_EQ(choose({kPublicPool, kNomp}, true), (MinerExtranonce{kPublicPool.extranonce1, 4}));
    EXPECT_EQ(choose({kNomp, kPublicPool}, true), (MinerExtranonce{kNomp.extranonce1, 4}));
}

TEST(ExtranonceLayoutTest, TellsTheFirstPoolsOwnWhereFiveAndThreeDoNotGoTogether)
{
    EXPECT_EQ(choose({kFive, kNiceHash}), (MinerExtranonce{kFive.extranonce1, 5}));
    EXPECT_EQ(choose({kNiceHash, kFive}), (MinerExtranonce{kNiceHash.extranonce1, 3}));
}

TEST(ExtranonceLayoutTest, NeverTellsThreeToAMinerThatNeedsFourWhileAPoolLeavesFour)
{
    for (const auto& pools : std::vector<std::vector<PoolExtranonce>>{
             {kNiceHash, kCkpool}, {kCkpool, kNiceHash}, {kNiceHash, kPublicPool}, {kFive, kNiceHash}}) {
        const MinerExtranonce told = choose(pools, true);

        EXPECT_EQ(told.extranonce2Size, 4);
        EXPECT_FALSE(told.extranonce1.empty());
    }
}

TEST(ExtranonceLayoutTest, OnePoolAlwaysFitsWhatIsToldForIt)
{
    for (int size = 0; size <= 32; ++size) {
        for (std::size_t length = 0; length <= 16; ++length) {
            const PoolExtranonce only = pool(Bytes(length, 0x5a), size);

            expectFits(only, choose({only}));
            if (size >= 4) {
                expectFits(only, choose({only}, true));
            } else {
                EXPECT_EQ(choose({only}, true).extranonce2Size, 4);
            }
        }
    }
}

TEST(ExtranonceLayoutTest, TellsAUsualFormWhileNoPoolIsKnown)
{
    const MinerExtranonce told = choose({});

    EXPECT_EQ(told.extranonce2Size, 4);
    expectFits(kCkpool, told);
}

TEST(ExtranonceLayoutTest, ServesThreePools)
{
    const MinerExtranonce told = choose({kCkpool, kBraiins, kPublicPool});

    EXPECT_EQ(told, (MinerExtranonce{kPublicPool.extranonce1, 4}));
}

} // namespace
} // namespace dpmp::engine
