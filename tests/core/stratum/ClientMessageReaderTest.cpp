// SPDX-License-Identifier: MIT
#include "core/stratum/ClientMessageReader.h"

#include "core/stratum/Limits.h"
#include "tests/core/stratum/ReadLine.h"

#include <gtest/gtest.h>

#include <string>

namespace dpmp::stratum {
namespace {

/// A mining.submit with these parameters.
std::string submitLine(const std::string& params)
{
    return R"({"id":9,"method":"mining.submit","params":[)" + params + "]}";
}

std::string line(const std::string& method, const std::string& params)
{
    return R"({"id":1,"method":")" + method + R"(","params":)" + params + "}";
}

std::string quotedText(std::size_t length)
{
    return '"' + std::string(length, 'u') + '"';
}

TEST(ClientMessageReaderTest, ReadsConfigureWithEveryExtension)
{
    const auto configure = clientMessage<Configure>(line(
        "mining.configure",
        R"([["version-rolling","minimum-difficulty","subscribe-extranonce","info","other"],)"
        R"({"version-rolling.mask":"1fffe000","version-rolling.min-bit-count":2,"minimum-difficulty.value":512.5}])"));

    EXPECT_EQ(configure, (Configure{.versionRolling = Configure::VersionRolling{.mask = 0x1fffe000, .minBitCount = 2},
                                    .minimumDifficulty = true,
                                    .minimumDifficultyValue = 512.5,
                                    .subscribeExtranonce = true,
                                    .info = true,
                                    .unknownExtensions = {"other"}}));
}

TEST(ClientMessageReaderTest, TakesAllBitsWhereConfigureNamesNoMask)
{
    const auto configure = clientMessage<Configure>(line("mining.configure", R"([["version-rolling"]])"));

    ASSERT_TRUE(configure && configure->versionRolling);
    EXPECT_EQ(*configure->versionRolling, (Configure::VersionRolling{.mask = 0xffffffff, .minBitCount = 0}));
}

TEST(ClientMessageReaderTest, ReadsTheMaskOfConfigureWithAndWithoutPrefixAndAsANumber)
{
    for (const char* mask : {R"("1fffe000")", R"("0x1FFFE000")", "536862720"}) {
        const auto configure = clientMessage<Configure>(
            line("mining.configure", std::string(R"([["version-rolling"],{"version-rolling.mask":)") + mask + "}]"));
        ASSERT_TRUE(configure && configure->versionRolling);
        EXPECT_EQ(configure->versionRolling->mask, 0x1fffe000U);
    }
    refusedRequest(line("mining.configure", R"([["version-rolling"],{"version-rolling.mask":"no"}])"));
}

TEST(ClientMessageReaderTest, KeepsAFewUnknownExtensionsOnce)
{
    std::string names = R"("twice","twice",7)";
    for (int i = 0; i < 100; ++i) {
        names += ",\"" + std::to_string(i) + std::string(200, 'x') + '"';
    }

    const auto configure = clientMessage<Configure>(line("mining.configure", "[[" + names + "],{}]"));

    ASSERT_TRUE(configure);
    ASSERT_EQ(configure->unknownExtensions.size(), kMaxUnknownExtensions);
    EXPECT_EQ(configure->unknownExtensions.front(), "twice");
    EXPECT_EQ(configure->unknownExtensions.back().size(), kMaxNameBytes);
}

TEST(ClientMessageReaderTest, ReadsSubscribe)
{
    EXPECT_EQ(clientMessage<Subscribe>(line("mining.subscribe", R"(["agent/1.0","5ec1"])")),
              (Subscribe{.agent = "agent/1.0", .session = "5ec1"}));
    EXPECT_EQ(clientMessage<Subscribe>(line("mining.subscribe", "[]")), Subscribe{});
    EXPECT_EQ(clientMessage<Subscribe>(line("mining.subscribe", R"([null,""])")), Subscribe{});
}

TEST(ClientMessageReaderTest, BoundsAgentAndSession)
{
    const auto subscribe = clientMessage<Subscribe>(
        line("mining.subscribe", '[' + quotedText(10 * kMaxAgentBytes) + ',' + quotedText(kMaxSessionBytes + 1) + ']'));

    ASSERT_TRUE(subscribe);
    EXPECT_EQ(subscribe->agent.size(), kMaxAgentBytes);
    EXPECT_EQ(subscribe->session, std::nullopt);
}

TEST(ClientMessageReaderTest, ReadsAuthorizeWithAndWithoutPassword)
{
    const auto authorize = clientMessage<Authorize>(line("mining.authorize", R"(["acct.w1","x"])"));

    ASSERT_TRUE(authorize);
    EXPECT_EQ(authorize->user, "acct.w1");
    EXPECT_EQ(authorize->password.reveal(), "x");
    EXPECT_EQ(clientMessage<Authorize>(line("mining.authorize", R"(["acct.w1"])")),
              (Authorize{.user = "acct.w1", .password = {}}));
    EXPECT_EQ(clientMessage<Authorize>(line("mining.authorize", R"(["acct.w1",null])")),
              (Authorize{.user = "acct.w1", .password = {}}));
}

TEST(ClientMessageReaderTest, RefusesUserNamesThatAreTooLongOrHoldControlCharacters)
{
    EXPECT_TRUE(clientMessage<Authorize>(line("mining.authorize", '[' + quotedText(kMaxUserBytes) + ']')));
    for (const std::string& user :
         {quotedText(kMaxUserBytes + 1), std::string(R"("a\nb")"), std::string(R"("a\u0000b")"),
          std::string("\"a\x7f\""), std::string("7"), std::string("null")}) {
        const auto refused = refusedRequest(line("mining.authorize", '[' + user + ']'));
        EXPECT_EQ(refused.error.code, ErrorCode::Other);
        EXPECT_EQ(refused.id, RpcId::ofInteger(1));
        EXPECT_TRUE(refused.isJson);
        EXPECT_FALSE(refused.isSubmit);
    }
    refusedRequest(line("mining.authorize", "[]"));
    refusedRequest(line("mining.authorize", R"(["a",)" + quotedText(kMaxPasswordBytes + 1) + ']'));
}

TEST(ClientMessageReaderTest, ReadsSubmitWithAndWithoutVersionBits)
{
    const Submit expected{.user = "acct.w1",
                          .jobId = "1f",
                          .extranonce2 = {0x00, 0x00, 0x00, 0x2a},
                          .ntime = 0x64c25820,
                          .nonce = 0xfeedbeef,
                          .versionBits = 0x00092000};
    Submit withoutBits = expected;
    withoutBits.versionBits.reset();

    EXPECT_EQ(clientMessage<Submit>(submitLine(R"("acct.w1","1f","0000002a","64c25820","feedbeef","00092000")")),
              expected);
    EXPECT_EQ(clientMessage<Submit>(submitLine(R"("acct.w1","1f","0000002A","64C25820","FEEDBEEF","00092000")")),
              expected);
    EXPECT_EQ(clientMessage<Submit>(submitLine(R"("acct.w1","1f","0000002a","64c25820","feedbeef")")), withoutBits);
    EXPECT_EQ(clientMessage<Submit>(submitLine(R"("acct.w1","1f","0000002a","64c25820","feedbeef",null)")),
              withoutBits);
}

TEST(ClientMessageReaderTest, MarksAMalformedSubmitSoThatTheLedgerCountsIt)
{
    const std::string longJobId = quotedText(kMaxJobIdBytes + 1);
    const std::string longExtranonce2 = '"' + std::string(2 * kMaxExtranonceBytes + 2, '0') + '"';
    for (const std::string& params : {
             std::string(""),
             std::string(R"("a")"),
             std::string(R"("a","1","00","64c25820")"),
             std::string(R"(7,"1","00","64c25820","feedbeef")"),
             std::string(R"("a",1,"00","64c25820","feedbeef")"),
             std::string(R"("a","1","0","64c25820","feedbeef")"),
             std::string(R"("a","1","zz","64c25820","feedbeef")"),
             std::string(R"("a","1","00","","feedbeef")"),
             std::string(R"("a","1","00","64c25820","1feedbeef")"),
             std::string(R"("a","1","00","64c25820","feedbeef","mask")"),
             std::string(R"("a","1","00","64c25820","feedbeef",7)"),
             R"("a",)" + longJobId + R"(,"00","64c25820","feedbeef")",
             R"("a","1",)" + longExtranonce2 + R"(,"64c25820","feedbeef")",
         }) {
        const auto refused = refusedRequest(submitLine(params));
        EXPECT_TRUE(refused.isSubmit) << params;
        EXPECT_TRUE(refused.isJson);
        EXPECT_EQ(refused.id, RpcId::ofInteger(9));
        EXPECT_EQ(refused.error.code, ErrorCode::Other);
        EXPECT_FALSE(refused.error.text.empty());
    }
}

TEST(ClientMessageReaderTest, ReadsSuggestedDifficultiesAsNumberAndAsText)
{
    for (const char* params : {"[512]", "[512.0]", R"(["512"])", R"(["512.0"])"}) {
        EXPECT_EQ(clientMessage<SuggestDifficulty>(line("mining.suggest_difficulty", params)),
                  SuggestDifficulty{512.0});
    }
    for (const char* params : {"[]", "[0]", "[-5]", "[1e30]", R"(["nan"])", "[null]", "[[512]]"}) {
        refusedRequest(line("mining.suggest_difficulty", params));
    }
}

TEST(ClientMessageReaderTest, TurnsASuggestedTargetIntoADifficulty)
{
    const std::string one = R"(["00000000ffff0000000000000000000000000000000000000000000000000000"])";
    const std::string sixteen = R"(["000000000FFFF000000000000000000000000000000000000000000000000000"])";
    const std::string zero = R"([")" + std::string(64, '0') + R"("])";

    EXPECT_EQ(clientMessage<SuggestDifficulty>(line("mining.suggest_target", one)), SuggestDifficulty{1.0});
    EXPECT_EQ(clientMessage<SuggestDifficulty>(line("mining.suggest_target", sixteen)), SuggestDifficulty{16.0});
    for (const std::string& params : {zero, std::string(R"(["ffff"])"), std::string("[1]"), std::string("[]")}) {
        refusedRequest(line("mining.suggest_target", params));
    }
}

TEST(ClientMessageReaderTest, ReadsTheMessagesWithoutParameters)
{
    EXPECT_TRUE(clientMessage<ExtranonceSubscribe>(line("mining.extranonce.subscribe", "[]")));
    EXPECT_TRUE(clientMessage<Ping>(line("mining.ping", "[]")));
    EXPECT_TRUE(clientMessage<GetTransactions>(line("mining.get_transactions", R"(["1f"])")));
    EXPECT_TRUE(clientMessage<MultiVersion>(line("mining.multi_version", "[4]")));
}

TEST(ClientMessageReaderTest, NamesUnknownMethodsAndCutsTheirNames)
{
    EXPECT_EQ(clientMessage<UnknownMethod>(line("mining.capabilities", R"({"notify":[]})")),
              UnknownMethod{"mining.capabilities"});
    const auto unknown = clientMessage<UnknownMethod>(line(std::string(1000, 'm'), "[]"));
    ASSERT_TRUE(unknown);
    EXPECT_EQ(unknown->method.size(), kMaxNameBytes);
}

TEST(ClientMessageReaderTest, TakesALineWithResultOrErrorAndNoMethodForAnAnswer)
{
    EXPECT_TRUE(clientMessage<ClientReply>(R"({"id":1,"result":"cgminer/4.11.1","error":null})"));
    EXPECT_TRUE(clientMessage<ClientReply>(R"({"id":1,"error":[20,"Unknown",null]})"));
}

TEST(ClientMessageReaderTest, RefusesObjectsThatAreNeitherRequestNorAnswer)
{
    for (const char* text :
         {"{}", R"({"id":3})", R"({"id":3,"method":7,"params":[]})", R"({"id":3,"method":["mining.submit"]})"}) {
        const auto refused = refusedRequest(text);
        EXPECT_TRUE(refused.isJson);
        EXPECT_FALSE(refused.isSubmit);
        EXPECT_EQ(refused.error.code, ErrorCode::Other);
    }
}

// The original: "JSON array from a miner kills the session; params as dict crash".
TEST(ClientMessageReaderTest, C20AnswersArraysAndParamsOfTheWrongKind)
{
    const auto batch = refusedRequest(R"([{"id":1,"method":"mining.subscribe","params":[]}])");
    EXPECT_FALSE(batch.isJson);
    EXPECT_TRUE(batch.id.isNull());

    for (const char* method : {"mining.submit", "mining.authorize", "mining.configure", "mining.subscribe",
                               "mining.suggest_difficulty", "mining.suggest_target"}) {
        for (const char* params : {R"({"user":"a"})", R"("a")", "7", "true"}) {
            const auto refused = refusedRequest(line(method, params));
            EXPECT_TRUE(refused.isJson);
            EXPECT_EQ(refused.id, RpcId::ofInteger(1));
            EXPECT_EQ(refused.error.code, ErrorCode::Other);
            EXPECT_EQ(refused.isSubmit, std::string(method) == "mining.submit");
        }
    }
}

TEST(ClientMessageReaderTest, TakesMissingParamsForNone)
{
    EXPECT_EQ(clientMessage<Subscribe>(R"({"id":1,"method":"mining.subscribe"})"), Subscribe{});
    EXPECT_EQ(refusedRequest(R"({"id":1,"method":"mining.authorize"})").error.code, ErrorCode::Other);
    EXPECT_TRUE(refusedRequest(R"({"id":1,"method":"mining.submit","params":null})").isSubmit);
    EXPECT_EQ(refusedRequest(R"({"id":1,"method":"mining.configure"})").error.code, ErrorCode::Other);
}

TEST(ClientMessageReaderTest, TellsNonsenseFromJson)
{
    for (const char* text : {"", "GET / HTTP/1.1", "{\"id\":1", "\x16\x03\x01\x02", "null"}) {
        EXPECT_FALSE(refusedRequest(text).isJson) << text;
    }
}

TEST(ClientMessageReaderTest, RefusesAnIdThatIsTooLongToEcho)
{
    const auto refused = refusedRequest(R"({"id":)" + quotedText(kMaxTokenBytes) + R"(,"method":"mining.ping"})");

    EXPECT_TRUE(refused.isJson);
    EXPECT_TRUE(refused.id.isNull());
}

} // namespace
} // namespace dpmp::stratum
