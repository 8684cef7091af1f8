// SPDX-License-Identifier: MIT
#include "core/storage/ConfigFile.h"

#include "tests/core/storage/TestFiles.h"

#include <QDir>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <string>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace dpmp::storage {
namespace {

using testing::AllOf;
using testing::HasSubstr;

constexpr std::size_t kMebibyte = 1024 * 1024;

class ConfigFileTest : public testing::Test
{
protected:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    ConfigFile file() const { return ConfigFile(path("config.json")); }

    // The outcome, or a failure that the test does not expect.
    static WriteOutcome outcomeOf(const Result<WriteOutcome, std::string>& outcome)
    {
        EXPECT_TRUE(outcome) << outcome.error();
        return outcome ? *outcome : WriteOutcome::Unchanged;
    }

    static WriteOutcome written(const ConfigFile& file, const std::string& text) { return outcomeOf(file.write(text)); }

    static WriteOutcome made(const ConfigFile& file, const std::string& text)
    {
        return outcomeOf(file.createIfMissing(text));
    }

    static std::string textOf(const ConfigFile& file)
    {
        const auto text = file.read();
        return text ? *text : "error: " + text.error();
    }

    static std::string readError(const ConfigFile& file)
    {
        const auto text = file.read();
        EXPECT_FALSE(text.has_value());
        return text ? std::string() : text.error();
    }

    static std::string writeError(const ConfigFile& file)
    {
        const auto outcome = file.write("new");
        EXPECT_FALSE(outcome.has_value());
        return outcome ? std::string() : outcome.error();
    }

    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }

private:
    QTemporaryDir m_folder;
};

// Reading.

TEST_F(ConfigFileTest, ReturnsTheBytesAsTheyAre)
{
    const std::string bytes("a\r\nb\n\0\xff\xfe c", 10);
    test::writeFile(path("config.json"), bytes);

    EXPECT_EQ(textOf(file()), bytes);
}

TEST_F(ConfigFileTest, NamesAFileThatIsMissing)
{
    EXPECT_FALSE(file().exists());
    EXPECT_THAT(readError(file()), AllOf(HasSubstr("cannot read "), HasSubstr("/config.json: ")));
}

TEST_F(ConfigFileTest, SaysThatAFolderIsNoFile)
{
    ASSERT_TRUE(QDir().mkdir(path("config.json")));

    EXPECT_THAT(readError(file()), HasSubstr("/config.json: it is a folder"));
    EXPECT_THAT(writeError(file()), HasSubstr("/config.json: it is a folder"));
}

TEST_F(ConfigFileTest, ReadsOneMebibyteAndNoMore)
{
    test::writeFile(path("config.json"), std::string(kMebibyte, 'x'));
    EXPECT_EQ(textOf(file()), std::string(kMebibyte, 'x'));

    test::writeFile(path("config.json"), std::string(kMebibyte + 1, 'x'));
    EXPECT_THAT(readError(file()), HasSubstr("/config.json: it is larger than 1 MiB"));
}

TEST_F(ConfigFileTest, NeverReplacesWhatItCannotRead)
{
    const std::string large(kMebibyte + 1, 'x');
    test::writeFile(path("config.json"), large);

    EXPECT_THAT(writeError(file()), HasSubstr("it is larger than 1 MiB"));

    EXPECT_EQ(test::readFile(path("config.json")), large);
    EXPECT_EQ(names(), QStringList{QStringLiteral("config.json")});
}

TEST_F(ConfigFileTest, NamesAFileThatMayNotBeRead)
{
    test::writeFile(path("config.json"), "{}");
    test::setMode(path("config.json"), 0);
    test::setMode(path(""), 0755);
    const test::OrdinaryUser user;

    EXPECT_THAT(readError(file()), HasSubstr("/config.json: "));
    EXPECT_THAT(writeError(file()), HasSubstr("cannot read "));
}

TEST_F(ConfigFileTest, NamesAFileThatMayNotBeWritten)
{
    test::writeFile(path("config.json"), "{}");
    test::setMode(path(""), 0555);
    std::string error;
    {
        const test::OrdinaryUser user;
        error = writeError(file());
    }
    test::setMode(path(""), 0755);

    EXPECT_THAT(error, AllOf(HasSubstr("cannot write "), HasSubstr("/config.json")));
    EXPECT_EQ(test::readFile(path("config.json")), "{}");
    EXPECT_EQ(names(), QStringList{QStringLiteral("config.json")});
}

#ifdef Q_OS_LINUX

TEST_F(ConfigFileTest, NamesAFileThatBreaksOffWhileBeingRead)
{
    // Can be opened, but has no bytes at its beginning: reading fails.
    const ConfigFile broken(QStringLiteral("/proc/self/mem"));

    EXPECT_THAT(readError(broken), HasSubstr("cannot read /proc/self/mem: "));
}

#endif

// Writing.

TEST_F(ConfigFileTest, KeepsTheTextBeforeInOneBackup)
{
    EXPECT_EQ(written(file(), "one"), WriteOutcome::Written);
    EXPECT_EQ(names(), QStringList{QStringLiteral("config.json")});

    written(file(), "two");
    written(file(), "three");

    EXPECT_EQ(test::readFile(path("config.json")), "three");
    EXPECT_EQ(test::readFile(file().backupPath()), "two");
    EXPECT_EQ(names(), (QStringList{QStringLiteral("config.json"), QStringLiteral("config.json.backup")}));
}

TEST_F(ConfigFileTest, LeavesFileAndBackupAloneWhenNothingChanged)
{
    written(file(), "one");
    written(file(), "two");

    EXPECT_EQ(written(file(), "two"), WriteOutcome::Unchanged);

    EXPECT_EQ(test::readFile(file().backupPath()), "one");
}

TEST_F(ConfigFileTest, IsForItsOwnerOnlyAndSoIsTheBackup)
{
    test::writeFile(path("config.json"), "one");
    test::setMode(path("config.json"), 0666);
    written(file(), "two");

    EXPECT_EQ(test::modeOf(path("config.json")), 0600);
    EXPECT_EQ(test::modeOf(file().backupPath()), 0600);
}

// While another thread rewrites the file, everybody reads the old text or the new one, whole.
TEST_F(ConfigFileTest, IsNeverSeenHalfWritten)
{
    const std::string shortText(10'000, 'a');
    const std::string longText(300'000, 'b');
    written(file(), shortText);
    std::atomic<bool> isDone = false;
    std::thread writer([&] {
        const ConfigFile same = file();
        for (int i = 0; i < 100; ++i) {
            EXPECT_TRUE(same.write(i % 2 == 0 ? longText : shortText));
        }
        isDone = true;
    });

    int reads = 0;
    int broken = 0;
    while (!isDone || reads == 0) {
        const std::string text = textOf(file());
        ++reads;
        broken += text == shortText || text == longText ? 0 : 1;
    }
    writer.join();

    EXPECT_EQ(broken, 0) << "of " << reads << " reads";
}

// Links.

TEST_F(ConfigFileTest, FollowsLinksAndKeepsThem)
{
    ASSERT_TRUE(QDir().mkdir(path("real")));
    test::writeFile(path("real/settings.json"), "one");
    std::filesystem::create_symlink("real/settings.json", path("second").toStdString());
    std::filesystem::create_symlink("second", path("config.json").toStdString());

    EXPECT_EQ(textOf(file()), "one");
    written(file(), "two");

    EXPECT_TRUE(std::filesystem::is_symlink(path("config.json").toStdString()));
    EXPECT_TRUE(std::filesystem::is_symlink(path("second").toStdString()));
    EXPECT_EQ(test::readFile(path("real/settings.json")), "two");
    EXPECT_EQ(file().backupPath(), path("real/settings.json.backup"));
    EXPECT_EQ(test::readFile(path("real/settings.json.backup")), "one");
}

TEST_F(ConfigFileTest, MakesWhatALinkPointsTo)
{
    std::filesystem::create_symlink("real/settings.json", path("config.json").toStdString());

    EXPECT_EQ(made(file(), "one"), WriteOutcome::Written);

    EXPECT_TRUE(std::filesystem::is_symlink(path("config.json").toStdString()));
    EXPECT_EQ(test::readFile(path("real/settings.json")), "one");
}

TEST_F(ConfigFileTest, FailsOnACircleOfLinks)
{
    std::filesystem::create_symlink("config.json", path("other").toStdString());
    std::filesystem::create_symlink("other", path("config.json").toStdString());

    EXPECT_THAT(readError(file()), HasSubstr("/config.json: "));
}

// Making.

TEST_F(ConfigFileTest, IsMadeOnlyWhereItIsMissing)
{
    EXPECT_EQ(made(file(), "one"), WriteOutcome::Written);
    EXPECT_EQ(made(file(), "two"), WriteOutcome::Unchanged);

    EXPECT_EQ(test::readFile(path("config.json")), "one");
    EXPECT_EQ(names(), QStringList{QStringLiteral("config.json")});
}

#ifdef Q_OS_UNIX

TEST_F(ConfigFileTest, IsMadeWithItsFoldersForTheOwnerOnlyWhateverTheUmask)
{
    const ConfigFile deep(path("a/b/config.json"));
    const mode_t before = ::umask(0);
    const WriteOutcome outcome = made(deep, "one");
    ::umask(before);

    EXPECT_EQ(outcome, WriteOutcome::Written);
    EXPECT_EQ(test::modeOf(path("a")), 0700);
    EXPECT_EQ(test::modeOf(path("a/b")), 0700);
    EXPECT_EQ(test::modeOf(path("a/b/config.json")), 0600);
}

#endif

TEST_F(ConfigFileTest, LeavesTheModeOfAFolderThatIsThere)
{
    ASSERT_TRUE(QDir().mkdir(path("a")));
    test::setMode(path("a"), 0755);

    EXPECT_EQ(made(ConfigFile(path("a/config.json")), "one"), WriteOutcome::Written);

    EXPECT_EQ(test::modeOf(path("a")), 0755);
}

TEST_F(ConfigFileTest, SaysWhichFolderItCannotMake)
{
    test::writeFile(path("a"), "a file");

    const auto outcome = ConfigFile(path("a/b/config.json")).createIfMissing("one");

    ASSERT_FALSE(outcome);
    EXPECT_THAT(outcome.error(), AllOf(HasSubstr("cannot make the folder "), HasSubstr("/a/b: ")));
}

} // namespace
} // namespace dpmp::storage
