// SPDX-License-Identifier: MIT
#include "core/config/ConfigLayers.h"

#include "core/config/ConfigFields.h"
#include "core/config/JsonText.h"
#include "tests/support/ConfigTexts.h"

#include <QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dpmp::config {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::fileWithPools;
using tests::linesOf;

ConfigSources sourcesWith(std::map<std::string, std::string> environment)
{
    ConfigSources sources;
    sources.fileText = fileWithPools();
    sources.environment = std::move(environment);
    return sources;
}

TEST(ConfigLayersTest, LaysCommandLineOverEnvironmentOverCredentialsOverFileOverDefaults)
{
    ConfigSources sources = sourcesWith({{"DPMP_LISTEN_PORT", "3"}, {"DPMP_METRICS_PORT", "3"}});
    sources.fileText = fileWithPools(R"(, "listen": {"port": 1}, "metrics": {"port": 1}, "limits": {"miners": 1})");
    sources.credentials = {{"metrics.port", "2"}, {"limits.miners", "2"}};
    sources.commandLine = {{"listen.port", "4", "--port"}};

    const LoadedConfig loaded = loadConfig(sources);

    EXPECT_EQ(loaded.config.listen.port, 4);
    EXPECT_EQ(loaded.config.metrics.port, 3);
    EXPECT_EQ(loaded.config.limits.miners, 2U);
    EXPECT_EQ(loaded.config.limits.badLines, LimitConfig{}.badLines);
    EXPECT_EQ(loaded.fileText, *sources.fileText);
    EXPECT_THAT(linesOf(loaded.problems), IsEmpty());
}

/// A text for the field that differs from its default, as one would write it into an environment.
std::string sampleFor(const ConfigField& field)
{
    switch (field.kind) {
    case FieldKind::Template: return "{user}";
    case FieldKind::Address: return "127.0.0.2";
    case FieldKind::Name:
    case FieldKind::Wallet:
    case FieldKind::PoolHost: return "text.example";
    case FieldKind::Chain: return "BTC";
    case FieldKind::Weight: return "17";
    case FieldKind::Unused: return "ratio";
    case FieldKind::Fallbacks:
    case FieldKind::Plain: break;
    }
    ProxyConfig config;
    const FieldRef place = field.in(config);
    if (std::holds_alternative<bool*>(place)) {
        return *std::get<bool*>(place) ? "false" : "true";
    }
    if (std::holds_alternative<LogLevel*>(place)) {
        return "error";
    }
    if (std::holds_alternative<LogFormat*>(place)) {
        return "text";
    }
    if (std::holds_alternative<UpstreamMode*>(place)) {
        return "per_miner";
    }
    if (std::holds_alternative<PasswordPlace*>(place)) {
        return "file";
    }
    const bool isNumber = field.range.most > 0;
    return isNumber ? compactJson(QJsonValue(std::max(field.range.least + 1, 7.0))) : "one.example, two.example";
}

TEST(ConfigLayersTest, SetsEveryKeyFromItsVariable)
{
    for (const ConfigField& field : configFields()) {
        const std::string sample = sampleFor(field);

        LoadedConfig loaded = loadConfig(sourcesWith({{environmentName(field.path), sample}}));
        LoadedConfig plain = loadConfig(sourcesWith({}));

        EXPECT_FALSE(hasErrors(loaded.problems)) << field.path;
        const bool hasOneValue = field.kind == FieldKind::Unused || field.path.ends_with(".upstream");
        EXPECT_EQ(loaded.config == plain.config, hasOneValue) << field.path << " = " << sample;
    }
}

TEST(ConfigLayersTest, KnowsTheOriginalsVariablesAndPrefersTheExactOnes)
{
    const LoadedConfig loaded = loadConfig(sourcesWith({{"DPMP_LOG_LEVEL", "debug"},
                                                        {"DPMP_LOG_ALLOW", "a,b"},
                                                        {"DPMP_LOG_DENY", "c"},
                                                        {"DPMP_LOGGING_DENY", "d"},
                                                        {"DPMP_DOWNSTREAM_DIFF_DEFAULT_MIN", "4"}}));

    EXPECT_THAT(linesOf(loaded.problems), IsEmpty());
    EXPECT_EQ(loaded.config.logging.level, LogLevel::Debug);
    EXPECT_THAT(loaded.config.logging.allow, ElementsAre("a", "b"));
    EXPECT_THAT(loaded.config.logging.deny, ElementsAre("d"));
    EXPECT_EQ(loaded.config.pools[1].minDifficulty, 4.0);
}

TEST(ConfigLayersTest, NamesTheVariableInAProblem)
{
    const LoadedConfig loaded = loadConfig(sourcesWith({{"DPMP_POOLS_B_PORT", "70000"},
                                                        {"DPMP_POOLS_A_HOTS", "x"},
                                                        {"DPMP_NONSENSE", "x"},
                                                        {"PATH", "/bin"},
                                                        {"DPMP_CONFIG", "/etc/dpmp.json"},
                                                        {"DPMP_LISTEN_PORT", ""}}));

    EXPECT_THAT(linesOf(loaded.problems),
                ElementsAre("warning DPMP_NONSENSE: is an unknown variable",
                            "warning DPMP_POOLS_A_HOTS: is an unknown variable; did you mean DPMP_POOLS_A_HOST?",
                            "error DPMP_POOLS_B_PORT: \"70000\" is not a port (1-65535)"));
}

TEST(ConfigLayersTest, TakesAPasswordFromACredentialAndNeverShowsIt)
{
    ConfigSources sources = sourcesWith({{"DPMP_POOLS_B_PASSWORD", "hunter2\x01"}});
    sources.credentials = {{"pools.A.password", "secret"}, {"pools.A.pasword", "hunter3"}};

    const LoadedConfig loaded = loadConfig(sources);

    EXPECT_EQ(loaded.config.pools[0].password.reveal(), "secret");
    EXPECT_THAT(linesOf(loaded.problems),
                ElementsAre("warning credential dpmp.pools.A.pasword: is unknown; did you mean \"pools.A.password\"?",
                            "error DPMP_POOLS_B_PASSWORD: is too long or contains a control character"));
}

TEST(ConfigLayersTest, NeedsNoPoolsForTheDemonstration)
{
    ConfigSources sources;
    EXPECT_TRUE(hasErrors(loadConfig(sources).problems));

    sources.demo = true;
    EXPECT_THAT(linesOf(loadConfig(sources).problems), IsEmpty());
}

TEST(ConfigLayersTest, TakesAnEmptyFileForAnError)
{
    ConfigSources sources;
    sources.fileText = "";
    sources.demo = true;

    EXPECT_TRUE(hasErrors(loadConfig(sources).problems));
}

TEST(ConfigLayersTest, RefusesAnUnknownKeyOnTheCommandLine)
{
    ConfigSources sources = sourcesWith({});
    sources.commandLine = {{"listen.prot", "1", "--set"}};

    EXPECT_THAT(linesOf(loadConfig(sources).problems),
                ElementsAre("error --set: \"listen.prot\" is an unknown key; did you mean \"listen.port\"?"));
}

} // namespace
} // namespace dpmp::config
