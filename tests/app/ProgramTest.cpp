// SPDX-License-Identifier: MIT
#include "tests/app/ProgramRun.h"

#include <QFileInfo>
#include <QTcpServer>
#include <QTcpSocket>

#include <gmock/gmock.h>

namespace dpmp::app {
namespace {

using test::kPatienceMs;
using test::ProgramRun;
using test::textOf;
using testing::HasSubstr;
using testing::StartsWith;

using ProgramTest = test::SettingsFolder;

TEST_F(ProgramTest, PrintsItsVersion)
{
    ProgramRun run({QStringLiteral("--version")});

    EXPECT_EQ(run.wait(), 0);
    EXPECT_EQ(run.output(), "dpmp " DPMP_VERSION "\n");
}

TEST_F(ProgramTest, PrintsItsHelp)
{
    ProgramRun run({QStringLiteral("--help")});

    EXPECT_EQ(run.wait(), 0);
    EXPECT_THAT(run.output(), StartsWith("Usage: dpmp "));
}

TEST_F(ProgramTest, EndsWith2AndAllProblemsOfItsUsage)
{
    ProgramRun run({QStringLiteral("--frobnicate"), QStringLiteral("--log-level=loud")});

    EXPECT_EQ(run.wait(), 2);
    EXPECT_EQ(run.output(), "");
    const std::string errors = run.errors();
    EXPECT_THAT(errors, HasSubstr("unknown option '--frobnicate'"));
    EXPECT_THAT(errors, HasSubstr("not 'loud'"));
}

TEST_F(ProgramTest, EndsWith2AndAllProblemsOfItsSettings)
{
    ProgramRun run(runArguments(R"({"listen": {"port": -1}, "pools": {"A": {"host": "a.example", "wallet": "w"},)"
                                R"("B": {"host": "b.example", "wallet": "w", "port": 70000}}})"));

    EXPECT_EQ(run.wait(), 2);
    const std::string errors = run.errors();
    EXPECT_THAT(errors, HasSubstr("pools.B.port: 70000 is not a port (1-65535)"));
    EXPECT_THAT(errors, HasSubstr("listen.port: "));
}

TEST_F(ProgramTest, EndsWith2WhenTheNamedFileIsMissing)
{
    ProgramRun run({QStringLiteral("--no-gui"), QStringLiteral("--config"), QStringLiteral("/nowhere/config.json")});

    EXPECT_EQ(run.wait(), 2);
    EXPECT_THAT(run.errors(), HasSubstr("/nowhere/config.json"));
}

TEST_F(ProgramTest, MakesTheStandardFileOnTheFirstStart)
{
    ProgramRun run({QStringLiteral("--no-gui")});
    const int status = run.wait();

    QFile file(run.home() + QStringLiteral("/.config/dpmp/config.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QJsonDocument::fromJson(file.readAll()).isObject());
    EXPECT_EQ(status, 2) << "no pool is named yet";
    EXPECT_THAT(run.errors(), HasSubstr("with the defaults"));
}

TEST_F(ProgramTest, MakesAndUsesTheFileOfTheDataDirectory)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("data/config.json"));
    const QStringList arguments{QStringLiteral("--no-gui"), QStringLiteral("--data-dir=data")};

    ProgramRun first(arguments, folder.path());
    EXPECT_EQ(first.wait(), 2) << "no pool is named yet";
    ASSERT_TRUE(QFile::exists(path));
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(QFile::rename(writeSettings(settings(50)), path));
    ProgramRun second(arguments, folder.path());

    const QString dataDir = second.awaitEvent(QStringLiteral("starting")).value(QStringLiteral("data_dir")).toString();
    EXPECT_EQ(textOf(dataDir.toUtf8()), textOf(QFileInfo(path).canonicalPath().toUtf8()));
    EXPECT_FALSE(second.awaitEvent(QStringLiteral("listening")).isEmpty());
}

TEST_F(ProgramTest, ChecksSettingsWithoutRunning)
{
    ProgramRun good({QStringLiteral("--check-config"), QStringLiteral("--config"), writeSettings(settings(50))});
    EXPECT_EQ(good.wait(), 0);
    EXPECT_THAT(good.output(), testing::EndsWith("ok\n"));

    ProgramRun bad({QStringLiteral("--check-config"), QStringLiteral("--config"), writeSettings("{")});
    EXPECT_EQ(bad.wait(), 2);
    EXPECT_THAT(bad.output(), StartsWith("error: "));
}

TEST_F(ProgramTest, PrintsADefaultFileThatReadsAsJson)
{
    ProgramRun run({QStringLiteral("--print-default-config")});

    EXPECT_EQ(run.wait(), 0);
    EXPECT_TRUE(QJsonDocument::fromJson(QByteArray::fromStdString(run.output())).isObject());
}

TEST_F(ProgramTest, EndsWith3WhenItCannotListen)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));

    ProgramRun run(runArguments(settingsOnPort(other.serverPort())));

    EXPECT_FALSE(run.awaitEvent(QStringLiteral("listen_failed")).isEmpty());
    EXPECT_EQ(run.wait(), 3);
    EXPECT_THAT(run.errors(), StartsWith("dpmp: "));
}

TEST_F(ProgramTest, ListensOnThePortThatItLogs)
{
    ProgramRun run(runArguments(settings(50)));

    const int port = run.awaitEvent(QStringLiteral("listening")).value(QStringLiteral("port")).toInt();

    ASSERT_GT(port, 0);
    QTcpSocket miner;
    miner.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port));
    EXPECT_TRUE(miner.waitForConnected(kPatienceMs));
}

} // namespace
} // namespace dpmp::app
