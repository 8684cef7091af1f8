// SPDX-License-Identifier: MIT
#include "core/stratum/ServerMessageReader.h"

#include "core/stratum/Limits.h"
#include "tests/core/stratum/ReadLine.h"

#include <gtest/gtest.h>

#include <string>

namespace dpmp::stratum {
namespace {

std::string line(const std::string& method, const std::string& params)
{
    return R"({"id":null,"method":")" + method + R"(","params":)" + params + "}";
}

TEST(ServerMessageReaderTest, ReadsDifficultiesWholeFractionalAndQuoted)
{
    EXPECT_EQ(serverCall<SetDifficulty>(line("mining.set_difficulty", "[699]")), SetDifficulty{699.0});
    EXPECT_EQ(serverCall<SetDifficulty>(line("mining.set_difficulty", "[0.00001]")), SetDifficulty{0.00001});
    EXPECT_EQ(serverCall<SetDifficulty>(line("mining.set_difficulty", "[1e-05]")), SetDifficulty{0.00001});
    EXPECT_EQ(serverCall<SetDifficulty>(line("mining.set_difficulty", R"(["16384"])")), SetDifficulty{16384.0});
}

TEST(ServerMessageReaderTest, RefusesDifficultiesThatCannotBe)
{
    for (const char* params : {"[0]", "[-1]", "[1e300]", R"(["nan"])", R"(["inf"])", "[null]", "[]", "{}", "[true]"}) {
        const auto refused = refusedServerLine(line("mining.set_difficulty", params));
        EXPECT_EQ(refused.method, "mining.set_difficulty") << params;
        EXPECT_FALSE(refused.reason.empty());
    }
}

TEST(ServerMessageReaderTest, NeverReadsADifficultyThatNoDoubleCanHold)
{
    const auto read = readServerLine(line("mining.set_difficulty", "[1e999]"));

    EXPECT_FALSE(read);
}

TEST(ServerMessageReaderTest, ReadsSetExtranonce)
{
    EXPECT_EQ(serverCall<SetExtranonce>(line("mining.set_extranonce", R"(["0A0b",8])")),
              (SetExtranonce{.extranonce1 = {0x0a, 0x0b}, .extranonce2Size = 8}));
}

TEST(ServerMessageReaderTest, RefusesExtranoncesOutOfBounds)
{
    const std::string tooLong = '"' + std::string(2 * kMaxExtranonceBytes + 2, '0') + '"';
    for (const std::string& params :
         {std::string("[]"), std::string("[7,4]"), std::string(R"(["0",4])"), std::string(R"(["00",-1])"),
          std::string(R"(["00",33])"), std::string(R"(["00",1.5])"), '[' + tooLong + ",4]"}) {
        refusedServerLine(line("mining.set_extranonce", params));
    }
}

TEST(ServerMessageReaderTest, ReadsSetVersionMask)
{
    EXPECT_EQ(serverCall<SetVersionMask>(line("mining.set_version_mask", R"(["1fffe000"])")),
              SetVersionMask{0x1fffe000});
    EXPECT_EQ(serverCall<SetVersionMask>(line("mining.set_version_mask", R"(["0x1FFFE000"])")),
              SetVersionMask{0x1fffe000});
    EXPECT_EQ(serverCall<SetVersionMask>(line("mining.set_version_mask", R"(["00000000"])")), SetVersionMask{0});
    refusedServerLine(line("mining.set_version_mask", "[]"));
    refusedServerLine(line("mining.set_version_mask", R"(["rolling"])"));
}

TEST(ServerMessageReaderTest, ReadsReconnectWithWhateverItCarries)
{
    const Reconnect elsewhere{.host = "eu.example.org", .port = 3333, .waitSeconds = 5};

    EXPECT_EQ(serverCall<Reconnect>(line("client.reconnect", "[]")), Reconnect{});
    EXPECT_EQ(serverCall<Reconnect>(line("client.reconnect", "null")), Reconnect{});
    EXPECT_EQ(serverCall<Reconnect>(line("client.reconnect", R"(["eu.example.org",3333,5])")), elsewhere);
    EXPECT_EQ(serverCall<Reconnect>(line("client.reconnect", R"(["eu.example.org","3333","5"])")), elsewhere);
    EXPECT_EQ(serverCall<Reconnect>(line("client.reconnect", R"([null,-1,"soon"])")), Reconnect{});
    EXPECT_EQ(serverCall<Reconnect>(line("client.reconnect", R"([")" + std::string(5000, 'h') + R"("])"))->host.size(),
              kMaxHostBytes);
}

TEST(ServerMessageReaderTest, ReadsTheRequestsThatAPoolMakes)
{
    const ServerLine version = serverLine(R"({"id":5,"method":"client.get_version","params":[]})");
    const ServerLine ping = serverLine(R"({"id":42,"method":"mining.ping","params":[]})");

    ASSERT_TRUE(std::holds_alternative<ServerRequest>(version));
    EXPECT_EQ(std::get<ServerRequest>(version).id, RpcId::ofInteger(5));
    EXPECT_TRUE(std::holds_alternative<GetVersion>(std::get<ServerRequest>(version).call));
    ASSERT_TRUE(std::holds_alternative<ServerRequest>(ping));
    EXPECT_TRUE(std::holds_alternative<PoolPing>(std::get<ServerRequest>(ping).call));
}

TEST(ServerMessageReaderTest, CutsWhatAPoolWantsShown)
{
    EXPECT_EQ(serverCall<ShowMessage>(line("client.show_message", R"(["Hello"])")), ShowMessage{"Hello"});
    EXPECT_EQ(serverCall<ShowMessage>(line("client.show_message", "[7]")), ShowMessage{});
    EXPECT_EQ(
        serverCall<ShowMessage>(line("client.show_message", R"([")" + std::string(5000, 'm') + R"("])"))->text.size(),
        kMaxShowMessageBytes);
}

TEST(ServerMessageReaderTest, NamesCallsThatMeanNothing)
{
    EXPECT_EQ(serverCall<UnknownCall>(line("mining.set_goal", R"(["x",{}])")), UnknownCall{"mining.set_goal"});
    EXPECT_EQ(serverCall<UnknownCall>(line("mining.set_target", R"({"a":1})")), UnknownCall{"mining.set_target"});
    EXPECT_EQ(serverCall<UnknownCall>(line(std::string(500, 'm'), "[]"))->method.size(), kMaxNameBytes);
}

// The original: "non-object from a pool marks pool dead".
TEST(ServerMessageReaderTest, C20SaysWhatIsWrongWithLinesThatAreNoMessages)
{
    for (const char* text : {"", "[]", "null", "Service unavailable", "{", "[{\"id\":1,\"result\":true}]"}) {
        const auto refused = refusedServerLine(text);
        EXPECT_EQ(refused.reason, "not a JSON object") << text;
        EXPECT_TRUE(refused.method.empty());
    }
    EXPECT_EQ(refusedServerLine(R"({"id":1,"method":7})").reason, "method is not a string");
    EXPECT_EQ(refusedServerLine(R"({"id":")" + std::string(500, 'x') + R"(","result":true})").reason, "id too long");
}

} // namespace
} // namespace dpmp::stratum
