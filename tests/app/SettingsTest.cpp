// SPDX-License-Identifier: MIT
#include "app/Settings.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dpmp::app {
namespace {

using testing::HasSubstr;

constexpr auto kPools = R"({"pools": {"A": {"host": "a.example", "wallet": "w"}, "B": {"host": "b.example", )"
                        R"("wallet": "w"}}, "logging": {"level": "error", "format": "json"}})";

class SettingsTest : public testing::Test
{
protected:
    std::string pathOf(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)).toStdString(); }

    std::string writeFile(const char* text) const
    {
        QFile file(QString::fromStdString(pathOf("config.json")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return pathOf("config.json");
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(SettingsTest, TheCommandLineBeatsTheEnvironmentWhichBeatsTheFile)
{
    Options options;
    options.configFile = writeFile(kPools);
    options.logLevel = config::LogLevel::Debug;

    const LoadedSettings loaded =
        Settings(options, {{"DPMP_LOG_LEVEL", "warning"}, {"DPMP_LOGGING_FORMAT", "text"}}).load();

    ASSERT_TRUE(loaded.config);
    EXPECT_EQ(loaded.config->logging.level, config::LogLevel::Debug);
    EXPECT_EQ(loaded.config->logging.format, config::LogFormat::Text);
    EXPECT_EQ(loaded.config->pools[0].primary.host, "a.example");
    EXPECT_EQ(loaded.source, pathOf("config.json"));
}

TEST_F(SettingsTest, HoldNoConfigurationWhenTheFileIsWrong)
{
    Options options;
    options.configFile = writeFile("{");

    const LoadedSettings loaded = Settings(options, {}).load();

    EXPECT_FALSE(loaded.config);
    EXPECT_FALSE(loaded.problems.empty());
}

TEST_F(SettingsTest, ReadThePresentStateOfTheFileEachTime)
{
    Options options;
    options.configFile = writeFile(kPools);
    const Settings settings(options, {});
    ASSERT_TRUE(settings.load().config);

    writeFile("{");

    EXPECT_FALSE(settings.load().config);
}

TEST_F(SettingsTest, MakeAMissingFileUnlessTheCommandLineNamesIt)
{
    Options options;
    options.configFile = pathOf("new.json");

    options.mayCreateConfig = false;
    EXPECT_EQ(Settings(options, {}).createIfMissing(), "");
    EXPECT_FALSE(QFile::exists(QString::fromStdString(pathOf("new.json"))));

    options.mayCreateConfig = true;
    EXPECT_THAT(Settings(options, {}).createIfMissing(), HasSubstr("new.json"));
    EXPECT_TRUE(QFile::exists(QString::fromStdString(pathOf("new.json"))));
    EXPECT_EQ(Settings(options, {}).createIfMissing(), "");
}

TEST_F(SettingsTest, StandInTheDataDirectoryUnlessAFileIsNamed)
{
    Options options;
    writeFile(kPools);
    options.dataDirectory = pathOf("");

    EXPECT_EQ(Settings(options, {}).source(), pathOf("config.json"));
    EXPECT_TRUE(Settings(options, {}).load().config);
    EXPECT_EQ(Settings(options, {}).dataDirectory(), pathOf(""));

    options.configFile = pathOf("named.json");
    EXPECT_EQ(Settings(options, {}).source(), pathOf("named.json"));
}

TEST_F(SettingsTest, OfADemoNeedNoFileAndArePlainText)
{
    Options options;
    options.demo = true;

    const LoadedSettings loaded = Settings(options, {}).load();

    ASSERT_TRUE(loaded.config);
    EXPECT_EQ(loaded.config->logging.format, config::LogFormat::Text);
    EXPECT_EQ(loaded.source, "demo");
}

} // namespace
} // namespace dpmp::app
