// SPDX-License-Identifier: MIT
#include "core/demo/SimulatedChain.h"

#include "core/mining/ShareHasher.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace dpmp::demo {
namespace {

constexpr std::uint32_t kNtime = 1'700'000'000;
constexpr std::size_t kScriptLengthOffset = 41; // After version, input count and outpoint.

SimulatedChainSettings settings()
{
    SimulatedChainSettings settings;
    settings.coinbaseTag = "/tag/";
    settings.extranonceSize = 12;
    settings.startHeight = 0x0c3500;
    return settings;
}

TEST(SimulatedChainTest, WritesACoinbaseWhoseLengthsAreTrue)
{
    SimulatedChain chain(settings(), 1);

    const mining::JobTemplate job = chain.makeJob(kNtime);

    const std::size_t scriptInCoinb1 = job.coinb1.size() - kScriptLengthOffset - 1;
    const std::size_t script = job.coinb1[kScriptLengthOffset];
    const std::size_t scriptInCoinb2 = 1 + 5;
    EXPECT_EQ(script, scriptInCoinb1 + 12 + scriptInCoinb2);
    EXPECT_EQ(job.coinb1.back(), 12) << "pushes the extranonces";
    const std::size_t sequenceToEnd = 4 + 1 + 8 + 1 + 25 + 4;
    EXPECT_EQ(job.coinb2.size(), scriptInCoinb2 + sequenceToEnd);
    EXPECT_EQ(std::string(job.coinb2.begin() + 1, job.coinb2.begin() + 6), "/tag/");
    EXPECT_EQ(job.coinb2[scriptInCoinb2 + 4 + 1 + 8], 25) << "length of the output's script";
}

TEST(SimulatedChainTest, StartsTheCoinbaseScriptWithTheHeight)
{
    SimulatedChain chain(settings(), 1);

    chain.extendByOthers();
    const mining::JobTemplate job = chain.makeJob(kNtime);

    const Bytes heightPush(job.coinb1.begin() + kScriptLengthOffset + 1, job.coinb1.begin() + kScriptLengthOffset + 5);
    EXPECT_EQ(chain.height(), 0x0c3501U);
    EXPECT_EQ(heightPush, (Bytes{3, 0x01, 0x35, 0x0c}));
}

TEST(SimulatedChainTest, BuildsOnTheBlockThatWasFound)
{
    SimulatedChain chain(settings(), 1);
    mining::Hash256 found;
    for (std::size_t i = 0; i < found.bytes.size(); ++i) {
        found.bytes[i] = static_cast<std::uint8_t>(i);
    }

    chain.extend(found);
    const mining::JobTemplate job = chain.makeJob(kNtime);

    EXPECT_EQ(chain.tip(), found);
    EXPECT_EQ(job.prevHash[0], 3) << "the bytes of each word are reversed";
    EXPECT_EQ(job.prevHash[3], 0);
    EXPECT_EQ(job.prevHash[31], 28);
    EXPECT_EQ(mining::buildHeader(job, {}, {})[4], 0) << "and reversed again in the header";
    EXPECT_EQ(mining::buildHeader(job, {}, {})[35], 31);
}

TEST(SimulatedChainTest, NeverMakesTheSameTemplateTwice)
{
    SimulatedChain chain(settings(), 1);

    const mining::JobTemplate first = chain.makeJob(kNtime);
    const mining::JobTemplate second = chain.makeJob(kNtime);

    EXPECT_EQ(first.prevHash, second.prevHash);
    EXPECT_NE(first.branches, second.branches);
}

TEST(SimulatedChainTest, InventsTheSameChainFromTheSameSeed)
{
    SimulatedChain one(settings(), 7);
    SimulatedChain same(settings(), 7);
    SimulatedChain other(settings(), 8);

    EXPECT_EQ(one.makeJob(kNtime), same.makeJob(kNtime));
    EXPECT_NE(one.tip(), other.tip());
}

} // namespace
} // namespace dpmp::demo
