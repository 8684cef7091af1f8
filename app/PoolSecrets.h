// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/engine/Ids.h"
#include "core/storage/SecretStore.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace dpmp::app {

/// Fetches and keeps the pools' passwords where the user wants them. Lives on the main thread; answers come later.
class PoolSecrets : public QObject
{
    Q_OBJECT

public:
    /// By what name a pool's password is kept.
    using KeyOf = std::function<QString(engine::PoolSlot pool)>;

    /// How long a keyring that has nothing, or cannot be reached, is waited for: right after login it may be late, and
    /// a locked one looks as if it were empty.
    static constexpr std::chrono::milliseconds kSecondTry{3000};

    /// `keychain` may be null.
    PoolSecrets(std::unique_ptr<storage::SecretStore> keychain, std::unique_ptr<storage::SecretStore> file, KeyOf keyOf,
                std::chrono::milliseconds secondTry = kSecondTry);

    /// found() or missing() follows.
    void fetch(config::PasswordPlace place, engine::PoolSlot pool);

    /// An empty password is forgotten. trouble() follows when that failed.
    void keep(config::PasswordPlace place, engine::PoolSlot pool, const Secret& password);

    /// Keeps it in the new place and, once that is certain, forgets it in the old one.
    void move(config::PasswordPlace from, config::PasswordPlace to, engine::PoolSlot pool, const Secret& password);

Q_SIGNALS:
    void found(const engine::PoolSlot& pool, const Secret& password);
    /// It is kept nowhere, or could not be had.
    void missing(const engine::PoolSlot& pool);
    /// The store's words, in English.
    void trouble(const QString& reason);

private:
    storage::SecretStore* storeOf(config::PasswordPlace place) const;
    void fetchOnce(config::PasswordPlace place, engine::PoolSlot pool, bool isLastTry);
    void forget(config::PasswordPlace place, engine::PoolSlot pool);
    void writeTo(storage::SecretStore* store, engine::PoolSlot pool, const Secret& password,
                 const std::function<void()>& whenDone);

    std::unique_ptr<storage::SecretStore> m_keychain;
    std::unique_ptr<storage::SecretStore> m_file;
    KeyOf m_keyOf;
    std::chrono::milliseconds m_secondTry;
};

} // namespace dpmp::app
