// SPDX-License-Identifier: MIT
#pragma once

#include "core/stratum/ClientMessages.h"
#include "core/util/Secret.h"

#include <string>
#include <variant>
#include <vector>

// What a miner's connection has to say to the rest of the engine.
namespace dpmp::engine {

/// It asked for mining.subscribe; answer with MinerSession::answerSubscribe().
struct MinerWantsSubscription
{};

/// It logged in: answered, and free to get jobs as soon as it is subscribed as well.
struct MinerLoggedIn
{
    std::string user;
    Secret password;
};

/// A well-formed mining.submit of the logged-in worker.
struct MinerSubmitted
{
    stratum::RpcId id;
    stratum::Submit submit;
};

/// A mining.submit that cannot be a share: to be counted and answered with the error.
struct MinerSubmitRefused
{
    stratum::RpcId id;
    stratum::StratumError error;
};

struct MinerSuggestedDifficulty
{
    double difficulty = 0.0;
};

/// It sends nothing that makes sense; the connection should go.
struct MinerHopeless
{
    std::string reason; ///< English, for the log.
};

using MinerNews = std::variant<MinerWantsSubscription, MinerLoggedIn, MinerSubmitted, MinerSubmitRefused,
                               MinerSuggestedDifficulty, MinerHopeless>;
using MinerNewsList = std::vector<MinerNews>;

} // namespace dpmp::engine
