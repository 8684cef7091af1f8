// SPDX-License-Identifier: MIT
#include "core/config/ConfigWriter.h"

#include "core/config/ConfigFields.h"
#include "core/config/ConfigReader.h"
#include "tests/support/ConfigTexts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dpmp::config {
namespace {

using testing::HasSubstr;
using testing::Not;
using tests::fileWithPools;

/// A configuration in which nothing that can differ from the default does not.
struct Changed
{
    void operator()(std::monostate /*nowhere*/) const {}
    void operator()(bool* place) const { *place = !*place; }
    void operator()(int* place) const { ++*place; }
    void operator()(std::uint16_t* place) const { ++*place; }
    void operator()(std::uint32_t* place) const { ++*place; }
    void operator()(std::chrono::seconds* place) const { ++*place; }
    void operator()(std::optional<double>* place) const { *place = 0.001; }
    void operator()(std::string* place) const { *place += "X.Y"; }
    void operator()(std::vector<std::string>* place) const { *place = {"one", "two"}; }
    void operator()(std::vector<Endpoint>* place) const { *place = {{"f.example", 1, true}, {"::1", 2, false}}; }
    void operator()(Secret* /*place*/) const {}
    void operator()(LogLevel* place) const { *place = LogLevel::Error; }
    void operator()(LogFormat* place) const { *place = LogFormat::Text; }
    void operator()(UpstreamMode* /*place*/) const {}
    void operator()(PasswordPlace* place) const { *place = PasswordPlace::Ask; }
};

TEST(ConfigWriterTest, WritesEveryKeySoThatItReadsBack)
{
    ProxyConfig config;
    for (const ConfigField& field : configFields()) {
        std::visit(Changed{}, field.in(config));

        const ReadConfig result = readConfig(writeConfig(config), {.poolsNeeded = false});

        EXPECT_EQ(result.config, config) << field.path;
        EXPECT_FALSE(hasErrors(result.problems)) << field.path;
    }
}

TEST(ConfigWriterTest, WritesTheDefaultsInTheOrderOfTheTable)
{
    const std::string text = defaultConfigText();

    EXPECT_EQ(readConfig(text).config, ProxyConfig{});
    EXPECT_LT(text.find("\"listen\""), text.find("\"pools\""));
    EXPECT_LT(text.find("\"pools\""), text.find("\"scheduler\""));
    EXPECT_LT(text.find("\"host\""), text.find("\"port\""));
    EXPECT_THAT(text, HasSubstr("\"password\": \"\""));
}

TEST(ConfigWriterTest, KeepsUnknownKeysNestedOnesToo)
{
    const std::string text = fileWithPools(
        R"(, "listen": {"backlog": {"size": [1, {"a": null}]}}, "_note": "mine", "a.b": 7, "scheduler": {"mode": "x"})");

    const std::string written = writeConfig(readConfig(text).config, text);

    EXPECT_THAT(written, HasSubstr(R"("backlog": {"size":[1,{"a":null}]})"));
    EXPECT_THAT(written, HasSubstr(R"("_note": "mine")"));
    EXPECT_THAT(written, HasSubstr(R"("a.b": 7)"));
    EXPECT_THAT(written, HasSubstr(R"("mode": "x")"));
}

TEST(ConfigWriterTest, ReplacesOldSpellingsByTheNewOnes)
{
    const std::string text = fileWithPools(R"(, "listen_port": 4000, "downstream_diff": {"default_min": 3})");

    const std::string written = writeConfig(readConfig(text).config, text);

    EXPECT_THAT(written, Not(HasSubstr("listen_port")));
    EXPECT_THAT(written, Not(HasSubstr("default_min")));
    EXPECT_EQ(readConfig(written).config, readConfig(text).config);
}

TEST(ConfigWriterTest, NeverWritesAPasswordThatIsNotInTheFile)
{
    const std::string text = R"({"pools": {"A": {"host": "a", "password": "in the file"}, "B": {"host": "b"}}})";
    ProxyConfig config = readConfig(text).config;
    config.pools[0].password = Secret("from the environment");
    config.pools[1].password = Secret("from a credential");

    const std::string written = writeConfig(config, text);

    EXPECT_THAT(written, HasSubstr("in the file"));
    EXPECT_THAT(written, Not(HasSubstr("from ")));
}

TEST(ConfigWriterTest, KeepsTheFormOfAListThatStillMeansTheSame)
{
    const std::string text = fileWithPools(R"(, "logging": {"deny": "a, b", "allow": "c"})");
    ProxyConfig config = readConfig(text).config;
    config.logging.allow = {"d"};

    const std::string written = writeConfig(config, text);

    EXPECT_THAT(written, HasSubstr(R"("deny": "a, b")"));
    EXPECT_THAT(written, HasSubstr(R"("allow": ["d"])"));
}

TEST(ConfigWriterTest, KeepsAFallbackThatIsEncryptedAsItsPoolOnlyWhileItIs)
{
    const std::string text =
        R"({"pools": {"A": {"host": "a", "tls": true, "fallbacks": ["f"]}, "B": {"host": "b", "fallbacks": ["g"]}}})";
    ProxyConfig config = readConfig(text).config;
    config.pools[1].primary.tls = true;

    const std::string written = writeConfig(config, text);

    EXPECT_THAT(written, HasSubstr(R"("fallbacks": ["f"])"));
    EXPECT_EQ(readConfig(written).config.pools, config.pools);
}

TEST(ConfigWriterTest, ChangesNothingTheSecondTime)
{
    const std::string text = fileWithPools(R"(, "extra": {"b": 1, "a": [1, 2]})");

    const std::string once = writeConfig(readConfig(text).config, text);

    EXPECT_EQ(writeConfig(readConfig(once).config, once), once);
}

} // namespace
} // namespace dpmp::config
