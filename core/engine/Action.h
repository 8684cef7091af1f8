// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/engine/Event.h"
#include "core/engine/Ids.h"

#include <string>
#include <variant>
#include <vector>

// Everything that the engine can ask of its shell.
namespace dpmp::engine {

/// Write this to a miner: whole lines, newlines included.
struct SendToMiner
{
    MinerId miner;
    std::string bytes;
};

/// Close a miner's connection once what was sent before is written.
struct CloseMiner
{
    MinerId miner;
};

/// Open a connection; answered by PoolConnected or PoolClosed. The engine holds the deadline and sends ClosePool.
struct ConnectPool
{
    LinkId link;
    PoolSlot slot;
    config::Endpoint endpoint;
    std::string tlsCaFile; ///< As in PoolConfig.
    MinerId miner;         ///< For whom.
};

/// Write this to a pool: whole lines, newlines included.
struct SendToPool
{
    LinkId link;
    std::string bytes;
};

/// Close a pool's connection, or give up opening it, once what was sent before is written.
struct ClosePool
{
    LinkId link;
};

/// Tell the operator.
struct Publish
{
    Event event;
};

using Action = std::variant<SendToMiner, CloseMiner, ConnectPool, SendToPool, ClosePool, Publish>;

/// To be performed in order.
using Actions = std::vector<Action>;

} // namespace dpmp::engine
