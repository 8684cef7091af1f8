// SPDX-License-Identifier: MIT
#include "core/mining/ShareHasher.h"

#include "core/mining/VersionRolling.h"
#include "core/util/Hex.h"
#include "tests/support/StratumVectors.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace dpmp::mining {
namespace {

using dpmp::testing::ShareVector;
using dpmp::testing::stratumVectors;

constexpr double kPrecision = 1e-12;

Bytes operator+(Bytes left, const Bytes& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

const ShareVector& vectorNamed(std::string_view name)
{
    return *std::ranges::find(stratumVectors().shares, name, &ShareVector::name);
}

Attempt attemptOf(const ShareVector& vector, ByteView extranonce)
{
    const std::uint32_t version =
        rolledVersion(vector.job.version, vector.versionBits, vector.versionMask, VersionMeaning::Replace);
    return {.extranonce = extranonce, .ntime = vector.ntime, .nonce = vector.nonce, .version = version};
}

TEST(ShareHasherTest, HashesTwice)
{
    ShareHasher hasher;

    EXPECT_EQ(toHex(hasher.sha256d(bytesOf("hello")).bytes),
              "9595c9df90075148eb06860365df33584b75bff782a510c6cd4883a419833d50");
    EXPECT_EQ(toHex(hasher.sha256d({}).bytes), "5df6e0e2761359d30a8275058e299fcc0381534545f55cf43e41983f5d4c9456");
}

TEST(ShareHasherTest, KeepsNothingOfEarlierHashes)
{
    ShareHasher hasher;
    const Hash256 first = hasher.sha256d(bytesOf("hello"));

    hasher.sha256d(Bytes(1000, 0xab));

    EXPECT_EQ(hasher.sha256d(bytesOf("hello")), first);
}

TEST(ShareHasherTest, GoesOnHashingAfterAMove)
{
    ShareHasher original;
    const Hash256 before = original.sha256d(bytesOf("hello"));

    ShareHasher moved = std::move(original);

    EXPECT_EQ(moved.sha256d(bytesOf("hello")), before);
}

TEST(ShareHasherTest, ReproducesEveryVector)
{
    ASSERT_EQ(stratumVectors().shares.size(), 12U);
    ShareHasher hasher;
    for (const ShareVector& vector : stratumVectors().shares) {
        SCOPED_TRACE(vector.name);
        const Bytes extranonce = vector.extranonce1 + vector.extranonce2;
        const Attempt attempt = attemptOf(vector, extranonce);

        const HashedShare share = hasher.hash(vector.job, attempt);

        EXPECT_EQ(attempt.version, vector.versionFinal);
        EXPECT_EQ(toHex(hasher.merkleRoot(vector.job, extranonce)), vector.merkleRoot);
        EXPECT_EQ(toHex(share.header), vector.header);
        EXPECT_EQ(share.hash.toDisplay(), vector.hashDisplay);
        EXPECT_NEAR(share.difficulty.value, vector.shareDifficulty, vector.shareDifficulty * kPrecision);
        EXPECT_EQ(share.meetsNetworkTarget, vector.isBlock);
    }
}

TEST(ShareHasherTest, BuildsTheHeaderOfAGivenMerkleRoot)
{
    const auto& vector = stratumVectors().headerOnly;
    ShareHasher hasher;

    const Attempt attempt{
        .extranonce = {}, .ntime = vector.job.ntime, .nonce = vector.nonce, .version = vector.job.version};
    const Header header = buildHeader(vector.job, vector.merkleRoot, attempt);

    EXPECT_EQ(toHex(header), vector.header);
    const Hash256 hash = hasher.sha256d(header);
    EXPECT_EQ(hash.toDisplay(), vector.hashDisplay);
    EXPECT_NEAR(difficultyOf(hash).value, vector.shareDifficulty, vector.shareDifficulty * kPrecision);
}

TEST(ShareHasherTest, BuildsTheHeaderOfEachMeaningOfTheVersionBits)
{
    const ShareVector& vector = vectorNamed("synthetic_version_semantics_differ");
    ASSERT_EQ(vector.headerByMeaning.size(), 3U);
    const std::vector<std::pair<std::string, VersionMeaning>> meanings{
        {"bip310", VersionMeaning::Replace}, {"or", VersionMeaning::Or}, {"xor", VersionMeaning::Xor}};
    const Bytes extranonce = vector.extranonce1 + vector.extranonce2;
    ShareHasher hasher;
    for (const auto& [name, meaning] : meanings) {
        Attempt attempt = attemptOf(vector, extranonce);
        attempt.version = rolledVersion(vector.job.version, vector.versionBits, vector.versionMask, meaning);

        EXPECT_EQ(toHex(hasher.hash(vector.job, attempt).header), vector.headerByMeaning.at(name)) << name;
    }
}

TEST(ShareHasherTest, GetsTheSameHeaderWithThePoolsExtranonce1MovedIntoCoinb1)
{
    int proxied = 0;
    ShareHasher hasher;
    for (const ShareVector& vector : stratumVectors().shares) {
        if (!vector.proxied) {
            continue;
        }
        SCOPED_TRACE(vector.name);
        ++proxied;
        const auto& form = *vector.proxied;
        JobTemplate job = vector.job;
        job.coinb1 = vector.job.coinb1 + vector.extranonce1 + form.pad;
        const Bytes extranonce = form.extranonce1 + form.extranonce2;

        const HashedShare share = hasher.hash(job, attemptOf(vector, extranonce));

        EXPECT_EQ(job.coinb1, form.coinb1);
        EXPECT_EQ(toHex(share.header), vector.header);
        EXPECT_EQ(form.pad + extranonce, form.extranonce2ToPool);
        EXPECT_EQ(form.extranonce2ToPool, vector.extranonce2);
    }
    EXPECT_EQ(proxied, 8);
}

TEST(ShareHasherTest, TakesTheExtranonceAsItStandsWhateverOrderTheMinerCountsIn)
{
    // ESP-Miner and cgminer count from the first byte, NerdQAxe from the last.
    const Bytes fromFirst = stratumVectors().counterOneLittleEndian;
    const Bytes fromLast = stratumVectors().counterOneBigEndian;
    JobTemplate job;
    job.coinb1 = bytesOf("left");
    job.coinb2 = bytesOf("right");
    ShareHasher hasher;

    for (const Bytes& extranonce : {fromFirst, fromLast}) {
        const Hash256 coinbase = hasher.sha256d(job.coinb1 + extranonce + job.coinb2);

        EXPECT_EQ(hasher.merkleRoot(job, extranonce), coinbase.bytes);
    }
    EXPECT_EQ(fromFirst, (Bytes{1, 0, 0, 0}));
    EXPECT_EQ(fromLast, (Bytes{0, 0, 0, 1}));
}

TEST(ShareHasherTest, HangsEachBranchToTheRightOfTheRoot)
{
    JobTemplate job;
    job.coinb1 = bytesOf("coinbase");
    job.branches = {Hash32{1}, Hash32{2}};
    ShareHasher hasher;

    const Hash32 root = hasher.merkleRoot(job, {});

    const auto join = [&](const Hash32& left, const Hash32& right) {
        return hasher.sha256d(Bytes(left.begin(), left.end()) + Bytes(right.begin(), right.end())).bytes;
    };
    EXPECT_EQ(root, join(join(hasher.sha256d(job.coinb1).bytes, Hash32{1}), Hash32{2}));
}

TEST(ShareHasherTest, FindsABlockByTheNbitsOfTheJob)
{
    const ShareVector& vector = vectorNamed("mainnet_block_170");
    const Bytes extranonce = vector.extranonce1 + vector.extranonce2;
    ShareHasher hasher;

    JobTemplate brokenJob = vector.job;
    brokenJob.nbits = 0xff123456; // Overflows, so nothing may meet it.
    const HashedShare block = hasher.hash(vector.job, attemptOf(vector, extranonce));
    const HashedShare broken = hasher.hash(brokenJob, attemptOf(vector, extranonce));

    EXPECT_TRUE(block.meetsNetworkTarget);
    EXPECT_FALSE(broken.meetsNetworkTarget);
}

} // namespace
} // namespace dpmp::mining
