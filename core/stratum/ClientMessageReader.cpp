// SPDX-License-Identifier: MIT
#include "core/stratum/ClientMessageReader.h"

#include "core/mining/Difficulty.h"
#include "core/stratum/JsonFields.h"
#include "core/stratum/Limits.h"
#include "core/stratum/RpcFrame.h"
#include "core/util/Utf8.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1String>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace dpmp::stratum {
namespace {

/// A message, or what is wrong with its parameters.
using Reading = Result<ClientMessage, std::string>;

Failure<std::string> wrong(std::string_view what)
{
    return {std::string(what)};
}

/// A name that may be logged, shown and compared: nobody logs in with control characters.
std::optional<std::string> userIn(const QJsonValue& value)
{
    auto user = textIn(value);
    if (!user || user->size() > kMaxUserBytes || hasControlCharacter(*user)) {
        return std::nullopt;
    }
    return user;
}

void addExtension(Configure& configure, const std::string& name)
{
    if (name == "version-rolling") {
        configure.versionRolling = Configure::VersionRolling{};
    } else if (name == "minimum-difficulty") {
        configure.minimumDifficulty = true;
    } else if (name == "subscribe-extranonce") {
        configure.subscribeExtranonce = true;
    } else if (name == "info") {
        configure.info = true;
    } else if (auto& unknown = configure.unknownExtensions;
               unknown.size() < kMaxUnknownExtensions && std::ranges::find(unknown, name) == unknown.end()) {
        unknown.push_back(name);
    }
}

Reading readConfigure(const QJsonArray& params)
{
    if (!params.at(0).isArray()) {
        return wrong("mining.configure needs a list of extensions");
    }
    Configure configure;
    for (const QJsonValue name : params.at(0).toArray()) {
        if (name.isString()) {
            addExtension(configure, cutTextIn(name, kMaxNameBytes));
        }
    }
    const QJsonObject options = params.at(1).toObject();
    if (configure.versionRolling) {
        constexpr int kAllBits = 32;
        if (const QJsonValue mask = options.value(QLatin1String("version-rolling.mask")); !mask.isUndefined()) {
            const auto bits = maskIn(mask);
            if (!bits) {
                return wrong("version-rolling.mask is not a mask");
            }
            configure.versionRolling->mask = *bits;
        }
        configure.versionRolling->minBitCount =
            wholeNumberIn(options.value(QLatin1String("version-rolling.min-bit-count")), 0, kAllBits).value_or(0);
    }
    if (configure.minimumDifficulty) {
        configure.minimumDifficultyValue =
            difficultyIn(options.value(QLatin1String("minimum-difficulty.value"))).value_or(0.0);
    }
    return ClientMessage{std::move(configure)};
}

/// bosminer sends null for the session, cgminer leaves it out.
Reading readSubscribe(const QJsonArray& params)
{
    Subscribe subscribe{.agent = cutTextIn(params.at(0), kMaxAgentBytes), .session = textIn(params.at(1))};
    if (subscribe.session && (subscribe.session->empty() || subscribe.session->size() > kMaxSessionBytes)) {
        subscribe.session.reset();
    }
    return ClientMessage{std::move(subscribe)};
}

Reading readAuthorize(const QJsonArray& params)
{
    auto user = userIn(params.at(0));
    if (!user) {
        return wrong("the user name is missing, too long or contains control characters");
    }
    auto password = textIn(params.at(1)).value_or("");
    if (password.size() > kMaxPasswordBytes) {
        return wrong("the password is too long");
    }
    return ClientMessage{Authorize{.user = std::move(*user), .password = Secret(std::move(password))}};
}

Reading readSuggestDifficulty(const QJsonArray& params)
{
    const auto difficulty = difficultyIn(params.at(0));
    if (!difficulty) {
        return wrong("not a difficulty");
    }
    return ClientMessage{SuggestDifficulty{*difficulty}};
}

/// BFGMiner's form of suggesting: 64 hex digits, most significant first.
Reading readSuggestTarget(const QJsonArray& params)
{
    constexpr std::size_t kTargetBytes = 32;
    const auto bytes = hexIn(params.at(0), kTargetBytes);
    if (!bytes || bytes->size() != kTargetBytes) {
        return wrong("not a target of 64 hex digits");
    }
    mining::Target::Limbs limbs{};
    for (std::size_t i = 0; i < kTargetBytes; ++i) {
        std::uint64_t& limb = limbs.at(limbs.size() - 1 - (i / sizeof(std::uint64_t)));
        limb = (limb << 8U) | (*bytes)[i];
    }
    const double difficulty = mining::Target(limbs).difficulty().value;
    if (difficulty < kMinDifficulty || difficulty > kMaxDifficulty) {
        return wrong("the target is no useful difficulty");
    }
    return ClientMessage{SuggestDifficulty{difficulty}};
}

Reading readSubmit(const QJsonArray& params)
{
    auto user = userIn(params.at(0));
    auto jobId = textIn(params.at(1));
    auto extranonce2 = hexIn(params.at(2), kMaxExtranonceBytes);
    const auto ntime = hex32In(params.at(3));
    const auto nonce = hex32In(params.at(4));
    const QJsonValue bits = params.at(5);
    const auto versionBits = hex32In(bits);
    if (!user) {
        return wrong("the user name is missing, too long or contains control characters");
    }
    if (!jobId || jobId->size() > kMaxJobIdBytes) {
        return wrong("the job id is missing or too long");
    }
    if (!extranonce2) {
        return wrong("extranonce2 is not hex, or too long");
    }
    if (!ntime || !nonce) {
        return wrong("ntime or nonce is not hex of up to 8 digits");
    }
    if (!versionBits && !bits.isUndefined() && !bits.isNull()) {
        return wrong("the version bits are not hex of up to 8 digits");
    }
    return ClientMessage{Submit{.user = std::move(*user),
                                .jobId = std::move(*jobId),
                                .extranonce2 = std::move(*extranonce2),
                                .ntime = *ntime,
                                .nonce = *nonce,
                                .versionBits = versionBits}};
}

/// A message whose parameters say nothing.
template <class Message>
Reading readBare(const QJsonArray& /*params*/)
{
    return ClientMessage{Message{}};
}

struct Method
{
    std::string_view name;
    Reading (*read)(const QJsonArray& params);
};

constexpr std::string_view kSubmitMethod = "mining.submit";

constexpr std::array kMethods{
    Method{.name = kSubmitMethod, .read = readSubmit},
    Method{.name = "mining.subscribe", .read = readSubscribe},
    Method{.name = "mining.authorize", .read = readAuthorize},
    Method{.name = "mining.configure", .read = readConfigure},
    Method{.name = "mining.extranonce.subscribe", .read = readBare<ExtranonceSubscribe>},
    Method{.name = "mining.suggest_difficulty", .read = readSuggestDifficulty},
    Method{.name = "mining.suggest_target", .read = readSuggestTarget},
    Method{.name = "mining.ping", .read = readBare<Ping>},
    Method{.name = "pong", .read = readBare<Pong>},
    Method{.name = "mining.get_transactions", .read = readBare<GetTransactions>},
    Method{.name = "mining.multi_version", .read = readBare<MultiVersion>},
};

Reading readCall(const RpcFrame& frame, const std::string& name)
{
    const auto* const method = std::ranges::find(kMethods, name, &Method::name);
    if (method == kMethods.end()) {
        return ClientMessage{UnknownMethod{std::string(cutUtf8(name, kMaxNameBytes))}};
    }
    const auto params = frame.params();
    return params ? method->read(*params) : Reading(wrong("params must be a list"));
}

Reading readMessage(const RpcFrame& frame)
{
    if (frame.isCall()) {
        const auto name = textIn(frame.method);
        return name ? readCall(frame, *name) : Reading(wrong("method must be a string"));
    }
    if (frame.members.contains(QLatin1String("result")) || frame.members.contains(QLatin1String("error"))) {
        return ClientMessage{ClientReply{}};
    }
    return wrong("neither a request nor an answer");
}

UnreadableRequest unreadable(FrameError error)
{
    const bool isJson = error != FrameError::NotAnObject;
    return {.id = {},
            .error = {.code = ErrorCode::Other, .text = isJson ? "id too long" : "not a JSON object"},
            .isJson = isJson};
}

} // namespace

Result<ClientRequest, UnreadableRequest> readClientLine(std::string_view line)
{
    auto frame = readFrame(line);
    if (!frame) {
        return Failure{unreadable(frame.error())};
    }
    auto message = readMessage(*frame);
    if (!message) {
        return Failure{UnreadableRequest{.id = frame->id,
                                         .error = {.code = ErrorCode::Other, .text = message.error()},
                                         .isSubmit = textIn(frame->method) == kSubmitMethod}};
    }
    return ClientRequest{.id = frame->id, .message = std::move(message).value()};
}

} // namespace dpmp::stratum
