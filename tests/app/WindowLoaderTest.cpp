// SPDX-License-Identifier: MIT
#include "app/WindowLoader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dpmp::app {
namespace {

TEST(WindowLoaderTest, LooksBesideTheProgramFirst)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("bin")));
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("lib/dpmp")));
    const QStringList folders = windowFolders(folder.filePath(QStringLiteral("bin"))).first(2);
    EXPECT_EQ(findWindow(folders).toStdString(), "");

    const QString installed = folder.filePath(QStringLiteral("lib/dpmp/libdpmpgui.so"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(DPMP_FAKE_WINDOW), installed));
    EXPECT_EQ(findWindow(folders).toStdString(), QFileInfo(installed).canonicalFilePath().toStdString());

    const QString beside = folder.filePath(QStringLiteral("bin/libdpmpgui.so"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(DPMP_FAKE_WINDOW), beside));
    EXPECT_EQ(findWindow(folders).toStdString(), QFileInfo(beside).canonicalFilePath().toStdString());
}

TEST(WindowLoaderTest, LoadsAWindow)
{
    const auto window = loadWindow(QStringLiteral(DPMP_FAKE_WINDOW));

    ASSERT_TRUE(window) << window.error().toStdString();
    EXPECT_NE(*window, nullptr);
}

TEST(WindowLoaderTest, SaysWhyItCannot)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("libdpmpgui.so"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no library");
    file.close();

    const auto window = loadWindow(path);

    ASSERT_FALSE(window);
    EXPECT_FALSE(window.error().isEmpty());
}

TEST(WindowLoaderTest, KnowsItsOwnFolder)
{
    EXPECT_TRUE(QFileInfo(programFolder("app_tests") + QStringLiteral("/app_tests")).isFile());
}

} // namespace
} // namespace dpmp::app
