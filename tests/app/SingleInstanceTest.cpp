// SPDX-License-Identifier: MIT
#include "app/SingleInstance.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dpmp::app {
namespace {

TEST(SingleInstanceTest, TheSecondTellsTheFirst)
{
    const QTemporaryDir folder;
    SingleInstance first(QStringLiteral("config.json"), folder.path());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    ASSERT_TRUE(first.claim());

    SingleInstance second(QStringLiteral("config.json"), folder.path());
    EXPECT_FALSE(second.claim());

    EXPECT_TRUE(raised.count() == 1 || raised.wait());
}

TEST(SingleInstanceTest, OtherSettingsHaveAWindowOfTheirOwn)
{
    const QTemporaryDir folder;
    SingleInstance first(QStringLiteral("config.json"), folder.path());
    ASSERT_TRUE(first.claim());

    SingleInstance second(QStringLiteral("other.json"), folder.path());

    EXPECT_TRUE(second.claim());
}

TEST(SingleInstanceTest, TheNameIsFreeAgainAfterwards)
{
    const QTemporaryDir folder;
    {
        SingleInstance first(QStringLiteral("config.json"), folder.path());
        ASSERT_TRUE(first.claim());
    }

    SingleInstance second(QStringLiteral("config.json"), folder.path());

    EXPECT_TRUE(second.claim());
}

#ifdef Q_OS_UNIX
TEST(SingleInstanceTest, OnlyTheUserMayAsk)
{
    const QTemporaryDir folder;
    SingleInstance instance(QStringLiteral("config.json"), folder.path());
    ASSERT_TRUE(instance.claim());

    const QStringList sockets = QDir(folder.path()).entryList(QDir::System | QDir::NoDotAndDotDot);

    ASSERT_EQ(sockets.size(), 1);
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    EXPECT_FALSE(QFile::permissions(folder.filePath(sockets.front())).testAnyFlags(others));
}

TEST(SingleInstanceTest, TakesOverFromAProcessThatWasKilled)
{
    const QTemporaryDir folder;
    QString socket;
    {
        SingleInstance first(QStringLiteral("config.json"), folder.path());
        ASSERT_TRUE(first.claim());
        socket = folder.filePath(QDir(folder.path()).entryList(QDir::System).front());
    }
    QFile left(socket); // As good as a socket that nobody answers on.
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));

    SingleInstance second(QStringLiteral("config.json"), folder.path());
    ASSERT_TRUE(second.claim());

    SingleInstance third(QStringLiteral("config.json"), folder.path());
    EXPECT_FALSE(third.claim()) << "the second answers";
}
#endif

} // namespace
} // namespace dpmp::app
