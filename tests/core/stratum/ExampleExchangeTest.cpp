// SPDX-License-Identifier: MIT
#include "core/stratum/ClientMessageWriter.h"
#include "core/stratum/ServerMessageWriter.h"
#include "core/util/Hex.h"
#include "tests/core/stratum/ReadLine.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

// One session from login to share, byte for byte. The values are those of a real share of a Braiins S19; the pool gave
// extranonce1 of 7 and extranonce2 of 8 bytes, the miner is told 4 and 4.
namespace dpmp::stratum {
namespace {

const std::string kPrevHash = "221a7d5a3f0ec0d3f1f7d2cf9a4d6e0b1c2d3e4f000000000000000000000000";
const std::string kBranch = "aa00000000000000000000000000000000000000000000000000000000000055";

mining::Hash32 hash32(const std::string& hex)
{
    mining::Hash32 hash{};
    const Bytes bytes = fromHex(hex).value();
    std::copy(bytes.begin(), bytes.end(), hash.begin());
    return hash;
}

ConfigureAnswer grantOfBip320Mask()
{
    ConfigureAnswer answer;
    answer.versionRollingMask = 0x1fffe000;
    return answer;
}

TEST(ExampleExchangeTest, AnswersAMinersLogin)
{
    const ClientRequest configure = clientRequest(
        R"({"id":1,"method":"mining.configure","params":[["version-rolling"],{"version-rolling.mask":"1fffe000"}]})");
    const ClientRequest subscribe = clientRequest(R"({"id":2,"method":"mining.subscribe","params":["agent/1.0"]})");
    const ClientRequest authorize = clientRequest(R"({"id":3,"method":"mining.authorize","params":["acct.w1","x"]})");
    const Bytes extranonce1 = fromHex("0a000000").value();

    EXPECT_EQ(
        writeConfigureAnswer(configure.id, grantOfBip320Mask()),
        "{\"id\":1,\"result\":{\"version-rolling\":true,\"version-rolling.mask\":\"1fffe000\"},\"error\":null}\n");
    EXPECT_EQ(writeSubscribeAnswer(subscribe.id, "1", extranonce1, 4),
              "{\"id\":2,\"result\":[[[\"mining.set_difficulty\",\"1\"],[\"mining.notify\",\"1\"]],\"0a000000\",4],"
              "\"error\":null}\n");
    EXPECT_EQ(writeTrue(authorize.id), "{\"id\":3,\"result\":true,\"error\":null}\n");
}

TEST(ExampleExchangeTest, SendsDifficultyAndJob)
{
    const mining::JobTemplate job{.prevHash = hash32(kPrevHash),
                                  .coinb1 = fromHex("010000000111650804a6c84c").value(),
                                  .coinb2 = fromHex("ffffffff00").value(),
                                  .branches = {hash32(kBranch)},
                                  .version = 0x20000004,
                                  .nbits = 0x17056102,
                                  .ntime = 0x64c25820};

    EXPECT_EQ(writeSetDifficulty(699.0), "{\"id\":null,\"method\":\"mining.set_difficulty\",\"params\":[699]}\n");
    EXPECT_EQ(writeNotify("1", job, true), R"({"id":null,"method":"mining.notify","params":["1",")" + kPrevHash +
                                               R"(","010000000111650804a6c84c","ffffffff00",[")" + kBranch +
                                               R"("],"20000004","17056102","64c25820",true]})" + '\n');
}

TEST(ExampleExchangeTest, PassesTheShareOnInThePoolsForm)
{
    const auto submit = clientMessage<Submit>(R"({"id":4,"method":"mining.submit","params":)"
                                              R"(["acct.w1","1","00000000","64c25820","c3a0a1b2","00092000"]})");
    ASSERT_TRUE(submit);
    const Bytes poolExtranonce2 = fromHex("0a000000" + toHex(submit->extranonce2)).value();

    const std::string line = writeSubmit({.id = 11,
                                          .user = submit->user,
                                          .jobIdToken = "\"2dc3427c2e\"",
                                          .extranonce2 = poolExtranonce2,
                                          .ntime = submit->ntime,
                                          .nonce = submit->nonce,
                                          .versionBits = submit->versionBits});

    EXPECT_EQ(line, "{\"id\":11,\"method\":\"mining.submit\",\"params\":[\"acct.w1\",\"2dc3427c2e\","
                    "\"0a00000000000000\",\"64c25820\",\"c3a0a1b2\",\"00092000\"]}\n");
}

TEST(ExampleExchangeTest, LogsInAtThePool)
{
    EXPECT_EQ(writeConfigure(1, 0x1fffe000),
              "{\"id\":1,\"method\":\"mining.configure\",\"params\":[[\"version-rolling\"],"
              "{\"version-rolling.mask\":\"1fffe000\"}]}\n");
    EXPECT_EQ(writeSubscribe(2, "agent/1.0", ""),
              "{\"id\":2,\"method\":\"mining.subscribe\",\"params\":[\"agent/1.0\"]}\n");
    EXPECT_EQ(writeAuthorize(3, "acct.w1", Secret(std::string("x"))),
              "{\"id\":3,\"method\":\"mining.authorize\",\"params\":[\"acct.w1\",\"x\"]}\n");
}

} // namespace
} // namespace dpmp::stratum
