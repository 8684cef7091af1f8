// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/SecretStore.h"

#include <QMap>
#include <QTimer>

#include <utility>

namespace dpmp::app::test {

/// What a keyring holds and does, told by the test; outlives the store.
struct FakeKeyring
{
    QMap<QString, Secret> secrets;
    QString trouble; ///< Not empty: nothing works, for this reason.
    int reads = 0;
};

/// A keyring that answers later, as real ones do.
class FakeSecretStore final : public storage::SecretStore
{
public:
    explicit FakeSecretStore(FakeKeyring& keyring)
        : m_keyring(keyring)
    {}

    void read(const QString& key, QObject* receiver, ReadAnswer answer) override
    {
        ++m_keyring.reads;
        QTimer::singleShot(0, receiver, [this, key, answer = std::move(answer)] {
            if (!m_keyring.trouble.isEmpty()) {
                answer(Failure{storage::SecretTrouble{m_keyring.trouble}});
            } else if (m_keyring.secrets.contains(key)) {
                answer(std::optional(m_keyring.secrets.value(key)));
            } else {
                answer(std::optional<Secret>());
            }
        });
    }

    void write(const QString& key, const Secret& secret, QObject* receiver, WriteAnswer answer) override
    {
        if (m_keyring.trouble.isEmpty()) {
            m_keyring.secrets.insert(key, secret);
        }
        confirm(receiver, std::move(answer));
    }

    void remove(const QString& key, QObject* receiver, WriteAnswer answer) override
    {
        if (m_keyring.trouble.isEmpty()) {
            m_keyring.secrets.remove(key);
        }
        confirm(receiver, std::move(answer));
    }

private:
    void confirm(QObject* receiver, WriteAnswer answer)
    {
        QTimer::singleShot(0, receiver, [this, answer = std::move(answer)] {
            answer(m_keyring.trouble.isEmpty() ? std::nullopt
                                               : std::optional(storage::SecretTrouble{m_keyring.trouble}));
        });
    }

    FakeKeyring& m_keyring;
};

} // namespace dpmp::app::test
