// SPDX-License-Identifier: MIT
#include "core/engine/ShareDesk.h"
#include "core/mining/VersionRolling.h"
#include "tests/support/EngineScript.h"
#include "tests/support/MinerLogins.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// Which pool a share goes to, how, and how soon.
namespace dpmp::testing {
namespace {

using namespace std::chrono_literals;
using engine::EventKind;
using engine::ShareOutcome;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// Every second hash is a block under this target, and so is every share.
constexpr std::uint32_t kEasiestBits = 0x207fffff;

/// 100 to 0 becomes 0 to 100.
void switchToB(EngineScript& script)
{
    script.apply(engine::SetWeights{{0, 100}});
    script.poolSubscribes(kB);
    script.poolAuthorizes(kB);
    script.poolNotifies(kB);
}

TEST(ShareDeskRoutingTest, SendsALateShareToThePoolThatIssuedItsJobC2)
{
    EngineScript script(twoPools(99, 1));
    script.start(kMinerd);
    ASSERT_EQ(script.currentPool(), "A");
    const SeenJob ofA = script.view().job();
    script.apply(engine::SetWeights{{0, 100}});
    ASSERT_EQ(script.currentPool(), "B");
    script.advance(100s);

    script.minerSubmits(ofA);

    EXPECT_THAT(script.submitsAt(kA), SizeIs(1));
    EXPECT_THAT(script.submitsAt(kB), IsEmpty());
    script.poolAnswers(kA);
    EXPECT_THAT(script.view().answersTo("9"), ElementsAre(HasSubstr("true")));
}

TEST(ShareDeskRoutingTest, TellsEqualJobIdsOfTwoPoolsApartC3)
{
    EngineScript script(twoPools(99, 1));
    script.start(kMinerd);
    script.apply(engine::SetWeights{{1, 99}});
    for (int i = 0; i < 20 && script.currentPool() == "A"; ++i) {
        script.advance(30s);
        script.poolNotifies(kA, {.id = "1"});
        script.poolNotifies(kB, {.id = "1"});
    }
    ASSERT_EQ(script.currentPool(), "B");

    script.minerSubmits(script.view().job());

    EXPECT_THAT(script.submitsAt(kA), IsEmpty());
    ASSERT_THAT(script.submitsAt(kB), SizeIs(1));
    EXPECT_EQ(script.submitsAt(kB).front().jobId, "1");
}

TEST(ShareDeskRoutingTest, MintsAnotherJobIdForEverySend)
{
    EngineScript script;
    script.start(kMinerd);
    script.poolNotifies(kA);
    script.advance(65s);

    const MinerView view = script.view();
    ASSERT_THAT(view.jobs(), SizeIs(4));
    for (std::size_t i = 1; i < view.jobs().size(); ++i) {
        EXPECT_NE(view.jobs()[i].id, view.jobs()[i - 1].id);
    }
}

TEST(ShareDeskRoutingTest, SaysThatAShareIsLostWhosePoolIsNotConnected)
{
    EngineScript script;
    script.start(kMinerd);
    const SeenJob job = script.view().job();
    script.poolCloses(kA);

    script.minerSubmits(job);

    EXPECT_THAT(script.view().answersTo("9"), ElementsAre(HasSubstr("[21,\"the pool of this job is not connected\"")));
    EXPECT_EQ(script.snapshot().shares.count(ShareOutcome::LostWithConnection), 1U);
}

TEST(ShareDeskRoutingTest, SendsAShareOverTheNewConnectionWhenCkpoolResumesTheSession)
{
    EngineScript script;
    script.start(kMinerd);
    const SeenJob job = script.view().job();
    script.poolCloses(kA);
    script.advanceToConnect(kA);
    script.poolSubscribes(kA);
    EXPECT_THAT(script.linesToPool(kA), ::testing::Contains(HasSubstr(R"("5e55")"))) << "asks for its session";
    script.poolAuthorizes(kA);
    script.poolNotifies(kA);

    script.minerSubmits(job);

    EXPECT_THAT(script.submitsAt(kA), SizeIs(1));
}

TEST(ShareDeskRoutingTest, NeverSendsAShareToAConnectionWithAnotherExtranonce)
{
    EngineScript script;
    script.start(kMinerd);
    const SeenJob job = script.view().job();
    script.poolCloses(kA);
    script.advanceToConnect(kA);
    const PoolLogin other{.extranonce1 = "b2b2b2b2"};
    script.poolSubscribes(kA, other);
    script.poolAuthorizes(kA, other);
    script.poolNotifies(kA);

    script.minerSubmits(job);

    EXPECT_THAT(script.submitsAt(kA), IsEmpty());
}

TEST(ShareDeskRoutingTest, SendsABlockCandidateBeforeAnythingElse)
{
    EngineScript script;
    script.start(kMinerd);
    script.poolNotifies(kA, {.id = "2", .nbits = kEasiestBits});
    const MinedShare share = script.minerSubmits(script.view().job());
    ASSERT_TRUE(share.hashed.meetsNetworkTarget);

    ASSERT_FALSE(script.lastActions().empty());
    EXPECT_TRUE(std::holds_alternative<engine::SendToPool>(script.lastActions().front()));
    EXPECT_EQ(script.lastText(EventKind::BlockCandidate, "hash"), share.hashed.hash.toDisplay());
    EXPECT_THAT(script.lastText(EventKind::BlockCandidate, "header"), SizeIs(160));
    EXPECT_EQ(script.snapshot().blockCandidates, 1);
}

TEST(ShareDeskRoutingTest, SendsABlockCandidateEvenWhenItIsStale)
{
    EngineScript script;
    script.start(kMinerd);
    script.poolNotifies(kA, {.id = "2", .block = 2, .nbits = kEasiestBits});
    const SeenJob old = script.view().job();
    script.poolNotifies(kA, {.id = "3", .block = 3});

    script.minerSubmits(old);

    ASSERT_THAT(script.submitsAt(kA), SizeIs(1));
    EXPECT_EQ(script.submitsAt(kA).front().jobId, "2");
    EXPECT_THAT(script.events(EventKind::BlockCandidate), SizeIs(1));
    script.poolAnswers(kA, 21, "stale");
    EXPECT_THAT(script.view().answersTo("9"), ElementsAre(HasSubstr("[21,")));
    EXPECT_TRUE(script.snapshot().shares.addsUp());
}

TEST(ShareDeskRoutingTest, SendsABlockCandidateOnceOnly)
{
    EngineScript script;
    script.start(kMinerd);
    script.poolNotifies(kA, {.id = "2", .nbits = kEasiestBits});
    const MinedShare share = script.minerSubmits(script.view().job());

    script.minerSubmits(share, "10");

    EXPECT_THAT(script.submitsAt(kA), SizeIs(1));
    EXPECT_EQ(script.snapshot().blockCandidates, 1);
}

TEST(ShareDeskRoutingTest, KeepsTheEvidenceOfABlockThatNoPoolCanTake)
{
    EngineScript script;
    script.start(kMinerd);
    script.poolNotifies(kA, {.id = "2", .nbits = kEasiestBits});
    const SeenJob job = script.view().job();
    script.poolCloses(kA);

    script.minerSubmits(job);

    const std::vector<engine::Event> blocks = script.events(EventKind::BlockCandidate);
    ASSERT_THAT(blocks, SizeIs(1));
    const engine::EventField::Value sent = false;
    EXPECT_EQ(*blocks[0].find("sent"), sent);
}

/// A miner that rolls bits, on a job whose own version has a bit under the mask.
class VersionMeaningTest : public ::testing::Test
{
protected:
    static constexpr std::uint32_t kJobVersion = 0x20002000;
    static constexpr std::uint32_t kRolled = 0x00004000;
    static constexpr std::uint32_t kDiffering = kRolled ^ (kJobVersion & mining::kBip320Mask);

    VersionMeaningTest()
    {
        m_script.start(kEspMiner);
        m_script.poolNotifies(kA, {.id = "2", .version = kJobVersion});
    }

    void submitRolled()
    {
        const MinedShare share = mineShare(m_script.view().job(), m_hasher, m_nonce, kRolled);
        m_nonce = share.nonce + 1;
        m_script.minerSubmits(share);
    }

    EngineScript m_script;
    mining::ShareHasher m_hasher;
    std::uint32_t m_nonce = 0;
};

TEST_F(VersionMeaningTest, SendsTheBitsThatDifferFromTheJobWhichPublicPoolAndCkpoolUnderstand)
{
    submitRolled();

    ASSERT_THAT(m_script.submitsAt(kA), SizeIs(1));
    EXPECT_EQ(m_script.submitsAt(kA).front().versionBits, kDiffering);
}

TEST_F(VersionMeaningTest, LearnsByARetryThatAPoolTakesBip310ToTheLetter)
{
    submitRolled();
    m_script.poolAnswers(kA, 23, "Difficulty too low");
    EXPECT_THAT(m_script.view().answersTo("9"), IsEmpty());
    ASSERT_THAT(m_script.submitsAt(kA), SizeIs(2));
    EXPECT_EQ(m_script.submitsAt(kA)[1].versionBits, kRolled);
    m_script.poolAnswers(kA);
    EXPECT_THAT(m_script.view().answersTo("9"), ElementsAre(HasSubstr("true")));

    submitRolled();

    ASSERT_THAT(m_script.submitsAt(kA), SizeIs(3));
    EXPECT_EQ(m_script.submitsAt(kA)[2].versionBits, kRolled);
    EXPECT_EQ(m_script.snapshot().shares.submitted, 2U);
}

TEST_F(VersionMeaningTest, RetriesOnceOnly)
{
    submitRolled();
    m_script.poolAnswers(kA, 23, "Difficulty too low");
    m_script.poolAnswers(kA, 23, "Difficulty too low");

    EXPECT_THAT(m_script.submitsAt(kA), SizeIs(2));
    EXPECT_THAT(m_script.view().answersTo("9"), ElementsAre(HasSubstr("[23,")));
    EXPECT_EQ(m_script.snapshot().shares.rejectedByCode[3], 1U);
}

TEST_F(VersionMeaningTest, UnderstandsAMinerThatSubmitsTheDifferenceAsEspMinerDoes)
{
    const SeenJob job = m_script.view().job();
    MinedShare share = mineShare(job, m_hasher, 0, kRolled);
    share.versionBits = kDiffering;

    m_script.minerSubmits(share);

    ASSERT_THAT(m_script.submitsAt(kA), SizeIs(1));
    EXPECT_EQ(m_script.submitsAt(kA).front().versionBits, kDiffering);
}

TEST_F(VersionMeaningTest, RefusesBitsOutsideTheMask)
{
    MinedShare share = mineShare(m_script.view().job(), m_hasher, 0);
    share.versionBits = 0x40000000;

    m_script.minerSubmits(share);

    EXPECT_THAT(m_script.view().answersTo("9"), ElementsAre(HasSubstr("[20,")));
}

TEST(ShareDeskRoutingTest, SendsASixthParameterExactlyWhereThePoolGrantedVersionRolling)
{
    EngineScript without;
    without.start(kMinerd, {.versionMask = std::nullopt});
    without.minerSubmits(without.view().job());
    EngineScript with;
    with.start(kMinerd);
    with.minerSubmits(with.view().job());

    EXPECT_EQ(without.submitsAt(kA).at(0).versionBits, std::nullopt);
    EXPECT_EQ(with.submitsAt(kA).at(0).versionBits, 0U) << "DATUM refuses a submit without it";
}

TEST(ShareDeskRoutingTest, SendsTheFirstShareAfterASwitchOfPoolsToTheNewOne)
{
    EngineScript script;
    script.start(kMinerd);
    switchToB(script);

    script.minerSubmits(script.view().job());

    EXPECT_THAT(script.submitsAt(kB), SizeIs(1));
    EXPECT_EQ(script.submitsAt(kB).at(0).user, "walletB.rig");
}

} // namespace
} // namespace dpmp::testing
