// SPDX-License-Identifier: MIT
#include "core/storage/PrivateFile.h"

#include "tests/core/storage/TestFiles.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace dpmp::storage {
namespace {

TEST(PrivateFileTest, ReplacesAFileForItsOwnerOnly)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    test::writeFile(path, "old");
    test::setMode(path, 0644);

    EXPECT_EQ(replacePrivateFile(path, "new"), std::nullopt);

    EXPECT_EQ(test::readFile(path), "new");
#ifdef Q_OS_UNIX
    EXPECT_EQ(test::modeOf(path), 0600);
#endif
}

TEST(PrivateFileTest, SaysWhatIsWrong)
{
    const QTemporaryDir folder;

    EXPECT_NE(replacePrivateFile(folder.filePath(QStringLiteral("missing/file")), "new"), std::nullopt);
}

TEST(PrivateFileTest, MakesFoldersForTheirOwnerOnly)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("one/two"));

    EXPECT_TRUE(makePrivateFolder(path));
    EXPECT_TRUE(makePrivateFolder(path)) << "it is there already";

#ifdef Q_OS_UNIX
    EXPECT_EQ(test::modeOf(path), 0700);
    EXPECT_EQ(test::modeOf(QFileInfo(path).absolutePath()), 0700);
#endif
}

} // namespace
} // namespace dpmp::storage
