// SPDX-License-Identifier: MIT
#include "core/storage/AppPaths.h"

#include <QCoreApplication>
#include <QDir>

#include <gtest/gtest.h>

namespace dpmp::storage {

namespace {

TEST(AppPathsTest, TakesWhatIsGiven)
{
    const AppPaths paths = resolvePaths(QStringLiteral("/etc/dpmp/dpmp.json"), QStringLiteral("/var/lib/dpmp"));

    EXPECT_EQ(paths.configFile, QStringLiteral("/etc/dpmp/dpmp.json"));
    EXPECT_EQ(paths.dataDir, QStringLiteral("/var/lib/dpmp"));
}

TEST(AppPathsTest, CountsRelativePathsFromTheWorkingFolder)
{
    const AppPaths paths = resolvePaths(QStringLiteral("my.json"), QStringLiteral("data"));

    EXPECT_EQ(paths.configFile, QDir::current().absoluteFilePath(QStringLiteral("my.json")));
    EXPECT_EQ(paths.dataDir, QDir::current().absoluteFilePath(QStringLiteral("data")));
}

TEST(AppPathsTest, FindsTheSettingsInAGivenFolder)
{
    EXPECT_EQ(resolvePaths({}, QStringLiteral("/var/lib/dpmp")).configFile,
              QStringLiteral("/var/lib/dpmp/config.json"));
    EXPECT_EQ(resolvePaths({}, QStringLiteral("data")).configFile,
              QDir::current().absoluteFilePath(QStringLiteral("data/config.json")));
}

#ifdef Q_OS_LINUX

// The variables of the XDG base directory specification, set while it lives.
class XdgFolders
{
public:
    XdgFolders(const QByteArray& configHome, const QByteArray& dataHome)
    {
        qputenv("XDG_CONFIG_HOME", configHome);
        qputenv("XDG_DATA_HOME", dataHome);
    }

    XdgFolders(const XdgFolders&) = delete;
    XdgFolders& operator=(const XdgFolders&) = delete;

    ~XdgFolders()
    {
        qputenv("XDG_CONFIG_HOME", m_configBefore);
        qputenv("XDG_DATA_HOME", m_dataBefore);
    }

private:
    QByteArray m_configBefore = qgetenv("XDG_CONFIG_HOME");
    QByteArray m_dataBefore = qgetenv("XDG_DATA_HOME");
};

TEST(AppPathsTest, TakesTheSystemsPlacesWhereNothingIsGiven)
{
    const XdgFolders folders("/xdg/config", "/xdg/data");

    const AppPaths paths = resolvePaths({}, {});

    EXPECT_EQ(paths.configFile, QStringLiteral("/xdg/config/dpmp/config.json"));
    EXPECT_EQ(paths.dataDir, QStringLiteral("/xdg/data/dpmp"));
}

TEST(AppPathsTest, TakesTheUsersHomeWhereTheSystemNamesNoPlace)
{
    const XdgFolders folders("", "");

    const AppPaths paths = resolvePaths({}, {});

    EXPECT_EQ(paths.configFile, QDir::homePath() + QStringLiteral("/.config/dpmp/config.json"));
    EXPECT_EQ(paths.dataDir, QDir::homePath() + QStringLiteral("/.local/share/dpmp"));
}

#endif

TEST(AppPathsTest, DependsOnNoNameOfTheApplication)
{
    const AppPaths before = resolvePaths({}, {});
    const QString name = QCoreApplication::applicationName();

    QCoreApplication::setApplicationName(QStringLiteral("another"));
    QCoreApplication::setOrganizationName(QStringLiteral("somebody"));
    const AppPaths after = resolvePaths({}, {});
    QCoreApplication::setApplicationName(name);
    QCoreApplication::setOrganizationName({});

    EXPECT_EQ(after.configFile, before.configFile);
    EXPECT_EQ(after.dataDir, before.dataDir);
}

} // namespace
} // namespace dpmp::storage
