// SPDX-License-Identifier: MIT
#include "app/CommandLine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dpmp::app {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

using Arguments = std::vector<std::string>;

Options read(const Arguments& arguments, const Environment& environment = {})
{
    const auto options = readCommandLine(arguments, environment);
    EXPECT_TRUE(options) << options.error().problems.front();
    return options ? *options : Options{};
}

Arguments problemsOf(const Arguments& arguments)
{
    const auto options = readCommandLine(arguments, {});
    EXPECT_FALSE(options.has_value());
    return options ? Arguments{} : options.error().problems;
}

TEST(CommandLineTest, RunsWhenNothingIsSaid)
{
    EXPECT_EQ(read({}), Options{});
}

TEST(CommandLineTest, ReadsEveryOption)
{
    const Options options = read({"--no-gui", "--config", "a.json", "--data-dir", "/data", "--check-config",
                                  "--log-level", "debug", "--log-format", "text"});

    EXPECT_TRUE(options.noGui);
    EXPECT_EQ(options.configFile, "a.json");
    EXPECT_EQ(options.dataDirectory, "/data");
    EXPECT_EQ(options.task, Task::CheckConfig);
    EXPECT_EQ(options.logLevel, config::LogLevel::Debug);
    EXPECT_EQ(options.logFormat, config::LogFormat::Text);
    EXPECT_FALSE(options.demo);
}

TEST(CommandLineTest, ReadsEveryTask)
{
    EXPECT_EQ(read({"--help"}).task, Task::ShowHelp);
    EXPECT_EQ(read({"--version"}).task, Task::ShowVersion);
    EXPECT_EQ(read({"--check-config"}).task, Task::CheckConfig);
    EXPECT_EQ(read({"--print-default-config"}).task, Task::PrintDefaultConfig);
    EXPECT_TRUE(read({"--demo"}).demo);
}

TEST(CommandLineTest, ReadsEveryLevelAndFormat)
{
    using config::LogFormat;
    using config::LogLevel;

    EXPECT_EQ(read({"--log-level=quiet"}).logLevel, LogLevel::Quiet);
    EXPECT_EQ(read({"--log-level=error"}).logLevel, LogLevel::Error);
    EXPECT_EQ(read({"--log-level=warning"}).logLevel, LogLevel::Warning);
    EXPECT_EQ(read({"--log-level=info"}).logLevel, LogLevel::Info);
    EXPECT_EQ(read({"--log-format=json"}).logFormat, LogFormat::Json);
    EXPECT_EQ(read({"--log-format=text"}).logFormat, LogFormat::Text);
}

TEST(CommandLineTest, TakesAValueAfterAnEqualsSign)
{
    EXPECT_EQ(read({"--config=a=b.json"}).configFile, "a=b.json");
    EXPECT_EQ(read({"--config=--odd"}).configFile, "--odd");
}

TEST(CommandLineTest, TheLastOfSeveralCounts)
{
    EXPECT_EQ(read({"--config", "a", "--config", "b"}).configFile, "b");
}

TEST(CommandLineTest, TheEnvironmentStandsInWhereTheArgumentsAreSilent)
{
    const Environment environment{{"DPMP_CONFIG", "env.json"}, {"DPMP_DATA_DIR", "/env"}, {"HOME", "/root"}};

    EXPECT_EQ(read({}, environment).configFile, "env.json");
    EXPECT_EQ(read({}, environment).dataDirectory, "/env");
    EXPECT_EQ(read({"--config", "a.json"}, environment).configFile, "a.json");
    EXPECT_EQ(read({"--data-dir", "/a"}, environment).dataDirectory, "/a");
    EXPECT_EQ(read({}, {{"DPMP_CONFIG", ""}}).configFile, std::nullopt);
}

TEST(CommandLineTest, OnlyAFileThatIsNamedHereMustExist)
{
    EXPECT_FALSE(read({"--config", "a.json"}).mayCreateConfig);
    EXPECT_TRUE(read({}).mayCreateConfig);
    EXPECT_TRUE(read({}, {{"DPMP_CONFIG", "env.json"}}).mayCreateConfig);
}

TEST(CommandLineTest, ADemoIgnoresTheEnvironmentsFileAndRefusesAnOther)
{
    EXPECT_EQ(read({"--demo"}, {{"DPMP_CONFIG", "env.json"}}).configFile, std::nullopt);
    EXPECT_THAT(problemsOf({"--demo", "--config", "a.json"}), ElementsAre(HasSubstr("--config does not go with it")));
}

TEST(CommandLineTest, ListsAllProblemsAtOnce)
{
    EXPECT_THAT(problemsOf({"--frobnicate", "-x", "stray", "--log-level", "loud", "--no-gui=yes", "--config"}),
                ElementsAre("unknown option '--frobnicate'", "unknown option '-x'", "unexpected argument 'stray'",
                            "--log-level needs a value: quiet|error|warning|info|debug, not 'loud'",
                            "--no-gui takes no value", "--config needs a value: FILE"));
}

TEST(CommandLineTest, AnOptionIsNoValueOfTheOneBeforeIt)
{
    EXPECT_THAT(problemsOf({"--config", "--no-gui"}), ElementsAre("--config needs a value: FILE"));
    EXPECT_THAT(problemsOf({"--config="}), ElementsAre("--config needs a value: FILE, not ''"));
}

TEST(CommandLineTest, PrintsNoControlCharactersOfAnArgument)
{
    EXPECT_THAT(problemsOf({"--a\x1b[31m"}), ElementsAre("unknown option '--a?[31m'"));
}

TEST(CommandLineTest, TheHelpNamesEveryOptionWithinEightyColumnsOrSo)
{
    const std::string help = helpText();

    for (const char* option :
         {"--no-gui", "--config FILE", "--data-dir DIR", "--demo", "--check-config", "--print-default-config",
          "--log-level quiet|error|warning|info|debug", "--log-format json|text", "--version", "--help"}) {
        EXPECT_THAT(help, HasSubstr(option));
    }
    std::size_t lineStart = 0;
    for (std::size_t end = help.find('\n'); end != std::string::npos; end = help.find('\n', lineStart)) {
        EXPECT_LE(end - lineStart, 108U) << help.substr(lineStart, end - lineStart);
        lineStart = end + 1;
    }
    EXPECT_EQ(lineStart, help.size());
}

TEST(CommandLineTest, RunsWithoutAWindowWhereTheEnvironmentSaysSo)
{
    EXPECT_TRUE(read({}, {{"DPMP_NO_GUI", "1"}}).noGui);
    EXPECT_FALSE(read({}, {{"DPMP_NO_GUI", "0"}}).noGui);
    EXPECT_FALSE(read({}).noGui);
}

} // namespace
} // namespace dpmp::app
