// SPDX-License-Identifier: MIT
#include "core/storage/KeychainSecretStore.h"

#include <QPointer>
#include <qt6keychain/keychain.h>

#include <utility>

namespace dpmp::storage {

namespace {

/// Which errors a backend uses for which trouble is a matter of chance: only "not found" can be relied on.
std::optional<SecretTrouble> troubleOf(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound) {
        return std::nullopt;
    }
    const QString text = job.errorString();
    return SecretTrouble{text.isEmpty() ? QStringLiteral("there is no keyring") : text};
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service, QObject* parent)
    : SecretStore(parent)
    , m_service(std::move(service))
{}

template <class Job, class Answer>
void KeychainSecretStore::run(Job* job, const QString& key, QObject* receiver, Answer answer)
{
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this,
            [guard = QPointer<QObject>(receiver), answer = std::move(answer)](QKeychain::Job* done) {
                if (guard) {
                    answer(static_cast<const Job&>(*done));
                }
            });
    job->start(); // Deletes itself when it is done.
}

void KeychainSecretStore::read(const QString& key, QObject* receiver, ReadAnswer answer)
{
    run(new QKeychain::ReadPasswordJob(m_service, this), key, receiver,
        [answer = std::move(answer)](const QKeychain::ReadPasswordJob& job) {
            if (auto trouble = troubleOf(job)) {
                answer(Failure{*std::move(trouble)});
            } else if (job.error() == QKeychain::EntryNotFound) {
                answer(std::optional<Secret>());
            } else {
                answer(std::optional(Secret(job.textData().toStdString())));
            }
        });
}

void KeychainSecretStore::write(const QString& key, const Secret& secret, QObject* receiver, WriteAnswer answer)
{
    auto* const job = new QKeychain::WritePasswordJob(m_service, this);
    job->setTextData(QString::fromStdString(secret.reveal()));
    // A locked keyring may take a password and keep nothing.
    run(job, key, receiver,
        [this, key, secret, receiver, answer = std::move(answer)](const QKeychain::WritePasswordJob& done) {
            if (const auto trouble = troubleOf(done)) {
                answer(trouble);
                return;
            }
            read(key, receiver, [secret, answer](const Result<std::optional<Secret>, SecretTrouble>& kept) {
                if (!kept) {
                    answer(kept.error());
                } else if (*kept != secret) {
                    answer(SecretTrouble{QStringLiteral("the keyring has not kept the password; is it locked?")});
                } else {
                    answer(std::nullopt);
                }
            });
        });
}

void KeychainSecretStore::remove(const QString& key, QObject* receiver, WriteAnswer answer)
{
    run(new QKeychain::DeletePasswordJob(m_service, this), key, receiver,
        [answer = std::move(answer)](const QKeychain::DeletePasswordJob& job) { answer(troubleOf(job)); });
}

} // namespace dpmp::storage
