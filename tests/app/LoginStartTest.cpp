// SPDX-License-Identifier: MIT
#include "app/LoginStart.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dpmp::app {
namespace {

using testing::HasSubstr;

std::string execOf(const QStringList& command)
{
    return execLine(command).toStdString();
}

TEST(LoginStartTest, WritesAndRemovesTheDesktopsFile)
{
    const QTemporaryDir folder;
    const QString autostart = folder.filePath(QStringLiteral("autostart"));
    const LoginStart login({QStringLiteral("/usr/bin/dpmp"), QStringLiteral("--config"), QStringLiteral("my file")},
                           autostart);
    EXPECT_FALSE(login.isOn());
    EXPECT_EQ(login.set(false).toStdString(), "");

    EXPECT_EQ(login.set(true).toStdString(), "");

    EXPECT_TRUE(login.isOn());
    QFile file(autostart + QStringLiteral("/dpmp.desktop"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const std::string text = file.readAll().toStdString();
    EXPECT_THAT(text, testing::StartsWith("[Desktop Entry]\nType=Application\nName=DPMP\n"));
    EXPECT_THAT(text, HasSubstr("\nExec=\"/usr/bin/dpmp\" \"--config\" \"my file\"\n"));

    EXPECT_EQ(login.set(false).toStdString(), "");
    EXPECT_FALSE(login.isOn());
    EXPECT_FALSE(file.exists());
}

TEST(LoginStartTest, SeesThatTheDesktopHasSwitchedItOff)
{
    const QTemporaryDir folder;
    const LoginStart login({QStringLiteral("dpmp")}, folder.path());
    ASSERT_EQ(login.set(true).toStdString(), "");
    QFile file(folder.filePath(QStringLiteral("dpmp.desktop")));
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("Hidden=true\n");
    file.close();

    EXPECT_FALSE(login.isOn());
    ASSERT_EQ(login.set(true).toStdString(), "");
    EXPECT_TRUE(login.isOn());
}

TEST(LoginStartTest, SaysWhyItCannotBeDone)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    QFile(file).open(QIODevice::WriteOnly);
    const LoginStart login({QStringLiteral("dpmp")}, file);

    EXPECT_THAT(login.set(true).toStdString(), HasSubstr("dpmp.desktop"));
}

TEST(LoginStartTest, QuotesWhatTheDesktopWouldReadOtherwise)
{
    EXPECT_EQ(execOf({QStringLiteral("a b"), QStringLiteral("100%"), QStringLiteral("$x")}), R"("a b" "100%%" "\\$x")");
    EXPECT_EQ(execOf({QStringLiteral("say \"x\"")}), R"("say \\"x\\"")");
}

} // namespace
} // namespace dpmp::app
