// SPDX-License-Identifier: MIT
#include "app/PoolSecrets.h"

#include "core/storage/FileSecretStore.h"
#include "tests/app/FakeSecretStore.h"

#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace dpmp::app {
namespace {

using namespace std::chrono_literals;
using config::PasswordPlace;
using engine::PoolSlot;
using testing::ElementsAre;
using testing::IsEmpty;

class PoolSecretsTest : public testing::Test
{
protected:
    PoolSecretsTest()
    {
        QObject::connect(&secrets, &PoolSecrets::found, &secrets, [this](const PoolSlot& pool, const Secret& password) {
            news.push_back(pool.name() + "=" + password.reveal());
        });
        QObject::connect(&secrets, &PoolSecrets::missing, &secrets,
                         [this](const PoolSlot& pool) { news.push_back(pool.name() + " missing"); });
        QObject::connect(&secrets, &PoolSecrets::trouble, &secrets,
                         [this](const QString& reason) { news.push_back(reason.toStdString()); });
    }

    void awaitNews(std::size_t count)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return news.size() >= count; }));
    }

    storage::FileSecretStore file() const { return storage::FileSecretStore(m_file); }

    bool isInFile() const { return file().readNow(key).value().has_value(); }

    const QString key = QStringLiteral("A's");
    test::FakeKeyring keyring;
    std::vector<std::string> news;

private:
    QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(QStringLiteral("secrets.json"));

protected:
    PoolSecrets secrets{std::make_unique<test::FakeSecretStore>(keyring),
                        std::make_unique<storage::FileSecretStore>(m_file),
                        [](PoolSlot pool) { return QString::fromStdString(pool.name() + "'s"); }, 20ms};
};

TEST_F(PoolSecretsTest, FindsWhatItHasKept)
{
    secrets.keep(PasswordPlace::Keychain, {0}, Secret("one"));
    secrets.keep(PasswordPlace::File, {1}, Secret("two"));

    secrets.fetch(PasswordPlace::Keychain, {0});
    secrets.fetch(PasswordPlace::File, {1});

    awaitNews(2);
    EXPECT_THAT(news, testing::UnorderedElementsAre("A=one", "B=two"));
}

TEST_F(PoolSecretsTest, TriesAKeyringThatIsLateOnceMore)
{
    secrets.fetch(PasswordPlace::Keychain, {0});
    EXPECT_TRUE(QTest::qWaitFor([&] { return keyring.reads == 1; }));
    keyring.secrets.insert(key, Secret("one"));

    awaitNews(1);

    EXPECT_THAT(news, ElementsAre("A=one"));
}

TEST_F(PoolSecretsTest, GivesUpAfterTheSecondTime)
{
    keyring.trouble = QStringLiteral("no service");

    secrets.fetch(PasswordPlace::Keychain, {0});

    awaitNews(2);
    EXPECT_THAT(news, ElementsAre("no service", "A missing"));
    EXPECT_EQ(keyring.reads, 2);
}

TEST_F(PoolSecretsTest, AsksWhereNothingIsKept)
{
    secrets.fetch(PasswordPlace::Ask, {0});
    secrets.keep(PasswordPlace::Ask, {0}, Secret("one"));

    EXPECT_THAT(news, IsEmpty()) << "answers come later";
    awaitNews(1);
    EXPECT_THAT(news, ElementsAre("A missing"));
    EXPECT_TRUE(keyring.secrets.isEmpty());
    EXPECT_FALSE(isInFile());
}

TEST_F(PoolSecretsTest, ForgetsAnEmptyPassword)
{
    keyring.secrets.insert(key, Secret("one"));

    secrets.keep(PasswordPlace::Keychain, {0}, Secret());

    EXPECT_TRUE(keyring.secrets.isEmpty());
}

TEST_F(PoolSecretsTest, MovesAPasswordAndLeavesNoCopy)
{
    keyring.secrets.insert(key, Secret("one"));

    secrets.move(PasswordPlace::Keychain, PasswordPlace::File, {0}, Secret("one"));

    EXPECT_TRUE(QTest::qWaitFor([&] { return keyring.secrets.isEmpty(); }));
    EXPECT_TRUE(isInFile());

    secrets.move(PasswordPlace::File, PasswordPlace::Ask, {0}, Secret("one"));
    EXPECT_FALSE(isInFile());
    EXPECT_THAT(news, IsEmpty());
}

TEST_F(PoolSecretsTest, KeepsTheOldCopyWhenTheNewPlaceFails)
{
    secrets.keep(PasswordPlace::File, {0}, Secret("one"));
    keyring.trouble = QStringLiteral("locked");

    secrets.move(PasswordPlace::File, PasswordPlace::Keychain, {0}, Secret("one"));

    awaitNews(1);
    EXPECT_THAT(news, ElementsAre("locked"));
    EXPECT_TRUE(isInFile());
}

} // namespace
} // namespace dpmp::app
