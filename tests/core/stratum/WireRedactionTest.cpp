// SPDX-License-Identifier: MIT
#include "core/stratum/WireRedaction.h"

#include "core/stratum/ClientMessageWriter.h"
#include "core/util/Rng.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace dpmp::stratum {
namespace {

constexpr std::string_view kSecret = "hunter2-s3cret";

std::string fromClient(std::string_view line)
{
    return redactedWireLine(line, WireSide::Client);
}

TEST(WireRedactionTest, HidesThePasswordOfALogin)
{
    EXPECT_EQ(fromClient(R"({"id":2,"method":"mining.authorize","params":["wallet.rig1","hunter2-s3cret"]})"),
              R"({"id":2,"method":"mining.authorize","params":["wallet.rig1","•••"]})");
    EXPECT_EQ(fromClient(R"({"params": ["u", "hunter2-s3cret", 3], "id": "7", "method": "mining.authorize"})"),
              R"({"id":"7","method":"mining.authorize","params":["u","•••"]})");
}

TEST(WireRedactionTest, HidesThePasswordOfOurOwnLogin)
{
    std::string line = writeAuthorize(3, "wallet.rig1", Secret(std::string(kSecret)));
    line.pop_back();

    EXPECT_EQ(fromClient(line), R"({"id":3,"method":"mining.authorize","params":["wallet.rig1","•••"]})");
}

TEST(WireRedactionTest, HidesItUnderOtherNamesAndInOtherForms)
{
    for (const std::string_view line :
         {R"({"id":2,"method":"mining.auth","params":["u","hunter2-s3cret"]})",
          R"({"id":2,"method":"mining.authorise","params":["u","hunter2-s3cret"]})",
          R"({"id":2,"method":"MINING.AUTHORIZE","params":["u","hunter2-s3cret"]})",
          R"({"id":2,"method":"login","params":{"login":"u","pass":"hunter2-s3cret"}})",
          R"({"id":2,"method":"mining.authorize","params":{"user":"u","password":"hunter2-s3cret"}})",
          R"({"id":2,"method":"mining.authorize","params":["u"],"password":"hunter2-s3cret"})",
          R"({"id":2,"method":"mining.authorize","params":"hunter2-s3cret"})",
          R"({"id":2,"method":"mining.authorize","params":["hunter2-s3cret"]})",
          R"({"id":2,"method":"mining.authorize","params":[["u","hunter2-s3cret"]]})",
          R"({"id":2,"method":"mining.authorize","params":["u,hunter2-s3cret",1]})",
          R"({"id":"hunter2-s3cret","method":"mining.authorize","params":["u","x"]})",
          R"({"id":2,"method":"mining.\u0061uthorize","params":["u","hunter2-s3cret"]})",
          R"({"id":2,"method":"mining.authorize","params":["u","hunter2-s3cret"],"params":["u","x"]})",
          R"({"id":2,"method":"mining.authorize","params":["u","hunter2-s3cret"],"method":"mining.submit"})",
          R"({"id":2,"method":"mining.authorize","params":["u","hunter2-s3cret"],"m\u0065thod":"mining.submit"})",
          R"({"id":2,"Method":"mining.authorize","params":["u","hunter2-s3cret"],"method":"mining.submit"})",
          R"({"id":2,"method":"mining.atuhorize","params":["u","hunter2-s3cret"]})",
          R"({"id":2,"metod":"mining.authorize","params":["u","hunter2-s3cret"]})",
          R"([{"id":2,"method":"mining.authorize","params":["u","hunter2-s3cret"]}])"}) {
        EXPECT_EQ(fromClient(line).find(kSecret), std::string::npos) << fromClient(line);
    }
}

TEST(WireRedactionTest, CutsABrokenLoginAfterItsName)
{
    EXPECT_EQ(fromClient(R"({"id":2,"method":"mining.authorize","params":["u","hunter2-s3cret"})"),
              R"({"id":2,"method":"mining.authorize"••• (67 bytes that are no message))");
    EXPECT_EQ(fromClient(R"({"params":["u","hunter2-s3cret"],"method":"mining.authorize")"),
              "••• (60 bytes that are no message)");
    EXPECT_EQ(fromClient("mining.authorize u hunter2-s3cret"), "••• (33 bytes that are no message)");
}

TEST(WireRedactionTest, ShowsOtherMessagesAsTheyAre)
{
    for (const std::string_view line :
         {R"({"id": 1, "method": "mining.subscribe", "params": ["bitaxe/BM1370/v2.4.0"]})",
          R"({"id":4,"method":"mining.submit","params":["author.rig1","1","00000000","504e86b9","e9695791"]})",
          R"({"id":1,"result":true,"error":null})"}) {
        EXPECT_EQ(fromClient(line), line);
    }
    for (const std::string_view line :
         {R"({"id":3,"result":false,"error":[24,"Unauthorized worker",null]})",
          R"({"id":null,"method":"mining.set_goal","params":["abc"]})", "HTTP/1.1 400 Bad Request", "{\"broken",
          R"({"id":null,"method":"client.show_message","params":["Gr\u00fc\u00df dich \"Miner\""]})"}) {
        EXPECT_EQ(redactedWireLine(line, WireSide::Server), line);
    }
    EXPECT_EQ(fromClient(""), "");
}

TEST(WireRedactionTest, HidesWhatAPoolRepeatsOfALogin)
{
    const std::string_view echo = R"({"id":2,"method":"mining.authorize","params":["u","hunter2-s3cret"]})";

    EXPECT_EQ(redactedWireLine(echo, WireSide::Server), R"({"id":2,"method":"mining.authorize","params":["u","•••"]})");
}

TEST(WireRedactionTest, KeepsParametersOfUnknownMethodsToItself)
{
    EXPECT_EQ(fromClient(R"({"id":9,"method":"eth_submitLogin","params":["u","hunter2-s3cret"]})"),
              R"({"id":9,"method":"eth_submitLogin","params":["u","•••"]})");
    EXPECT_EQ(fromClient(R"({"id":9,"method":"hello","params":["u","hunter2-s3cret"]})"),
              R"({"id":9,"method":"hello","params":["•••"]})");
    EXPECT_EQ(fromClient(R"({"id":9,"method":"hello","params":[]})"), R"({"id":9,"method":"hello","params":[]})");
}

TEST(WireRedactionTest, CutsLongLinesBetweenCharacters)
{
    const std::string line = R"({"id":1,"result":")" + std::string(1981, 'a') + "γγγ\"}";
    const std::string shown = redactedWireLine(line, WireSide::Server);

    EXPECT_EQ(shown.size(), kMaxWireLineBytes - 1);
    EXPECT_TRUE(line.starts_with(shown));
    EXPECT_LE(fromClient(R"({"id":2,"method":"mining.authorize","params":[")" + std::string(60'000, 'u') + R"(","x"]})")
                  .size(),
              kMaxWireLineBytes);
}

/// One small accident.
std::string mangled(std::string line, Rng& rng)
{
    constexpr std::string_view kStrangers = "\"\\,:[]{}' \t\x01\xff\xc3u0aA";
    const auto anywhere = [&] { return static_cast<std::size_t>(rng.below(line.size() + 1)); };
    // Not inside of the secret: a part of it is not it, and the test could not tell.
    const auto at = [&] {
        const std::size_t secret = line.find(kSecret);
        std::size_t place = anywhere();
        while (secret != std::string::npos && place > secret && place < secret + kSecret.size()) {
            place = anywhere();
        }
        return place;
    };
    const std::size_t place = at();
    const bool isInSecret = line.substr(place).starts_with(kSecret);
    switch (rng.below(6)) {
    case 0: return place < line.size() && !isInSecret ? line.erase(place, 1) : line;
    case 1: return line.insert(place, 1, kStrangers[rng.below(kStrangers.size())]);
    case 2:
        if (place < line.size() && !isInSecret) {
            line[place] = kStrangers[rng.below(kStrangers.size())];
        }
        return line;
    case 3: return line.substr(0, std::max(place, line.find(kSecret) + kSecret.size()));
    case 4: return line.substr(std::min(place, line.find(kSecret)));
    default: {
        const std::size_t from = anywhere();
        return line.insert(place, line.substr(from, rng.below(20)));
    }
    }
}

TEST(WireRedactionTest, NeverShowsAPasswordWhateverHappenedToTheLine)
{
    constexpr std::array<std::string_view, 5> kLines{
        R"({"id":2,"method":"mining.authorize","params":["wallet.rig1","hunter2-s3cret"]})",
        R"({"id": 2, "method": "mining.authorize", "params": ["wallet.rig1", "hunter2-s3cret"]})",
        R"({"params":["wallet.rig1","hunter2-s3cret"],"id":"2","method":"mining.authorize"})",
        R"({"id":null,"jsonrpc":"2.0","params":["u","hunter2-s3cret"],"method":"mining.authorize"})",
        R"({"method":"mining.authorize","params":["","hunter2-s3cret"],"id":2})"};
    Rng rng(7);
    for (int round = 0; round < 60'000; ++round) {
        std::string line(kLines[rng.below(kLines.size())]);
        for (std::uint64_t accidents = 1 + rng.below(5); accidents > 0; --accidents) {
            line = mangled(line, rng);
        }
        const std::string shown = fromClient(line);
        ASSERT_EQ(shown.find(kSecret), std::string::npos) << "of " << line << "\nis shown " << shown;
    }
}

} // namespace
} // namespace dpmp::stratum
