// SPDX-License-Identifier: MIT
#include "core/net/TlsPolicy.h"

#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslSocket>

namespace dpmp::net {

namespace {

QSslConfiguration baseConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return configuration;
}

} // namespace

Result<QSslConfiguration, std::string> TlsPolicy::configurationFor(const std::string& caFile)
{
    if (!QSslSocket::supportsSsl()) {
        return Failure{std::string("TLS: this system's Qt has no TLS library")};
    }
    if (caFile.empty()) {
        return baseConfiguration();
    }
    const QString path = QString::fromStdString(caFile);
    const QDateTime modified = QFileInfo(path).lastModified();
    const auto cached = m_byFile.find(caFile);
    if (cached != m_byFile.end() && modified.isValid() && cached->second.modified == modified) {
        return cached->second.configuration;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure{"TLS: cannot read " + caFile + ": " + file.errorString().toStdString()};
    }
    const QList<QSslCertificate> authorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (authorities.isEmpty()) {
        return Failure{"TLS: no certificate in " + caFile};
    }
    QSslConfiguration configuration = baseConfiguration();
    configuration.addCaCertificates(authorities);
    m_byFile[caFile] = {modified, configuration};
    return configuration;
}

} // namespace dpmp::net
