// SPDX-License-Identifier: MIT
#include "core/engine/JobIssuer.h"

#include "core/stratum/ServerMessageReader.h"
#include "core/util/Hex.h"
#include "tests/support/EngineTurn.h"
#include "tests/support/StratumVectors.h"

#include <gtest/gtest.h>

#include <memory>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace dpmp::engine {
namespace {

constexpr MinerId kMiner(7);

/// The call in a line to the miner, which must be of this kind.
template <class Call>
Call readCall(const std::string& line)
{
    const auto read = stratum::readServerLine(line);
    const auto* const request = read ? std::get_if<stratum::ServerRequest>(&*read) : nullptr;
    const auto* const call = request != nullptr ? std::get_if<Call>(&request->call) : nullptr;
    EXPECT_NE(call, nullptr) << line;
    return call != nullptr ? *call : Call{};
}

std::string methodOf(const std::string& line)
{
    const std::string key = "\"method\":\"";
    const std::size_t from = line.find(key) + key.size();
    return line.substr(from, line.find('"', from) - from);
}

class JobIssuerTest : public ::testing::Test
{
protected:
    void begin(MinerExtranonce told, std::optional<std::uint32_t> mask = std::nullopt)
    {
        m_told = told;
        m_issuer.begin(std::move(told), mask);
    }

    /// Sends a job in the form that was told last; the lines that went out.
    std::vector<std::string> issue(const PoolJob& job, bool cleanJobs = false,
                                   std::optional<std::uint32_t> mask = std::nullopt)
    {
        const auto fit = fitExtranonce(job.extranonce, m_told);
        EXPECT_TRUE(fit);
        Turn turn = m_world.turn();
        const auto masks = mask ? std::optional(JobIssuer::RollingMasks{*mask, *mask}) : std::nullopt;
        m_issued = m_issuer.issue(
            {std::make_shared<const PoolJob>(job), fit.value_or(ExtranonceFit{}), m_told, masks, cleanJobs}, kMiner,
            m_book, turn);
        return m_world.takeMinerLines();
    }

    stratum::Notify notifyOf(const PoolJob& job) { return readCall<stratum::Notify>(issue(job).back()); }

    testing::EngineTurn m_world;
    JobIssuer m_issuer;
    JobBook m_book;
    MinerExtranonce m_told;
    IssuedJob m_issued;
};

PoolJob jobOfDifficulty(double difficulty)
{
    PoolJob job = testing::poolJob();
    job.difficulty = mining::Difficulty{difficulty};
    return job;
}

const MinerExtranonce kUsual{.extranonce1 = {0xd7, 0xd7}, .extranonce2Size = 4};

TEST(DifficultyForMinerTest, IsWholeFromOneOnAndNeverAboveThePools)
{
    EXPECT_EQ(difficultyForMiner({1000.4}), 1000.0);
    EXPECT_EQ(difficultyForMiner({1000.999}), 1000.0);
    EXPECT_EQ(difficultyForMiner({1000.0}), 1000.0);
    EXPECT_EQ(difficultyForMiner({1.5}), 1.0);
    EXPECT_EQ(difficultyForMiner({1.0}), 1.0);
    EXPECT_EQ(difficultyForMiner({0.999}), 0.999);
    EXPECT_EQ(difficultyForMiner({0.5}), 0.5);
    EXPECT_EQ(difficultyForMiner({0.00001}), 0.00001);
    EXPECT_EQ(difficultyForMiner({1e15 + 0.5}), 1e15);
}

TEST_F(JobIssuerTest, SendsTheDifficultyRightBeforeTheFirstJob)
{
    begin(kUsual);

    const auto lines = issue(jobOfDifficulty(1000.4));

    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0], R"({"id":null,"method":"mining.set_difficulty","params":[1000]})");
    EXPECT_EQ(methodOf(lines[1]), "mining.notify");
    EXPECT_EQ(m_issued.difficulty.value, 1000.0);
}

TEST_F(JobIssuerTest, SendsTheDifficultyOnlyWhenItHasChanged)
{
    begin(kUsual);
    issue(jobOfDifficulty(1000.4));

    EXPECT_EQ(issue(jobOfDifficulty(1000.4)).size(), 1U);
    EXPECT_EQ(issue(jobOfDifficulty(1000.0)).size(), 1U) << "the same once rounded";
    const auto lines = issue(jobOfDifficulty(0.5));
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0], R"({"id":null,"method":"mining.set_difficulty","params":[0.5]})");
    EXPECT_EQ(issue(jobOfDifficulty(1000.4)).size(), 2U);
}

TEST_F(JobIssuerTest, SendsAllLinesOfOneJobInOneWrite)
{
    begin(kUsual, 0x1fffe000U);
    m_told.extranonce1 = {0xd7};

    const PoolJob job = jobOfDifficulty(16.0);
    Turn turn = m_world.turn();
    m_issuer.issue({std::make_shared<const PoolJob>(job), *fitExtranonce(job.extranonce, m_told), m_told,
                    JobIssuer::RollingMasks{.told = 0x00c00000U, .accepted = 0x1fffe000U}, true},
                   kMiner, m_book, turn);

    ASSERT_EQ(m_world.all<SendToMiner>().size(), 1U);
    EXPECT_EQ(m_world.all<SendToMiner>().front().miner, kMiner);
    const auto lines = m_world.takeMinerLines();
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(lines[0], R"({"id":null,"method":"mining.set_version_mask","params":["00c00000"]})");
    EXPECT_EQ(lines[1], R"({"id":null,"method":"mining.set_extranonce","params":["d7",4]})");
    EXPECT_EQ(lines[2], R"({"id":null,"method":"mining.set_difficulty","params":[16]})");
    EXPECT_TRUE(readCall<stratum::Notify>(lines[3]).cleanJobs);
    EXPECT_EQ(m_issuer.told(), m_told);
}

TEST_F(JobIssuerTest, JudgesByMoreBitsThanItTellsTheMiner)
{
    begin(kUsual, 0x1fffe000U);

    const PoolJob job = jobOfDifficulty(16.0);
    Turn turn = m_world.turn();
    const IssuedJob& issued =
        m_issuer.issue({std::make_shared<const PoolJob>(job), *fitExtranonce(job.extranonce, m_told), m_told,
                        JobIssuer::RollingMasks{.told = 0x1fffc000U, .accepted = 0x1fffe000U}, true},
                       kMiner, m_book, turn);

    EXPECT_EQ(issued.toldMask, 0x1fffc000U);
    EXPECT_EQ(issued.versionMask, 0x1fffe000U);
}

TEST_F(JobIssuerTest, SendsAMaskOnlyWhenItHasChangedAndNeverToAMinerThatDoesNotRoll)
{
    begin(kUsual, 0x1fffe000U);

    EXPECT_EQ(issue(jobOfDifficulty(1.0), false, 0x1fffe000U).size(), 2U);
    EXPECT_EQ(m_issued.versionMask, 0x1fffe000U);
    EXPECT_EQ(issue(jobOfDifficulty(1.0), false, 0x0000e000U).size(), 2U);
    EXPECT_EQ(m_issued.versionMask, 0x0000e000U);
    EXPECT_EQ(issue(jobOfDifficulty(1.0), false, 0x0000e000U).size(), 1U);
    EXPECT_EQ(issue(jobOfDifficulty(1.0)).size(), 1U);
    EXPECT_EQ(m_issued.versionMask, 0U);
}

TEST_F(JobIssuerTest, GivesEverySendAnIdOfItsOwnThatFindsTheJob)
{
    begin(kUsual);
    std::set<std::string> ids;

    for (int i = 0; i < 50; ++i) {
        const std::string token = notifyOf(testing::poolJob()).jobIdToken;
        EXPECT_TRUE(ids.insert(token).second);
        EXPECT_EQ(token, '"' + m_issued.id + '"');
        ASSERT_NE(m_book.find(m_issued.id), nullptr);
        EXPECT_EQ(m_book.find(m_issued.id)->poolJob->idToken, "\"job1\"");
    }
}

TEST_F(JobIssuerTest, NeverSendsOneHeaderTwice)
{
    for (const int size : {4, 5, 6, 8}) {
        PoolJob job = testing::poolJob();
        job.extranonce.extranonce2Size = size;
        begin(chooseMinerExtranonce(std::vector{job.extranonce}, false));
        std::set<std::pair<Bytes, std::uint32_t>> sent;

        for (int i = 0; i < 300; ++i) {
            job.idToken = std::to_string(i);
            const stratum::Notify notify = notifyOf(job);
            EXPECT_TRUE(sent.emplace(notify.job.coinb1, notify.job.ntime).second) << "size " << size << " send " << i;
        }
    }
}

TEST_F(JobIssuerTest, SendsTheMovedFormOfTheKnownVectors)
{
    for (const testing::ShareVector& share : testing::stratumVectors().shares) {
        if (!share.proxied || share.proxied->pad != Bytes(share.proxied->pad.size(), 0)) {
            continue;
        }
        PoolJob job = testing::poolJob();
        job.work = share.job;
        job.extranonce = {share.extranonce1, static_cast<int>(share.extranonce2.size())};
        begin({share.proxied->extranonce1, static_cast<int>(share.proxied->extranonce2.size())});

        const stratum::Notify notify = notifyOf(job);

        EXPECT_EQ(toHex(notify.job.coinb1), toHex(share.proxied->coinb1)) << share.name;
        EXPECT_EQ(notify.job.coinb2, share.job.coinb2);
        EXPECT_EQ(notify.job.branches, share.job.branches);
        EXPECT_EQ(notify.job.prevHash, share.job.prevHash);
    }
}

TEST_F(JobIssuerTest, LetsTheMinerBuildTheHeaderThatThePoolWillBuild)
{
    mining::ShareHasher hasher;
    const std::vector<std::vector<int>> sizes{{8, 8}, {8, 4}, {4, 4}, {8, 3}, {5, 3}, {8}, {4}};
    for (const std::vector<int>& set : sizes) {
        std::vector<PoolExtranonce> pools;
        for (const int size : set) {
            pools.push_back({Bytes(4, static_cast<std::uint8_t>(pools.size() + 1)), size});
        }
        begin(chooseMinerExtranonce(pools, false));
        for (const PoolExtranonce& pool : pools) {
            if (!fitExtranonce(pool, m_told)) {
                continue;
            }
            PoolJob job = testing::poolJob();
            job.extranonce = pool;
            notifyOf(job);
            const stratum::Notify notify = notifyOf(job); // The second send has a filler other than 0, or a later time.
            const Bytes extranonce2(static_cast<std::size_t>(m_told.extranonce2Size), 0x77);
            Bytes miners = m_told.extranonce1;
            miners.insert(miners.end(), extranonce2.begin(), extranonce2.end());
            Bytes pools2 = pool.extranonce1;
            const Bytes submitted = m_issued.poolExtranonce2(extranonce2);
            pools2.insert(pools2.end(), submitted.begin(), submitted.end());
            const std::uint32_t ntime = notify.job.ntime;

            EXPECT_EQ(submitted.size(), static_cast<std::size_t>(pool.extranonce2Size));
            EXPECT_EQ(hasher.hash(notify.job, {miners, ntime, 5, notify.job.version}).header,
                      hasher.hash(job.work, {pools2, ntime, 5, job.work.version}).header);
        }
    }
}

} // namespace
} // namespace dpmp::engine
