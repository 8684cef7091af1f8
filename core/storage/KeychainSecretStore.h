// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/SecretStore.h"

namespace QKeychain { // NOLINT(readability-identifier-naming)
class Job;
} // namespace QKeychain

namespace dpmp::storage {

/// Passwords in the desktop's keyring, whatever it is: the Secret Service of GNOME and others, KWallet, the keychains
/// of macOS and Windows. Lives in the window's library, so that a program without a window needs none of this.
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT

public:
    /// `service`: what the keyring's own window calls us.
    explicit KeychainSecretStore(QString service, QObject* parent = nullptr);

    void read(const QString& key, QObject* receiver, ReadAnswer answer) override;
    void write(const QString& key, const Secret& secret, QObject* receiver, WriteAnswer answer) override;
    void remove(const QString& key, QObject* receiver, WriteAnswer answer) override;

private:
    template <class Job, class Answer>
    void run(Job* job, const QString& key, QObject* receiver, Answer answer);

    QString m_service;
};

} // namespace dpmp::storage
