// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/HashrateMeter.h"
#include "core/engine/JobBook.h"
#include "core/engine/PoolNews.h"
#include "core/engine/PoolSide.h"
#include "core/engine/ShareJudge.h"
#include "core/engine/ShareLedger.h"
#include "core/engine/Turn.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dpmp::engine {

/// Where one miner's shares are judged, sent, answered and counted.
///
/// 1. Every submit is counted once when it comes and once when it ends, in exactly one outcome.
/// 2. A share goes to the connection that issued its job, or to one that the pool gave the same extranonce1 (a resumed
///    session), and to no other.
/// 3. Every submit is answered, by the pool's word where the pool has had one.
/// 4. A share that meets the network target goes out before anything else, even when it is stale or malformed.
class ShareDesk
{
public:
    ShareDesk(MinerId miner, std::size_t pools, TimePoint now)
        : m_miner(miner)
        , m_bySlot(pools)
        , m_meter(now)
    {}

    JobBook& book() { return m_book; }
    /// The miner has logged in: its shares belong to this worker, which events call by `name`.
    void setWorker(std::string name, std::shared_ptr<WorkerRecord> record)
    {
        m_worker = std::move(name);
        m_record = std::move(record);
    }

    void submit(const stratum::RpcId& id, const stratum::Submit& submit, std::vector<PoolSide>& sides, Turn& turn);
    /// A submit that never got as far as a job.
    void refuse(const stratum::RpcId& id, const stratum::StratumError& error, Turn& turn);

    void onAnswer(const PoolAnsweredShare& answer, std::vector<PoolSide>& sides, Turn& turn);
    /// The connection is gone: what it has not answered is lost.
    void onLinkLost(LinkId link, Turn& turn);
    void onTick(std::vector<PoolSide>& sides, Turn& turn, PoolNewsList& news);
    TimePoint nextWakeup(const config::TimeoutConfig& timeouts) const;

    /// No share waits for an answer.
    bool isSettled() const { return m_pending.empty(); }
    /// Nobody is left to answer to; counting goes on.
    void forgetMiner() { m_minerGone = true; }
    /// Ends all waiting: the connections are about to be closed.
    void abandon(Turn& turn);

    const std::vector<LedgerRow>& bySlot() const { return m_bySlot; }
    /// Submits that belong to no pool's job.
    const LedgerRow& withoutPool() const { return m_withoutPool; }
    mining::Difficulty bestShare() const { return m_best; }
    int blockCandidates() const { return m_blockCandidates; }
    std::optional<mining::Hashrate> hashrate(TimePoint now) const { return m_meter.hashrate(now); }

private:
    struct Pending
    {
        LinkId link;
        std::int64_t requestId = 0;
        stratum::RpcId minerRequest;
        std::shared_ptr<const PoolJob> job;
        PoolShare share;
        mining::Difficulty trueDifficulty;
        TimePoint sentAt;
        mining::VersionMeaning meaning = mining::VersionMeaning::Xor;
        bool isRetry = false;
    };

    void send(const stratum::RpcId& id, const stratum::Submit& submit, const IssuedJob& job, const Verdict& verdict,
              PoolSession& session, Turn& turn);
    static bool retryOtherMeaning(Pending& pending, std::vector<PoolSide>& sides, Turn& turn);
    void announceBlock(const IssuedJob& job, const stratum::Submit& submit, const Verdict& verdict, bool sent,
                       Turn& turn);
    void endHere(const stratum::RpcId& id, LedgerRow& row, const Verdict::Refusal& refusal, const PoolJob* job,
                 mining::Difficulty trueDifficulty, Turn& turn);
    void endLost(const Pending& pending, ShareOutcome outcome, const char* text, Turn& turn);
    void reply(std::string line, Turn& turn) const;
    void publishResult(const PoolJob* job, mining::Difficulty trueDifficulty, const stratum::StratumError* error,
                       std::string_view decidedBy, Duration latency, Turn& turn) const;

    MinerId m_miner;
    std::string m_worker;
    std::shared_ptr<WorkerRecord> m_record; ///< Null before the login; no share comes before that.
    JobBook m_book;
    std::vector<Pending> m_pending;                        ///< In the order sent.
    std::deque<std::pair<LinkId, std::int64_t>> m_givenUp; ///< Unanswered, in case the answer still comes.
    std::vector<LedgerRow> m_bySlot;
    LedgerRow m_withoutPool;
    HashrateMeter m_meter;
    mining::Difficulty m_best;
    int m_blockCandidates = 0;
    bool m_minerGone = false;
};

} // namespace dpmp::engine
