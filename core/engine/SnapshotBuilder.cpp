// SPDX-License-Identifier: MIT
#include "core/engine/SnapshotBuilder.h"

#include "core/mining/CoinbaseHeight.h"
#include "core/util/Hex.h"

#include <algorithm>

namespace dpmp::engine {

namespace {

void addRows(MinerSnapshot& miner, const std::vector<LedgerRow>& byPool, const LedgerRow& withoutPool)
{
    for (std::size_t i = 0; i < std::min(byPool.size(), miner.byPool.size()); ++i) {
        miner.byPool[i] += byPool[i];
        miner.shares += byPool[i];
    }
    miner.shares += withoutPool;
}

} // namespace

void PastMiners::add(const MinerChannel& channel, TimePoint now)
{
    for (std::size_t i = 0; i < byPool.size(); ++i) {
        byPool[i] += channel.shares().bySlot()[i];
        work[i] += channel.jobs().work(PoolSlot{i}, now);
    }
    withoutPool += channel.shares().withoutPool();
    blockCandidates += channel.shares().blockCandidates();
}

SnapshotBuilder::SnapshotBuilder(const Shared& shared, const PoolWatch& watch, const PastMiners& past, TimePoint now)
    : m_shared(shared)
    , m_watch(watch)
    , m_past(past)
    , m_now(now)
{
    for (std::size_t i = 0; i < shared.config.pools.size(); ++i) {
        m_snapshot.pools.push_back(pool(PoolSlot{i}));
    }
    m_snapshot.hashrates = shared.statistics.total().windows(now);
    m_snapshot.bestShare = shared.statistics.total().bestShare;
    m_snapshot.shares = past.withoutPool;
    m_snapshot.blockCandidates = past.blockCandidates;
    m_snapshot.history = shared.statistics.history(now);
}

void SnapshotBuilder::add(const MinerChannel& channel)
{
    const ShareDesk& shares = channel.shares();
    for (PoolSnapshot& pool : m_snapshot.pools) {
        pool.linksReady += channel.side(pool.slot).latestJob() ? 1 : 0;
        pool.minersMining += channel.isOpen() && channel.jobs().current() == pool.slot ? 1 : 0;
        pool.work += channel.jobs().work(pool.slot, m_now);
        pool.shares += shares.bySlot()[pool.slot.index];
    }
    m_snapshot.shares += shares.withoutPool();
    m_snapshot.blockCandidates += shares.blockCandidates();
    if (channel.isOpen()) {
        m_open.push_back(&channel);
    } else if (channel.record()) {
        m_ending[WorkerBook::current(channel.record()).get()].push_back(&channel);
    }
}

Snapshot SnapshotBuilder::finish()
{
    for (const MinerChannel* channel : m_open) {
        m_snapshot.miners.push_back(miner(*channel));
        m_snapshot.hashrate.hashesPerSecond += m_snapshot.miners.back().hashrate.hashesPerSecond;
    }
    for (const PoolSnapshot& pool : m_snapshot.pools) {
        m_snapshot.shares += pool.shares;
    }
    std::ranges::sort(m_snapshot.miners, {}, &MinerSnapshot::id);
    for (const auto& record : m_shared.statistics.workers().away(kMostAway, m_now - kLongestAway)) {
        m_snapshot.away.push_back(worker(*record));
    }
    return std::move(m_snapshot);
}

PoolSnapshot SnapshotBuilder::pool(PoolSlot slot) const
{
    const config::PoolConfig& config = m_shared.config.pools[slot.index];
    const std::string primary = hostAndPort(config.primary);
    PoolSnapshot pool;
    pool.slot = slot;
    pool.name = config.name;
    pool.weight = config.weight;
    pool.state = m_watch.state(slot, config.weight);
    pool.endpoint = m_watch.endpoint(slot).empty() ? primary : m_watch.endpoint(slot);
    pool.usesFallback = pool.endpoint != primary;
    pool.trouble = m_watch.trouble(slot);
    if (const auto since = m_watch.downSince(slot)) {
        pool.down = m_now - *since;
    }
    if (const std::shared_ptr<const PoolJob>& job = m_shared.pools[slot.index].newestJob()) {
        pool.lastJobAge = m_now - job->receivedAt;
        pool.difficulty = job->difficulty;
        pool.networkDifficulty = mining::Target::fromCompact(job->work.nbits).difficulty();
        pool.height = mining::coinbaseHeight(job->work.coinb1);
    }
    pool.work = m_past.work[slot.index];
    pool.hashrates = m_shared.statistics.pool(slot).windows(m_now);
    pool.bestShare = m_shared.statistics.pool(slot).bestShare;
    pool.shares = m_past.byPool[slot.index];
    return pool;
}

MinerSnapshot SnapshotBuilder::miner(const MinerChannel& channel) const
{
    const MinerSession& session = channel.session();
    const JobDesk& jobs = channel.jobs();
    MinerSnapshot miner;
    miner.id = channel.peer().id;
    miner.address = channel.peer().address;
    miner.worker = session.user();
    miner.pool = jobs.current();
    miner.placement = session.isReady() ? jobs.placement() : Placement::LoggingIn;
    miner.pinned = jobs.pinned();
    miner.difficulty = jobs.difficulty();
    miner.connected = m_now - channel.connectedAt();
    miner.capabilities = {.extranonce1 = toHex(jobs.told().extranonce1),
                          .extranonce2Size = jobs.told().extranonce2Size,
                          .versionMask = session.grantedMask(),
                          .takesExtranonceChanges = session.understandsSetExtranonce()};
    miner.byPool.resize(m_snapshot.pools.size());
    addRows(miner, channel.shares().bySlot(), channel.shares().withoutPool());
    if (channel.record()) {
        addWorker(*channel.record(), miner);
    }
    miner.agent = session.agent();
    return miner;
}

MinerSnapshot SnapshotBuilder::worker(const WorkerRecord& record) const
{
    MinerSnapshot miner;
    miner.id = record.miner;
    miner.address = record.address;
    miner.worker = record.worker;
    miner.placement = Placement::NoPool;
    miner.pinned = record.pinned;
    miner.away = m_now - record.leftAt;
    miner.byPool.resize(m_snapshot.pools.size());
    addWorker(record, miner);
    miner.agent = record.agent;
    return miner;
}

void SnapshotBuilder::addWorker(const WorkerRecord& record, MinerSnapshot& miner) const
{
    miner.hashrate = record.hashrate.tenMinutes(m_now).value_or(mining::Hashrate{});
    miner.hashrates = record.hashrate.windows(m_now);
    miner.bestShare = record.bestShare;
    if (record.lastShare) {
        miner.lastShareAge = m_now - *record.lastShare;
    }
    miner.trail = record.hashrate.trail(m_now);
    addRows(miner, record.byPool, record.withoutPool);
    if (const auto ending = m_ending.find(&record); ending != m_ending.end()) {
        for (const MinerChannel* channel : ending->second) {
            addRows(miner, channel->shares().bySlot(), channel->shares().withoutPool());
        }
    }
}

} // namespace dpmp::engine
