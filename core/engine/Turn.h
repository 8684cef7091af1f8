// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/engine/Action.h"
#include "core/engine/PoolKnowledge.h"
#include "core/engine/Statistics.h"
#include "core/mining/ShareHasher.h"
#include "core/util/Rng.h"
#include "core/util/Time.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace dpmp::engine {

/// A miner was disconnected so that it can be told another extranonce; it will be back for this pool.
struct ReconnectHint
{
    PoolSlot slot;
    TimePoint expires;
};

/// What all miners of one engine share, for as long as the engine lives.
struct Shared
{
    config::ProxyConfig config;
    std::vector<PoolKnowledge> pools;
    Rng rng;
    mining::ShareHasher hasher;
    std::map<std::string, ReconnectHint> reconnectHints; ///< By the miner's address.
    Statistics statistics;
    std::uint64_t lastLink = 0;
    std::uint64_t lastJob = 0;

    LinkId mintLink() { return LinkId(++lastLink); }
};

/// One call of ProxyEngine::handle(): the moment, what all share, and the actions collected so far.
struct Turn
{
    TimePoint now;
    Shared& shared;
    Actions& actions;

    const config::ProxyConfig& config() const { return shared.config; }
    void toMiner(MinerId miner, std::string line) { actions.emplace_back(SendToMiner{miner, std::move(line)}); }
    void toPool(LinkId link, std::string line) { actions.emplace_back(SendToPool{link, std::move(line)}); }

    void publish(EventKind kind, std::vector<EventField> fields)
    {
        actions.emplace_back(Publish{Event{kind, std::move(fields)}});
    }
};

} // namespace dpmp::engine
