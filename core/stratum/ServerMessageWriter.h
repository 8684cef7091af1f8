// SPDX-License-Identifier: MIT
#pragma once

#include "core/mining/JobTemplate.h"
#include "core/stratum/RpcId.h"
#include "core/stratum/StratumError.h"
#include "core/util/Bytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Lines from us to a miner, newline included. Every answer has `error`, no notification has `jsonrpc`: miners exist
// that drop the connection or the message otherwise.
namespace dpmp::stratum {

/// The answer `true`.
std::string writeTrue(const RpcId& id);

/// The answer with a text as result, e.g. "pong".
std::string writeText(const RpcId& id, std::string_view text);

/// The answer `result: null, error: [code, text, null]`.
std::string writeError(const RpcId& id, const StratumError& error);

/// Answers to the extensions of one mining.configure; those that are not mentioned in it stay out.
struct ConfigureAnswer
{
    std::optional<std::uint32_t> versionRollingMask; ///< Set when version rolling is granted.
    bool versionRollingRefused = false;              ///< Asked for, and answered false.
    bool minimumDifficultyRefused = false;
    bool extranonceGranted = false;
    bool infoGranted = false;
    std::vector<std::string> unknownExtensions; ///< Each answered false.
};
std::string writeConfigureAnswer(const RpcId& id, const ConfigureAnswer& answer);

/// The answer to mining.subscribe. The text `mining.notify` stands in its first 1,023 bytes, which ESP-Miner's probe
/// looks for.
std::string writeSubscribeAnswer(const RpcId& id, std::string_view session, ByteView extranonce1, int extranonce2Size);

std::string writeNotify(std::string_view jobId, const mining::JobTemplate& job, bool cleanJobs);

/// A whole number is written without a fraction, anything else in plain decimals, never with an exponent.
std::string writeSetDifficulty(double difficulty);
std::string writeSetExtranonce(ByteView extranonce1, int extranonce2Size);
std::string writeSetVersionMask(std::uint32_t mask);

/// A request from a pool, for the demo and the tests: `{"id":…,"method":…,"params":params}` with params as JSON text.
std::string writeServerRequest(const RpcId& id, std::string_view method, std::string_view paramsJson);

} // namespace dpmp::stratum
