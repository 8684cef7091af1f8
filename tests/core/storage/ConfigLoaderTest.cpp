// SPDX-License-Identifier: MIT
#include "core/storage/ConfigLoader.h"

#include "tests/core/storage/TestFiles.h"
#include "tests/support/ConfigTexts.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dpmp::storage {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

class ConfigLoaderTest : public testing::Test
{
protected:
    ConfigLoaderTest()
    {
        m_request.configFile = path("config.json");
        m_request.credentialsFolder = path("");
    }

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void put(const char* name, const std::string& text) const { test::writeFile(path(name), text); }

    std::string passwordOfA() const
    {
        const config::LoadedConfig loaded = loadConfig(m_request);
        EXPECT_FALSE(config::hasErrors(loaded.problems)) << tests::linesOf(loaded.problems).front();
        return loaded.config.pools[0].password.reveal();
    }

    std::vector<std::string> problems() const { return tests::linesOf(loadConfig(m_request).problems); }

    ConfigRequest m_request;

private:
    QTemporaryDir m_folder;
};

TEST_F(ConfigLoaderTest, LaysFileCredentialsEnvironmentAndCommandLineOverEachOther)
{
    put("config.json", R"({"pools": {"A": {"host": "a.example", "wallet": "w", "password": "file"},)"
                       R"("B": {"host": "b.example", "wallet": "w"}}})");
    EXPECT_EQ(passwordOfA(), "file");

    put("dpmp.pools.A.password", "credential\n");
    EXPECT_EQ(passwordOfA(), "credential");

    m_request.environment["DPMP_POOLS_A_PASSWORD"] = "environment";
    EXPECT_EQ(passwordOfA(), "environment");

    m_request.commandLine = {{"pools.A.password", "command line", "--password"}};
    EXPECT_EQ(passwordOfA(), "command line");
}

TEST_F(ConfigLoaderTest, ReadsThePresentStateEachTime)
{
    put("config.json", tests::fileWithPools(R"(, "listen": {"port": 4000})"));
    EXPECT_EQ(loadConfig(m_request).config.listen.port, 4000);

    put("config.json", tests::fileWithPools(R"(, "listen": {"port": 5000})"));
    EXPECT_EQ(loadConfig(m_request).config.listen.port, 5000);
}

TEST_F(ConfigLoaderTest, KeepsTheTextOfTheFile)
{
    const std::string text = tests::fileWithPools();
    put("config.json", text);

    EXPECT_EQ(loadConfig(m_request).fileText, text);
}

TEST_F(ConfigLoaderTest, TellsOfAFileThatCannotBeReadAndOfCredentialsAtOnce)
{
    put("dpmp.pools.A.password", std::string(5000, 'x'));

    EXPECT_THAT(problems(), ElementsAre("error credential dpmp.pools.A.password: is larger than 4 KiB",
                                        HasSubstr("cannot read " + m_request.configFile.toStdString())));
}

TEST_F(ConfigLoaderTest, TellsOfAFileAndOfCredentialsThatAreWrongAtOnce)
{
    put("config.json", tests::fileWithPools(R"(, "listen": {"port": 70000})"));
    put("dpmp.pools.A.password", std::string(5000, 'x'));
    put("dpmp.pools.A.passwort", "hunter2");

    const auto lines = problems();

    EXPECT_THAT(lines, Contains(HasSubstr("listen.port: 70000 is not a port")));
    EXPECT_THAT(lines, Contains(HasSubstr("credential dpmp.pools.A.password: is larger than 4 KiB")));
    EXPECT_THAT(lines, Contains(HasSubstr("credential dpmp.pools.A.passwort: is unknown")));
    EXPECT_THAT(lines, Not(Contains(HasSubstr("hunter2"))));
}

#ifdef Q_OS_UNIX

TEST_F(ConfigLoaderTest, WarnsOfAPasswordThatOthersCanRead)
{
    constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const auto warning = Contains(HasSubstr("config.json: holds a password and can be read by other users"));
    put("config.json", R"({"pools": {"A": {"host": "a", "password": "hunter2"}, "B": {"host": "b"}}})");

    ASSERT_TRUE(QFile::setPermissions(m_request.configFile, kOwnerOnly | QFileDevice::ReadGroup));
    EXPECT_THAT(problems(), warning);
    ASSERT_TRUE(QFile::setPermissions(m_request.configFile, kOwnerOnly));
    EXPECT_THAT(problems(), Not(warning));

    put("config.json", tests::fileWithPools());
    ASSERT_TRUE(QFile::setPermissions(m_request.configFile, kOwnerOnly | QFileDevice::ReadOther));
    EXPECT_THAT(problems(), Not(warning)) << "there is no password";
}

#endif

TEST_F(ConfigLoaderTest, NeedsNoFileForADemonstrationButTakesOne)
{
    m_request.demo = true;
    EXPECT_THAT(problems(), testing::IsEmpty());

    put("config.json", tests::fileWithPools(R"(, "limits": {"miners": 7})"));
    EXPECT_EQ(loadConfig(m_request).config.limits.miners, 7U);
}

TEST_F(ConfigLoaderTest, KnowsTheVariablesOfThisProcess)
{
    qputenv("DPMP_TEST_VARIABLE", "a=b c");

    const auto environment = processEnvironment();
    qunsetenv("DPMP_TEST_VARIABLE");

    EXPECT_EQ(environment.at("DPMP_TEST_VARIABLE"), "a=b c");
    EXPECT_EQ(processEnvironment().count("DPMP_TEST_VARIABLE"), 0U);
}

} // namespace
} // namespace dpmp::storage
