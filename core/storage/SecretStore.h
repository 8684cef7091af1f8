// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Result.h"
#include "core/util/Secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace dpmp::storage {

/// Why a secret could not be had or kept. The text is the backend's, in English.
struct SecretTrouble
{
    QString text;
};

/// A place that keeps passwords. Every call answers once, later, on the thread of the store; an answer whose receiver
/// is gone is dropped.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Nothing: there is no secret by this key, or the store is locked and does not say so.
    using ReadAnswer = std::function<void(const Result<std::optional<Secret>, SecretTrouble>&)>;
    /// Nothing: done, and for a write read back and found the same.
    using WriteAnswer = std::function<void(const std::optional<SecretTrouble>&)>;

    /// `key`: "pools.A.password".
    virtual void read(const QString& key, QObject* receiver, ReadAnswer answer) = 0;
    virtual void write(const QString& key, const Secret& secret, QObject* receiver, WriteAnswer answer) = 0;
    virtual void remove(const QString& key, QObject* receiver, WriteAnswer answer) = 0;
};

} // namespace dpmp::storage
