// SPDX-License-Identifier: MIT
#include "core/stratum/ClientMessageWriter.h"
#include "core/stratum/ServerMessageWriter.h"
#include "tests/core/stratum/ReadLine.h"

#include <gtest/gtest.h>

#include <string>

// What single pools write, as it stands in their sources or in captured sessions.
namespace dpmp::stratum {
namespace {

TEST(PoolDialectTest, CkpoolGivesTheReasonForABadShareBesideTheResult)
{
    const ServerReply reply =
        serverReply(R"({"reject-reason": "Above target", "result": false, "error": null, "id": 9})");

    EXPECT_FALSE(reply.isTrue);
    EXPECT_EQ(reply.error, (StratumError{.code = ErrorCode::LowDifficulty, .text = "Above target"}));
}

TEST(PoolDialectTest, CkpoolMayLeaveTheReasonNullInAnAcceptedShare)
{
    const ServerReply reply = serverReply(R"({"reject-reason": null, "result": true, "error": null, "id": 9})");

    EXPECT_TRUE(reply.isTrue);
    EXPECT_EQ(reply.error, std::nullopt);
}

TEST(PoolDialectTest, CkpoolReportsProtocolErrorsAsPlainText)
{
    EXPECT_EQ(serverReply(R"({"result": null, "error": "-1:params not found", "id": 3})").error,
              (StratumError{.code = ErrorCode::Other, .text = "-1:params not found"}));
    EXPECT_EQ(serverReply(R"({"result": null, "error": "-3:method not found", "id": 3})").error->code,
              ErrorCode::Other);
}

TEST(PoolDialectTest, CkpoolGivesOnlyTheNotifyPair)
{
    const ServerReply reply =
        serverReply(R"({"result":[[["mining.notify","5f2a1b3c"]],"f000000f",8],"id":2,"error":null})");

    EXPECT_EQ(reply.subscribe,
              (SubscribeResult{.extranonce1 = {0xf0, 0x00, 0x00, 0x0f}, .extranonce2Size = 8, .session = "5f2a1b3c"}));
}

TEST(PoolDialectTest, CkproxyMayGetAFlatPairOfSubscriptions)
{
    EXPECT_EQ(serverReply(R"({"id":2,"result":[["mining.notify","ae68"],"08000002",4],"error":null})").subscribe,
              (SubscribeResult{.extranonce1 = {8, 0, 0, 2}, .extranonce2Size = 4, .session = "ae68"}));
}

TEST(PoolDialectTest, DpmpAndJsonRpc2ServersSendErrorObjects)
{
    EXPECT_EQ(serverReply(R"({"id":5,"result":null,"error":{"code":22,"message":"Duplicate share"}})").error,
              (StratumError{.code = ErrorCode::DuplicateShare, .text = "Duplicate share"}));
}

TEST(PoolDialectTest, NompAnswersGetTransactionsWithErrorTrue)
{
    const ServerReply reply = serverReply(R"({"id":null,"result":[],"error":true})");

    EXPECT_TRUE(reply.id.isNull());
    EXPECT_EQ(reply.error, StratumError{});
    EXPECT_EQ(reply.subscribe, std::nullopt);
}

TEST(PoolDialectTest, NompSendsErrorsOfTwoElements)
{
    EXPECT_EQ(serverReply(R"({"id":5,"result":null,"error":[21,"job not found"]})").error->code,
              ErrorCode::JobNotFound);
}

TEST(PoolDialectTest, PublicPoolSendsAnEmptyTraceback)
{
    EXPECT_EQ(serverReply(R"({"id":5,"result":null,"error":[23,"Difficulty too low",""]})").error,
              (StratumError{.code = ErrorCode::LowDifficulty, .text = "Difficulty too low"}));
}

TEST(PoolDialectTest, PublicPoolDoesNotPadVersionNbitsAndNtimeButWeDo)
{
    const std::string zeros(64, '0');
    const auto notify = serverCall<Notify>(R"({"id":null,"method":"mining.notify","params":["1",")" + zeros +
                                           R"(","aa","bb",[],"2","207fffff","f",true]})");

    ASSERT_TRUE(notify);
    EXPECT_EQ(writeNotify("1", notify->job, notify->cleanJobs),
              R"({"id":null,"method":"mining.notify","params":["1",")" + zeros +
                  R"(","aa","bb",[],"00000002","207fffff","0000000f",true]})" + '\n');
}

TEST(PoolDialectTest, SmallPoolsLeaveOutTheError)
{
    EXPECT_TRUE(serverReply(R"({"id":3,"result":true})").isTrue);
}

TEST(PoolDialectTest, BtcpoolHasCodesOfItsOwn)
{
    EXPECT_EQ(serverReply(R"({"id":5,"result":null,"error":[36,"Job not found",null]})").error->code,
              ErrorCode::JobNotFound);
    EXPECT_EQ(serverReply(R"({"id":5,"result":null,"error":[27,"Illegal params",null]})").error->code,
              ErrorCode::Other);
}

TEST(PoolDialectTest, DatumSaysMethodNotFoundWithMinusThree)
{
    EXPECT_EQ(serverReply(R"({"id":5,"result":null,"error":[-3,"Method not found",null]})").error->code,
              ErrorCode::Other);
}

TEST(PoolDialectTest, ViaBtcAddsAnErrorToSetVersionMask)
{
    EXPECT_EQ(serverCall<SetVersionMask>(
                  R"({"id":null,"method":"mining.set_version_mask","params":["1fffe000"],"error":null})"),
              SetVersionMask{0x1fffe000});
}

TEST(PoolDialectTest, NiceHashLeavesTheSizeOutOfSetExtranonce)
{
    EXPECT_EQ(serverCall<SetExtranonce>(R"({"id":null,"method":"mining.set_extranonce","params":["af4f"]})"),
              (SetExtranonce{.extranonce1 = {0xaf, 0x4f}, .extranonce2Size = std::nullopt}));
}

TEST(PoolDialectTest, NiceHashDoesNotSupportExtranonceSubscribe)
{
    EXPECT_EQ(serverReply(R"({"id":4,"result":null,"error":[20,"Not supported.",null]})").error,
              (StratumError{.code = ErrorCode::Other, .text = "Not supported."}));
}

TEST(PoolDialectTest, F2PoolGivesEveryoneTheSameByteAsExtranonce1)
{
    EXPECT_EQ(
        serverReply(R"({"id":1,"result":[[["mining.set_difficulty","1"],["mining.notify","1"]],"00",8]})").subscribe,
        (SubscribeResult{.extranonce1 = {0}, .extranonce2Size = 8, .session = "1"}));
}

TEST(PoolDialectTest, SomePoolsNumberTheirJobsAndGetTheNumberBack)
{
    const auto notify =
        serverCall<Notify>(R"({"id":null,"method":"mining.notify","params":[ 17,")" + std::string(64, '0') +
                           R"(","","",[],"20000000","1d00ffff","64c25820",false]})");

    ASSERT_TRUE(notify);
    EXPECT_EQ(
        writeSubmit(
            {.id = 4, .user = "a.b", .jobIdToken = notify->jobIdToken, .extranonce2 = {}, .versionBits = std::nullopt}),
        "{\"id\":4,\"method\":\"mining.submit\",\"params\":[\"a.b\",17,\"\",\"00000000\",\"00000000\"]}\n");
}

TEST(PoolDialectTest, ReconnectMayCarryThePortAsText)
{
    EXPECT_EQ(serverCall<Reconnect>(R"({"id":null,"method":"client.reconnect","params":["h","3333",10]})"),
              (Reconnect{.host = "h", .port = 3333, .waitSeconds = 10}));
}

} // namespace
} // namespace dpmp::stratum
