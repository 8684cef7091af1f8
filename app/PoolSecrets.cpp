// SPDX-License-Identifier: MIT
#include "app/PoolSecrets.h"

#include <QTimer>

#include <utility>

namespace dpmp::app {

using config::PasswordPlace;
using engine::PoolSlot;
using storage::SecretTrouble;

PoolSecrets::PoolSecrets(std::unique_ptr<storage::SecretStore> keychain, std::unique_ptr<storage::SecretStore> file,
                         KeyOf keyOf, std::chrono::milliseconds secondTry)
    : m_keychain(std::move(keychain))
    , m_file(std::move(file))
    , m_keyOf(std::move(keyOf))
    , m_secondTry(secondTry)
{}

storage::SecretStore* PoolSecrets::storeOf(PasswordPlace place) const
{
    switch (place) {
    case PasswordPlace::Keychain: return m_keychain.get();
    case PasswordPlace::File: return m_file.get();
    case PasswordPlace::Ask: break;
    }
    return nullptr;
}

void PoolSecrets::fetch(PasswordPlace place, PoolSlot pool)
{
    // A file has all that it will ever have.
    fetchOnce(place, pool, place == PasswordPlace::File);
}

void PoolSecrets::fetchOnce(PasswordPlace place, PoolSlot pool, bool isLastTry)
{
    storage::SecretStore* const store = storeOf(place);
    if (store == nullptr) {
        QTimer::singleShot(0, this, [this, place, pool] {
            if (place == PasswordPlace::Keychain) {
                Q_EMIT trouble(QStringLiteral("there is no keyring"));
            }
            Q_EMIT missing(pool);
        });
        return;
    }
    store->read(m_keyOf(pool), this,
                [this, place, pool, isLastTry](const Result<std::optional<Secret>, SecretTrouble>& answer) {
                    if (answer && *answer) {
                        Q_EMIT found(pool, **answer);
                    } else if (!isLastTry) {
                        QTimer::singleShot(m_secondTry, this, [this, place, pool] { fetchOnce(place, pool, true); });
                    } else {
                        if (!answer) {
                            Q_EMIT trouble(answer.error().text);
                        }
                        Q_EMIT missing(pool);
                    }
                });
}

void PoolSecrets::keep(PasswordPlace place, PoolSlot pool, const Secret& password)
{
    if (password.isEmpty()) {
        forget(place, pool);
    } else if (place != PasswordPlace::Ask) {
        writeTo(storeOf(place), pool, password, [] {});
    }
}

void PoolSecrets::move(PasswordPlace from, PasswordPlace to, PoolSlot pool, const Secret& password)
{
    if (to == PasswordPlace::Ask) {
        forget(from, pool);
    } else {
        writeTo(storeOf(to), pool, password, [this, from, pool] { forget(from, pool); });
    }
}

void PoolSecrets::forget(PasswordPlace place, PoolSlot pool)
{
    if (storage::SecretStore* const store = storeOf(place)) {
        store->remove(m_keyOf(pool), this, [this](const std::optional<SecretTrouble>& problem) {
            if (problem) {
                Q_EMIT trouble(problem->text);
            }
        });
    }
}

void PoolSecrets::writeTo(storage::SecretStore* store, PoolSlot pool, const Secret& password,
                          const std::function<void()>& whenDone)
{
    if (store == nullptr) {
        QTimer::singleShot(0, this, [this] { Q_EMIT trouble(QStringLiteral("there is no keyring")); });
        return;
    }
    store->write(m_keyOf(pool), password, this, [this, whenDone](const std::optional<SecretTrouble>& problem) {
        if (problem) {
            Q_EMIT trouble(problem->text);
        } else {
            whenDone();
        }
    });
}

} // namespace dpmp::app
