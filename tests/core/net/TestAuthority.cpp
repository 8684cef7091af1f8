// SPDX-License-Identifier: MIT
#include "tests/core/net/TestAuthority.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStringList>

#include <gtest/gtest.h>

namespace dpmp::test {

namespace {

void openssl(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    ASSERT_TRUE(process.waitForFinished(30000)) << process.errorString().toStdString();
    ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
}

const QStringList kNewKey{QStringLiteral("req"),
                          QStringLiteral("-newkey"),
                          QStringLiteral("ec"),
                          QStringLiteral("-pkeyopt"),
                          QStringLiteral("ec_paramgen_curve:prime256v1"),
                          QStringLiteral("-nodes"),
                          QStringLiteral("-subj"),
                          QStringLiteral("/CN=dpmp test")};

} // namespace

TestAuthority::TestAuthority()
{
    openssl(kNewKey + QStringList{QStringLiteral("-x509"), QStringLiteral("-days"), QStringLiteral("2"),
                                  QStringLiteral("-keyout"), path(QStringLiteral("ca.key")), QStringLiteral("-out"),
                                  path(QStringLiteral("ca.pem"))});
}

std::string TestAuthority::caFile() const
{
    return path(QStringLiteral("ca.pem")).toStdString();
}

QSslConfiguration TestAuthority::serverConfiguration(const QString& subject) const
{
    const QString keyFile = path(QStringLiteral("server.key"));
    const QString requestFile = path(QStringLiteral("server.csr"));
    const QString certificateFile = path(QStringLiteral("server.pem"));
    const QString extensionFile = path(QStringLiteral("extensions"));
    openssl(kNewKey + QStringList{QStringLiteral("-keyout"), keyFile, QStringLiteral("-out"), requestFile});
    {
        QFile extensions(extensionFile);
        EXPECT_TRUE(extensions.open(QIODevice::WriteOnly));
        extensions.write("subjectAltName=" + subject.toUtf8() + "\n");
    }
    openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-days"), QStringLiteral("2"),
             QStringLiteral("-in"), requestFile, QStringLiteral("-CA"), path(QStringLiteral("ca.pem")),
             QStringLiteral("-CAkey"), path(QStringLiteral("ca.key")), QStringLiteral("-CAcreateserial"),
             QStringLiteral("-extfile"), extensionFile, QStringLiteral("-out"), certificateFile});

    QFile key(keyFile);
    EXPECT_TRUE(key.open(QIODevice::ReadOnly));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace dpmp::test
