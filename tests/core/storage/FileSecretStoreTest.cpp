// SPDX-License-Identifier: MIT
#include "core/storage/FileSecretStore.h"

#include "tests/core/storage/SecretAnswers.h"
#include "tests/core/storage/TestFiles.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dpmp::storage {
namespace {

using test::readFrom;
using test::removeFrom;
using test::troubleOfReading;
using test::writeTo;
using testing::HasSubstr;

class FileSecretStoreTest : public testing::Test
{
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("data/secrets.json")); }

    const QString m_keyA = QStringLiteral("pools.A.password");
    const QString m_keyB = QStringLiteral("pools.B.password");

private:
    QTemporaryDir m_folder;
};

TEST_F(FileSecretStoreTest, HasNothingBeforeTheFirstWrite)
{
    FileSecretStore store(path());

    EXPECT_EQ(readFrom(store, m_keyA), std::nullopt);
    EXPECT_EQ(removeFrom(store, m_keyA), "");
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(FileSecretStoreTest, KeepsPasswordsInAFileOfTheOwnersOnly)
{
    FileSecretStore store(path());

    EXPECT_EQ(writeTo(store, m_keyA, Secret("one \"\u00e4")), "");
    EXPECT_EQ(writeTo(store, m_keyB, Secret("two")), "");

    FileSecretStore later(path());
    EXPECT_EQ(readFrom(later, m_keyA), Secret("one \"\u00e4"));
    EXPECT_EQ(readFrom(later, m_keyB), Secret("two"));
#ifdef Q_OS_UNIX
    EXPECT_EQ(test::modeOf(path()), 0600);
#endif
}

TEST_F(FileSecretStoreTest, ClosesAFileThatWasOpenToOthers)
{
    FileSecretStore store(path());
    ASSERT_EQ(writeTo(store, m_keyA, Secret("one")), "");
    test::setMode(path(), 0644);

    EXPECT_EQ(writeTo(store, m_keyA, Secret("two")), "");

#ifdef Q_OS_UNIX
    EXPECT_EQ(test::modeOf(path()), 0600);
#endif
}

TEST_F(FileSecretStoreTest, RemovesOnePasswordAndLeavesTheOthers)
{
    FileSecretStore store(path());
    ASSERT_EQ(writeTo(store, m_keyA, Secret("one")), "");
    ASSERT_EQ(writeTo(store, m_keyB, Secret("two")), "");

    EXPECT_EQ(removeFrom(store, m_keyA), "");

    EXPECT_EQ(readFrom(store, m_keyA), std::nullopt);
    EXPECT_EQ(readFrom(store, m_keyB), Secret("two"));
    EXPECT_THAT(test::readFile(path()), testing::Not(HasSubstr("one")));
}

TEST_F(FileSecretStoreTest, DoesNotReplaceAFileThatItCannotRead)
{
    FileSecretStore store(path());
    ASSERT_EQ(writeTo(store, m_keyA, Secret("one")), "");
    test::writeFile(path(), "{ broken");

    EXPECT_THAT(troubleOfReading(store, m_keyA), HasSubstr("secrets.json"));
    EXPECT_THAT(writeTo(store, m_keyA, Secret("two")), HasSubstr("is not a file of passwords"));
    EXPECT_EQ(test::readFile(path()), "{ broken");
}

TEST_F(FileSecretStoreTest, DropsTheAnswerOfAReceiverThatIsGone)
{
    FileSecretStore store(path());
    bool isAnswered = false;
    {
        QObject receiver;
        store.read(m_keyA, &receiver, [&](const auto&) { isAnswered = true; });
    }

    EXPECT_EQ(readFrom(store, m_keyB), std::nullopt);

    EXPECT_FALSE(isAnswered);
}

TEST_F(FileSecretStoreTest, ReadsAtOnceForTheStart)
{
    FileSecretStore store(path());
    ASSERT_EQ(writeTo(store, m_keyA, Secret("one")), "");

    const auto found = store.readNow(m_keyA);

    ASSERT_TRUE(found);
    EXPECT_EQ(*found, Secret("one"));
}

} // namespace
} // namespace dpmp::storage
