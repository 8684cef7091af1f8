// SPDX-License-Identifier: MIT
#include "core/stratum/ServerMessageReader.h"

#include "core/stratum/JsonFields.h"
#include "core/stratum/Limits.h"
#include "core/stratum/NotifyReader.h"
#include "core/stratum/RpcFrame.h"
#include "core/stratum/ServerReplyReader.h"
#include "core/util/Utf8.h"

#include <QJsonArray>
#include <QLatin1String>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace dpmp::stratum {
namespace {

/// A call, or what is wrong with its parameters.
using Reading = Result<ServerCall, std::string>;

Failure<std::string> wrong(std::string_view what)
{
    return {std::string(what)};
}

Reading readNotifyCall(const RpcFrame& frame, const QJsonArray& /*params*/)
{
    auto notify = readNotify(frame);
    return notify ? Reading(ServerCall{std::move(notify).value()}) : Reading(Failure{notify.error()});
}

Reading readSetDifficulty(const RpcFrame& /*frame*/, const QJsonArray& params)
{
    const auto difficulty = difficultyIn(params.at(0));
    return difficulty ? Reading(ServerCall{SetDifficulty{*difficulty}}) : Reading(wrong("not a difficulty"));
}

Reading readSetExtranonce(const RpcFrame& /*frame*/, const QJsonArray& params)
{
    auto extranonce1 = hexIn(params.at(0), kMaxExtranonceBytes);
    if (!extranonce1) {
        return wrong("extranonce1 is not hex, or too long");
    }
    const QJsonValue size = params.at(1);
    const auto extranonce2Size = wholeNumberIn(size, 0, static_cast<int>(kMaxExtranonceBytes));
    if (!extranonce2Size && !size.isUndefined() && !size.isNull()) {
        return wrong("the size of extranonce2 is not a number from 0 to 32");
    }
    return ServerCall{SetExtranonce{.extranonce1 = std::move(*extranonce1), .extranonce2Size = extranonce2Size}};
}

Reading readSetVersionMask(const RpcFrame& /*frame*/, const QJsonArray& params)
{
    const auto mask = maskIn(params.at(0));
    return mask ? Reading(ServerCall{SetVersionMask{*mask}}) : Reading(wrong("not a version mask"));
}

/// Whatever its parameters, the pool wants us gone.
Reading readReconnect(const RpcFrame& /*frame*/, const QJsonArray& params)
{
    constexpr int kMaxPort = 65535;
    return ServerCall{
        Reconnect{.host = cutTextIn(params.at(0), kMaxHostBytes),
                  .port = wholeNumberIn(params.at(1), 0, kMaxPort).value_or(0),
                  .waitSeconds = wholeNumberIn(params.at(2), 0, std::numeric_limits<int>::max()).value_or(0)}};
}

Reading readShowMessage(const RpcFrame& /*frame*/, const QJsonArray& params)
{
    return ServerCall{ShowMessage{cutTextIn(params.at(0), kMaxShowMessageBytes)}};
}

/// A call whose parameters say nothing.
template <class Call>
Reading readBare(const RpcFrame& /*frame*/, const QJsonArray& /*params*/)
{
    return ServerCall{Call{}};
}

struct Method
{
    std::string_view name;
    Reading (*read)(const RpcFrame& frame, const QJsonArray& params);
};

constexpr std::array kMethods{
    Method{.name = "mining.notify", .read = readNotifyCall},
    Method{.name = "mining.set_difficulty", .read = readSetDifficulty},
    Method{.name = "mining.set_extranonce", .read = readSetExtranonce},
    Method{.name = "mining.set_version_mask", .read = readSetVersionMask},
    Method{.name = "client.reconnect", .read = readReconnect},
    Method{.name = "client.show_message", .read = readShowMessage},
    Method{.name = "client.get_version", .read = readBare<GetVersion>},
    Method{.name = "mining.ping", .read = readBare<PoolPing>},
};

Reading readCall(const RpcFrame& frame, const std::string& name)
{
    const auto* const method = std::ranges::find(kMethods, name, &Method::name);
    if (method == kMethods.end()) {
        return ServerCall{UnknownCall{std::string(cutUtf8(name, kMaxNameBytes))}};
    }
    const auto params = frame.params();
    return params ? method->read(frame, *params) : Reading(wrong("params is not a list"));
}

} // namespace

Result<ServerLine, UnreadableServerLine> readServerLine(std::string_view line)
{
    auto frame = readFrame(line);
    if (!frame) {
        const bool isJson = frame.error() != FrameError::NotAnObject;
        return Failure{UnreadableServerLine{.reason = isJson ? "id too long" : "not a JSON object", .method = {}}};
    }
    if (!frame->isCall()) {
        return ServerLine{readServerReply(*frame)};
    }
    const auto name = textIn(frame->method);
    if (!name) {
        return Failure{UnreadableServerLine{.reason = "method is not a string", .method = {}}};
    }
    auto call = readCall(*frame, *name);
    if (!call) {
        return Failure{
            UnreadableServerLine{.reason = call.error(), .method = std::string(cutUtf8(*name, kMaxNameBytes))}};
    }
    return ServerLine{ServerRequest{.id = frame->id, .call = std::move(call).value()}};
}

} // namespace dpmp::stratum
