// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/ProxyEngine.h"

#include "EngineRules.h"
#include "EventQueue.h"
#include "Referee.h"
#include "SimMiner.h"
#include "SimPool.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace dpmp::sim {

/// A ProxyEngine between simulated miners and simulated pools, in virtual time. After every step the rules are checked;
/// the first that is broken ends the run and stands, with the seed, in verdict().
class SimWorld
{
public:
    SimWorld(std::uint64_t seed, config::ProxyConfig config);

    /// A pool server that listens at `traits.host`.
    SimPool& addPool(PoolTraits traits);
    /// Connects within the first ten seconds from now.
    SimMiner& addMiner(const MinerModel& model, double hashesPerSecond = 10.0);

    void run(Duration time);
    /// Stops the hashing and waits until everything under way has arrived.
    void settle();

    /// Does something so long after the start.
    void at(Duration sinceStart, std::function<void()> event) { m_queue.add(m_start + sinceStart, std::move(event)); }
    /// Hands something to the engine now.
    void feed(const engine::Input& input);

    /// Called after each step with what came out.
    using Observer = std::function<void(const engine::Input&, const engine::Actions&)>;
    void observe(Observer observer) { m_observers.push_back(std::move(observer)); }

    TimePoint now() const { return m_now; }
    Duration elapsed() const { return m_now - m_start; }
    const std::string& verdict() const { return m_referee.verdict(); }
    engine::Snapshot snapshot() const { return m_engine.snapshot(m_now); }
    const engine::ProxyEngine& engine() const { return m_engine; }
    SimMiner& miner(std::size_t index) { return *m_seats.at(index).miner; }
    std::size_t minerCount() const { return m_seats.size(); }
    Rng& rng() { return m_rng; }

    std::uint64_t closedMiners() const { return m_closedMiners; } ///< By the engine.
    std::uint64_t count(engine::EventKind kind) const;
    /// Hashes that miners did on jobs of this pool of the split.
    double hashesFor(std::size_t slot) const { return m_hashes.at(slot); }

private:
    /// A direction of a connection: what goes in first comes out first.
    struct Wire
    {
        Duration latency{};
        TimePoint lastArrival{};
    };

    /// Where a miner sits; it may connect again and again.
    struct Seat
    {
        std::unique_ptr<SimMiner> miner;
        engine::MinerId connection; ///< 0: none.
        Wire up;
        Wire down;
    };

    struct Link
    {
        SimPool* pool = nullptr;
        Wire up;
        Wire down;
    };

    Wire newWire(double most);
    TimePoint arrival(Wire& wire);
    void noteOwner(const engine::Input& input);
    bool step(TimePoint end);
    void perform(const engine::Action& action);
    void on(const engine::SendToMiner& action);
    void on(const engine::CloseMiner& action);
    void on(const engine::ConnectPool& action);
    void on(const engine::SendToPool& action);
    void on(const engine::ClosePool& action);
    void on(const engine::Publish& action);
    void connectMiner(std::size_t seat);
    void leave(std::size_t seat);
    void sendFromMiner(std::size_t seat, const std::string& lines);
    void minerSecond(std::size_t seat);
    std::string workFor(SimMiner& miner);
    void checkSilence(const SimMiner& miner);
    SimPool* poolAt(const std::string& host);
    SimPool::Wires wiresFor();
    bool checkHeader(const std::string& user, const mining::Header& header);

    std::uint64_t m_seed;
    Rng m_rng;
    Referee m_referee;
    EngineRules m_rules;
    config::ProxyConfig m_config;
    engine::ProxyEngine m_engine;
    EventQueue m_queue;
    TimePoint m_start;
    TimePoint m_now;
    TimePoint m_configuredAt;
    mining::ShareHasher m_hasher;
    std::vector<std::unique_ptr<SimPool>> m_pools;
    std::vector<Seat> m_seats;
    std::map<engine::MinerId, std::size_t> m_seatOf;
    std::map<engine::LinkId, Link> m_links;
    std::vector<Observer> m_observers;
    std::map<engine::EventKind, std::uint64_t> m_events;
    std::unordered_map<std::string, std::size_t> m_slotOfJob; ///< By the id that the miner sees.
    std::vector<double> m_hashes;                             ///< By slot.
    std::uint64_t m_lastMiner = 0;
    std::uint64_t m_steps = 0;
    std::uint64_t m_closedMiners = 0;
    bool m_isHashing = true;
    bool m_isShuttingDown = false;
};

/// Two pools "a.example" and "b.example" with these weights.
config::ProxyConfig twoPools(std::uint32_t weightA, std::uint32_t weightB);

} // namespace dpmp::sim
