// SPDX-License-Identifier: MIT
#include "core/stratum/StratumError.h"

#include <gtest/gtest.h>

#include <utility>

namespace dpmp::stratum {
namespace {

TEST(StratumErrorTest, KeepsTheCodesThatEveryPoolShares)
{
    EXPECT_EQ(normalisedCode(20, "whatever"), ErrorCode::Other);
    EXPECT_EQ(normalisedCode(21, "whatever"), ErrorCode::JobNotFound);
    EXPECT_EQ(normalisedCode(22, ""), ErrorCode::DuplicateShare);
    EXPECT_EQ(normalisedCode(23, ""), ErrorCode::LowDifficulty);
    EXPECT_EQ(normalisedCode(24, ""), ErrorCode::Unauthorized);
    EXPECT_EQ(normalisedCode(25, ""), ErrorCode::NotSubscribed);
}

TEST(StratumErrorTest, TrustsASharedCodeMoreThanTheText)
{
    EXPECT_EQ(normalisedCode(23, "stale"), ErrorCode::LowDifficulty);
}

TEST(StratumErrorTest, ReadsTheReasonsOfCkpoolWhichHaveNoCode)
{
    const std::pair<const char*, ErrorCode> reasons[] = {
        {"Invalid JobID", ErrorCode::JobNotFound},
        {"Stale", ErrorCode::JobNotFound},
        {"Duplicate", ErrorCode::DuplicateShare},
        {"Above target", ErrorCode::LowDifficulty},
        {"Below minimum difficulty", ErrorCode::LowDifficulty},
        {"Worker mismatch", ErrorCode::Unauthorized},
        {"Worker Mismatch", ErrorCode::Unauthorized},
        {"No job_id", ErrorCode::Other},
        {"No nonce", ErrorCode::Other},
        {"Invalid nonce2 length", ErrorCode::Other},
        {"Ntime out of range", ErrorCode::Other},
        {"Invalid version mask", ErrorCode::Other},
        {"-1:params not found", ErrorCode::Other},
    };

    for (const auto& [text, code] : reasons) {
        EXPECT_EQ(normalisedCode(0, text), code) << text;
    }
}

TEST(StratumErrorTest, ReadsTheTextsOfDatum)
{
    EXPECT_EQ(normalisedCode(0, "stale-prevblk"), ErrorCode::JobNotFound);
    EXPECT_EQ(normalisedCode(0, "high-hash"), ErrorCode::LowDifficulty);
    EXPECT_EQ(normalisedCode(0, "H-not-zero"), ErrorCode::LowDifficulty);
    EXPECT_EQ(normalisedCode(-3, "Method not found"), ErrorCode::Other);
}

TEST(StratumErrorTest, KnowsTheCodesThatOnlyBtcpoolUses)
{
    EXPECT_EQ(normalisedCode(36, ""), ErrorCode::JobNotFound);
    EXPECT_EQ(normalisedCode(37, ""), ErrorCode::JobNotFound);
    EXPECT_EQ(normalisedCode(29, ""), ErrorCode::Unauthorized);
    EXPECT_EQ(normalisedCode(27, "Illegal params"), ErrorCode::Other);
}

TEST(StratumErrorTest, LetsTheTextSpeakWhereTheCodeSaysNothing)
{
    EXPECT_EQ(normalisedCode(20, "Job not found (=stale)"), ErrorCode::JobNotFound);
    EXPECT_EQ(normalisedCode(-1, "Unauthorized worker"), ErrorCode::Unauthorized);
    EXPECT_EQ(normalisedCode(0, "not authorized"), ErrorCode::Unauthorized);
    EXPECT_EQ(normalisedCode(0, "Not subscribed"), ErrorCode::NotSubscribed);
    EXPECT_EQ(normalisedCode(102, ""), ErrorCode::Other);
}

} // namespace
} // namespace dpmp::stratum
