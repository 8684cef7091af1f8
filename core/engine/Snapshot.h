// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/History.h"
#include "core/engine/Ids.h"
#include "core/engine/ShareLedger.h"
#include "core/mining/Difficulty.h"
#include "core/mining/Hashrate.h"
#include "core/util/Time.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dpmp::engine {

/// Hashrates over windows that end now. Nothing where the window holds too few shares to say anything.
struct HashrateWindows
{
    std::optional<mining::Hashrate> oneMinute;
    std::optional<mining::Hashrate> fiveMinutes;
    std::optional<mining::Hashrate> hour;
    std::optional<mining::Hashrate> day;

    bool operator==(const HashrateWindows&) const = default;
};

enum class PoolState {
    Off,        ///< Weight 0: not even connected.
    Idle,       ///< No miner is there to connect for.
    Connecting, ///< On the way, and nothing has failed yet.
    Ready,      ///< At least one connection has a job.
    Down,       ///< Nothing works at present; `trouble` says why.
};

/// One pool at one moment.
struct PoolSnapshot
{
    PoolSlot slot;
    std::string name;
    std::uint32_t weight = 0;
    PoolState state = PoolState::Idle;
    std::string endpoint;         ///< "host:port" in use or tried last.
    bool usesFallback = false;    ///< The endpoint is not the primary.
    std::string trouble;          ///< Why it is Down, in English; empty otherwise.
    std::optional<Duration> down; ///< For how long it has been Down.
    int linksReady = 0;           ///< Connections that have a job.
    int minersMining = 0;         ///< Miners whose newest job is this pool's.
    std::optional<Duration> lastJobAge;
    std::optional<mining::Difficulty> difficulty;        ///< Of the newest job.
    std::optional<mining::Difficulty> networkDifficulty; ///< By the newest job's nbits.
    std::optional<std::uint32_t> height;                 ///< Of the block that the newest job builds (BIP 34).
    double work = 0.0;                                   ///< Expected hashes done for it: hashrate times time.
    HashrateWindows hashrates;
    mining::Difficulty bestShare;
    LedgerRow shares;
};

/// Why a miner is where it is.
enum class Placement {
    NoPool,    ///< No pool has a job for it.
    LoggingIn, ///< It has not asked for work yet.
    Split,     ///< By the weights.
    OnlyPool,  ///< No other pool has a weight.
    OtherDown, ///< The other pool cannot be used at present.
    Pinned,    ///< Sent here by the user.
};

/// What a miner was told and has shown to understand.
struct MinerCapabilities
{
    std::string extranonce1; ///< Hex.
    int extranonce2Size = 0; ///< Bytes.
    std::optional<std::uint32_t> versionMask;
    bool takesExtranonceChanges = false; ///< It sent mining.extranonce.subscribe.

    bool operator==(const MinerCapabilities&) const = default;
};

/// One miner at one moment. What is counted belongs to the worker at this address and survives a reconnect.
struct MinerSnapshot
{
    MinerId id;
    std::string address;
    std::string agent;
    std::string worker;
    std::optional<PoolSlot> pool; ///< Of its newest job.
    Placement placement = Placement::LoggingIn;
    std::optional<PoolSlot> pinned;
    mining::Hashrate hashrate; ///< Over the last 10 minutes; 0 while too few shares say anything.
    HashrateWindows hashrates;
    std::optional<mining::Difficulty> difficulty; ///< Of its newest job, as it was told.
    mining::Difficulty bestShare;
    std::optional<Duration> lastShareAge;
    Duration connected{};         ///< For how long.
    std::optional<Duration> away; ///< Disconnected for so long; nothing while connected.
    MinerCapabilities capabilities;
    LedgerRow shares;                           ///< Over all pools.
    std::vector<LedgerRow> byPool;              ///< The same for each pool.
    std::shared_ptr<const HashrateTrail> trail; ///< Null before the first minute is over.
};

/// The state of the whole proxy, as a value to draw or print.
struct Snapshot
{
    std::vector<PoolSnapshot> pools;
    std::vector<MinerSnapshot> miners; ///< Those connected, by id.
    std::vector<MinerSnapshot> away;   ///< Workers of the last 24 h that are not connected, the latest first; bounded.
    mining::Hashrate hashrate;         ///< Of all miners.
    HashrateWindows hashrates;
    mining::Difficulty bestShare; ///< Since start.
    LedgerRow shares;             ///< Over all pools, and shares that belong to none.
    int blockCandidates = 0;
    bool isPaused = false;
    Duration running{};                     ///< Since start.
    std::shared_ptr<const History> history; ///< Null before the first sample.
};

} // namespace dpmp::engine
