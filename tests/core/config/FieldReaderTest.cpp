// SPDX-License-Identifier: MIT
#include "core/config/FieldReader.h"

#include "tests/support/ConfigTexts.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dpmp::config {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class FieldReaderTest : public testing::Test
{
protected:
    void set(const char* path, const QJsonValue& value, bool isPlainText = false)
    {
        m_problems.clear();
        assign({findField(path), value, path, isPlainText}, m_config, m_problems);
    }

    std::vector<std::string> lines() const { return tests::linesOf(m_problems); }

    ProxyConfig m_config;
    ConfigProblems m_problems;
};

TEST_F(FieldReaderTest, NamesWhatWasFoundAndWhatIsWanted)
{
    const ProxyConfig before = m_config;

    set("pools.B.port", 70000);
    EXPECT_THAT(lines(), ElementsAre("error pools.B.port: 70000 is not a port (1-65535)"));
    set("pools.B.port", QStringLiteral("abc"));
    EXPECT_THAT(lines(), ElementsAre("error pools.B.port: \"abc\" is not a port (1-65535)"));
    set("pools.B.port", QJsonArray{1});
    EXPECT_THAT(lines(), ElementsAre("error pools.B.port: a list is not a port (1-65535)"));
    set("pools.B.tls", QStringLiteral("true"));
    EXPECT_THAT(lines(), ElementsAre("error pools.B.tls: \"true\" is not true or false"));
    set("pools.B.wallet", 5);
    EXPECT_THAT(lines(), ElementsAre("error pools.B.wallet: 5 is not a text in quotes"));
    set("limits.miners", 1.5);
    EXPECT_THAT(lines(), ElementsAre("error limits.miners: 1.5 is not a whole number (1-100000)"));
    set("logging.deny", QJsonObject());
    EXPECT_THAT(lines(), ElementsAre("error logging.deny: an object is not a list of names or a text with commas"));

    EXPECT_EQ(m_config, before);
}

TEST_F(FieldReaderTest, TakesAPortInQuotesAsTheOriginalDid)
{
    set("pools.A.port", QStringLiteral("2018"));

    EXPECT_EQ(m_config.pools[0].primary.port, 2018);
    EXPECT_THAT(lines(), IsEmpty());
}

TEST_F(FieldReaderTest, AllowsPortZeroForListeningOnly)
{
    set("listen.port", 0);
    EXPECT_EQ(m_config.listen.port, 0);
    EXPECT_THAT(lines(), IsEmpty());

    set("pools.A.port", 0);
    EXPECT_THAT(lines(), ElementsAre("error pools.A.port: 0 is not a port (1-65535)"));
}

TEST_F(FieldReaderTest, ClampsWhatTheOriginalClamped)
{
    set("scheduler.min_switch_seconds", 2);
    EXPECT_EQ(m_config.scheduler.minSwitch, std::chrono::seconds(5));
    EXPECT_THAT(lines(), ElementsAre("warning scheduler.min_switch_seconds: 2 is not a whole number of seconds "
                                     "(5-3600); 5 is used"));

    set("scheduler.min_switch_seconds", 30.9);
    EXPECT_EQ(m_config.scheduler.minSwitch, std::chrono::seconds(30));
    set("scheduler.auto_balance_max_deviation", 99);
    EXPECT_EQ(m_config.scheduler.autoBalanceMaxDeviation, 45);
}

TEST_F(FieldReaderTest, TakesATenSecondSwitchTimeWithoutAWord)
{
    set("scheduler.min_switch_seconds", 10);

    EXPECT_EQ(m_config.scheduler.minSwitch, std::chrono::seconds(10));
    EXPECT_THAT(lines(), IsEmpty());
}

TEST_F(FieldReaderTest, SetsPortAndTlsFromAPoolUrl)
{
    set("pools.B.host", QStringLiteral("stratum+ssl://pool.example:4444"));

    EXPECT_EQ(m_config.pools[1].primary, (Endpoint{"pool.example", 4444, true}));
}

TEST_F(FieldReaderTest, KeepsAPlaceholderForTheRulesToJudge)
{
    set("pools.B.host", QStringLiteral("<your pool>"));

    EXPECT_EQ(m_config.pools[1].primary.host, "<your pool>");
    EXPECT_THAT(lines(), IsEmpty());
}

TEST_F(FieldReaderTest, ReadsEveryLevelName)
{
    const auto levelOf = [this](const char* word) {
        set("logging.level", QString::fromLatin1(word));
        return m_config.logging.level;
    };

    EXPECT_EQ(levelOf("QUIET"), LogLevel::Quiet);
    EXPECT_EQ(levelOf("off"), LogLevel::Quiet);
    EXPECT_EQ(levelOf("none"), LogLevel::Quiet);
    EXPECT_EQ(levelOf("ERROR"), LogLevel::Error);
    EXPECT_EQ(levelOf("warn"), LogLevel::Warning);
    EXPECT_EQ(levelOf("warning"), LogLevel::Warning);
    EXPECT_EQ(levelOf("INFO"), LogLevel::Info);
    EXPECT_EQ(levelOf("debug"), LogLevel::Debug);
    EXPECT_THAT(lines(), IsEmpty());
    EXPECT_EQ(levelOf("trace"), LogLevel::Debug);
    EXPECT_THAT(lines(), testing::SizeIs(1));
}

TEST_F(FieldReaderTest, ReadsListsWithCommasOrBrackets)
{
    set("logging.deny", QStringLiteral("a, b"));
    EXPECT_THAT(m_config.logging.deny, ElementsAre("a", "b"));

    set("logging.deny", QJsonArray{QStringLiteral("c"), QStringLiteral("d,e")});
    EXPECT_THAT(m_config.logging.deny, ElementsAre("c", "d", "e"));
}

TEST_F(FieldReaderTest, TakesWordsForYesAndNoFromAnEnvironmentOnly)
{
    set("pools.A.tls", QStringLiteral("Yes"), true);
    EXPECT_TRUE(m_config.pools[0].primary.tls);
    set("pools.A.tls", QStringLiteral("0"), true);
    EXPECT_FALSE(m_config.pools[0].primary.tls);
}

TEST_F(FieldReaderTest, NeverRepeatsASecret)
{
    for (const QJsonValue& value : {QJsonValue(QStringLiteral("hunter2\x01")), QJsonValue(123454321)}) {
        set("pools.A.password", value);

        ASSERT_THAT(lines(), testing::SizeIs(1));
        EXPECT_THAT(lines().front(), testing::Not(testing::HasSubstr("hunter2")));
        EXPECT_THAT(lines().front(), testing::Not(testing::HasSubstr("123454321")));
    }
}

TEST_F(FieldReaderTest, RefusesTextsThatCannotGoOnTheWire)
{
    set("pools.A.wallet", QStringLiteral("a\nb"));
    EXPECT_THAT(lines(), ElementsAre("error pools.A.wallet: \"a?b\" contains a control character"));
    set("pools.A.wallet", QString(200, QLatin1Char('w')));
    EXPECT_THAT(lines(), ElementsAre("error pools.A.wallet: is longer than 128 bytes"));
    set("pools.A.user", QStringLiteral("{name}"));
    EXPECT_THAT(lines(), testing::SizeIs(1));
}

TEST_F(FieldReaderTest, SaysThatSharedUpstreamsAreNotThere)
{
    set("pools.A.upstream", QStringLiteral("shared"));

    EXPECT_THAT(lines(), ElementsAre("error pools.A.upstream: \"shared\" is not available in this version; use "
                                     "\"per_miner\""));
}

TEST_F(FieldReaderTest, TakesADifficultyOfZeroForNone)
{
    set("downstream_diff.poolA_min", 512.5);
    EXPECT_EQ(m_config.pools[0].minDifficulty, 512.5);
    set("downstream_diff.poolA_min", 0);
    EXPECT_EQ(m_config.pools[0].minDifficulty, std::nullopt);
    set("downstream_diff.poolA_min", -1);
    EXPECT_THAT(lines(), ElementsAre("error downstream_diff.poolA_min: -1 is not a difficulty (above 0, at most "
                                     "1e+15)"));
}

TEST_F(FieldReaderTest, WarnsOfAModeOtherThanRatio)
{
    set("scheduler.mode", QStringLiteral("ratio"));
    EXPECT_THAT(lines(), IsEmpty());
    set("scheduler.mode", QStringLiteral("failover"));
    EXPECT_THAT(lines(), ElementsAre("warning scheduler.mode: \"failover\" has no effect; the work always follows the "
                                     "weights"));
}

} // namespace
} // namespace dpmp::config
