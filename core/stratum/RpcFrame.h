// SPDX-License-Identifier: MIT
#pragma once

#include "core/stratum/RpcId.h"
#include "core/util/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <string>
#include <string_view>

namespace dpmp::stratum {

/// One line of either side taken apart, before anyone has looked at what it means.
struct RpcFrame
{
    RpcId id;                    ///< null where the line has none.
    QJsonValue method;           ///< null in an answer.
    std::string firstParamToken; ///< params[0] as it was written; empty where it cannot be repeated to a peer.
    QJsonObject members;

    /// Whether the line asks or tells; otherwise it is an answer. ViaBTC sends notifications with an `error` member,
    /// so the method alone decides.
    bool isCall() const { return !method.isNull(); }

    /// The parameters in order; none where `params` is missing or null. Nothing where it is not an array.
    std::optional<QJsonArray> params() const;
};

enum class FrameError {
    NotAnObject, ///< No JSON, or JSON of another type.
    UnusableId,  ///< An id too long or too strange to be repeated.
};

/// Takes a line apart. Text that is not UTF-8 is read all the same, with U+FFFD for what is wrong in it.
Result<RpcFrame, FrameError> readFrame(std::string_view line);

} // namespace dpmp::stratum
