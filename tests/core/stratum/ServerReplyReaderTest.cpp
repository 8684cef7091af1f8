// SPDX-License-Identifier: MIT
#include "core/stratum/ServerReplyReader.h"

#include "core/stratum/Limits.h"
#include "tests/core/stratum/ReadLine.h"

#include <gtest/gtest.h>

#include <string>

namespace dpmp::stratum {
namespace {

/// The answer with this result.
ServerReply replyWith(const std::string& result)
{
    return serverReply(R"({"id":2,"result":)" + result + R"(,"error":null})");
}

/// What is read from an answer with this error.
std::optional<StratumError> errorOf(const std::string& error)
{
    return serverReply(R"({"id":7,"result":null,"error":)" + error + "}").error;
}

TEST(ServerReplyReaderTest, ReadsTrueFalseAndNull)
{
    const ServerReply yes = replyWith("true");
    const ServerReply no = replyWith("false");
    const ServerReply null = replyWith("null");

    EXPECT_EQ(yes.id, RpcId::ofInteger(2));
    EXPECT_TRUE(yes.isTrue && !yes.isNull && !yes.error);
    EXPECT_TRUE(!no.isTrue && !no.isNull && !no.error);
    EXPECT_TRUE(!null.isTrue && null.isNull && !null.error);
}

TEST(ServerReplyReaderTest, TakesAMissingErrorForNone)
{
    const ServerReply reply = serverReply(R"({"id":4,"result":true})");

    EXPECT_TRUE(reply.isTrue);
    EXPECT_EQ(reply.error, std::nullopt);
}

TEST(ServerReplyReaderTest, TakesAMissingResultForNull)
{
    const ServerReply reply = serverReply(R"({"id":4,"error":[21,"Job not found",null]})");

    EXPECT_TRUE(reply.isNull);
    EXPECT_EQ(reply.error, (StratumError{.code = ErrorCode::JobNotFound, .text = "Job not found"}));
}

TEST(ServerReplyReaderTest, TakesOnlyTheTruthValueForTrue)
{
    for (const char* result : {"1", R"("true")", "[]", "{}"}) {
        EXPECT_FALSE(replyWith(result).isTrue) << result;
    }
}

TEST(ServerReplyReaderTest, ReadsEveryFormOfError)
{
    const StratumError low{.code = ErrorCode::LowDifficulty, .text = "Low difficulty share"};
    for (const char* form :
         {R"([23,"Low difficulty share",null])", R"([23,"Low difficulty share",""])", R"([23,"Low difficulty share"])",
          R"(["23","Low difficulty share"])", R"({"code":23,"message":"Low difficulty share"})",
          R"({"code":-32000,"message":"Low difficulty share","data":[1]})", R"("Low difficulty share")",
          R"(["Low difficulty share"])"}) {
        EXPECT_EQ(errorOf(form), low) << form;
    }
}

TEST(ServerReplyReaderTest, ReadsErrorsWithoutText)
{
    EXPECT_EQ(errorOf("[22]"), (StratumError{.code = ErrorCode::DuplicateShare, .text = ""}));
    EXPECT_EQ(errorOf("[24,null,null]"), (StratumError{.code = ErrorCode::Unauthorized, .text = ""}));
    EXPECT_EQ(errorOf("25"), (StratumError{.code = ErrorCode::NotSubscribed, .text = ""}));
    EXPECT_EQ(errorOf(R"({"message":7})"), StratumError{});
}

TEST(ServerReplyReaderTest, TakesEmptyErrorsForNone)
{
    for (const char* form : {"null", "false", "[]", "{}", R"("")", "0"}) {
        EXPECT_EQ(errorOf(form), std::nullopt) << form;
    }
}

TEST(ServerReplyReaderTest, CutsLongErrorTexts)
{
    EXPECT_EQ(errorOf("[20,\"" + std::string(5000, 'e') + "\"]")->text.size(), kMaxErrorTextBytes);
}

TEST(ServerReplyReaderTest, ReadsASubscribeResult)
{
    const ServerReply reply = replyWith(R"([[["mining.set_difficulty","d1"],["mining.notify","n1"]],"0A000000",4])");

    EXPECT_EQ(reply.subscribe,
              (SubscribeResult{.extranonce1 = {0x0a, 0, 0, 0}, .extranonce2Size = 4, .session = "n1"}));
    EXPECT_EQ(reply.configure, std::nullopt);
}

TEST(ServerReplyReaderTest, FindsTheSessionInEveryFormOfSubscriptions)
{
    EXPECT_EQ(replyWith(R"([["mining.notify","n1"],"",4])").subscribe->session, "n1");
    EXPECT_EQ(replyWith(R"([[[["mining.notify","n1"]]],"",4])").subscribe->session, "n1");
    EXPECT_EQ(replyWith(R"([[],"",4])").subscribe->session, "");
    EXPECT_EQ(replyWith(R"([null,"",4])").subscribe->session, "");
    EXPECT_EQ(replyWith(R"([[["mining.notify"]],"",4])").subscribe->session, "");
    EXPECT_EQ(replyWith(R"([[["mining.notify",")" + std::string(500, 's') + R"("]],"",4])").subscribe->session, "");
}

TEST(ServerReplyReaderTest, GivesNoSubscribeResultWhereAnExtranonceIsOutOfBounds)
{
    const std::string tooLong = std::string(2 * kMaxExtranonceBytes + 2, '0');
    for (const std::string& result :
         {std::string("[]"), std::string(R"([[],"00"])"), std::string(R"([[],"0",4])"), std::string(R"([[],null,4])"),
          std::string(R"([[],"00",-1])"), std::string(R"([[],"00",33])"), std::string(R"([[],"00",2.5])"),
          std::string("true"), R"([[],")" + tooLong + R"(",4])"}) {
        EXPECT_EQ(replyWith(result).subscribe, std::nullopt) << result;
    }
    EXPECT_TRUE(replyWith(R"([[],"00",0])").subscribe);
    EXPECT_TRUE(replyWith(R"([[],"00",32])").subscribe);
}

TEST(ServerReplyReaderTest, ReadsAConfigureResult)
{
    const ConfigureResult granted{.versionRolling = true, .mask = 0x1fffe000};

    EXPECT_EQ(replyWith(R"({"version-rolling":true,"version-rolling.mask":"1fffe000"})").configure, granted);
    EXPECT_EQ(replyWith(R"({"version-rolling":true,"version-rolling.mask":"0x1fffe000"})").configure, granted);
    EXPECT_EQ(replyWith("true").configure, std::nullopt);
}

TEST(ServerReplyReaderTest, TakesAnythingLessThanTrueAndAMaskForARefusal)
{
    for (const char* result : {"{}", R"({"version-rolling":false})", R"({"version-rolling":true})",
                               R"({"version-rolling":"unsupported","version-rolling.mask":"1fffe000"})",
                               R"({"version-rolling":true,"version-rolling.mask":"none"})"}) {
        EXPECT_EQ(replyWith(result).configure, ConfigureResult{}) << result;
    }
}

} // namespace
} // namespace dpmp::stratum
