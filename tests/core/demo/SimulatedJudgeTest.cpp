// SPDX-License-Identifier: MIT
#include "core/demo/SimulatedJudge.h"

#include "tests/support/StratumVectors.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace dpmp::demo {
namespace {

using dpmp::testing::ShareVector;
using dpmp::testing::stratumVectors;
using stratum::ErrorCode;

/// A real share: testnet job of public-pool, found by a Bitaxe, difficulty 669.87.
const ShareVector& bitaxeShare()
{
    return *std::ranges::find(stratumVectors().shares, "publicpool_bitaxe_testnet", &ShareVector::name);
}

class SimulatedJudgeTest : public ::testing::Test
{
protected:
    SimulatedJudgeTest()
    {
        judge.addJob("1", bitaxeShare().job);
        terms.extranonce1 = bitaxeShare().extranonce1;
        terms.versionMask = bitaxeShare().versionMask;
        terms.jobs["1"] = {512.0};
        submit.jobId = "1";
        submit.extranonce2 = bitaxeShare().extranonce2;
        submit.ntime = bitaxeShare().ntime;
        submit.nonce = bitaxeShare().nonce;
        submit.versionBits = bitaxeShare().versionBits;
    }

    void expectError(ErrorCode code, const std::string& text)
    {
        const auto verdict = judge.judge(submit, terms);
        ASSERT_FALSE(verdict);
        EXPECT_EQ(verdict.error().code, code);
        EXPECT_EQ(verdict.error().text, text);
    }

    SimulatedJudge judge{4, std::chrono::seconds(7000)};
    MinerTerms terms;
    stratum::Submit submit;
};

TEST_F(SimulatedJudgeTest, AcceptsARealShareAndNamesItsHash)
{
    const auto verdict = judge.judge(submit, terms);

    ASSERT_TRUE(verdict);
    EXPECT_EQ(verdict->hash.toDisplay(), bitaxeShare().hashDisplay);
    EXPECT_NEAR(verdict->difficulty.value, 669.87, 0.01);
}

TEST_F(SimulatedJudgeTest, AcceptsEveryRealShareAtItsOwnDifficulty)
{
    for (const ShareVector& vector : stratumVectors().shares) {
        SCOPED_TRACE(vector.name);
        SimulatedJudge own(vector.extranonce2.size(), std::chrono::seconds(100'000'000));
        own.addJob("1", vector.job);
        const MinerTerms rolling{vector.extranonce1, vector.versionMask, {{"1", {vector.shareDifficulty * 0.999999}}}};

        const auto verdict =
            own.judge({"user", "1", vector.extranonce2, vector.ntime, vector.nonce, vector.versionBits}, rolling);

        ASSERT_TRUE(verdict) << verdict.error().text;
        EXPECT_EQ(verdict->hash.toDisplay(), vector.hashDisplay);
        EXPECT_EQ(verdict->meetsNetworkTarget, vector.isBlock);
    }
}

TEST_F(SimulatedJudgeTest, RefusesAJobThatDoesNotExist)
{
    submit.jobId = "2";

    expectError(ErrorCode::JobNotFound, "Job not found");
}

TEST_F(SimulatedJudgeTest, RefusesAJobThatThisMinerWasNotSent)
{
    terms.jobs.clear();

    expectError(ErrorCode::JobNotFound, "Job not found");
}

TEST_F(SimulatedJudgeTest, RefusesAJobOfThePreviousBlockAsStale)
{
    judge.startNextBlock();

    expectError(ErrorCode::JobNotFound, "Stale");
}

TEST_F(SimulatedJudgeTest, ForgetsAJobAfterTwoBlocks)
{
    judge.startNextBlock();
    judge.startNextBlock();

    EXPECT_FALSE(judge.knows("1"));
    expectError(ErrorCode::JobNotFound, "Job not found");
}

TEST_F(SimulatedJudgeTest, RefusesTheSameShareASecondTime)
{
    ASSERT_TRUE(judge.judge(submit, terms));

    expectError(ErrorCode::DuplicateShare, "Duplicate share");
}

TEST_F(SimulatedJudgeTest, JudgesByTheDifficultyThatTheJobWasSentWith)
{
    terms.jobs["1"] = {669.9};

    expectError(ErrorCode::LowDifficulty, "Low difficulty share");
}

TEST_F(SimulatedJudgeTest, RefusesAnExtranonce2OfAnotherLength)
{
    submit.extranonce2.push_back(0);

    expectError(ErrorCode::Other, "Incorrect size of extranonce2");
}

TEST_F(SimulatedJudgeTest, RefusesAnNtimeBeforeThatOfTheJob)
{
    submit.ntime = bitaxeShare().job.ntime - 1;

    expectError(ErrorCode::Other, "Ntime out of range");
}

TEST_F(SimulatedJudgeTest, AllowsAnNtimeWithinItsToleranceAndNoLater)
{
    submit.ntime = bitaxeShare().job.ntime + 7000;
    expectError(ErrorCode::LowDifficulty, "Low difficulty share");

    submit.ntime = bitaxeShare().job.ntime + 7001;
    expectError(ErrorCode::Other, "Ntime out of range");
}

TEST_F(SimulatedJudgeTest, RefusesVersionBitsOutsideTheMask)
{
    submit.versionBits = 0x80000000;

    expectError(ErrorCode::Other, "Invalid version mask");
}

TEST_F(SimulatedJudgeTest, WantsTheVersionBitsExactlyWhereTheyWereNegotiated)
{
    submit.versionBits.reset();
    expectError(ErrorCode::Other, "Version bits missing");

    submit.versionBits = 0;
    terms.versionMask.reset();
    expectError(ErrorCode::Other, "Version rolling was not negotiated");
}

} // namespace
} // namespace dpmp::demo
