// SPDX-License-Identifier: MIT
#include "core/stratum/RpcFrame.h"

#include "core/stratum/Limits.h"

#include <gtest/gtest.h>

#include <string>

namespace dpmp::stratum {
namespace {

/// The id of a line with this id token.
Result<RpcFrame, FrameError> frameWithId(const std::string& token)
{
    return readFrame(R"({"id":)" + token + R"(,"method":"m","params":[]})");
}

TEST(RpcFrameTest, KeepsTheTokenOfEveryKindOfId)
{
    for (const char* token : {"1", "-1", "0", "7.0", "1e3", "18446744073709551615", "\"auth\"", "\"a\\\"\\u0041\"",
                              "null", "true", "[1, 2]", "{}", "\"γ\""}) {
        const auto frame = frameWithId(token);
        ASSERT_TRUE(frame) << token;
        EXPECT_EQ(frame->id.token(), token);
    }
}

TEST(RpcFrameTest, TakesAMissingIdForNull)
{
    const auto frame = readFrame(R"({"method":"m"})");

    ASSERT_TRUE(frame);
    EXPECT_TRUE(frame->id.isNull());
}

TEST(RpcFrameTest, RefusesAnIdThatCannotBeRepeated)
{
    const std::string longest = '"' + std::string(kMaxTokenBytes - 2, 'x') + '"';
    const std::string tooLong = '"' + std::string(kMaxTokenBytes - 1, 'x') + '"';

    EXPECT_TRUE(frameWithId(longest));
    for (const std::string& token :
         {tooLong, std::string("\"a\tb\""), std::string("\"a\nb\""), std::string("[1,\r2]")}) {
        const auto frame = frameWithId(token);
        ASSERT_FALSE(frame) << token;
    }
    EXPECT_EQ(frameWithId(tooLong).error(), FrameError::UnusableId);
}

TEST(RpcFrameTest, TellsCallsFromAnswers)
{
    EXPECT_TRUE(readFrame(R"({"method":"m","result":true})")->isCall());
    EXPECT_TRUE(readFrame(R"({"method":7})")->isCall());
    EXPECT_FALSE(readFrame(R"({"id":1,"result":true})")->isCall());
    EXPECT_FALSE(readFrame(R"({"id":1,"method":null,"result":true})")->isCall());
}

TEST(RpcFrameTest, TakesMissingAndNullParamsForNone)
{
    EXPECT_EQ(readFrame(R"({"method":"m"})")->params(), QJsonArray());
    EXPECT_EQ(readFrame(R"({"method":"m","params":null})")->params(), QJsonArray());
    EXPECT_EQ(readFrame(R"({"method":"m","params":["a"]})")->params()->size(), 1);
}

TEST(RpcFrameTest, HasNoParamsWhereTheyAreNotAList)
{
    EXPECT_EQ(readFrame(R"({"method":"m","params":{"a":1}})")->params(), std::nullopt);
    EXPECT_EQ(readFrame(R"({"method":"m","params":"a"})")->params(), std::nullopt);
}

TEST(RpcFrameTest, KeepsTheTokenOfTheFirstParameter)
{
    EXPECT_EQ(readFrame(R"({"params":[ 12.0,"b"]})")->firstParamToken, "12.0");
    EXPECT_EQ(readFrame(R"({"params":["a\/b"]})")->firstParamToken, R"("a\/b")");
    EXPECT_EQ(readFrame(R"({"params":[]})")->firstParamToken, "");
    EXPECT_EQ(readFrame("{\"params\":[\"a\nb\"]}")->firstParamToken, "");
}

TEST(RpcFrameTest, RefusesEverythingThatIsNotOneJsonObject)
{
    for (const char* line : {"", "hello", "[]", R"([{"id":1}])", "1", "null", "\"text\"", "{", R"({"id":1}x)",
                             R"({"id":1}{"id":2})", "GET / HTTP/1.1", "{'id':1}", "\x16\x03\x01"}) {
        const auto frame = readFrame(line);
        ASSERT_FALSE(frame) << line;
        EXPECT_EQ(frame.error(), FrameError::NotAnObject) << line;
    }
}

TEST(RpcFrameTest, ReadsTextThatIsNotUtf8)
{
    const auto frame = readFrame("{\"id\":5,\"method\":\"caf\xe9\"}");

    ASSERT_TRUE(frame);
    EXPECT_EQ(frame->id.token(), "5");
    EXPECT_EQ(frame->method.toString(), QString::fromUtf8("caf\xEF\xBF\xBD"));
}

TEST(RpcFrameTest, SkipsAByteOrderMark)
{
    const auto frame = readFrame("\xEF\xBB\xBF{\"id\":5}");

    ASSERT_TRUE(frame);
    EXPECT_EQ(frame->id.token(), "5");
}

TEST(RpcFrameTest, SurvivesDeepNesting)
{
    const std::string deep(5000, '[');

    EXPECT_FALSE(readFrame(R"({"id":)" + deep));
    EXPECT_FALSE(readFrame(R"({"id":)" + deep + std::string(5000, ']') + "}"));
}

} // namespace
} // namespace dpmp::stratum
