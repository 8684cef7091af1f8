// SPDX-License-Identifier: MIT
#include "core/storage/FileSecretStore.h"

#include "core/storage/PrivateFile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <utility>

namespace dpmp::storage {

namespace {

constexpr qint64 kMaxBytes = 1024 * 1024;

SecretTrouble trouble(const QString& path, const QString& reason)
{
    return {QStringLiteral("%1: %2").arg(path, reason)};
}

/// Everything in the file; an object without members where there is no file.
Result<QJsonObject, SecretTrouble> readAll(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return QJsonObject();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure{trouble(path, file.errorString())};
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.read(kMaxBytes));
    if (!document.isObject()) {
        return Failure{trouble(path, QStringLiteral("is not a file of passwords"))};
    }
    return document.object();
}

/// Puts the value into the file, or takes the key out for an undefined one; what is wrong, if anything.
std::optional<SecretTrouble> replaceIn(const QString& path, const QString& key, const QJsonValue& value)
{
    // A file that cannot be read is not replaced: it may hold other passwords.
    auto secrets = readAll(path);
    if (!secrets) {
        return secrets.error();
    }
    QJsonObject object = *secrets;
    if (object.value(key) == value) {
        return std::nullopt;
    }
    if (value.isUndefined()) {
        object.remove(key);
    } else {
        object.insert(key, value);
    }
    const QString folder = QFileInfo(path).absolutePath();
    if (!makePrivateFolder(folder)) {
        return trouble(folder, QStringLiteral("does not exist and may not be made"));
    }
    if (const auto problem = replacePrivateFile(path, QJsonDocument(object).toJson())) {
        return trouble(path, *problem);
    }
    return std::nullopt;
}

} // namespace

FileSecretStore::FileSecretStore(QString path, QObject* parent)
    : SecretStore(parent)
    , m_path(std::move(path))
{}

Result<std::optional<Secret>, SecretTrouble> FileSecretStore::readNow(const QString& key) const
{
    const auto secrets = readAll(m_path);
    if (!secrets) {
        return Failure{secrets.error()};
    }
    const QJsonValue value = secrets->value(key);
    return value.isString() ? std::optional(Secret(value.toString().toStdString())) : std::nullopt;
}

void FileSecretStore::read(const QString& key, QObject* receiver, ReadAnswer answer)
{
    QTimer::singleShot(0, receiver, [found = readNow(key), answer = std::move(answer)] { answer(found); });
}

void FileSecretStore::write(const QString& key, const Secret& secret, QObject* receiver, WriteAnswer answer)
{
    std::optional<SecretTrouble> problem = replaceIn(m_path, key, QString::fromStdString(secret.reveal()));
    if (!problem) {
        const auto kept = readNow(key);
        if (!kept) {
            problem = kept.error();
        } else if (*kept != secret) {
            problem = trouble(m_path, QStringLiteral("does not hold what was written"));
        }
    }
    QTimer::singleShot(0, receiver, [problem, answer = std::move(answer)] { answer(problem); });
}

void FileSecretStore::remove(const QString& key, QObject* receiver, WriteAnswer answer)
{
    const auto problem = replaceIn(m_path, key, QJsonValue(QJsonValue::Undefined));
    QTimer::singleShot(0, receiver, [problem, answer = std::move(answer)] { answer(problem); });
}

} // namespace dpmp::storage
