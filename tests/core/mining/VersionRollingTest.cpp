// SPDX-License-Identifier: MIT
#include "core/mining/VersionRolling.h"

#include "core/util/Rng.h"

#include <gtest/gtest.h>

namespace dpmp::mining {
namespace {

using enum VersionMeaning;

constexpr std::uint32_t kOrdinaryJob = 0x20000000;
// Has bits inside the mask, where the meanings part.
constexpr std::uint32_t kConflictingJob = 0x20c00000;

TEST(VersionRollingTest, MeaningsAgreeWhereTheJobHasNoBitInsideTheMask)
{
    for (const auto meaning : {Replace, Or, Xor}) {
        EXPECT_EQ(rolledVersion(kOrdinaryJob, 0x00092000, kBip320Mask, meaning), 0x20092000U);
        EXPECT_EQ(submittedBits(kOrdinaryJob, 0x20092000, kBip320Mask, meaning), 0x00092000U);
    }
}

TEST(VersionRollingTest, ReplacesTheBitsInsideTheMaskAsBip310Says)
{
    EXPECT_EQ(rolledVersion(kConflictingJob, 0x00402000, kBip320Mask, Replace), 0x20402000U);
}

TEST(VersionRollingTest, AddsTheBitsToTheJobAsCkpoolDoes)
{
    EXPECT_EQ(rolledVersion(kConflictingJob, 0x00402000, kBip320Mask, Or), 0x20c02000U);
}

TEST(VersionRollingTest, FlipsTheBitsOfTheJobAsPublicPoolDoes)
{
    EXPECT_EQ(rolledVersion(kConflictingJob, 0x00402000, kBip320Mask, Xor), 0x20802000U);
}

TEST(VersionRollingTest, IgnoresBitsOutsideTheMask)
{
    for (const auto meaning : {Replace, Or, Xor}) {
        EXPECT_EQ(rolledVersion(kOrdinaryJob, 0xffffffff, 0x00c00000, meaning), 0x20c00000U);
    }
}

TEST(VersionRollingTest, LeavesTheJobAsItIsWithoutAMask)
{
    for (const auto meaning : {Replace, Or, Xor}) {
        EXPECT_EQ(rolledVersion(kConflictingJob, 0x1fffe000, 0, meaning), kConflictingJob);
        EXPECT_EQ(submittedBits(kConflictingJob, kConflictingJob, 0, meaning), 0U);
    }
}

TEST(VersionRollingTest, FindsBitsThatLeadEveryReaderToTheVersion)
{
    Rng rng(310);
    for (int i = 0; i < 1000; ++i) {
        const auto job = static_cast<std::uint32_t>(rng.below(std::uint64_t{1} << 32));
        const auto bits = static_cast<std::uint32_t>(rng.below(std::uint64_t{1} << 32));
        for (const auto meaning : {Replace, Or, Xor}) {
            const std::uint32_t version = rolledVersion(job, bits, kBip320Mask, meaning);

            const std::uint32_t submitted = submittedBits(job, version, kBip320Mask, meaning);

            EXPECT_EQ(rolledVersion(job, submitted, kBip320Mask, meaning), version);
            EXPECT_EQ(submitted & ~kBip320Mask, 0U);
        }
    }
}

TEST(VersionRollingTest, ShowsThatAnOrReaderCannotReachAVersionWithoutTheJobsBits)
{
    const std::uint32_t version = 0x20402000;

    const std::uint32_t bits = submittedBits(kConflictingJob, version, kBip320Mask, Or);

    EXPECT_NE(rolledVersion(kConflictingJob, bits, kBip320Mask, Or), version);
}

} // namespace
} // namespace dpmp::mining
