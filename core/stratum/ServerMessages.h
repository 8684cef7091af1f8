// SPDX-License-Identifier: MIT
#pragma once

#include "core/mining/JobTemplate.h"
#include "core/stratum/RpcId.h"
#include "core/stratum/StratumError.h"
#include "core/util/Bytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

// What a pool says to a miner, one struct for each message.
namespace dpmp::stratum {

/// mining.notify.
struct Notify
{
    std::string jobIdToken; ///< The JSON token of the pool's job id, quotes included: some pools send numbers.
    mining::JobTemplate job;
    bool cleanJobs = false;

    bool operator==(const Notify&) const = default;
};

/// mining.set_difficulty. Always finite and greater than 0.
struct SetDifficulty
{
    double difficulty = 0.0;

    bool operator==(const SetDifficulty&) const = default;
};

/// mining.set_extranonce.
struct SetExtranonce
{
    Bytes extranonce1;
    std::optional<int> extranonce2Size; ///< Absent: unchanged (NiceHash).

    bool operator==(const SetExtranonce&) const = default;
};

/// mining.set_version_mask.
struct SetVersionMask
{
    std::uint32_t mask = 0;

    bool operator==(const SetVersionMask&) const = default;
};

/// client.reconnect. We never follow it to another host, so host and port serve the log alone.
struct Reconnect
{
    std::string host; ///< Empty: the same.
    int port = 0;     ///< 0: the same.
    int waitSeconds = 0;

    bool operator==(const Reconnect&) const = default;
};

/// client.show_message.
struct ShowMessage
{
    std::string text; ///< Cut at 512 bytes.

    bool operator==(const ShowMessage&) const = default;
};

/// client.get_version.
struct GetVersion
{
    bool operator==(const GetVersion&) const = default;
};

/// mining.ping from a pool.
struct PoolPing
{
    bool operator==(const PoolPing&) const = default;
};

/// A method that we know to mean nothing for us (mining.set_goal) or do not know.
struct UnknownCall
{
    std::string method; ///< Cut at 64 bytes.

    bool operator==(const UnknownCall&) const = default;
};

using ServerCall = std::variant<Notify, SetDifficulty, SetExtranonce, SetVersionMask, Reconnect, ShowMessage,
                                GetVersion, PoolPing, UnknownCall>;

/// The answer to mining.subscribe.
struct SubscribeResult
{
    Bytes extranonce1;
    int extranonce2Size = 0;
    std::string session; ///< Of the mining.notify pair; empty where there is none.

    bool operator==(const SubscribeResult&) const = default;
};

/// The answer to mining.configure, as far as version rolling goes.
struct ConfigureResult
{
    bool versionRolling = false;
    std::uint32_t mask = 0; ///< 0 without version rolling.

    bool operator==(const ConfigureResult&) const = default;
};

/// A message of a pool that asks or tells.
struct ServerRequest
{
    RpcId id; ///< Mostly null; answer where it is not.
    ServerCall call;
};

/// A pool's answer to a request of ours. A result is looked at only once it is known what was asked.
struct ServerReply
{
    RpcId id;
    bool isTrue = false;                      ///< The result is the JSON value true.
    bool isNull = false;                      ///< The result is null or missing.
    std::optional<StratumError> error;        ///< From `error`, or ckpool's `reject-reason`; code already normalised.
    std::optional<SubscribeResult> subscribe; ///< The result, if it has the form of a subscribe answer.
    std::optional<ConfigureResult> configure; ///< The result, if it is an object.
};

using ServerLine = std::variant<ServerRequest, ServerReply>;

/// Why a line of a pool could not be used, in English, for the log.
struct UnreadableServerLine
{
    std::string reason;
    std::string method; ///< Empty where it could not be read.
};

} // namespace dpmp::stratum
