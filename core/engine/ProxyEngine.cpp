// SPDX-License-Identifier: MIT
#include "core/engine/ProxyEngine.h"

#include "core/engine/MinerChannel.h"
#include "core/engine/Turn.h"
#include "core/util/Overloaded.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

namespace dpmp::engine {

namespace {

/// No timer fires exactly; asking again sooner than this only spins.
constexpr auto kLeastWait = std::chrono::milliseconds(1);

} // namespace

class ProxyEngine::Impl
{
public:
    Impl(config::ProxyConfig config, Rng rng)
        : m_shared{.config = std::move(config), .pools = {}, .rng = rng, .hasher = {}, .reconnectHints = {}}
        , m_retired(m_shared.config.pools.size())
        , m_retiredWork(m_shared.config.pools.size(), 0.0)
    {
        m_shared.pools.resize(m_shared.config.pools.size());
    }

    Actions handle(const Input& input, TimePoint now)
    {
        Actions actions;
        Turn turn{now, m_shared, actions};
        m_now = now;
        m_settledActions = 0;
        std::visit([&](const auto& each) { on(each, turn); }, input);
        return actions;
    }

    TimePoint nextWakeup() const
    {
        return m_wakeups.empty() ? kNever : std::max(m_wakeups.begin()->first, m_now + kLeastWait);
    }

    Snapshot snapshot(TimePoint now) const;

    bool isSettled() const
    {
        return std::ranges::all_of(m_miners,
                                   [](const auto& entry) { return entry.second.channel.shares().isSettled(); });
    }

private:
    struct Entry
    {
        MinerChannel channel;
        TimePoint wakeup = kNever;
    };

    void on(const MinerConnected& input, Turn& turn)
    {
        auto [entry, isNew] =
            m_miners.try_emplace(input.miner, Entry{MinerChannel({input.miner, input.address, input.port}, turn)});
        if (isNew) {
            settle(entry, turn);
        }
    }

    void on(const MinerLine& input, Turn& turn)
    {
        withMiner(input.miner, turn, [&](MinerChannel& channel) { channel.onLine(input.line, turn); });
    }

    void on(const MinerLineTooLong& input, Turn& turn)
    {
        withMiner(input.miner, turn, [&](MinerChannel& channel) { channel.onLineTooLong(turn); });
    }

    void on(const MinerClosed& input, Turn& turn)
    {
        withMiner(input.miner, turn, [&](MinerChannel& channel) { channel.onClosed(input.reason, turn); });
    }

    void on(const PoolConnected& input, Turn& turn)
    {
        withLink(input.link, turn, [&](MinerChannel& channel) { channel.onPoolConnected(input.link, turn); });
    }

    void on(const PoolLine& input, Turn& turn)
    {
        withLink(input.link, turn, [&](MinerChannel& channel) { channel.onPoolLine(input.link, input.line, turn); });
    }

    void on(const PoolClosed& input, Turn& turn)
    {
        withLink(input.link, turn,
                 [&](MinerChannel& channel) { channel.onPoolClosed(input.link, input.reason, turn); });
        m_links.erase(input.link);
    }

    void on(const Tick& /*input*/, Turn& turn)
    {
        while (!m_wakeups.empty() && m_wakeups.begin()->first <= turn.now) {
            const auto entry = m_miners.find(m_wakeups.begin()->second);
            // Out of the list first: what it is still waiting for puts it back in, at a later time.
            m_wakeups.erase(m_wakeups.begin());
            entry->second.wakeup = kNever;
            entry->second.channel.onTick(turn);
            settle(entry, turn);
        }
    }

    void on(const ApplyConfig& input, Turn& turn) { apply(input.config, EventKind::ConfigApplied, turn); }

    void on(const SetWeights& input, Turn& turn)
    {
        config::ProxyConfig changed = m_shared.config;
        for (std::size_t i = 0; i < std::min(input.weights.size(), changed.pools.size()); ++i) {
            changed.pools[i].weight = input.weights[i];
        }
        apply(std::move(changed), EventKind::WeightsChanged, turn);
    }

    void on(const SetPaused& /*input*/, Turn& /*turn*/) {}
    void on(const DisconnectMiner& /*input*/, Turn& /*turn*/) {}
    void on(const PinMiner& /*input*/, Turn& /*turn*/) {}

    void on(const BeginShutdown& /*input*/, Turn& turn)
    {
        turn.publish(EventKind::ShutdownBegin, {{"miners", static_cast<std::int64_t>(m_miners.size())}});
        for (auto& [miner, entry] : m_miners) {
            entry.channel.beginShutdown();
            reschedule(miner, entry, turn.now);
        }
    }

    void on(const EndShutdown& /*input*/, Turn& turn)
    {
        for (auto entry = m_miners.begin(); entry != m_miners.end();) {
            const auto next = std::next(entry);
            entry->second.channel.endShutdown(turn);
            settle(entry, turn);
            entry = next;
        }
    }

    void apply(config::ProxyConfig changed, EventKind kind, Turn& turn);

    using Miners = std::unordered_map<MinerId, Entry>;

    template <class Function>
    void withMiner(MinerId miner, Turn& turn, Function function)
    {
        const auto entry = m_miners.find(miner);
        if (entry != m_miners.end()) {
            function(entry->second.channel);
            settle(entry, turn);
        }
    }

    template <class Function>
    void withLink(LinkId link, Turn& turn, Function function)
    {
        const auto owner = m_links.find(link);
        if (owner != m_links.end()) {
            withMiner(owner->second, turn, function);
        }
    }

    void settle(Miners::iterator entry, Turn& turn);
    void reschedule(MinerId miner, Entry& entry, TimePoint now);
    void retire(const MinerChannel& channel, TimePoint now);

    Shared m_shared;
    Miners m_miners;
    std::unordered_map<LinkId, MinerId> m_links;
    std::set<std::pair<TimePoint, MinerId>> m_wakeups;
    std::vector<LedgerRow> m_retired; ///< Of miners that have left, by pool.
    LedgerRow m_retiredWithoutPool;
    std::vector<double> m_retiredWork;
    mining::Difficulty m_retiredBest;
    int m_retiredBlocks = 0;
    TimePoint m_now;
    std::size_t m_settledActions = 0; ///< How many actions of this turn settle() has seen.
};

void ProxyEngine::Impl::apply(config::ProxyConfig changed, EventKind kind, Turn& turn)
{
    const config::ProxyConfig old = std::exchange(m_shared.config, std::move(changed));
    // The number of pools is fixed for the life of the engine.
    m_shared.config.pools.resize(old.pools.size());
    std::vector<EventField> fields;
    static constexpr std::array<std::string_view, 2> kWeightKeys{"weight_a", "weight_b"};
    for (std::size_t i = 0; i < m_shared.config.pools.size(); ++i) {
        if (m_shared.config.pools[i].primary != old.pools[i].primary) {
            m_shared.pools[i] = PoolKnowledge{};
        }
        if (i < kWeightKeys.size()) {
            fields.push_back({kWeightKeys[i], static_cast<std::int64_t>(m_shared.config.pools[i].weight)});
        }
    }
    turn.publish(kind, std::move(fields));
    for (auto entry = m_miners.begin(); entry != m_miners.end();) {
        const auto next = std::next(entry);
        entry->second.channel.onConfigChanged(old, turn);
        settle(entry, turn);
        entry = next;
    }
}

/// After every turn of a miner: takes note of the links that it opened and of when it wants to be woken.
void ProxyEngine::Impl::settle(Miners::iterator entry, Turn& turn)
{
    for (; m_settledActions < turn.actions.size(); ++m_settledActions) {
        const Action& action = turn.actions[m_settledActions];
        if (const auto* connect = std::get_if<ConnectPool>(&action)) {
            m_links.try_emplace(connect->link, entry->first);
        } else if (const auto* close = std::get_if<ClosePool>(&action)) {
            m_links.erase(close->link);
        }
    }
    if (entry->second.channel.isFinished()) {
        retire(entry->second.channel, turn.now);
        m_wakeups.erase({entry->second.wakeup, entry->first});
        m_miners.erase(entry);
        return;
    }
    reschedule(entry->first, entry->second, turn.now);
}

void ProxyEngine::Impl::reschedule(MinerId miner, Entry& entry, TimePoint now)
{
    const TimePoint wakeup = entry.channel.nextWakeup(m_shared.config.timeouts, now);
    const TimePoint later = wakeup == kNever ? kNever : std::max(wakeup, now + kLeastWait);
    if (later != entry.wakeup) {
        m_wakeups.erase({entry.wakeup, miner});
        entry.wakeup = later;
        if (later != kNever) {
            m_wakeups.emplace(later, miner);
        }
    }
}

void ProxyEngine::Impl::retire(const MinerChannel& channel, TimePoint now)
{
    for (std::size_t i = 0; i < m_retired.size(); ++i) {
        m_retired[i] += channel.shares().bySlot()[i];
        m_retiredWork[i] += channel.jobs().work(PoolSlot{i}, now);
    }
    m_retiredWithoutPool += channel.shares().withoutPool();
    m_retiredBest = std::max(m_retiredBest, channel.shares().bestShare());
    m_retiredBlocks += channel.shares().blockCandidates();
}

Snapshot ProxyEngine::Impl::snapshot(TimePoint now) const
{
    Snapshot snapshot;
    snapshot.shares = m_retiredWithoutPool;
    snapshot.bestShare = m_retiredBest;
    snapshot.blockCandidates = m_retiredBlocks;
    for (std::size_t i = 0; i < m_retired.size(); ++i) {
        const config::PoolConfig& pool = m_shared.config.pools[i];
        PoolSnapshot& shown = snapshot.pools.emplace_back();
        shown.slot = PoolSlot{i};
        shown.name = pool.name;
        shown.weight = pool.weight;
        shown.work = m_retiredWork[i];
        shown.shares = m_retired[i];
    }
    for (const auto& [id, entry] : m_miners) {
        const MinerChannel& channel = entry.channel;
        for (PoolSnapshot& pool : snapshot.pools) {
            pool.linksReady += channel.hasJobFrom(pool.slot) ? 1 : 0;
            pool.minersMining += channel.isOpen() && channel.jobs().current() == pool.slot ? 1 : 0;
            pool.work += channel.jobs().work(pool.slot, now);
            pool.shares += channel.shares().bySlot()[pool.slot.index];
        }
        snapshot.shares += channel.shares().withoutPool();
        snapshot.bestShare = std::max(snapshot.bestShare, channel.shares().bestShare());
        snapshot.blockCandidates += channel.shares().blockCandidates();
        if (channel.isOpen()) {
            snapshot.miners.push_back(channel.snapshot(now));
            snapshot.hashrate.hashesPerSecond += snapshot.miners.back().hashrate.hashesPerSecond;
        }
    }
    for (const PoolSnapshot& pool : snapshot.pools) {
        snapshot.shares += pool.shares;
    }
    std::ranges::sort(snapshot.miners, {}, &MinerSnapshot::id);
    return snapshot;
}

ProxyEngine::ProxyEngine(config::ProxyConfig config, Rng rng)
    : m_impl(std::make_unique<Impl>(std::move(config), rng))
{}

ProxyEngine::~ProxyEngine() = default;

Actions ProxyEngine::handle(const Input& input, TimePoint now)
{
    return m_impl->handle(input, now);
}

TimePoint ProxyEngine::nextWakeup() const
{
    return m_impl->nextWakeup();
}

Snapshot ProxyEngine::snapshot(TimePoint now) const
{
    return m_impl->snapshot(now);
}

bool ProxyEngine::isSettled() const
{
    return m_impl->isSettled();
}

} // namespace dpmp::engine
