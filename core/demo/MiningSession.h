// SPDX-License-Identifier: MIT
#pragma once

#include "core/demo/HeaderSearch.h"
#include "core/stratum/ServerMessages.h"
#include "core/util/Bytes.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace dpmp::demo {

/// What became of the shares that a miner submitted.
struct MiningCounters
{
    std::uint64_t submitted = 0;
    std::uint64_t accepted = 0;
    std::uint64_t rejected = 0; ///< For whatever reason, `stale` among them.
    std::uint64_t stale = 0;    ///< Code 21: the job went out of date while the share was under way.
};

/// The protocol side of a miner: speaks Stratum v1 with one pool, over one connection after another, turns jobs into
/// work and found shares into submits. Counts over all connections.
class MiningSession
{
public:
    /// What to do after a line of the pool.
    struct Outcome
    {
        std::string lines;        ///< To be sent; may be empty.
        bool workChanged = false; ///< work() is new.
        bool finished = false;    ///< The connection is of no further use.
    };

    MiningSession(std::string agent, std::string user);

    /// A connection has been made: forgets the one before. Returns what to send first: configure with version rolling,
    /// subscribe, authorize.
    std::string open();

    Outcome line(std::string_view text);

    /// The line to send for a found share; nothing when its job is no longer valid.
    std::optional<std::string> submit(const FoundShare& share);

    /// The newest job. It replaces all work before; nothing before the first job of a connection.
    const std::optional<Work>& work() const { return m_work; }

    const MiningCounters& counters() const { return m_counters; }

private:
    struct SentJob
    {
        std::string jobIdToken;
        std::uint32_t ntime = 0;
    };

    Outcome read(const stratum::ServerReply& reply);
    Outcome read(const stratum::ServerRequest& request);
    void countAnswer(const stratum::ServerReply& reply);
    Outcome take(const stratum::Notify& notify);
    Outcome take(const stratum::SetVersionMask& change);

    std::string m_agent;
    std::string m_user;
    MiningCounters m_counters;
    std::int64_t m_nextId = 1;
    std::uint64_t m_workCount = 0;

    // Of the connection:
    bool m_subscribed = false;
    bool m_versionRolling = false;
    std::uint32_t m_versionMask = 0;
    stratum::SubscribeResult m_extranonce; ///< Applies from the next job on, like m_difficulty.
    double m_difficulty = 1.0;
    std::optional<Work> m_work;
    std::map<std::uint64_t, SentJob> m_jobs; ///< By number of the work; those that are still valid.
    std::set<std::int64_t> m_unanswered;     ///< Ids of submits.
};

} // namespace dpmp::demo
