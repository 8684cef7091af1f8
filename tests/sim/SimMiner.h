// SPDX-License-Identifier: MIT
#pragma once

#include "core/stratum/ServerMessages.h"
#include "core/util/Rng.h"
#include "core/util/Time.h"

#include "HashLoop.h"
#include "MinerModel.h"
#include "Referee.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

namespace dpmp::sim {

/// What became of a miner's work.
struct MinerCounters
{
    std::uint64_t hashes = 0;
    std::uint64_t idleSeconds = 0; ///< Connected, without a job.
    std::uint64_t found = 0;       ///< Hashes that met the difficulty told.
    double foundWork = 0.0;        ///< Their expected hashes, by the difficulty told.
    std::uint64_t repeated = 0;    ///< Of the found, those with a header found before.
    std::uint64_t dropped = 0;     ///< Found, but never sent: the connection or the job ended first.
    std::uint64_t submitted = 0;
    std::uint64_t accepted = 0;
    std::map<int, std::uint64_t> rejected; ///< By code.
    std::uint64_t unanswered = 0;          ///< Open when a connection ended.
    std::uint64_t connections = 0;
    std::uint64_t setExtranonces = 0;
    std::uint64_t jobs = 0;
    std::uint64_t cleanJobs = 0;
    double longestSilence = 0.0; ///< Seconds between jobs.
};

/// A miner in virtual time. It really hashes, and it judges whoever it is connected to by what a miner sees.
class SimMiner
{
public:
    SimMiner(MinerModel model, std::string user, double hashesPerSecond, std::uint64_t seed, Referee& referee);

    const MinerModel& model() const { return m_model; }
    const MinerCounters& counters() const { return m_counters; }
    const std::string& user() const { return m_user; }
    bool hasJob() const { return m_loop.hasWork(); }
    const std::string& jobId() const { return m_loop.work().jobId; }
    TimePoint lastJobAt() const { return m_lastJobAt; }
    TimePoint connectedAt() const { return m_connectedAt; }

    /// Whether this miner has hashed a header that was good enough to submit.
    bool hasHashed(std::uint64_t headerKey) const { return m_headers.contains(headerKey); }

    /// A new connection; returns what to send first.
    std::string open(TimePoint now);
    void closed();

    /// Takes one line and returns what to send.
    std::string line(std::string_view text, TimePoint now);

    /// Works for a second and returns the submits.
    std::string work(TimePoint now);

    /// Whether it has had enough of this connection.
    bool wantsToLeave(TimePoint now);

private:
    enum class Step { Configure, Subscribe, Authorize, ExtranonceSubscribe };

    struct HeldShare
    {
        std::string jobId;
        std::string params;
        TimePoint due;
    };

    std::string sendSteps();
    std::string request(Step step);
    void onReply(const stratum::ServerReply& reply);
    void onShareAnswer(const stratum::ServerReply& reply);
    void onRequest(const stratum::ServerCall& call, TimePoint now);
    void onNotify(const stratum::Notify& notify, TimePoint now);
    void checkFresh(const stratum::Notify& notify);
    std::string submit(const std::string& params);

    MinerModel m_model;
    std::string m_user;
    double m_hashesPerSecond;
    Rng m_rng;
    Referee& m_referee;
    HashLoop m_loop;
    MinerCounters m_counters;
    std::unordered_set<std::uint64_t> m_headers;      ///< Found ever.
    std::unordered_set<std::uint64_t> m_searchSpaces; ///< Of all jobs ever.

    // Of the connection:
    TimePoint m_connectedAt;
    TimePoint m_leavesAt = kNever;
    TimePoint m_lastJobAt;
    std::deque<Step> m_toAsk;
    std::deque<std::pair<std::int64_t, Step>> m_asked;
    std::int64_t m_lastId = 0;
    bool m_isSubscribed = false;
    bool m_isAuthorized = false;
    std::multiset<std::int64_t> m_openSubmits;
    std::deque<double> m_difficulties; ///< Told and not yet in force.
    double m_difficulty = 0.0;
    bool m_lastWasDifficulty = false;
    std::optional<std::uint32_t> m_mask;
    Bytes m_extranonce1;
    int m_extranonce2Size = 0;
    std::deque<std::string> m_jobIds;
    std::deque<HeldShare> m_held;
};

} // namespace dpmp::sim
