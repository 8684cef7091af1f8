// SPDX-License-Identifier: MIT
#pragma once

#include "core/stratum/RpcId.h"
#include "core/stratum/StratumError.h"
#include "core/util/Bytes.h"
#include "core/util/Secret.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

// What a miner says to a pool, one struct for each message.
namespace dpmp::stratum {

/// mining.configure (BIP 310).
struct Configure
{
    struct VersionRolling
    {
        std::uint32_t mask = 0xffffffff; ///< The bits that the miner could roll.
        int minBitCount = 0;             ///< It has no use for fewer.

        bool operator==(const VersionRolling&) const = default;
    };

    std::optional<VersionRolling> versionRolling;
    bool minimumDifficulty = false;
    double minimumDifficultyValue = 0.0;
    bool subscribeExtranonce = false;
    bool info = false;
    std::vector<std::string> unknownExtensions; ///< Names as sent; at most 16 are kept.

    bool operator==(const Configure&) const = default;
};

/// mining.subscribe.
struct Subscribe
{
    std::string agent;                  ///< May be empty. Cut at 256 bytes.
    std::optional<std::string> session; ///< The session that the miner would like to resume.

    bool operator==(const Subscribe&) const = default;
};

/// mining.authorize.
struct Authorize
{
    std::string user;
    Secret password;

    bool operator==(const Authorize&) const = default;
};

/// mining.extranonce.subscribe.
struct ExtranonceSubscribe
{
    bool operator==(const ExtranonceSubscribe&) const = default;
};

/// mining.suggest_difficulty, and mining.suggest_target turned into a difficulty.
struct SuggestDifficulty
{
    double difficulty = 0.0;

    bool operator==(const SuggestDifficulty&) const = default;
};

/// mining.submit.
struct Submit
{
    std::string user;
    std::string jobId;
    Bytes extranonce2;
    std::uint32_t ntime = 0;
    std::uint32_t nonce = 0;
    std::optional<std::uint32_t> versionBits; ///< The sixth parameter.

    bool operator==(const Submit&) const = default;
};

/// mining.ping.
struct Ping
{
    bool operator==(const Ping&) const = default;
};

/// A request named `pong`: ESP-Miner's answer to mining.ping. Needs no answer.
struct Pong
{
    bool operator==(const Pong&) const = default;
};

/// mining.get_transactions.
struct GetTransactions
{
    bool operator==(const GetTransactions&) const = default;
};

/// mining.multi_version (stock Antminer): answered true, means nothing here.
struct MultiVersion
{
    bool operator==(const MultiVersion&) const = default;
};

/// A line with a result or an error and no method: the miner's answer to a request of ours.
struct ClientReply
{
    bool operator==(const ClientReply&) const = default;
};

/// Any other method.
struct UnknownMethod
{
    std::string method; ///< Cut at 64 bytes.

    bool operator==(const UnknownMethod&) const = default;
};

using ClientMessage = std::variant<Configure, Subscribe, Authorize, ExtranonceSubscribe, SuggestDifficulty, Submit,
                                   Ping, Pong, GetTransactions, MultiVersion, ClientReply, UnknownMethod>;

/// A message of a miner with the id to answer to. A null id wants no answer.
struct ClientRequest
{
    RpcId id;
    ClientMessage message;
};

/// Why a line of a miner could not be read, and how to answer it.
struct UnreadableRequest
{
    RpcId id;              ///< null where the line had none that could be read.
    StratumError error;    ///< What to answer.
    bool isJson = true;    ///< false: not a JSON object at all; what follows cannot be trusted either.
    bool isSubmit = false; ///< A mining.submit whose parameters are malformed: belongs into the ledger.
};

} // namespace dpmp::stratum
