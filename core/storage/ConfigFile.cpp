// SPDX-License-Identifier: MIT
#include "core/storage/ConfigFile.h"

#include "core/storage/PrivateFile.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace dpmp::storage {

namespace {

constexpr qint64 kMaxBytes = 1024 * 1024;

Failure<std::string> failure(const char* action, const QString& path, const QString& reason)
{
    return Failure{std::string("cannot ") + action + " " + path.toStdString() + ": " + reason.toStdString()};
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
        if (const auto problem = replacePrivateFile(backupPath(), QByteArray::fromStdString(*before))) {
            return failure("write", backupPath(), *problem);
        }
    }
    if (const auto problem = replacePrivateFile(path, QByteArray::fromStdString(text))) {
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
