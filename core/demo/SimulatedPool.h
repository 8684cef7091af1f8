// SPDX-License-Identifier: MIT
#pragma once

#include "core/demo/SimulatedChain.h"
#include "core/demo/SimulatedJudge.h"
#include "core/mining/Difficulty.h"
#include "core/stratum/ClientMessages.h"
#include "core/stratum/RpcId.h"
#include "core/stratum/StratumError.h"
#include "core/util/Rng.h"
#include "core/util/StrongId.h"
#include "core/util/Time.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dpmp::demo {

/// One connection to a simulated pool; chosen by whoever owns the connections, never reused.
using ConnectionId = StrongId<struct ConnectionIdTag>;

/// The line, newline included, must be sent.
struct SendLine
{
    ConnectionId connection;
    std::string line;
};

/// The connection must be closed after what was sent; closed() need not be called for it.
struct CloseConnection
{
    ConnectionId connection;
};

using PoolAction = std::variant<SendLine, CloseConnection>;
using PoolActions = std::vector<PoolAction>; ///< To be performed in order.

/// How a simulated pool behaves.
struct SimulatedPoolSettings
{
    SimulatedChainSettings chain;             ///< Its extranonceSize is set from the two sizes below.
    int extranonce1Size = 4;                  ///< Bytes, 1 to 8.
    int extranonce2Size = 8;                  ///< Bytes.
    std::uint64_t firstExtranonce1 = 1;       ///< Of the first connection; each further one gets the next number.
    std::optional<std::uint32_t> versionMask; ///< Empty: version rolling is refused.
    mining::Difficulty difficulty{1.0};
    std::chrono::seconds jobInterval{20};
    std::chrono::seconds blockInterval{0};     ///< Mean time between blocks found by others; 0: never.
    std::chrono::seconds ntimeTolerance{7000}; ///< As ckpool has it.
    std::uint32_t startNtime = 1'700'000'000;  ///< Unix time at the start; goes on with the time handed in.
    std::uint64_t seed = 1;
};

/// What a simulated pool has counted since its start.
struct SimulatedPoolCounters
{
    std::uint64_t accepted = 0;
    std::array<std::uint64_t, 6> rejectedByCode{}; ///< Codes 20 to 25.
    double acceptedDifficulty = 0.0;
    std::uint64_t blocksFound = 0; ///< By shares of its miners.
    std::uint64_t blocksLost = 0;  ///< Found by others.
    std::uint64_t connections = 0; ///< Ever made.

    std::uint64_t rejected() const;
};

/// A pool as a function of inputs and time: speaks Stratum v1 with any number of miners, gives out jobs of an invented
/// chain and judges every share by its hash. Job ids are small hex numbers, so that two pools use the same ones.
class SimulatedPool
{
public:
    SimulatedPool(const SimulatedPoolSettings& settings, TimePoint now);

    void connected(ConnectionId connection);
    PoolActions line(ConnectionId connection, std::string_view text);
    void closed(ConnectionId connection);

    /// Sets the time, for the other calls too, and sends the jobs that are due.
    PoolActions advance(TimePoint now);

    /// When advance() is next needed.
    TimePoint nextWakeup() const { return std::min(m_nextJob, m_nextBlock); }

    /// A new job on the same block for everybody.
    PoolActions renewJob();

    /// Somebody else finds a block now: a clean job for everybody.
    PoolActions loseBlock();

    /// The new difficulty for everybody, followed by a new job that it applies to.
    PoolActions setDifficulty(mining::Difficulty difficulty);

    const SimulatedPoolCounters& counters() const { return m_counters; }

    const SimulatedChain& chain() const { return m_chain; }

private:
    struct Miner
    {
        MinerTerms terms;
        bool subscribed = false;
        std::set<std::string> users;  ///< The names authorised on this connection.
        mining::Difficulty announced; ///< 0 before the first set_difficulty.

        bool takesJobs() const { return subscribed && !users.empty(); }
    };

    /// The miner whose request is being answered.
    struct Requester
    {
        ConnectionId connection;
        Miner& miner;
        const stratum::RpcId& id;
    };

    PoolActions refuse(ConnectionId connection, const stratum::UnreadableRequest& request);
    PoolActions answer(const Requester& from, const stratum::Configure& configure);
    PoolActions answer(const Requester& from, const stratum::Subscribe& subscribe);
    PoolActions answer(const Requester& from, const stratum::Authorize& authorize);
    PoolActions answer(const Requester& from, const stratum::Submit& submit);
    static PoolActions answerOther(const Requester& from, const stratum::ClientMessage& message);
    static std::optional<stratum::StratumError> refusalOf(const Miner& miner, const stratum::Submit& submit);
    PoolActions reject(const Requester& from, const stratum::StratumError& error);

    void countRejected(stratum::ErrorCode code);

    void makeJob();
    PoolActions startBlock();
    PoolActions sendJobToAll(bool clean);
    void appendFirstJob(PoolActions& actions, const Requester& to) const;
    void appendJob(PoolActions& actions, ConnectionId connection, Miner& miner, bool clean) const;
    void scheduleBlock();
    Bytes nextExtranonce1();
    std::uint32_t ntimeNow() const;

    SimulatedPoolSettings m_settings;
    SimulatedChain m_chain;
    SimulatedJudge m_judge;
    Rng m_rng;
    TimePoint m_start;
    TimePoint m_now;
    TimePoint m_nextJob;
    TimePoint m_nextBlock = kNever;
    std::map<ConnectionId, Miner> m_miners;
    std::uint64_t m_nextExtranonce1;
    std::uint64_t m_jobCount = 0;
    std::string m_jobId;       ///< Of the newest job.
    mining::JobTemplate m_job; ///< The newest.
    SimulatedPoolCounters m_counters;
};

} // namespace dpmp::demo
