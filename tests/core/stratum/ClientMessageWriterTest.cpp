// SPDX-License-Identifier: MIT
#include "core/stratum/ClientMessageWriter.h"

#include "core/stratum/Limits.h"
#include "tests/core/stratum/ReadLine.h"

#include <gtest/gtest.h>

#include <limits>
#include <string>
#include <vector>

namespace dpmp::stratum {
namespace {

constexpr std::int64_t kLongestId = std::numeric_limits<std::int64_t>::min();

TEST(ClientMessageWriterTest, ReadsBackEveryRequestOfALogin)
{
    EXPECT_EQ(clientMessage<Configure>(writeConfigure(1, 0x1fffe000))->versionRolling,
              (Configure::VersionRolling{.mask = 0x1fffe000, .minBitCount = 0}));
    EXPECT_EQ(clientMessage<Subscribe>(writeSubscribe(2, "dpmp/1.0", "se\"ss")),
              (Subscribe{.agent = "dpmp/1.0", .session = "se\"ss"}));
    EXPECT_EQ(clientMessage<Authorize>(writeAuthorize(3, "bc1q.γ", Secret(std::string("p\\w\n")))),
              (Authorize{.user = "bc1q.γ", .password = Secret(std::string("p\\w\n"))}));
    EXPECT_TRUE(clientMessage<ExtranonceSubscribe>(writeExtranonceSubscribe(4)));
    EXPECT_EQ(clientMessage<SuggestDifficulty>(writeSuggestDifficulty(5, 0.5)), SuggestDifficulty{0.5});
    EXPECT_EQ(clientRequest(writeExtranonceSubscribe(4)).id, RpcId::ofInteger(4));
}

TEST(ClientMessageWriterTest, LeavesAnEmptySessionOut)
{
    EXPECT_EQ(writeSubscribe(2, "dpmp/1.0", ""),
              "{\"id\":2,\"method\":\"mining.subscribe\",\"params\":[\"dpmp/1.0\"]}\n");
}

TEST(ClientMessageWriterTest, SuggestsWholeNumbersToCkpoolWhichReadsNoOthers)
{
    EXPECT_EQ(writeSuggestDifficulty(5, 512.0),
              "{\"id\":5,\"method\":\"mining.suggest_difficulty\",\"params\":[512]}\n");
}

TEST(ClientMessageWriterTest, WritesASubmitInItsExactForm)
{
    const Bytes extranonce2{0x0a, 0, 0, 0, 0, 0, 0, 0};
    SubmitLine submit{.id = 9,
                      .user = "acct.w1",
                      .jobIdToken = "\"2dc3427c2e\"",
                      .extranonce2 = extranonce2,
                      .ntime = 0x64c25820,
                      .nonce = 0x1b2c3,
                      .versionBits = 0x00092000};

    EXPECT_EQ(writeSubmit(submit), "{\"id\":9,\"method\":\"mining.submit\",\"params\":[\"acct.w1\",\"2dc3427c2e\","
                                   "\"0a00000000000000\",\"64c25820\",\"0001b2c3\",\"00092000\"]}\n");
    submit.versionBits.reset();
    EXPECT_EQ(writeSubmit(submit), "{\"id\":9,\"method\":\"mining.submit\",\"params\":[\"acct.w1\",\"2dc3427c2e\","
                                   "\"0a00000000000000\",\"64c25820\",\"0001b2c3\"]}\n");
}

TEST(ClientMessageWriterTest, ReadsBackASubmit)
{
    const Bytes extranonce2{0x01, 0x02, 0x03, 0x04};

    EXPECT_EQ(
        clientMessage<Submit>(writeSubmit({.id = 9,
                                           .user = "a.b",
                                           .jobIdToken = "\"j\"",
                                           .extranonce2 = extranonce2,
                                           .ntime = 1,
                                           .nonce = 2,
                                           .versionBits = 3})),
        (Submit{.user = "a.b", .jobId = "j", .extranonce2 = extranonce2, .ntime = 1, .nonce = 2, .versionBits = 3}));
}

TEST(ClientMessageWriterTest, AnswersAPool)
{
    EXPECT_EQ(writeReplyText(RpcId::ofInteger(5), "dpmp/1.0"), "{\"id\":5,\"result\":\"dpmp/1.0\",\"error\":null}\n");
    EXPECT_EQ(writeReplyTrue(RpcId::ofToken("\"m\"")), "{\"id\":\"m\",\"result\":true,\"error\":null}\n");
    EXPECT_EQ(writeReplyUnknown(RpcId::ofInteger(6)),
              "{\"id\":6,\"result\":null,\"error\":[20,\"Method not found\",null]}\n");
}

TEST(ClientMessageWriterTest, NeverWritesALineForWhichCkpoolWouldDisconnect)
{
    const RpcId id = RpcId::ofToken('"' + std::string(kMaxTokenBytes - 2, 'x') + '"');
    const std::string token = id.token();
    const Bytes extranonce2(kMaxExtranonceBytes, 0xff);
    for (const std::string& text : {std::string(100'000, 'u'), std::string(kMaxUserBytes, '"'),
                                    std::string(kMaxAgentBytes, '\x01'), std::string(kMaxUserBytes, '\xff')}) {
        const std::vector<std::string> lines{
            writeConfigure(kLongestId, 0xffffffff),
            writeSubscribe(kLongestId, text, text),
            writeSubscribe(kLongestId, text, text.substr(0, kMaxSessionBytes)),
            writeAuthorize(kLongestId, text, Secret(text)),
            writeExtranonceSubscribe(kLongestId),
            writeSuggestDifficulty(kLongestId, kMinDifficulty / 3.0),
            writeSuggestDifficulty(kLongestId, std::numeric_limits<double>::denorm_min()),
            writeSuggestDifficulty(kLongestId, std::numeric_limits<double>::max()),
            writeSubmit({.id = kLongestId,
                         .user = text,
                         .jobIdToken = token,
                         .extranonce2 = extranonce2,
                         .ntime = 0,
                         .nonce = 0,
                         .versionBits = 0}),
            writeReplyText(id, text),
            writeReplyTrue(id),
            writeReplyUnknown(id),
        };

        for (const std::string& line : lines) {
            EXPECT_LE(line.size(), kMaxPoolLineBytes) << line;
            EXPECT_EQ(line.find('\n'), line.size() - 1);
        }
    }
}

TEST(ClientMessageWriterTest, WritesTheLongestUserNameThatAMinerMaySendInFull)
{
    const std::string user(kMaxUserBytes, '"');

    EXPECT_EQ(clientMessage<Authorize>(writeAuthorize(1, user, Secret(std::string("x"))))->user, user);
    EXPECT_EQ(
        clientMessage<Submit>(
            writeSubmit({.id = 1, .user = user, .jobIdToken = "\"j\"", .extranonce2 = {}, .versionBits = std::nullopt}))
            ->user,
        user);
}

TEST(ClientMessageWriterTest, LeavesOutASessionThatIsTooLongToBeResumed)
{
    EXPECT_EQ(clientMessage<Subscribe>(writeSubscribe(1, "a", std::string(1000, 's'))),
              (Subscribe{.agent = "a", .session = std::nullopt}));
}

} // namespace
} // namespace dpmp::stratum
