// SPDX-License-Identifier: MIT
#include "core/stratum/ServerReplyReader.h"

#include "core/stratum/JsonFields.h"
#include "core/stratum/Limits.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1String>

#include <limits>
#include <optional>
#include <string>
#include <utility>

namespace dpmp::stratum {
namespace {

StratumError errorOf(const QJsonValue& code, const QJsonValue& message)
{
    constexpr int kLow = std::numeric_limits<int>::min();
    constexpr int kHigh = std::numeric_limits<int>::max();
    std::string text = cutTextIn(message, kMaxErrorTextBytes);
    const ErrorCode normalised = normalisedCode(wholeNumberIn(code, kLow, kHigh).value_or(0), text);
    return {.code = normalised, .text = std::move(text)};
}

/// `[21, "Job not found", null]`; NOMP leaves the third out.
std::optional<StratumError> errorInList(const QJsonArray& list)
{
    if (list.isEmpty()) {
        return std::nullopt;
    }
    return list.at(0).isString() && !list.at(1).isString() ? errorOf({}, list.at(0)) : errorOf(list.at(0), list.at(1));
}

/// JSON-RPC 2 servers and dpmpv2: `{"code": 21, "message": "Job not found"}`.
std::optional<StratumError> errorInObject(const QJsonObject& object)
{
    if (object.isEmpty()) {
        return std::nullopt;
    }
    return errorOf(object.value(QLatin1String("code")), object.value(QLatin1String("message")));
}

/// The member `error` in every form that a pool is known to write. Empty and false mean that there is none.
std::optional<StratumError> errorIn(const QJsonValue& value)
{
    if (value.isArray()) {
        return errorInList(value.toArray());
    }
    if (value.isObject()) {
        return errorInObject(value.toObject());
    }
    if (value.isString() && !value.toString().isEmpty()) { // ckpool: "-1:params not found"
        return errorOf({}, value);
    }
    if (value.toDouble() != 0.0) {
        return errorOf(value, {});
    }
    return value.toBool() ? std::optional(StratumError{}) : std::nullopt; // NOMP: true
}

/// ckpool answers a bad share with `result: false, error: null` and the reason beside them.
std::optional<StratumError> rejectReasonIn(const QJsonObject& members)
{
    const QJsonValue reason = members.value(QLatin1String("reject-reason"));
    if (reason.toString().isEmpty() || members.value(QLatin1String("result")).toBool()) {
        return std::nullopt;
    }
    return errorOf({}, reason);
}

/// The session of the pair ["mining.notify", session], which stands in a list of pairs, alone or deeper (ckproxy looks
/// for it at any depth; three levels are all that was ever seen).
std::string sessionIn(const QJsonArray& subscriptions, int depth = 3)
{
    if (subscriptions.at(0).toString() == QLatin1String("mining.notify")) {
        const auto session = textIn(subscriptions.at(1));
        return session && session->size() <= kMaxSessionBytes ? *session : std::string();
    }
    for (const QJsonValue element : subscriptions) {
        if (depth > 1 && element.isArray()) {
            if (std::string session = sessionIn(element.toArray(), depth - 1); !session.empty()) {
                return session;
            }
        }
    }
    return {};
}

std::optional<SubscribeResult> subscribeResultIn(const QJsonValue& result)
{
    const QJsonArray list = result.toArray();
    auto extranonce1 = hexIn(list.at(1), kMaxExtranonceBytes);
    const auto extranonce2Size = wholeNumberIn(list.at(2), 0, static_cast<int>(kMaxExtranonceBytes));
    if (!extranonce1 || !extranonce2Size) {
        return std::nullopt;
    }
    return SubscribeResult{.extranonce1 = std::move(*extranonce1),
                           .extranonce2Size = *extranonce2Size,
                           .session = sessionIn(list.at(0).toArray())};
}

/// BIP 310 wants `true` and a mask; anything less is a refusal.
std::optional<ConfigureResult> configureResultIn(const QJsonValue& result)
{
    if (!result.isObject()) {
        return std::nullopt;
    }
    const QJsonObject answer = result.toObject();
    const auto mask = maskIn(answer.value(QLatin1String("version-rolling.mask")));
    if (!mask || !answer.value(QLatin1String("version-rolling")).toBool()) {
        return ConfigureResult{};
    }
    return ConfigureResult{.versionRolling = true, .mask = *mask};
}

} // namespace

ServerReply readServerReply(const RpcFrame& frame)
{
    const QJsonValue result = frame.members.value(QLatin1String("result"));
    auto error = errorIn(frame.members.value(QLatin1String("error")));
    return {.id = frame.id,
            .isTrue = result.toBool(),
            .isNull = result.isNull() || result.isUndefined(),
            .error = error ? std::move(error) : rejectReasonIn(frame.members),
            .subscribe = subscribeResultIn(result),
            .configure = configureResultIn(result)};
}

} // namespace dpmp::stratum
