// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/PoolJob.h"
#include "core/stratum/StratumError.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

// What a connection to a pool has to say to the miner's side.
namespace dpmp::engine {

/// The pool answered mining.subscribe: its extranonce is known.
struct PoolSubscribed
{};

/// The connection has a job to mine: the first after login, or a newer one.
struct PoolJobReady
{
    std::shared_ptr<const PoolJob> job;
};

/// The pool answered a share.
struct PoolAnsweredShare
{
    LinkId link;
    std::int64_t requestId = 0;
    std::optional<stratum::StratumError> error; ///< Absent: accepted.
};

enum class PoolFailure {
    Connection,       ///< Refused, reset, closed, not resolved, TLS.
    Handshake,        ///< No or a useless answer in time.
    AuthorizeRefused, ///< The pool does not want this worker.
    Silence,          ///< No job for too long, or no answers to shares.
    RejectStorm,      ///< It refuses every share.
};

/// The connection is of no more use and has been closed.
struct PoolFailed
{
    LinkId link;
    PoolFailure failure = PoolFailure::Connection;
    std::string reason; ///< English, for the log.
};

/// The pool sent client.reconnect: it wants this connection to be replaced by a new one to the same host.
struct PoolWantsReconnect
{
    std::chrono::seconds wait{}; ///< As asked for, 0 to 60 s.
};

using PoolNews = std::variant<PoolSubscribed, PoolJobReady, PoolAnsweredShare, PoolFailed, PoolWantsReconnect>;
using PoolNewsList = std::vector<PoolNews>;

} // namespace dpmp::engine
