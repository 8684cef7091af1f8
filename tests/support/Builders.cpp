// SPDX-License-Identifier: MIT
#include "tests/support/Builders.h"

#include "core/mining/VersionRolling.h"
#include "core/util/Hex.h"

#include <gtest/gtest.h>

#include <utility>

namespace dpmp::testing {

namespace {

constexpr std::uint32_t kNtime = 0x64c25820;

std::string quotedHex(ByteView bytes)
{
    return '"' + toHex(bytes) + '"';
}

} // namespace

config::ProxyConfig twoPools()
{
    config::ProxyConfig config;
    config.pools[0].primary = {.host = "a.example", .port = 3333};
    config.pools[1].primary = {.host = "b.example", .port = 3334};
    return config;
}

mining::JobTemplate jobTemplate(std::uint8_t seed)
{
    mining::JobTemplate work;
    work.prevHash.fill(seed);
    work.coinb1 = Bytes(42, seed);
    work.coinb2 = Bytes(60, 0xee);
    work.branches.resize(2);
    work.branches[0].fill(0x11);
    work.branches[1].fill(0x22);
    work.version = 0x20000000;
    work.nbits = 0x17056102;
    work.ntime = kNtime;
    return work;
}

engine::PoolJob poolJob(std::uint8_t seed)
{
    return {.slot = engine::PoolSlot{0},
            .link = engine::LinkId(1),
            .idToken = "\"job" + std::to_string(seed) + '"',
            .work = jobTemplate(seed),
            .cleanJobs = false,
            .extranonce = {.extranonce1 = {0x0a, 0x0b, 0x0c, 0x0d}, .extranonce2Size = 8},
            .difficulty = mining::Difficulty{1.0},
            .versionMask = mining::kBip320Mask,
            .receivedAt = {}};
}

engine::IssuedJob issuedJob(engine::PoolJob job, engine::MinerExtranonce told)
{
    const auto fit = engine::fitExtranonce(job.extranonce, told);
    EXPECT_TRUE(fit) << "this pool's job does not fit what the miner was told";
    engine::IssuedJob issued;
    issued.id = "1";
    issued.fit = fit.value_or(engine::ExtranonceFit{});
    issued.filler = Bytes(issued.fit.fillerBytes, 0);
    issued.ntime = job.work.ntime;
    issued.versionMask = job.versionMask.value_or(0);
    issued.difficulty = job.difficulty;
    issued.issuedAt = job.receivedAt;
    issued.poolJob = std::make_shared<const engine::PoolJob>(std::move(job));
    issued.told = std::move(told);
    return issued;
}

engine::IssuedJob issuedJob(engine::PoolJob job)
{
    return issuedJob(std::move(job), {.extranonce1 = {0xd7, 0xd7}, .extranonce2Size = 4});
}

std::string notifyLine(std::string_view idToken, const mining::JobTemplate& work, bool cleanJobs)
{
    std::string branches;
    for (const mining::Hash32& branch : work.branches) {
        branches += (branches.empty() ? "" : ",") + quotedHex(branch);
    }
    return R"({"id":null,"method":"mining.notify","params":[)" + std::string(idToken) + ',' + quotedHex(work.prevHash) +
           ',' + quotedHex(work.coinb1) + ',' + quotedHex(work.coinb2) + ",[" + branches + "],\"" +
           toHex32(work.version) + "\",\"" + toHex32(work.nbits) + "\",\"" + toHex32(work.ntime) + "\"," +
           (cleanJobs ? "true" : "false") + "]}";
}

std::string subscribeAnswerLine(std::string_view extranonce1Hex, int extranonce2Size, std::string_view session)
{
    return R"({"id":2,"result":[[["mining.notify",")" + std::string(session) + R"("]],")" +
           std::string(extranonce1Hex) + "\"," + std::to_string(extranonce2Size) + R"(],"error":null})";
}

} // namespace dpmp::testing
