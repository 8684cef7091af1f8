// SPDX-License-Identifier: MIT
#include "core/stratum/LineFramer.h"
#include "core/stratum/ServerMessageWriter.h"
#include "tests/core/stratum/ReadLine.h"

#include <gtest/gtest.h>

#include <string>

// What single clients write, as it stands in their sources or in captured sessions.
namespace dpmp::stratum {
namespace {

TEST(ClientDialectTest, MinerdUsesId4ForEverySubmit)
{
    const std::string submit =
        R"({"method": "mining.submit", "params": ["user", "1f", "01000000", "64c25820", "0a1b2c3d"], "id":4})";

    for (int i = 0; i < 2; ++i) {
        const ClientRequest request = clientRequest(submit);
        EXPECT_TRUE(std::holds_alternative<Submit>(request.message));
        EXPECT_EQ(writeTrue(request.id), "{\"id\":4,\"result\":true,\"error\":null}\n");
    }
}

TEST(ClientDialectTest, BfgMinerUsesTextIds)
{
    const ClientRequest request =
        clientRequest(R"({"id": "auth", "method": "mining.authorize", "params": ["user", "pass"]})");

    EXPECT_TRUE(std::holds_alternative<Authorize>(request.message));
    EXPECT_EQ(writeTrue(request.id), "{\"id\":\"auth\",\"result\":true,\"error\":null}\n");
    EXPECT_TRUE(clientMessage<ExtranonceSubscribe>(
        R"({"id": "xnsub", "method": "mining.extranonce.subscribe", "params": []})"));
    EXPECT_TRUE(
        clientMessage<GetTransactions>(R"({"id": "txlist1f", "method": "mining.get_transactions", "params": ["1f"]})"));
}

TEST(ClientDialectTest, BfgMinerSendsRequestsWithANullIdBeforeItSubscribes)
{
    const ClientRequest capabilities = clientRequest(
        R"({"id": null, "method": "mining.capabilities", "params": [{"notify": [], "set_difficulty": {}}]})");
    const ClientRequest target =
        clientRequest(R"({"id": null, "method": "mining.suggest_target", "params": )"
                      R"(["00000000ffff0000000000000000000000000000000000000000000000000000"]})");

    EXPECT_TRUE(capabilities.id.isNull());
    EXPECT_TRUE(std::holds_alternative<UnknownMethod>(capabilities.message));
    EXPECT_TRUE(target.id.isNull());
    EXPECT_TRUE(std::holds_alternative<SuggestDifficulty>(target.message));
}

TEST(ClientDialectTest, NerdMinerDoesNotPadItsNonce)
{
    const auto submit = clientMessage<Submit>(
        R"({"id": 12, "method": "mining.submit", "params": ["bc1q.nerd", "1f", "00000001", "64c25820", "1b2c3"]})");

    ASSERT_TRUE(submit);
    EXPECT_EQ(submit->nonce, 0x0001b2c3U);
}

TEST(ClientDialectTest, NerdMinerSuggestsAFractionalDifficultyEveryHalfMinute)
{
    EXPECT_EQ(
        clientMessage<SuggestDifficulty>(R"({"id": 4, "method": "mining.suggest_difficulty", "params": [0.0001]})"),
        SuggestDifficulty{0.0001});
}

TEST(ClientDialectTest, EspMinerAsksForTheWholeMaskAndPipelinesItsLogin)
{
    LineFramer framer(8192);
    const FramedLines framed =
        framer.feed("{\"id\": 1, \"method\": \"mining.configure\", \"params\": [[\"version-rolling\"], "
                    "{\"version-rolling.mask\": \"ffffffff\"}]}\n"
                    "{\"id\": 2, \"method\": \"mining.subscribe\", \"params\": [\"bitaxe/BM1370/v2.9.0\"]}\n"
                    "{\"id\": 3, \"method\": \"mining.authorize\", \"params\": [\"bc1q.bitaxe\", \"x\"]}\n");

    ASSERT_EQ(framed.lines.size(), 3U);
    EXPECT_EQ(clientMessage<Configure>(framed.lines.at(0))->versionRolling->mask, 0xffffffffU);
    EXPECT_EQ(clientMessage<Subscribe>(framed.lines.at(1))->agent, "bitaxe/BM1370/v2.9.0");
    EXPECT_EQ(clientMessage<Authorize>(framed.lines.at(2))->user, "bc1q.bitaxe");
}

TEST(ClientDialectTest, EspMinerAnswersAPingWithARequestNamedPong)
{
    EXPECT_TRUE(clientMessage<Pong>(R"({"id":42,"method":"pong","params":[]})"));
}

TEST(ClientDialectTest, CgminerAnswersAPingWithAResult)
{
    EXPECT_TRUE(clientMessage<ClientReply>(R"({"id": 42, "result": "pong", "error": null})"));
}

TEST(ClientDialectTest, CgminerResumesItsSessionAndGivesUpOnItAfterARefusal)
{
    EXPECT_EQ(
        clientMessage<Subscribe>(R"({"id": 7, "method": "mining.subscribe", "params": ["cgminer/4.11.1", "deadbeef"]})")
            ->session,
        "deadbeef");
    EXPECT_EQ(clientMessage<Subscribe>(R"({"id": 8, "method": "mining.subscribe", "params": []})"), Subscribe{});
}

TEST(ClientDialectTest, BosminerSendsNullForItsSession)
{
    EXPECT_EQ(clientMessage<Subscribe>(R"({"id":1,"method":"mining.subscribe","params":)"
                                       R"(["bosminer-plus-tuner 0.1",null,"pool.example:3333",null]})"),
              (Subscribe{.agent = "bosminer-plus-tuner 0.1", .session = std::nullopt}));
}

TEST(ClientDialectTest, NerdQAxeNamesItselfWithAGreekLetter)
{
    EXPECT_EQ(
        clientMessage<Subscribe>(R"({"id":1,"method":"mining.subscribe","params":["NerdOCTAXE-γ/BM1370"]})")->agent,
        "NerdOCTAXE-γ/BM1370");
}

TEST(ClientDialectTest, NerdQAxeAsksForTheUsualMask)
{
    const auto configure = clientMessage<Configure>(
        R"({"id":2,"method":"mining.configure","params":[["version-rolling"],{"version-rolling.mask":"1fffe000"}]})");

    EXPECT_EQ(configure->versionRolling->mask, 0x1fffe000U);
}

TEST(ClientDialectTest, StockAntminerAsksForMultiVersion)
{
    EXPECT_TRUE(clientMessage<MultiVersion>(R"({"id":5,"method":"mining.multi_version","params":[4]})"));
}

TEST(ClientDialectTest, NiceHashAddsATimestampAndAKeyToItsAgent)
{
    EXPECT_EQ(clientMessage<Subscribe>(
                  R"({"id":1,"method":"mining.subscribe","params":["NiceHash/1.0.0","1700000000","a1b2c3"]})")
                  ->agent,
              "NiceHash/1.0.0");
}

TEST(ClientDialectTest, ADeviceMaySendLatin1InItsName)
{
    EXPECT_EQ(
        clientMessage<Subscribe>("{\"id\":1,\"method\":\"mining.subscribe\",\"params\":[\"m\xfcller/1\"]}")->agent,
        "m\xEF\xBF\xBDller/1");
}

} // namespace
} // namespace dpmp::stratum
