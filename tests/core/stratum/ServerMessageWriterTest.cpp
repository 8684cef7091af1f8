// SPDX-License-Identifier: MIT
#include "core/stratum/ServerMessageWriter.h"

#include "tests/core/stratum/ReadLine.h"

#include <gtest/gtest.h>

#include <string>

namespace dpmp::stratum {
namespace {

mining::JobTemplate someJob()
{
    mining::JobTemplate job;
    job.coinb1 = {0x01, 0xff};
    job.coinb2 = {0xfe};
    job.version = 4;
    job.nbits = 0x1d00ffff;
    job.ntime = 0xabc;
    job.prevHash.fill(0x22);
    job.branches.resize(2);
    job.branches[1].fill(0xee);
    return job;
}

ConfigureAnswer rollingGranted()
{
    ConfigureAnswer answer;
    answer.versionRollingMask = 0x1fffe000;
    return answer;
}

ConfigureAnswer rollingRefused()
{
    ConfigureAnswer answer;
    answer.versionRollingRefused = true;
    return answer;
}

TEST(ServerMessageWriterTest, AnswersWithTheIdThatItWasGiven)
{
    EXPECT_EQ(writeTrue(RpcId::ofInteger(3)), "{\"id\":3,\"result\":true,\"error\":null}\n");
    EXPECT_EQ(writeTrue(RpcId::ofToken("\"auth\"")), "{\"id\":\"auth\",\"result\":true,\"error\":null}\n");
    EXPECT_EQ(writeText(RpcId::ofInteger(42), "pong"), "{\"id\":42,\"result\":\"pong\",\"error\":null}\n");
}

TEST(ServerMessageWriterTest, WritesErrorsOfThreeElements)
{
    EXPECT_EQ(writeError(RpcId::ofInteger(4), {.code = ErrorCode::JobNotFound, .text = "Job \"7\" not found"}),
              "{\"id\":4,\"result\":null,\"error\":[21,\"Job \\\"7\\\" not found\",null]}\n");
}

TEST(ServerMessageWriterTest, ReadsBackEveryError)
{
    for (const ErrorCode code : {ErrorCode::Other, ErrorCode::JobNotFound, ErrorCode::DuplicateShare,
                                 ErrorCode::LowDifficulty, ErrorCode::Unauthorized, ErrorCode::NotSubscribed}) {
        const StratumError error{.code = code, .text = "quote \" γ \n"};
        const ServerReply reply = serverReply(writeError(RpcId::ofToken("\"x\""), error));
        EXPECT_EQ(reply.error, error);
        EXPECT_EQ(reply.id, RpcId::ofToken("\"x\""));
        EXPECT_TRUE(reply.isNull);
    }
}

TEST(ServerMessageWriterTest, AnswersEveryExtensionOfConfigure)
{
    const ConfigureAnswer granted{.versionRollingMask = 0x1fffe000,
                                  .minimumDifficultyRefused = true,
                                  .extranonceGranted = true,
                                  .infoGranted = true,
                                  .unknownExtensions = {"a\"b"}};

    EXPECT_EQ(writeConfigureAnswer(RpcId::ofInteger(1), granted),
              "{\"id\":1,\"result\":{\"version-rolling\":true,\"version-rolling.mask\":\"1fffe000\","
              "\"minimum-difficulty\":false,\"subscribe-extranonce\":true,\"info\":true,\"a\\\"b\":false},"
              "\"error\":null}\n");
    EXPECT_EQ(writeConfigureAnswer(RpcId::ofInteger(1), rollingRefused()),
              "{\"id\":1,\"result\":{\"version-rolling\":false},\"error\":null}\n");
    EXPECT_EQ(writeConfigureAnswer(RpcId::ofInteger(1), {}), "{\"id\":1,\"result\":{},\"error\":null}\n");
}

TEST(ServerMessageWriterTest, ReadsBackAConfigureAnswer)
{
    const ServerReply granted = serverReply(writeConfigureAnswer(RpcId::ofInteger(1), rollingGranted()));
    const ServerReply refused = serverReply(writeConfigureAnswer(RpcId::ofInteger(1), rollingRefused()));

    EXPECT_EQ(granted.configure, (ConfigureResult{.versionRolling = true, .mask = 0x1fffe000}));
    EXPECT_EQ(refused.configure, ConfigureResult{});
}

TEST(ServerMessageWriterTest, PutsTheWordThatEspMinersProbeLooksForIntoTheFirst1023Bytes)
{
    const std::string line = writeSubscribeAnswer(RpcId::ofInteger(2), "1", Bytes(4), 4);

    EXPECT_LT(line.find("mining.notify"), 1023U - std::string("mining.notify").size());
}

TEST(ServerMessageWriterTest, ReadsBackASubscribeAnswer)
{
    const Bytes extranonce1{0x0a, 0x00, 0xff, 0x01};

    const ServerReply reply = serverReply(writeSubscribeAnswer(RpcId::ofInteger(2), "se\"ss", extranonce1, 4));

    EXPECT_EQ(reply.subscribe,
              (SubscribeResult{.extranonce1 = extranonce1, .extranonce2Size = 4, .session = "se\"ss"}));
}

TEST(ServerMessageWriterTest, WritesNotifyWithEightDigitsInEveryWord)
{
    const std::string line = writeNotify("1f", someJob(), true);

    EXPECT_EQ(line, R"({"id":null,"method":"mining.notify","params":["1f",")" + std::string(64, '2') +
                        R"(","01ff","fe",[")" + std::string(64, '0') + R"(",")" + std::string(64, 'e') +
                        R"("],"00000004","1d00ffff","00000abc",true]})" + '\n');
}

TEST(ServerMessageWriterTest, ReadsBackANotify)
{
    for (const bool cleanJobs : {true, false}) {
        EXPECT_EQ(serverCall<Notify>(writeNotify("1f", someJob(), cleanJobs)),
                  (Notify{.jobIdToken = "\"1f\"", .job = someJob(), .cleanJobs = cleanJobs}));
    }
}

TEST(ServerMessageWriterTest, WritesWholeDifficultiesWithoutAFractionAndOthersInPlainDecimals)
{
    EXPECT_EQ(writeSetDifficulty(699.0), "{\"id\":null,\"method\":\"mining.set_difficulty\",\"params\":[699]}\n");
    EXPECT_EQ(writeSetDifficulty(0.0001), "{\"id\":null,\"method\":\"mining.set_difficulty\",\"params\":[0.0001]}\n");
}

TEST(ServerMessageWriterTest, ReadsBackTheSetters)
{
    const Bytes extranonce1{0xab, 0xcd};

    EXPECT_EQ(serverCall<SetExtranonce>(writeSetExtranonce(extranonce1, 4)),
              (SetExtranonce{.extranonce1 = extranonce1, .extranonce2Size = 4}));
    EXPECT_EQ(serverCall<SetVersionMask>(writeSetVersionMask(0x1fffe000)), SetVersionMask{0x1fffe000});
    for (const double difficulty : {1e-12, 0.00001, 0.1, 1.0, 512.5, 126'982'285'146'989.28, 18446744073709551616.0}) {
        EXPECT_EQ(serverCall<SetDifficulty>(writeSetDifficulty(difficulty)), SetDifficulty{difficulty});
    }
}

TEST(ServerMessageWriterTest, WritesRequestsOfAPool)
{
    EXPECT_EQ(writeServerRequest(RpcId::ofInteger(42), "mining.ping", "[]"),
              "{\"id\":42,\"method\":\"mining.ping\",\"params\":[]}\n");
    EXPECT_EQ(serverCall<Reconnect>(writeServerRequest({}, "client.reconnect", R"(["h",3333,5])")),
              (Reconnect{.host = "h", .port = 3333, .waitSeconds = 5}));
}

TEST(ServerMessageWriterTest, AlwaysWritesAnErrorMemberInAnAnswerAndNeverJsonrpc)
{
    const RpcId id = RpcId::ofInteger(1);
    for (const std::string& line : {writeTrue(id), writeText(id, "x"), writeError(id, {}), writeConfigureAnswer(id, {}),
                                    writeSubscribeAnswer(id, "1", {}, 4)}) {
        EXPECT_NE(line.find("\"error\":"), std::string::npos);
        EXPECT_EQ(line.find("jsonrpc"), std::string::npos);
        EXPECT_EQ(line.find('\n'), line.size() - 1);
    }
}

} // namespace
} // namespace dpmp::stratum
