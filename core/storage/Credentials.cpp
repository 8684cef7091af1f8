// SPDX-License-Identifier: MIT
#include "core/storage/Credentials.h"

#include <QDir>
#include <QFile>

namespace dpmp::storage {

namespace {

constexpr qint64 kMaxBytes = 4096;

QByteArray withoutLineEnd(QByteArray bytes)
{
    for (const char end : {'\n', '\r'}) {
        if (bytes.endsWith(end)) {
            bytes.chop(1);
        }
    }
    return bytes;
}

} // namespace

Credentials readCredentials(const QString& folder)
{
    Credentials credentials;
    if (folder.isEmpty()) {
        return credentials;
    }
    const QString prefix = QStringLiteral("dpmp.");
    const QDir directory(folder);
    for (const QString& name : directory.entryList({prefix + QStringLiteral("*")}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const QByteArray bytes = isOpen ? file.read(kMaxBytes + 1) : QByteArray();
        const bool isRead = isOpen && file.error() == QFileDevice::NoError;
        if (!isRead || bytes.size() > kMaxBytes) {
            const QString reason = isRead ? QStringLiteral("is larger than 4 KiB") : file.errorString();
            credentials.problems.push_back({"credential " + name.toStdString(), reason.toStdString()});
            continue;
        }
        credentials.values[name.mid(prefix.size()).toStdString()] = withoutLineEnd(bytes).toStdString();
    }
    return credentials;
}

} // namespace dpmp::storage
