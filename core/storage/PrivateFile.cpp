// SPDX-License-Identifier: MIT
#include "core/storage/PrivateFile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace dpmp::storage {

namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

std::optional<QString> replacePrivateFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    // The permissions are set while the file is still empty.
    const bool done = file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerOnly) &&
                      file.write(bytes) == bytes.size() && file.commit();
    return done ? std::nullopt : std::optional(file.errorString());
}

bool makePrivateFolder(const QString& path)
{
    const QFileInfo folder(path);
    if (folder.isDir()) {
        return true;
    }
    return !folder.isRoot() && makePrivateFolder(folder.absolutePath()) &&
           QDir().mkdir(path, kOwnerOnly | QFileDevice::ExeOwner);
}

} // namespace dpmp::storage
