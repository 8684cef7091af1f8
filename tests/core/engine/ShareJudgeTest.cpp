// SPDX-License-Identifier: MIT
#include "core/engine/ShareJudge.h"

#include "core/mining/VersionRolling.h"
#include "core/util/Hex.h"
#include "tests/support/Builders.h"
#include "tests/support/StratumVectors.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace dpmp::engine {
namespace {

using testing::issuedJob;
using testing::poolJob;

/// Every hash meets this.
constexpr double kAnyHash = 1e-10;
/// No hash of a test meets this.
constexpr double kNoHash = 1e12;
/// One hash in 16 meets this.
constexpr double kSomeHash = 16.0 / 4294967296.0;

IssuedJob easyJob(double difficulty = kAnyHash)
{
    PoolJob job = poolJob();
    job.difficulty = mining::Difficulty{difficulty};
    return issuedJob(job);
}

stratum::Submit submitFor(const IssuedJob& job, std::uint32_t nonce = 0)
{
    stratum::Submit submit;
    submit.jobId = job.id;
    submit.extranonce2 = Bytes(static_cast<std::size_t>(job.told.extranonce2Size), 0);
    submit.ntime = job.ntime;
    submit.nonce = nonce;
    return submit;
}

class ShareJudgeTest : public ::testing::Test
{
protected:
    Verdict judged(IssuedJob& job, const stratum::Submit& submit) { return judge(job, submit, m_hasher); }

    void expectRefused(IssuedJob& job, const stratum::Submit& submit, ShareOutcome outcome, stratum::ErrorCode code)
    {
        const Verdict verdict = judged(job, submit);
        ASSERT_TRUE(verdict.refusal);
        EXPECT_EQ(verdict.refusal->outcome, outcome);
        EXPECT_EQ(verdict.refusal->error.code, code);
        EXPECT_FALSE(verdict.refusal->error.text.empty());
    }

    mining::ShareHasher m_hasher;
};

TEST_F(ShareJudgeTest, LetsAGoodShareGoToThePool)
{
    IssuedJob job = easyJob();

    const Verdict verdict = judged(job, submitFor(job));

    EXPECT_FALSE(verdict.refusal);
    EXPECT_TRUE(verdict.isWork);
    EXPECT_TRUE(verdict.share);
    EXPECT_FALSE(verdict.isBlock());
    EXPECT_EQ(verdict.version, job.poolJob->work.version);
}

TEST_F(ShareJudgeTest, HashesTheHeadersOfTheKnownVectors)
{
    for (const testing::ShareVector& vector : testing::stratumVectors().shares) {
        if (!vector.proxied) {
            continue;
        }
        PoolJob pool = poolJob();
        pool.work = vector.job;
        pool.extranonce = {vector.extranonce1, static_cast<int>(vector.extranonce2.size())};
        pool.difficulty = mining::Difficulty{kAnyHash};
        IssuedJob job =
            issuedJob(pool, {vector.proxied->extranonce1, static_cast<int>(vector.proxied->extranonce2.size())});
        job.filler = vector.proxied->pad;
        job.versionMask = mining::kBip320Mask;
        stratum::Submit submit = submitFor(job, vector.nonce);
        submit.extranonce2 = vector.proxied->extranonce2;
        submit.ntime = vector.ntime;
        if (vector.versionBits != 0) {
            submit.versionBits = vector.versionBits;
        }

        const Verdict verdict = judged(job, submit);

        ASSERT_TRUE(verdict.share) << vector.name;
        EXPECT_EQ(toHex(verdict.share->header), vector.header) << vector.name;
        EXPECT_EQ(verdict.version, vector.versionFinal) << vector.name;
        EXPECT_EQ(verdict.isBlock(), vector.isBlock) << vector.name;
    }
}

TEST_F(ShareJudgeTest, RefusesAnExtranonce2OfAnotherLength)
{
    IssuedJob job = easyJob();
    for (const std::size_t length : {std::size_t{0}, std::size_t{3}, std::size_t{5}, std::size_t{8}}) {
        stratum::Submit submit = submitFor(job);
        submit.extranonce2 = Bytes(length, 0);

        const Verdict verdict = judged(job, submit);

        ASSERT_TRUE(verdict.refusal) << length;
        EXPECT_EQ(verdict.refusal->outcome, ShareOutcome::MalformedHere);
        EXPECT_EQ(verdict.refusal->error,
                  (stratum::StratumError{stratum::ErrorCode::Other, "extranonce2 must have 4 bytes"}));
        EXPECT_FALSE(verdict.share);
        EXPECT_FALSE(verdict.isWork);
        EXPECT_FALSE(verdict.isBlock());
    }
}

TEST_F(ShareJudgeTest, TakesTimesFromThePoolsOwnToSevenThousandSecondsLater)
{
    IssuedJob job = easyJob();
    job.ntime += 5; // As sent after the filler has come round.
    const std::uint32_t first = job.poolJob->work.ntime;
    stratum::Submit submit = submitFor(job);

    for (const std::uint32_t good : {first, first + 5, first + 7000}) {
        submit.ntime = good;
        EXPECT_FALSE(judged(job, submit).refusal) << good - first;
    }
    for (const std::uint32_t bad : {first - 1, first + 7001, std::uint32_t{0}, std::uint32_t{0xffffffff}}) {
        submit.ntime = bad;
        expectRefused(job, submit, ShareOutcome::MalformedHere, stratum::ErrorCode::Other);
    }
}

TEST_F(ShareJudgeTest, RefusesAShareThatItHasSeen)
{
    IssuedJob job = easyJob();
    stratum::Submit submit = submitFor(job);

    EXPECT_TRUE(judged(job, submit).isWork);
    expectRefused(job, submit, ShareOutcome::DuplicateHere, stratum::ErrorCode::DuplicateShare);
    EXPECT_FALSE(judged(job, submit).isWork);
    submit.nonce = 1;
    EXPECT_FALSE(judged(job, submit).refusal);
    submit.extranonce2.back() = 1;
    EXPECT_FALSE(judged(job, submit).refusal);
    ++submit.ntime;
    EXPECT_FALSE(judged(job, submit).refusal);
}

TEST_F(ShareJudgeTest, TakesSharesThatDifferInTheRolledVersionForTwo)
{
    IssuedJob job = easyJob();
    stratum::Submit submit = submitFor(job);

    submit.versionBits = 0x00002000;
    EXPECT_FALSE(judged(job, submit).refusal);
    submit.versionBits = 0x00004000;
    EXPECT_FALSE(judged(job, submit).refusal);
    submit.versionBits = 0x00002000;
    expectRefused(job, submit, ShareOutcome::DuplicateHere, stratum::ErrorCode::DuplicateShare);
}

TEST_F(ShareJudgeTest, RefusesAStaleShareButCountsItsWork)
{
    IssuedJob job = easyJob();
    job.isStale = true;

    EXPECT_TRUE(judged(job, submitFor(job, 0)).isWork);
    expectRefused(job, submitFor(job, 1), ShareOutcome::StaleHere, stratum::ErrorCode::JobNotFound);
}

TEST_F(ShareJudgeTest, RefusesAShareBelowTheMinersDifficulty)
{
    IssuedJob job = easyJob(kNoHash);

    expectRefused(job, submitFor(job), ShareOutcome::LowHere, stratum::ErrorCode::LowDifficulty);
    EXPECT_FALSE(judged(job, submitFor(job)).isWork);
}

TEST_F(ShareJudgeTest, RefusesAShareThatMeetsTheRoundedDifficultyAndNotThePools)
{
    IssuedJob job = easyJob(kNoHash);
    job.difficulty = mining::Difficulty{kAnyHash};

    expectRefused(job, submitFor(job, 0), ShareOutcome::LowHere, stratum::ErrorCode::LowDifficulty);
    EXPECT_TRUE(judged(job, submitFor(job, 1)).isWork) << "it proves the hashrate all the same";
}

TEST_F(ShareJudgeTest, RefusesVersionBitsThatWereNotGranted)
{
    IssuedJob job = easyJob();
    job.versionMask = 0x0000e000;
    stratum::Submit submit = submitFor(job);

    submit.versionBits = 0x00010000;
    expectRefused(job, submit, ShareOutcome::MalformedHere, stratum::ErrorCode::Other);
    submit.versionBits = 0x0000a000;
    EXPECT_FALSE(judged(job, submit).refusal);
    submit.versionBits = 0;
    EXPECT_FALSE(judged(job, submit).refusal);
}

TEST_F(ShareJudgeTest, FindsOutWhatTheMinerMeantByItsVersionBits)
{
    using mining::VersionMeaning;
    constexpr std::uint32_t kJobVersion = 0x20c00000;
    constexpr std::uint32_t kBits = 0x00402000;
    const std::array expected{std::pair{VersionMeaning::Replace, 0x20402000U},
                              std::pair{VersionMeaning::Or, 0x20c02000U}, std::pair{VersionMeaning::Xor, 0x20802000U}};
    PoolJob pool = poolJob();
    pool.work.version = kJobVersion;
    pool.difficulty = mining::Difficulty{kSomeHash};

    for (const auto& [meaning, version] : expected) {
        IssuedJob job = issuedJob(pool);
        stratum::Submit submit = submitFor(job);
        submit.versionBits = kBits;
        const auto meets = [&](std::uint32_t candidate) {
            const Bytes extranonce = job.extranonce(submit.extranonce2);
            const auto share = m_hasher.hash(pool.work, {extranonce, submit.ntime, submit.nonce, candidate});
            return mining::Target::of(pool.difficulty).isMetBy(share.hash);
        };
        // A nonce that is good under this meaning alone.
        const auto isTelling = [&] {
            return std::ranges::all_of(expected,
                                       [&](const auto& each) { return meets(each.second) == (each.first == meaning); });
        };
        while (!isTelling()) {
            ++submit.nonce;
        }

        const Verdict verdict = judged(job, submit);

        EXPECT_FALSE(verdict.refusal);
        EXPECT_EQ(verdict.version, version);
        EXPECT_EQ(mining::rolledVersion(kJobVersion, kBits, job.versionMask, meaning), version);
        expectRefused(job, submit, ShareOutcome::DuplicateHere, stratum::ErrorCode::DuplicateShare);
    }
}

class BlockTest : public ShareJudgeTest
{
protected:
    BlockTest()
        : m_job(blockJob(kAnyHash))
    {}

    /// Half of all hashes are blocks.
    static IssuedJob blockJob(double difficulty)
    {
        PoolJob job = poolJob();
        job.work.nbits = 0x207fffff;
        job.difficulty = mining::Difficulty{difficulty};
        return issuedJob(job);
    }

    stratum::Submit block(const IssuedJob& job, std::uint32_t ntime, std::optional<std::uint32_t> bits = {})
    {
        stratum::Submit submit = submitFor(job);
        submit.ntime = ntime;
        submit.versionBits = bits;
        const Bytes extranonce = job.extranonce(submit.extranonce2);
        const std::uint32_t version = job.poolJob->work.version | bits.value_or(0);
        while (!m_hasher.hash(job.poolJob->work, {extranonce, ntime, submit.nonce, version}).meetsNetworkTarget) {
            ++submit.nonce;
        }
        return submit;
    }

    IssuedJob m_job;
};

TEST_F(BlockTest, IsABlockThoughStale)
{
    m_job.isStale = true;

    const Verdict verdict = judged(m_job, block(m_job, m_job.ntime));

    EXPECT_TRUE(verdict.isBlock());
    EXPECT_EQ(verdict.refusal->outcome, ShareOutcome::StaleHere);
}

TEST_F(BlockTest, IsABlockThoughSeenBefore)
{
    judged(m_job, block(m_job, m_job.ntime));

    const Verdict verdict = judged(m_job, block(m_job, m_job.ntime));

    EXPECT_TRUE(verdict.isBlock());
    EXPECT_EQ(verdict.refusal->outcome, ShareOutcome::DuplicateHere);
}

TEST_F(BlockTest, IsABlockThoughItsTimeIsOutOfRange)
{
    EXPECT_TRUE(judged(m_job, block(m_job, m_job.ntime - 100)).isBlock());
    EXPECT_TRUE(judged(m_job, block(m_job, m_job.ntime + 7100)).isBlock());
}

TEST_F(BlockTest, IsABlockThoughItsBitsWereNotGranted)
{
    m_job.versionMask = 0;

    const Verdict verdict = judged(m_job, block(m_job, m_job.ntime, 0x00002000));

    EXPECT_TRUE(verdict.isBlock());
    EXPECT_EQ(verdict.refusal->outcome, ShareOutcome::MalformedHere);
    EXPECT_EQ(verdict.version, 0x20002000U);
}

TEST_F(BlockTest, IsABlockThoughBelowThePoolsDifficulty)
{
    IssuedJob job = blockJob(kNoHash);

    const Verdict verdict = judged(job, block(job, job.ntime));

    EXPECT_TRUE(verdict.isBlock());
    EXPECT_EQ(verdict.refusal->outcome, ShareOutcome::LowHere);
}

} // namespace
} // namespace dpmp::engine
