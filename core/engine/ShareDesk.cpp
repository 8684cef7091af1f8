// SPDX-License-Identifier: MIT
#include "core/engine/ShareDesk.h"

#include "core/mining/VersionRolling.h"
#include "core/stratum/ServerMessageWriter.h"
#include "core/util/Hex.h"

#include <algorithm>
#include <iterator>

namespace dpmp::engine {

namespace {

using mining::VersionMeaning;
using stratum::ErrorCode;
using stratum::StratumError;

constexpr std::size_t kMaxGivenUp = 64;

double milliseconds(Duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

/// The connection that this job's shares may go to.
PoolSession* sessionFor(const PoolJob& job, std::vector<PoolSide>& sides, bool atAnyPrice)
{
    PoolSide& side = sides.at(job.slot.index);
    PoolSession* const issuer = side.find(job.link);
    if (issuer != nullptr && issuer->canSubmit()) {
        return issuer;
    }
    PoolSession* const active = side.active();
    if (active == nullptr || !active->canSubmit()) {
        return nullptr;
    }
    return atAnyPrice || active->extranonce() == job.extranonce ? active : nullptr;
}

/// True when the two meanings of the sixth parameter call for different bits.
bool isAmbiguous(const PoolJob& job)
{
    return job.versionMask && (job.work.version & *job.versionMask) != 0;
}

VersionMeaning otherMeaning(VersionMeaning meaning)
{
    return meaning == VersionMeaning::Xor ? VersionMeaning::Replace : VersionMeaning::Xor;
}

} // namespace

void ShareDesk::submit(const stratum::RpcId& id, const stratum::Submit& submit, std::vector<PoolSide>& sides,
                       Turn& turn)
{
    IssuedJob* const job = m_book.find(submit.jobId);
    if (job == nullptr) {
        m_withoutPool.open();
        endHere(id, m_withoutPool, {ShareOutcome::StaleHere, {ErrorCode::JobNotFound, "job not found"}}, nullptr, {},
                turn);
        return;
    }
    LedgerRow& row = m_bySlot.at(job->poolJob->slot.index);
    row.open();
    const Verdict verdict = judge(*job, submit, turn.shared.hasher);
    const mining::Difficulty trueDifficulty = verdict.share ? verdict.share->difficulty : mining::Difficulty{};
    if (verdict.isWork) {
        const double hashes = mining::expectedHashes(job->difficulty);
        m_meter.add(hashes, turn.now);
        m_best = std::max(m_best, trueDifficulty);
        turn.shared.statistics.addShare({job->poolJob->slot, hashes, trueDifficulty}, *m_record, turn.now);
    }
    const bool isDuplicate = verdict.refusal && verdict.refusal->outcome == ShareOutcome::DuplicateHere;
    const bool isBlock = verdict.isBlock() && !isDuplicate;
    if (verdict.refusal && !isBlock) {
        endHere(id, row, *verdict.refusal, job->poolJob.get(), trueDifficulty, turn);
        return;
    }
    PoolSession* const session = sessionFor(*job->poolJob, sides, isBlock);
    if (session != nullptr) {
        send(id, submit, *job, verdict, *session, turn);
    }
    if (isBlock) {
        if (session != nullptr) {
            std::ranges::rotate(turn.actions, turn.actions.end() - 1);
        }
        announceBlock(*job, submit, verdict, session != nullptr, turn);
    }
    if (session == nullptr) {
        endHere(id, row,
                {ShareOutcome::LostWithConnection, {ErrorCode::JobNotFound, "the pool of this job is not connected"}},
                job->poolJob.get(), trueDifficulty, turn);
    }
}

void ShareDesk::refuse(const stratum::RpcId& id, const StratumError& error, Turn& turn)
{
    const bool isLogin = error.code == ErrorCode::Unauthorized || error.code == ErrorCode::NotSubscribed;
    m_withoutPool.open();
    endHere(id, m_withoutPool, {isLogin ? ShareOutcome::UnauthorizedHere : ShareOutcome::MalformedHere, error}, nullptr,
            {}, turn);
}

void ShareDesk::onAnswer(const PoolAnsweredShare& answer, std::vector<PoolSide>& sides, Turn& turn)
{
    const auto found = std::ranges::find_if(m_pending, [&answer](const Pending& pending) {
        return pending.link == answer.link && pending.requestId == answer.requestId;
    });
    if (found == m_pending.end()) {
        if (std::erase(m_givenUp, std::pair(answer.link, answer.requestId)) > 0) {
            turn.publish(EventKind::ShareAnswerLate, {{"miner", static_cast<std::int64_t>(m_miner.value())},
                                                      {"worker", m_worker},
                                                      {"accepted", !answer.error.has_value()}});
        }
        return;
    }
    const bool mayBeMisread =
        answer.error && (answer.error->code == ErrorCode::LowDifficulty || answer.error->code == ErrorCode::Other);
    if (mayBeMisread && retryOtherMeaning(*found, sides, turn)) {
        return;
    }
    const Pending pending = std::move(*found);
    m_pending.erase(found);
    LedgerRow& row = m_bySlot.at(pending.job->slot.index);
    if (answer.error) {
        row.settleRejected(answer.error->code);
        reply(stratum::writeError(pending.minerRequest, *answer.error), turn);
    } else {
        row.settleAccepted(pending.job->difficulty.value);
        reply(stratum::writeTrue(pending.minerRequest), turn);
        if (pending.isRetry) {
            turn.shared.pools.at(pending.job->slot.index).learnVersionMeaning(pending.meaning);
        }
    }
    publishResult(pending.job.get(), pending.trueDifficulty, answer.error ? &*answer.error : nullptr, "pool",
                  turn.now - pending.sentAt, turn);
}

void ShareDesk::onLinkLost(LinkId link, Turn& turn)
{
    // Answered only once they are all out of the list: an answer must not find it half done.
    const auto isLost = [link](const Pending& each) { return each.link == link; };
    std::vector<Pending> gone;
    std::ranges::copy_if(m_pending, std::back_inserter(gone), isLost);
    std::erase_if(m_pending, isLost);
    for (const Pending& pending : gone) {
        endLost(pending, ShareOutcome::LostWithConnection, "the pool's connection ended before it answered", turn);
    }
}

void ShareDesk::onTick(std::vector<PoolSide>& sides, Turn& turn, PoolNewsList& news)
{
    m_book.prune(turn.now);
    while (!m_pending.empty() && turn.now >= m_pending.front().sentAt + turn.config().timeouts.shareAnswer) {
        const Pending pending = std::move(m_pending.front());
        m_pending.erase(m_pending.begin());
        m_givenUp.emplace_back(pending.link, pending.requestId);
        if (m_givenUp.size() > kMaxGivenUp) {
            m_givenUp.pop_front();
        }
        endLost(pending, ShareOutcome::Unanswered, "the pool did not answer in time", turn);
        sides.at(pending.job->slot.index).noteUnanswered(pending.link, pending.sentAt, turn, news);
    }
}

TimePoint ShareDesk::nextWakeup(const config::TimeoutConfig& timeouts) const
{
    return m_pending.empty() ? kNever : m_pending.front().sentAt + timeouts.shareAnswer;
}

void ShareDesk::abandon(Turn& turn)
{
    const std::vector<Pending> gone = std::exchange(m_pending, {});
    for (const Pending& pending : gone) {
        endLost(pending, ShareOutcome::LostWithConnection, "closed before the pool answered", turn);
    }
}

void ShareDesk::send(const stratum::RpcId& id, const stratum::Submit& submit, const IssuedJob& job,
                     const Verdict& verdict, PoolSession& session, Turn& turn)
{
    const PoolJob& poolJob = *job.poolJob;
    Pending pending;
    pending.link = session.link();
    pending.minerRequest = id;
    pending.job = job.poolJob;
    pending.share = {job.poolExtranonce2(submit.extranonce2), submit.ntime, submit.nonce, std::nullopt};
    pending.meaning = turn.shared.pools.at(poolJob.slot.index).versionMeaning();
    if (poolJob.versionMask) {
        pending.share.versionBits =
            mining::submittedBits(poolJob.work.version, verdict.version, *poolJob.versionMask, pending.meaning);
    }
    pending.trueDifficulty = verdict.share->difficulty;
    pending.sentAt = turn.now;
    pending.requestId = session.submit(poolJob, pending.share, turn);
    m_pending.push_back(std::move(pending));
}

bool ShareDesk::retryOtherMeaning(Pending& pending, std::vector<PoolSide>& sides, Turn& turn)
{
    // We hashed the share: it does meet the difficulty. If the pool finds otherwise it reads the bits in another way.
    PoolSession* const session = sides.at(pending.job->slot.index).find(pending.link);
    if (pending.isRetry || session == nullptr || !session->canSubmit() || !isAmbiguous(*pending.job)) {
        return false;
    }
    const std::uint32_t jobVersion = pending.job->work.version;
    const std::uint32_t mask = *pending.job->versionMask;
    const std::uint32_t version = rolledVersion(jobVersion, *pending.share.versionBits, mask, pending.meaning);
    pending.isRetry = true;
    pending.meaning = otherMeaning(pending.meaning);
    pending.share.versionBits = mining::submittedBits(jobVersion, version, mask, pending.meaning);
    pending.requestId = session->submit(*pending.job, pending.share, turn);
    return true;
}

void ShareDesk::announceBlock(const IssuedJob& job, const stratum::Submit& submit, const Verdict& verdict, bool sent,
                              Turn& turn)
{
    ++m_blockCandidates;
    turn.shared.statistics.noteBlock(job.poolJob->slot, turn.now);
    const PoolJob& poolJob = *job.poolJob;
    Bytes coinbase = poolJob.work.coinb1;
    const Bytes extranonce = job.extranonce(submit.extranonce2);
    coinbase.insert(coinbase.end(), extranonce.begin(), extranonce.end());
    coinbase.insert(coinbase.end(), poolJob.work.coinb2.begin(), poolJob.work.coinb2.end());
    turn.publish(EventKind::BlockCandidate,
                 {{"miner", static_cast<std::int64_t>(m_miner.value())},
                  {"pool", poolJob.slot.name()},
                  {"worker", m_worker},
                  {"hash", verdict.share->hash.toDisplay()},
                  {"header", toHex(verdict.share->header)},
                  {"coinbase", toHex(coinbase)},
                  {"job", poolJob.idToken},
                  {"true_difficulty", verdict.share->difficulty.value},
                  {"network_difficulty", mining::Target::fromCompact(poolJob.work.nbits).difficulty().value},
                  {"sent", sent}});
}

void ShareDesk::endHere(const stratum::RpcId& id, LedgerRow& row, const Verdict::Refusal& refusal, const PoolJob* job,
                        mining::Difficulty trueDifficulty, Turn& turn)
{
    row.settle(refusal.outcome);
    reply(stratum::writeError(id, refusal.error), turn);
    publishResult(job, trueDifficulty, &refusal.error, "proxy", Duration::zero(), turn);
}

void ShareDesk::endLost(const Pending& pending, ShareOutcome outcome, const char* text, Turn& turn)
{
    const StratumError error{ErrorCode::Other, text};
    m_bySlot.at(pending.job->slot.index).settle(outcome);
    reply(stratum::writeError(pending.minerRequest, error), turn);
    publishResult(pending.job.get(), pending.trueDifficulty, &error, "proxy", turn.now - pending.sentAt, turn);
}

void ShareDesk::reply(std::string line, Turn& turn) const
{
    if (!m_minerGone) {
        turn.toMiner(m_miner, std::move(line));
    }
}

void ShareDesk::publishResult(const PoolJob* job, mining::Difficulty trueDifficulty, const StratumError* error,
                              std::string_view decidedBy, Duration latency, Turn& turn) const
{
    std::vector<EventField> fields{{"miner", static_cast<std::int64_t>(m_miner.value())}};
    if (job != nullptr) {
        fields.push_back({"pool", job->slot.name()});
    }
    fields.push_back({"worker", m_worker});
    fields.push_back({"accepted", error == nullptr});
    if (job != nullptr) {
        fields.push_back({"difficulty", job->difficulty.value});
        fields.push_back({"true_difficulty", trueDifficulty.value});
    }
    if (error != nullptr) {
        fields.push_back({"code", static_cast<std::int64_t>(error->code)});
        fields.push_back({"reason", error->text});
    }
    fields.push_back({"by", std::string(decidedBy)});
    fields.push_back({"latency_ms", milliseconds(latency)});
    turn.publish(EventKind::ShareResult, std::move(fields));
}

} // namespace dpmp::engine
