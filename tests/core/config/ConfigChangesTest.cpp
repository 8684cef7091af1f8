// SPDX-License-Identifier: MIT
#include "core/config/ConfigChanges.h"

#include "core/config/ConfigReader.h"
#include "core/config/ConfigWriter.h"

#include <gmock/gmock.h>

namespace dpmp::config {
namespace {

using testing::IsEmpty;

ProxyConfig usable()
{
    ProxyConfig config;
    config.pools[0].primary.host = "a.example";
    config.pools[1].primary.host = "b.example";
    return config;
}

TEST(ConfigChangesTest, TakesOnlyWhatDiffers)
{
    ProxyConfig before = usable();
    before.listen.port = 4000; // As if a variable had said so.
    ProxyConfig after = before;
    after.pools[1].wallet = "wallet";
    after.pools[1].fallbacks = {{"c.example", 25, false}};
    after.pools[0].password = Secret("secret");
    after.passwordPlace = PasswordPlace::File;
    ProxyConfig target = usable();

    takeChanges(before, after, target);

    EXPECT_EQ(target.listen.port, 3351);
    EXPECT_EQ(target.pools[1].wallet, "wallet");
    EXPECT_EQ(target.pools[1].fallbacks, after.pools[1].fallbacks);
    EXPECT_EQ(target.pools[0].password, Secret("secret"));
    EXPECT_EQ(target.passwordPlace, PasswordPlace::File);
}

TEST(ConfigChangesTest, TakesOnlyWhatTheFilterMeans)
{
    ProxyConfig after = usable();
    after.listen.port = 1;
    after.logging.level = LogLevel::Debug;
    ProxyConfig target;

    takeChanges(usable(), after, target, [](std::string_view path) { return path.starts_with("logging."); });

    EXPECT_EQ(target.listen.port, 3351);
    EXPECT_EQ(target.logging.level, LogLevel::Debug);
}

TEST(ConfigChangesTest, TakesOnePasswordOutOfAFile)
{
    const std::string text = R"({"_note": "mine", "pools": {"A": {"host": "a.example", "password": "one"},)"
                             R"("B": {"password": "two"}}})";

    const std::string left = withoutPassword(text, 0);
    const std::string written = writeConfig(readConfig(left).config, left);

    EXPECT_EQ(readConfig(written).config.pools[0].password, Secret());
    EXPECT_EQ(readConfig(written).config.pools[1].password, Secret("two"));
    EXPECT_THAT(written, testing::HasSubstr(R"("_note": "mine")"));
}

TEST(ConfigChangesTest, ChecksWhatAFileWouldBeTold)
{
    ProxyConfig config = usable();
    EXPECT_THAT(checkConfig(config), IsEmpty());

    config.limits.badLines = 0;
    config.pools[1].password = Secret("two\nlines");
    const ConfigProblems problems = checkConfig(config);

    ASSERT_EQ(problems.size(), 2U);
    EXPECT_TRUE(hasErrors(problems));
    EXPECT_EQ(problems[1].path, "pools.B.password");
}

TEST(ConfigChangesTest, MakesOfSettingsWhatAFileWouldMean)
{
    ProxyConfig config = usable();
    config.pools[0].primary.host = "stratum+ssl://c.example:443";
    config.pools[0].chain = "btc";
    config.pools[0].password = Secret("secret");
    config.pools[0].passwordStored = true;
    config.passwordPlace = PasswordPlace::Ask;

    EXPECT_FALSE(hasErrors(checkConfig(config)));

    EXPECT_EQ(config.pools[0].primary, (Endpoint{"c.example", 443, true}));
    EXPECT_EQ(config.pools[0].chain, "BTC");
    EXPECT_EQ(config.pools[0].password, Secret("secret"));
    EXPECT_TRUE(config.pools[0].passwordStored);
    EXPECT_EQ(config.passwordPlace, PasswordPlace::Ask);
}

} // namespace
} // namespace dpmp::config
