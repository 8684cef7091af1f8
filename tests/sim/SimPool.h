// SPDX-License-Identifier: MIT
#pragma once

#include "core/demo/SimulatedChain.h"
#include "core/engine/Ids.h"
#include "core/mining/ShareHasher.h"
#include "core/mining/VersionRolling.h"
#include "core/stratum/ClientMessages.h"
#include "core/util/Rng.h"
#include "core/util/Time.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace dpmp::sim {

/// How a simulated pool server is set up.
struct PoolTraits
{
    std::string host = "pool.example";
    int extranonce1Size = 4;
    int extranonce2Size = 8;
    std::optional<std::uint32_t> versionMask = mining::kBip320Mask; ///< Empty: configure is refused.
    std::uint32_t blockVersion = 0x20000000;
    double difficulty = 1e-8;
    std::chrono::seconds jobInterval{60};
    std::chrono::seconds blockInterval{600}; ///< Mean time between blocks; 0: none.
    bool alwaysClean = false;                ///< NOMP.
    bool resumesSessions = false;            ///< A returning session gets its extranonce1 again, as with ckpool.
};

/// How it behaves at the moment; the tests turn these.
struct PoolMood
{
    bool isDown = false;      ///< Connections are refused.
    bool isBlackHole = false; ///< Takes connections and never says a word.
    bool isSilent = false;    ///< Has no new jobs, but answers.
    bool hangsUpAfterLogin = false;
    bool refusesWorkers = false;
    bool refusesShares = false;

    bool isHealthy() const
    {
        return !isDown && !isBlackHole && !isSilent && !hangsUpAfterLogin && !refusesWorkers && !refusesShares;
    }
};

struct PoolCounters
{
    std::uint64_t accepted = 0;
    std::array<std::uint64_t, 6> rejected{}; ///< Codes 20 to 25.
    std::uint64_t unknownJobs = 0;           ///< Of an id that the connection was never sent.
    double acceptedWork = 0.0;               ///< In expected hashes.
    std::uint64_t connections = 0;

    std::uint64_t rejectedWith(int code) const { return rejected.at(static_cast<std::size_t>(code - 20)); }
};

/// A strict pool in virtual time: each share is rebuilt from the bytes that arrived and hashed. Job ids are small hex
/// numbers, so that all pools use the same ones.
class SimPool
{
public:
    /// The pool's way to the world.
    struct Wires
    {
        std::function<void(engine::LinkId, std::string)> send;
        std::function<void(engine::LinkId)> drop;
        /// A share of `user` as the pool understood it.
        std::function<void(const std::string& user, const mining::Header&)> shareSeen;
        /// A submit named a job that this connection was never sent.
        std::function<void(const std::string& jobId)> foreignJob;
    };

    SimPool(PoolTraits traits, std::uint64_t seed, TimePoint now, Wires wires);

    const PoolTraits& traits() const { return m_traits; }
    const PoolCounters& counters() const { return m_counters; }

    const PoolMood& mood() const { return m_mood; }
    void setMood(const PoolMood& mood, TimePoint now);
    /// Since when it has been in perfect order; kNever while it is not.
    TimePoint healthySince() const { return m_healthySince; }

    void connected(engine::LinkId link);
    void closed(engine::LinkId link) { m_links.erase(link); }
    void line(engine::LinkId link, std::string_view text);
    void advance(TimePoint now);
    TimePoint nextWakeup() const { return std::min(m_nextJob, m_nextBlock); }

    // What a pool may do of its own accord.
    void renewJob();
    void findBlock();
    /// For jobs from the next one on.
    void setDifficulty(double difficulty);
    /// A new extranonce1 for everybody, from the next job on.
    void changeExtranonces();
    void setVersionMask(std::uint32_t mask);
    void askToReconnect();
    /// Says this to every connection.
    void broadcast(const std::string& line);
    void dropAll();

private:
    struct SentJob
    {
        std::shared_ptr<const mining::JobTemplate> work;
        Bytes extranonce1;
        double difficulty = 0.0;
        std::uint64_t block = 0;
    };

    struct Link
    {
        Bytes extranonce1;
        std::string session;
        std::string user;
        bool isSubscribed = false;
        bool hasVersionRolling = false;
        double announced = 0.0;
        std::map<std::string, SentJob> jobs;
    };

    void answer(engine::LinkId id, Link& link, const stratum::ClientRequest& request);
    void answerSubscribe(engine::LinkId id, Link& link, const stratum::RpcId& rpc, const stratum::Subscribe& message);
    void answerAuthorize(engine::LinkId id, Link& link, const stratum::RpcId& rpc, const std::string& user);
    void answerSubmit(engine::LinkId id, Link& link, const stratum::RpcId& rpc, const stratum::Submit& submit);
    int judge(Link& link, const stratum::Submit& submit);
    void makeJob();
    void sendJob(engine::LinkId id, Link& link, bool clean);
    void sendJobToAll(bool clean);
    Bytes newExtranonce1();

    PoolTraits m_traits;
    PoolMood m_mood;
    TimePoint m_healthySince;
    Wires m_wires;
    demo::SimulatedChain m_chain;
    Rng m_rng;
    mining::ShareHasher m_hasher;
    TimePoint m_start;
    TimePoint m_now;
    TimePoint m_nextJob;
    TimePoint m_nextBlock = kNever;
    std::map<engine::LinkId, Link> m_links;
    std::map<std::string, Link> m_sessions; ///< For resuming.
    std::uint64_t m_lastExtranonce1 = 0;
    std::uint64_t m_lastJob = 0;
    std::uint64_t m_block = 0;
    std::string m_jobId;
    std::shared_ptr<const mining::JobTemplate> m_job;
    std::unordered_set<std::uint64_t> m_seen;
    PoolCounters m_counters;
};

} // namespace dpmp::sim
