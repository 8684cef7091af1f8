// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/SecretStore.h"

namespace dpmp::storage {

/// Passwords in a JSON file that only its owner can read: for computers without a keyring. Whoever can read the user's
/// files can read them; the file keeps them out of settings that are shown, sent around and backed up.
class FileSecretStore final : public SecretStore
{
    Q_OBJECT

public:
    /// `path`: the file, which need not exist; the first write makes it and the folders above it.
    explicit FileSecretStore(QString path, QObject* parent = nullptr);

    /// As read(), at once.
    Result<std::optional<Secret>, SecretTrouble> readNow(const QString& key) const;

    void read(const QString& key, QObject* receiver, ReadAnswer answer) override;
    void write(const QString& key, const Secret& secret, QObject* receiver, WriteAnswer answer) override;
    void remove(const QString& key, QObject* receiver, WriteAnswer answer) override;

private:
    QString m_path;
};

} // namespace dpmp::storage
