// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/engine/Ids.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

// Everything that can happen to the engine.
namespace dpmp::engine {

/// A miner connected. `address` is its IP address without the port, `port` tells two miners behind one address apart.
struct MinerConnected
{
    MinerId miner;
    std::string address;
    int port = 0;
};

/// One line of a miner, without its terminator and within the length limit.
struct MinerLine
{
    MinerId miner;
    std::string line;
};

/// A miner sent a line over the limit; nothing more is read from it.
struct MinerLineTooLong
{
    MinerId miner;
};

/// A miner's connection is gone, without our doing. Not sent for a connection that CloseMiner ended.
struct MinerClosed
{
    MinerId miner;
    std::string reason; ///< English, for the log.
};

/// What ConnectPool asked for is done: TCP, and TLS where asked for.
struct PoolConnected
{
    LinkId link;
};

struct PoolLine
{
    LinkId link;
    std::string line;
};

/// A pool's connection could not be made, or is gone without our doing. Not sent after ClosePool.
struct PoolClosed
{
    LinkId link;
    std::string reason; ///< English, for the log; never empty.
};

/// Time has passed; sent at nextWakeup().
struct Tick
{};

/// New settings. What they do not change goes on undisturbed.
struct ApplyConfig
{
    config::ProxyConfig config;
};

/// New weights, one for each pool; the slider.
struct SetWeights
{
    std::vector<std::uint32_t> weights;
};

/// Lets all miners go and takes none until it is taken back.
struct SetPaused
{
    bool paused = false;
};

/// The user wants this miner disconnected.
struct DisconnectMiner
{
    MinerId miner;
};

/// Sends a miner's worker to one pool, whatever the weights say (a pool of weight 0 is connected for it), while that
/// pool can be used; nothing: by the weights again. The pin is the worker's at this address: all its connections there
/// share it, and those to come. Ignored before the miner has logged in, and for a pool without an address.
struct PinMiner
{
    MinerId miner;
    std::optional<PoolSlot> pool;
};

/// Miners get no more jobs; shares under way are waited for. The shell stops accepting by itself.
struct BeginShutdown
{};

/// The waiting is over: shares that no pool has answered are answered and counted as lost. Connections close next.
struct EndShutdown
{};

using Input =
    std::variant<MinerConnected, MinerLine, MinerLineTooLong, MinerClosed, PoolConnected, PoolLine, PoolClosed, Tick,
                 ApplyConfig, SetWeights, SetPaused, DisconnectMiner, PinMiner, BeginShutdown, EndShutdown>;

} // namespace dpmp::engine
