// SPDX-License-Identifier: MIT
#include "core/demo/HeaderSearch.h"

#include "core/demo/SimulatedChain.h"
#include "core/mining/VersionRolling.h"

#include <gtest/gtest.h>

#include <set>

namespace dpmp::demo {
namespace {

constexpr std::uint32_t kNoncesPerVersion = 1U << 16;

Work easyWork(double difficulty)
{
    SimulatedChain chain({}, 1);
    Work work;
    work.number = 5;
    work.job = chain.makeJob(1'700'000'000);
    work.extranonce1 = {0xaa, 0xbb, 0xcc, 0xdd};
    work.extranonce2Size = 8;
    work.versionMask = mining::kBip320Mask;
    work.target = mining::Target::of({difficulty});
    return work;
}

mining::HashedShare hashAgain(const Work& work, const FoundShare& share)
{
    mining::ShareHasher hasher;
    Bytes extranonce = work.extranonce1;
    extranonce.insert(extranonce.end(), share.extranonce2.begin(), share.extranonce2.end());
    return hasher.hash(work.job, {extranonce, work.job.ntime, share.nonce, work.job.version | share.versionBits});
}

TEST(HeaderSearchTest, FindsSharesThatMeetTheTarget)
{
    const Work work = easyWork(1e-8);
    HeaderSearch search(work);

    const std::vector<FoundShare> found = search.advance(1000);

    EXPECT_GT(found.size(), 5U) << "one in 43 is expected";
    EXPECT_LT(found.size(), 60U);
    for (const FoundShare& share : found) {
        EXPECT_EQ(share.workNumber, 5U);
        EXPECT_TRUE(work.target.isMetBy(hashAgain(work, share).hash));
    }
}

TEST(HeaderSearchTest, GoesOnWhereItStopped)
{
    HeaderSearch atOnce(easyWork(1e-8));
    HeaderSearch inSteps(easyWork(1e-8));

    std::vector<FoundShare> found;
    for (int i = 0; i < 10; ++i) {
        const auto more = inSteps.advance(100);
        found.insert(found.end(), more.begin(), more.end());
    }

    EXPECT_EQ(found, atOnce.advance(1000));
}

TEST(HeaderSearchTest, RollsTheVersionWithinTheMaskAfterTheNonces)
{
    Work work = easyWork(1e-6);
    work.versionMask = 0x00c00000;
    HeaderSearch search(work);

    std::set<std::uint32_t> rolled;
    for (const FoundShare& share : search.advance(4 * kNoncesPerVersion)) {
        rolled.insert(share.versionBits);
        EXPECT_EQ(share.extranonce2, Bytes(8));
        EXPECT_TRUE(work.target.isMetBy(hashAgain(work, share).hash));
    }

    EXPECT_EQ(rolled, (std::set<std::uint32_t>{0, 0x00400000, 0x00800000, 0x00c00000}));
}

TEST(HeaderSearchTest, CountsTheExtranonce2UpFromItsFirstByte)
{
    Work work = easyWork(1e-6);
    work.versionMask = 0;
    work.firstExtranonce2 = 0x01ff;
    HeaderSearch search(work);

    std::set<Bytes> used;
    for (const FoundShare& share : search.advance(2 * kNoncesPerVersion)) {
        used.insert(share.extranonce2);
        EXPECT_EQ(share.versionBits, 0U);
        EXPECT_TRUE(work.target.isMetBy(hashAgain(work, share).hash));
    }

    EXPECT_EQ(used, (std::set<Bytes>{{0xff, 1, 0, 0, 0, 0, 0, 0}, {0, 2, 0, 0, 0, 0, 0, 0}}));
}

} // namespace
} // namespace dpmp::demo
