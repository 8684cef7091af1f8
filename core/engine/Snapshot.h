// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Ids.h"
#include "core/engine/ShareLedger.h"
#include "core/mining/Difficulty.h"
#include "core/mining/Hashrate.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dpmp::engine {

/// One pool at one moment.
struct PoolSnapshot
{
    PoolSlot slot;
    std::string name;
    std::uint32_t weight = 0;
    int linksReady = 0;   ///< Connections that have a job.
    int minersMining = 0; ///< Miners whose newest job is this pool's.
    double work = 0.0;    ///< Expected hashes done for it so far: hashrate times time.
    LedgerRow shares;
};

/// One miner at one moment.
struct MinerSnapshot
{
    MinerId id;
    std::string address;
    std::string agent;
    std::string worker;
    std::optional<PoolSlot> pool; ///< Of its newest job.
    mining::Hashrate hashrate;
    mining::Difficulty bestShare;
    LedgerRow shares; ///< Over all pools.
};

/// The state of the whole proxy, as a value to draw or print.
struct Snapshot
{
    std::vector<PoolSnapshot> pools;
    std::vector<MinerSnapshot> miners;
    mining::Hashrate hashrate;    ///< Of all miners.
    mining::Difficulty bestShare; ///< Since start.
    LedgerRow shares;             ///< Over all pools, and shares that belong to none.
    int blockCandidates = 0;
};

} // namespace dpmp::engine
