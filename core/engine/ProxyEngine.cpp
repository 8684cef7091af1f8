// SPDX-License-Identifier: MIT
#include "core/engine/ProxyEngine.h"

#include "core/engine/MinerChannel.h"
#include "core/engine/PoolEndpoints.h"
#include "core/engine/PoolWatch.h"
#include "core/engine/SnapshotBuilder.h"
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
        : m_shared{.config = std::move(config),
                   .pools = {},
                   .rng = rng,
                   .hasher = {},
                   .reconnectHints = {},
                   .statistics = {}}
        , m_watch(m_shared.config.pools.size())
        , m_past(m_shared.config.pools.size())
    {
        m_shared.statistics = Statistics(m_shared.config.pools.size());
        m_shared.pools.resize(m_shared.config.pools.size());
    }

    Actions handle(const Input& input, TimePoint now)
    {
        Actions actions;
        Turn turn{now, m_shared, actions};
        m_now = now;
        m_startedAt = m_startedAt.value_or(now);
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
        std::vector<SideReport> reports; ///< By pool: what the watch knows of it.
    };

    void on(const MinerConnected& input, Turn& turn)
    {
        if (m_isPaused) {
            turn.publish(EventKind::MinerRefused, {{"miner", static_cast<std::int64_t>(input.miner.value())},
                                                   {"address", input.address},
                                                   {"reason", "paused"}});
            turn.actions.emplace_back(CloseMiner{input.miner});
            return;
        }
        auto [entry, isNew] = m_miners.try_emplace(
            input.miner, Entry{MinerChannel({input.miner, input.address, input.port}, turn), kNever, {}});
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

    void on(const SetPaused& input, Turn& turn)
    {
        if (m_isPaused == input.paused) {
            return;
        }
        m_isPaused = input.paused;
        const auto open =
            std::ranges::count_if(m_miners, [](const auto& each) { return each.second.channel.isOpen(); });
        turn.publish(m_isPaused ? EventKind::Paused : EventKind::Resumed,
                     {{"miners", static_cast<std::int64_t>(open)}});
        if (m_isPaused) {
            withEveryMiner(turn, [&](MinerChannel& channel) { channel.disconnect("the proxy is paused", turn); });
        }
    }

    void on(const DisconnectMiner& input, Turn& turn)
    {
        withMiner(input.miner, turn,
                  [&](MinerChannel& channel) { channel.disconnect("disconnected by the user", turn); });
    }

    void on(const PinMiner& input, Turn& turn);

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
        withEveryMiner(turn, [&](MinerChannel& channel) { channel.endShutdown(turn); });
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
    void withEveryMiner(Turn& turn, Function function)
    {
        for (auto entry = m_miners.begin(); entry != m_miners.end();) {
            const auto next = std::next(entry); // settle() may remove this one.
            function(entry->second.channel);
            settle(entry, turn);
            entry = next;
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
    void watchSides(Entry& entry, TimePoint now);

    Shared m_shared;
    Miners m_miners;
    std::unordered_map<LinkId, MinerId> m_links;
    std::set<std::pair<TimePoint, MinerId>> m_wakeups;
    PoolWatch m_watch;
    PastMiners m_past;
    mutable std::optional<TimePoint> m_startedAt; ///< The first moment that the engine was told of.
    bool m_isPaused = false;
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
            m_watch.forgetEndpoint(PoolSlot{i});
        }
        if (i < kWeightKeys.size()) {
            fields.push_back({kWeightKeys[i], static_cast<std::int64_t>(m_shared.config.pools[i].weight)});
        }
    }
    turn.publish(kind, std::move(fields));
    std::vector<std::uint32_t> weights;
    std::ranges::transform(m_shared.config.pools, std::back_inserter(weights), &config::PoolConfig::weight);
    if (!std::ranges::equal(weights, old.pools, {}, {}, &config::PoolConfig::weight)) {
        m_shared.statistics.noteWeights(std::move(weights), turn.now);
    }
    withEveryMiner(turn, [&](MinerChannel& channel) { channel.onConfigChanged(old, turn); });
}

void ProxyEngine::Impl::on(const PinMiner& input, Turn& turn)
{
    const auto found = m_miners.find(input.miner);
    const std::vector<config::PoolConfig>& pools = m_shared.config.pools;
    const bool isPossible =
        !input.pool || (input.pool->index < pools.size() && !pools[input.pool->index].primary.host.empty());
    if (found == m_miners.end() || !found->second.channel.record() || !isPossible) {
        return;
    }
    const std::shared_ptr<WorkerRecord> pinned = found->second.channel.record();
    m_shared.statistics.workers().pin(*pinned, input.pool);
    withEveryMiner(turn, [&](MinerChannel& channel) {
        const std::shared_ptr<WorkerRecord>& record = channel.record();
        if (record && record->address == pinned->address && record->worker == pinned->worker) {
            channel.pin(input.pool, turn);
        }
    });
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
    watchSides(entry->second, turn.now);
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

/// A connection is over: what it has counted stays with its worker and in the totals.
void ProxyEngine::Impl::retire(const MinerChannel& channel, TimePoint now)
{
    m_past.add(channel, now);
    if (const auto record = WorkerBook::current(channel.record())) {
        record->addRows(channel.shares().bySlot(), channel.shares().withoutPool());
    }
}

/// After every turn of a miner: tells the watch what has changed in its sides.
void ProxyEngine::Impl::watchSides(Entry& entry, TimePoint now)
{
    entry.reports.resize(m_shared.config.pools.size());
    for (std::size_t i = 0; i < entry.reports.size(); ++i) {
        const PoolSide& side = entry.channel.side(PoolSlot{i});
        const SideCondition condition = entry.channel.isOpen() ? side.condition() : SideCondition::Unwanted;
        const PoolSession* const session = side.active();
        const LinkId link = session != nullptr ? session->link() : LinkId();
        SideReport& known = entry.reports[i];
        if (known.condition == condition && known.link == link) {
            continue;
        }
        const SideReport before = std::exchange(
            known, {condition, link, session != nullptr ? hostAndPort(session->endpoint()) : "", side.trouble()});
        const PoolWatch::Change change = m_watch.update(PoolSlot{i}, before, known, now);
        if (change != PoolWatch::Change::None) {
            m_shared.statistics.notePool(PoolSlot{i}, change == PoolWatch::Change::CameUp, now);
        }
    }
}

Snapshot ProxyEngine::Impl::snapshot(TimePoint now) const
{
    SnapshotBuilder builder(m_shared, m_watch, m_past, now);
    for (const auto& [id, entry] : m_miners) {
        builder.add(entry.channel);
    }
    Snapshot snapshot = builder.finish();
    snapshot.isPaused = m_isPaused;
    m_startedAt = m_startedAt.value_or(now);
    snapshot.running = now - *m_startedAt;
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
