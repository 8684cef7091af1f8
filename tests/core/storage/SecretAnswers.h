// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/SecretStore.h"

#include <QEventLoop>
#include <QTimer>

#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <string>

// Asks a store and waits for its answer.
namespace dpmp::test {

using ReadResult = Result<std::optional<Secret>, storage::SecretTrouble>;

/// Runs the event loop until `ask` is answered; nothing when it is not.
template <class Value, class Ask>
std::optional<Value> awaitAnswer(const Ask& ask)
{
    std::optional<Value> answer;
    QEventLoop loop;
    ask(&loop, [&](const Value& value) {
        answer = value;
        loop.quit();
    });
    QTimer::singleShot(std::chrono::seconds(20), &loop, &QEventLoop::quit);
    EXPECT_FALSE(answer.has_value()) << "an answer comes later, never at once";
    if (!answer) {
        loop.exec();
    }
    EXPECT_TRUE(answer.has_value()) << "no answer";
    return answer;
}

inline ReadResult readResultOf(storage::SecretStore& store, const QString& key)
{
    const auto answer =
        awaitAnswer<ReadResult>([&](QObject* receiver, const auto& take) { store.read(key, receiver, take); });
    return answer.value_or(ReadResult(Failure{storage::SecretTrouble{QStringLiteral("no answer")}}));
}

/// The secret; a failure of the test where the store is in trouble.
inline std::optional<Secret> readFrom(storage::SecretStore& store, const QString& key)
{
    const ReadResult result = readResultOf(store, key);
    EXPECT_TRUE(result) << result.error().text.toStdString();
    return result ? *result : std::nullopt;
}

/// Empty: no trouble.
inline std::string troubleOfReading(storage::SecretStore& store, const QString& key)
{
    const ReadResult result = readResultOf(store, key);
    return result ? std::string() : result.error().text.toStdString();
}

inline std::string textOf(const std::optional<std::optional<storage::SecretTrouble>>& answer)
{
    return answer && *answer ? (*answer)->text.toStdString() : std::string(answer ? "" : "no answer");
}

/// Empty: done.
inline std::string writeTo(storage::SecretStore& store, const QString& key, const Secret& secret)
{
    return textOf(awaitAnswer<std::optional<storage::SecretTrouble>>(
        [&](QObject* receiver, const auto& take) { store.write(key, secret, receiver, take); }));
}

inline std::string removeFrom(storage::SecretStore& store, const QString& key)
{
    return textOf(awaitAnswer<std::optional<storage::SecretTrouble>>(
        [&](QObject* receiver, const auto& take) { store.remove(key, receiver, take); }));
}

} // namespace dpmp::test
