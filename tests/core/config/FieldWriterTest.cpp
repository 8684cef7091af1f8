// SPDX-License-Identifier: MIT
#include "core/config/FieldWriter.h"

#include "core/config/FieldReader.h"
#include "tests/support/ConfigTexts.h"

#include <QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dpmp::config {
namespace {

QJsonValue written(const char* path, ProxyConfig config)
{
    return valueOf(*findField(path), config);
}

TEST(FieldWriterTest, WritesEachKindInTheFormOfTheFile)
{
    ProxyConfig config;
    config.pools[0].primary = {"a.example", 3333, true};
    config.pools[0].password = Secret("x");
    config.pools[0].fallbacks = {{"b.example", 4444, true}};
    config.pools[0].minDifficulty = 512.5;
    config.timeouts.connect = std::chrono::seconds(7);
    config.logging.deny = {"a", "b"};
    config.logging.level = LogLevel::Warning;
    config.logging.format = LogFormat::Text;

    EXPECT_EQ(written("pools.A.host", config), QStringLiteral("a.example"));
    EXPECT_EQ(written("pools.A.port", config), 3333);
    EXPECT_EQ(written("pools.A.tls", config), true);
    EXPECT_EQ(written("pools.A.password", config), QStringLiteral("x"));
    EXPECT_EQ(written("pools.A.fallbacks", config), (QJsonArray{QStringLiteral("stratum+ssl://b.example:4444")}));
    EXPECT_EQ(written("downstream_diff.poolA_min", config), 512.5);
    EXPECT_EQ(written("timeouts.connect_seconds", config), 7);
    EXPECT_EQ(written("logging.deny", config), (QJsonArray{QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_EQ(written("logging.level", config), QStringLiteral("warning"));
    EXPECT_EQ(written("logging.format", config), QStringLiteral("text"));
}

TEST(FieldWriterTest, WritesNothingForADifficultyThatIsNotSet)
{
    EXPECT_TRUE(written("downstream_diff.poolA_min", ProxyConfig{}).isUndefined());
}

TEST(FieldWriterTest, WritesEveryValueSoThatItReadsBack)
{
    ProxyConfig config;
    for (const ConfigField& field : configFields()) {
        const QJsonValue value = valueOf(field, config);
        if (value.isUndefined() || field.kind == FieldKind::Weight || value == QJsonValue(QString())) {
            continue;
        }
        ConfigProblems problems;
        assign({&field, value, std::string(field.path)}, config, problems);
        EXPECT_THAT(tests::linesOf(problems), testing::IsEmpty()) << field.path;
        EXPECT_EQ(config, ProxyConfig{}) << field.path;
    }
}

} // namespace
} // namespace dpmp::config
