// SPDX-License-Identifier: MIT
#include "core/storage/ConfigFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <optional>

namespace dpmp::storage {

namespace {

constexpr qint64 kMaxBytes = 1024 * 1024;
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Failure<std::string> failure(const char* action, const QString& path, const QString& reason)
{
    return Failure{std::string("cannot ") + action + " " + path.toStdString() + ": " + reason.toStdString()};
}

/// Replaces the file in one step; what is wrong, if anything.
std::optional<QString> replaceFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    // The permissions are set while the file is still empty.
    const bool done = file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerOnly) &&
                      file.write(bytes) == bytes.size() && file.commit();
    return done ? std::nullopt : std::optional(file.errorString());
}

/// Makes the folder and those above it, each for its owner only.
bool makePrivateFolder(const QString& path)
{
    const QFileInfo folder(path);
    if (folder.isDir()) {
        return true;
    }
    return !folder.isRoot() && makePrivateFolder(folder.absolutePath()) &&
           QDir().mkdir(path, kOwnerOnly | QFileDevice::ExeOwner);
}

} // namespace

ConfigFile::ConfigFile(QString path)
    : m_path(std::move(path))
{}

bool ConfigFile::exists() const
{
    return QFileInfo::exists(m_path);
}

Result<std::string, std::string> ConfigFile::read() const
{
    if (QFileInfo(m_path).isDir()) {
        return failure("read", m_path, QStringLiteral("it is a folder"));
    }
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure("read", m_path, file.errorString());
    }
    const QByteArray bytes = file.read(kMaxBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure("read", m_path, file.errorString());
    }
    if (bytes.size() > kMaxBytes) {
        return failure("read", m_path, QStringLiteral("it is larger than 1 MiB"));
    }
    return bytes.toStdString();
}

bool ConfigFile::isOpenToOthers() const
{
#ifdef Q_OS_UNIX
    return QFileInfo(m_path).permissions().testAnyFlags(QFileDevice::ReadGroup | QFileDevice::ReadOther);
#else
    return false; // What Qt tells of permissions there is not what the system enforces.
#endif
}

Result<WriteOutcome, std::string> ConfigFile::write(const std::string& text) const
{
    const QString path = target();
    if (exists()) {
        // Whatever cannot be kept is not replaced.
        const auto before = read();
        if (!before) {
            return Failure{before.error()};
        }
        if (*before == text) {
            return WriteOutcome::Unchanged;
        }
        if (const auto problem = replaceFile(backupPath(), QByteArray::fromStdString(*before))) {
            return failure("write", backupPath(), *problem);
        }
    }
    if (const auto problem = replaceFile(path, QByteArray::fromStdString(text))) {
        return failure("write", path, *problem);
    }
    return WriteOutcome::Written;
}

Result<WriteOutcome, std::string> ConfigFile::createIfMissing(const std::string& text) const
{
    if (exists()) {
        return WriteOutcome::Unchanged;
    }
    const QString folder = QFileInfo(target()).absolutePath();
    if (!makePrivateFolder(folder)) {
        return failure("make the folder", folder, QStringLiteral("it does not exist and may not be made"));
    }
    return write(text);
}

QString ConfigFile::backupPath() const
{
    return target() + QStringLiteral(".backup");
}

QString ConfigFile::target() const
{
    // The kernel follows no more than 40 links either, so a circle of them ends.
    constexpr int kMaxLinks = 40;
    QFileInfo file(m_path);
    for (int i = 0; i < kMaxLinks && file.isSymLink(); ++i) {
        file.setFile(file.symLinkTarget());
    }
    return file.absoluteFilePath();
}

} // namespace dpmp::storage
