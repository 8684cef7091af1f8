// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

#include <string>

namespace dpmp::test {

/// A certificate authority of our own in a temporary folder, made by the openssl command.
class TestAuthority
{
public:
    TestAuthority();

    /// Its certificate, as a PEM file.
    std::string caFile() const;

    /// What a server that has a certificate of this authority for this subject needs. The subject is in the form of a
    /// subjectAltName, e.g. "DNS:localhost" or "IP:127.0.0.1".
    QSslConfiguration serverConfiguration(const QString& subject) const;

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

} // namespace dpmp::test
