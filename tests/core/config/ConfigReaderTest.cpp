// SPDX-License-Identifier: MIT
#include "core/config/ConfigReader.h"

#include "tests/support/ConfigTexts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace dpmp::config {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::fileWithPools;
using tests::linesOf;

std::string originalFile()
{
    std::ostringstream text;
    text << std::ifstream(DPMP_ORIGINAL_CONFIG).rdbuf();
    return text.str();
}

std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    return text.replace(text.find(what), what.size(), with);
}

TEST(ConfigReaderTest, ReadsTheOriginalsFileUnchangedOnceTheHostsAreSet)
{
    std::string text = replaced(originalFile(), "YOUR_POOL_A_HOST", "a.example");
    text = replaced(text, "YOUR_POOL_B_HOST", "b.example");
    text = replaced(text, "YOUR_BTC_WALLET", "bc1qmine");
    text = replaced(text, "YOUR_BCH_WALLET", "qmine");

    const ReadConfig result = readConfig(text);

    EXPECT_THAT(linesOf(result.problems), IsEmpty());
    EXPECT_EQ(result.config.listen.port, 3351);
    EXPECT_EQ(result.config.metrics.host, "0.0.0.0");
    EXPECT_EQ(result.config.logging.level, LogLevel::Info);
    EXPECT_THAT(result.config.logging.deny, testing::SizeIs(10));
    EXPECT_EQ(result.config.pools[1].primary, (Endpoint{"b.example", 3333, false}));
    EXPECT_EQ(result.config.pools[1].name, "Pool B");
    EXPECT_EQ(result.config.pools[1].chain, "BCH");
    EXPECT_EQ(result.config.pools[0].minDifficulty, 1.0);
    EXPECT_EQ(result.config.scheduler.oracleUrl, "https://www.sr-analyst.com/dpmp/oracle.php");
}

TEST(ConfigReaderTest, NamesThePoolsWhoseHostIsStillAPlaceholder)
{
    const ReadConfig result = readConfig(originalFile());

    const auto errors = std::ranges::count(result.problems, Severity::Error, &ConfigProblem::severity);
    EXPECT_EQ(errors, 2);
    EXPECT_THAT(linesOf(result.problems),
                testing::IsSupersetOf({testing::HasSubstr("pools.A.host"), testing::HasSubstr("pools.B.host")}));
}

TEST(ConfigReaderTest, SaysWhereTheTextIsNotJson)
{
    const ReadConfig result = readConfig("{\n  \"listen\": {\n    \"port\": 3351,\n  }\n}");

    EXPECT_THAT(linesOf(result.problems),
                ElementsAre(testing::StartsWith("error line 4, column 4: the file is not JSON: ")));
}

TEST(ConfigReaderTest, RefusesATextThatIsNoObject)
{
    for (const char* const text : {"", "[]", "5", "\xFF\xFE", "{", "null"}) {
        EXPECT_TRUE(hasErrors(readConfig(text, {.poolsNeeded = false}).problems)) << text;
    }
}

TEST(ConfigReaderTest, ReportsAllProblemsAtOnce)
{
    const ReadConfig result =
        readConfig(R"({"listen": 5, "pools": {"A": {"host": "a", "port": 0}, "B": {"host": "b", "port": 70000}}})");

    EXPECT_THAT(linesOf(result.problems),
                ElementsAre("error listen: 5 is not an object", "error pools.A.port: 0 is not a port (1-65535)",
                            "error pools.B.port: 70000 is not a port (1-65535)"));
}

TEST(ConfigReaderTest, ReadsTheOldSpellings)
{
    const ReadConfig result = readConfig(fileWithPools(R"(, "listen_host": "127.0.0.1", "listen_port": "4000",
        "metrics_enabled": false, "metrics_host": "::1", "metrics_port": 9000, "logging": {"json": false})"));

    EXPECT_THAT(linesOf(result.problems), IsEmpty());
    EXPECT_EQ(result.config.listen, (ListenConfig{"127.0.0.1", 4000}));
    EXPECT_EQ(result.config.metrics, (MetricsConfig{false, "::1", 9000}));
    EXPECT_EQ(result.config.logging.format, LogFormat::Text);
}

TEST(ConfigReaderTest, PrefersTheNewSpellingUnlessItIsEmpty)
{
    EXPECT_EQ(
        readConfig(fileWithPools(R"(, "listen": {"host": "1.1.1.1"}, "listen_host": "2.2.2.2")")).config.listen.host,
        "1.1.1.1");
    EXPECT_EQ(readConfig(fileWithPools(R"(, "listen": {"host": ""}, "listen_host": "2.2.2.2")")).config.listen.host,
              "2.2.2.2");
    EXPECT_EQ(readConfig(fileWithPools(R"(, "listen": {"host": ""})")).config.listen.host, "0.0.0.0");
}

TEST(ConfigReaderTest, UsesTheDefaultDifficultyWhereAPoolHasNone)
{
    const ReadConfig result = readConfig(fileWithPools(R"(, "downstream_diff": {"default_min": 2, "poolB_min": 8})"));

    EXPECT_EQ(result.config.pools[0].minDifficulty, 2.0);
    EXPECT_EQ(result.config.pools[1].minDifficulty, 8.0);
}

TEST(ConfigReaderTest, TakesNullForAbsent)
{
    const ReadConfig result = readConfig(fileWithPools(R"(, "listen": {"port": null}, "metrics": null)"));

    EXPECT_EQ(result.config.listen.port, 3351);
    EXPECT_THAT(linesOf(result.problems), IsEmpty());
}

TEST(ConfigReaderTest, WarnsOfUnknownKeysAndSuggestsNearOnes)
{
    const ReadConfig result = readConfig(
        R"({"listne": {}, "listen": {"prot": 1}, "listen.port": 1, "_comment": "mine", "pools": {
            "A": {"host": "a", "walet": "w"}, "B": {"host": "b"}, "C": {"host": "c"}}})");

    EXPECT_THAT(linesOf(result.problems),
                ElementsAre("warning listen.prot: is an unknown key; did you mean \"listen.port\"?",
                            "warning listen.port: is an unknown key; a dot in a path means an object inside an object",
                            "warning listne: is an unknown key",
                            "warning pools.A.walet: is an unknown key; did you mean \"pools.A.wallet\"?",
                            "warning pools.C: is an unknown key; this version has the pools A and B"));
}

TEST(ConfigReaderTest, DescribesAFileFullOfNonsenseByItsBeginning)
{
    std::string more;
    for (int i = 0; i < 200; ++i) {
        more += ", \"nonsense" + std::to_string(i) + "\": 1";
    }

    const ReadConfig result = readConfig(fileWithPools(more));

    EXPECT_THAT(result.problems, testing::SizeIs(51));
    EXPECT_EQ(result.problems.back().text, "has 150 more unknown keys");
}

} // namespace
} // namespace dpmp::config
