// SPDX-License-Identifier: MIT
#include "core/storage/KeychainSecretStore.h"

#include "tests/core/storage/SecretAnswers.h"

#include <gtest/gtest.h>

// Each suite is for one kind of session; tests/support/with_keyring.sh makes it.
namespace dpmp::storage {
namespace {

using test::readFrom;
using test::removeFrom;
using test::writeTo;

const QString kKey = QStringLiteral("pools.A.password");

TEST(OpenKeyringTest, KeepsAPasswordUntilItIsRemoved)
{
    KeychainSecretStore store(QStringLiteral("dpmp-test"));
    const Secret secret("p\u00e4ss wort \"7\"");

    EXPECT_EQ(writeTo(store, kKey, secret), "");
    KeychainSecretStore later(QStringLiteral("dpmp-test"));
    EXPECT_EQ(readFrom(later, kKey), secret);

    EXPECT_EQ(writeTo(store, kKey, Secret("another")), "");
    EXPECT_EQ(readFrom(later, kKey), Secret("another"));

    EXPECT_EQ(removeFrom(store, kKey), "");
    EXPECT_EQ(readFrom(store, kKey), std::nullopt);
    EXPECT_EQ(removeFrom(store, kKey), "") << "it is gone already, which is as good";
}

TEST(OpenKeyringTest, KeepsServicesAndKeysApart)
{
    KeychainSecretStore store(QStringLiteral("dpmp-test"));
    KeychainSecretStore other(QStringLiteral("dpmp-other"));

    EXPECT_EQ(writeTo(store, kKey, Secret("one")), "");
    EXPECT_EQ(writeTo(store, QStringLiteral("pools.B.password"), Secret("two")), "");

    EXPECT_EQ(readFrom(other, kKey), std::nullopt);
    EXPECT_EQ(readFrom(store, kKey), Secret("one"));
}

TEST(OpenKeyringTest, DropsTheAnswerOfAReceiverThatIsGone)
{
    KeychainSecretStore store(QStringLiteral("dpmp-test"));
    bool isAnswered = false;
    {
        QObject receiver;
        store.read(kKey, &receiver, [&](const auto&) { isAnswered = true; });
    }

    EXPECT_EQ(readFrom(store, QStringLiteral("another")), std::nullopt);

    EXPECT_FALSE(isAnswered);
}

TEST(LockedKeyringTest, SaysThatItHasNotKeptAPassword)
{
    KeychainSecretStore store(QStringLiteral("dpmp-test"));

    EXPECT_NE(writeTo(store, kKey, Secret("secret")), "");
    // It looks empty: nobody may conclude that there is no password.
    EXPECT_EQ(readFrom(store, kKey), std::nullopt);
}

TEST(NoKeyringTest, SaysSo)
{
    KeychainSecretStore store(QStringLiteral("dpmp-test"));

    EXPECT_NE(writeTo(store, kKey, Secret("secret")), "");
    EXPECT_NE(test::troubleOfReading(store, kKey), "");
    EXPECT_NE(removeFrom(store, kKey), "");
}

} // namespace
} // namespace dpmp::storage
