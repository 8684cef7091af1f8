// SPDX-License-Identifier: MIT
#include "core/net/TlsPolicy.h"

#include "tests/core/net/TestAuthority.h"

#include <QSslCertificate>
#include <QSslSocket>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dpmp::net {
namespace {

TEST(TlsPolicyTest, VerifiesThePeerAndAsksForTls12)
{
    TlsPolicy policy;

    const auto configuration = policy.configurationFor("");

    ASSERT_TRUE(configuration);
    EXPECT_EQ(configuration->peerVerifyMode(), QSslSocket::VerifyPeer);
    EXPECT_EQ(configuration->protocol(), QSsl::TlsV1_2OrLater);
}

TEST(TlsPolicyTest, TrustsTheFileBesidesTheSystem)
{
    const test::TestAuthority authority;
    TlsPolicy policy;

    const auto plain = policy.configurationFor("");
    const auto extended = policy.configurationFor(authority.caFile());

    ASSERT_TRUE(plain);
    ASSERT_TRUE(extended);
    EXPECT_EQ(extended->caCertificates().size(), plain->caCertificates().size() + 1);
}

TEST(TlsPolicyTest, NamesAFileThatCannotBeReadOrHoldsNoCertificate)
{
    const QTemporaryDir folder;
    const std::string absent = folder.filePath(QStringLiteral("absent.pem")).toStdString();
    const QString empty = folder.filePath(QStringLiteral("empty.pem"));
    QFile(empty).open(QIODevice::WriteOnly);
    TlsPolicy policy;

    EXPECT_NE(policy.configurationFor(absent).error().find("cannot read " + absent), std::string::npos);
    EXPECT_EQ(policy.configurationFor(empty.toStdString()).error(), "TLS: no certificate in " + empty.toStdString());
}

TEST(TlsPolicyTest, ReadsAFileAgainThatHasChanged)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ca.pem"));
    const test::TestAuthority first;
    const test::TestAuthority second;
    TlsPolicy policy;
    ASSERT_TRUE(QFile::copy(QString::fromStdString(first.caFile()), path));
    ASSERT_TRUE(policy.configurationFor(path.toStdString()));

    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(QFile::copy(QString::fromStdString(second.caFile()), path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    file.close();
    const auto configuration = policy.configurationFor(path.toStdString());

    ASSERT_TRUE(configuration);
    EXPECT_TRUE(configuration->caCertificates().contains(QSslCertificate::fromPath(path).constFirst()));
}

} // namespace
} // namespace dpmp::net
