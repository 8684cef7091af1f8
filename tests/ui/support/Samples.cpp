// SPDX-License-Identifier: MIT
#include "tests/ui/support/Samples.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace dpmp::test {

namespace {

using namespace std::chrono_literals;
using engine::HashrateSeries;
using engine::MinerSnapshot;
using engine::PoolSlot;

struct Machine
{
    const char* worker;
    const char* agent;
    double hashrate;
};

constexpr std::array kMachines{
    Machine{"living-room.bitaxe", "bitaxe/BM1370/v2.9.0", 1.2e12},
    Machine{"office.bitaxe", "bitaxe/BM1368/v2.6.5", 0.65e12},
    Machine{"attic.nerdqaxe", "NerdQAxe++/BM1370/v1.0.36", 4.8e12},
    Machine{"garage.avalonq", "cgminer/4.11.1", 90e12},
    Machine{"hall.nano3s", "cgminer/4.11.1", 6e12},
    Machine{"shed.s19", "bmminer/2.0.0", 95e12},
    Machine{"shed.m30s", "btcminer/4.2.3", 88e12},
    Machine{"kitchen.nerdminer", "NerdMinerV2", 78e3},
};

engine::HashrateWindows windowsAround(double rate)
{
    const auto hashrate = [rate](double factor) { return mining::Hashrate{rate * factor}; };
    return {.oneMinute = hashrate(1.08), .fiveMinutes = hashrate(0.97), .hour = hashrate(1.01), .day = hashrate(1.0)};
}

// A wave around the rate: charts with a flat line hide mistakes.
std::vector<float> wave(double rate, std::size_t points, double phase)
{
    std::vector<float> values(points);
    for (std::size_t i = 0; i < points; ++i) {
        const double angle = static_cast<double>(i) * 0.21 + phase;
        values[i] = static_cast<float>(rate * (1.0 + 0.08 * std::sin(angle) + 0.03 * std::sin(angle * 3.7)));
    }
    return values;
}

engine::LedgerRow ledger(std::uint64_t accepted, std::uint64_t rejected, double difficulty)
{
    engine::LedgerRow row;
    for (std::uint64_t i = 0; i < accepted; ++i) {
        row.open();
        row.settleAccepted(difficulty);
    }
    for (std::uint64_t i = 0; i < rejected; ++i) {
        row.open();
        row.settle(engine::ShareOutcome::StaleHere);
    }
    return row;
}

MinerSnapshot minerAt(std::size_t index, const std::string& worker, const std::string& agent, double rate)
{
    MinerSnapshot miner;
    miner.id = engine::MinerId(index + 1);
    miner.address = "192.168.1." + std::to_string(20 + index % 200);
    miner.agent = agent;
    miner.worker = worker;
    miner.pool = PoolSlot{index % 3 == 1 ? 1U : 0U};
    miner.placement = engine::Placement::Split;
    miner.hashrate = {rate};
    miner.hashrates = windowsAround(rate);
    miner.difficulty = mining::Difficulty{std::max(1.0, std::floor(rate / 1e9))};
    miner.bestShare = {rate / 3e4};
    miner.lastShareAge = std::chrono::seconds(2 + index * 3);
    miner.connected = std::chrono::hours(5) + std::chrono::minutes(index);
    miner.capabilities = {.extranonce1 = "d1a0f00" + std::to_string(index % 10),
                          .extranonce2Size = 4,
                          .versionMask = 0x1fffe000U,
                          .takesExtranonceChanges = index % 2 == 0};
    miner.byPool = {ledger(700 + index, index % 5, miner.difficulty->value),
                    ledger(300 + index, index % 2, miner.difficulty->value)};
    miner.shares = miner.byPool[0];
    miner.shares += miner.byPool[1];
    miner.trail = std::make_shared<engine::HashrateTrail>(engine::HashrateTrail{
        .hour = wave(rate, 60, static_cast<double>(index)), .day = wave(rate, 96, static_cast<double>(index))});
    return miner;
}

engine::PoolSnapshot poolAt(std::size_t slot, const std::string& name, double rate)
{
    engine::PoolSnapshot pool;
    pool.slot = PoolSlot{slot};
    pool.name = name;
    pool.weight = slot == 0 ? 70 : 30;
    pool.state = engine::PoolState::Ready;
    pool.endpoint = slot == 0 ? "stratum.first.example:3333" : "stratum.second.example:3443";
    pool.linksReady = 8;
    pool.minersMining = slot == 0 ? 5 : 3;
    pool.lastJobAge = std::chrono::seconds(12 + 7 * slot);
    pool.difficulty = mining::Difficulty{65536};
    pool.networkDifficulty = mining::Difficulty{slot == 0 ? 152.27e12 : 0.71e12};
    pool.height = slot == 0 ? 925'000U : 921'500U;
    pool.work = rate * 86400;
    pool.hashrates = windowsAround(rate);
    pool.bestShare = {2.31e9};
    pool.shares = ledger(slot == 0 ? 5600 : 2400, slot == 0 ? 11 : 2, 65536);
    return pool;
}

std::shared_ptr<const engine::History> historyOf(double rateA, double rateB)
{
    const auto series = [&](Duration step, std::size_t points) {
        return HashrateSeries{.step = step, .byPool = {wave(rateA, points, 0.0), wave(rateB, points, 2.0)}};
    };
    engine::History history;
    history.at = TimePoint(100h);
    history.tenMinutes = series(5s, 120);
    history.hour = series(30s, 120);
    history.day = series(10min, 144);
    using Kind = engine::HistoryMark::Kind;
    history.marks = {{.kind = Kind::WeightsChanged, .at = history.at - 9h, .pool = {}, .weights = {80, 20}},
                     {.kind = Kind::PoolDown, .at = history.at - 40min, .pool = PoolSlot{1}, .weights = {}},
                     {.kind = Kind::PoolUp, .at = history.at - 31min, .pool = PoolSlot{1}, .weights = {}},
                     {.kind = Kind::WeightsChanged, .at = history.at - 6min, .pool = {}, .weights = {70, 30}},
                     {.kind = Kind::Block, .at = history.at - 3min, .pool = PoolSlot{0}, .weights = {}}};
    return std::make_shared<const engine::History>(std::move(history));
}

engine::Snapshot snapshotOf(std::vector<engine::PoolSnapshot> pools, std::vector<MinerSnapshot> miners)
{
    engine::Snapshot snapshot;
    for (const MinerSnapshot& miner : miners) {
        snapshot.hashrate.hashesPerSecond += miner.hashrate.hashesPerSecond;
        snapshot.bestShare = std::max(snapshot.bestShare, miner.bestShare);
    }
    snapshot.hashrates = windowsAround(snapshot.hashrate.hashesPerSecond);
    for (const engine::PoolSnapshot& pool : pools) {
        snapshot.shares += pool.shares;
    }
    snapshot.pools = std::move(pools);
    snapshot.miners = std::move(miners);
    snapshot.running = 26h + 13min;
    return snapshot;
}

runtime::TimedEvent eventAt(int second, engine::EventKind kind, std::vector<engine::EventField> fields)
{
    return {std::chrono::system_clock::time_point(std::chrono::seconds(1'795'600'000 + second)),
            {kind, std::move(fields)}};
}

} // namespace

config::ProxyConfig sampleConfig()
{
    config::ProxyConfig config;
    config::PoolConfig& first = config.pools[0];
    first.name = "First Pool";
    first.primary = {.host = "stratum.first.example", .port = 3333, .tls = false};
    first.fallbacks = {{.host = "backup.first.example", .port = 25, .tls = false}};
    first.wallet = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";
    first.chain = "BTC";
    first.weight = 70;
    config::PoolConfig& second = config.pools[1];
    second.name = "Second Pool";
    second.primary = {.host = "stratum.second.example", .port = 3443, .tls = true};
    second.wallet = "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a";
    second.chain = "BCH";
    second.weight = 30;
    return config;
}

engine::Snapshot emptySnapshot()
{
    engine::Snapshot snapshot;
    for (std::size_t slot = 0; slot < 2; ++slot) {
        engine::PoolSnapshot pool;
        pool.slot = PoolSlot{slot};
        pool.name = slot == 0 ? "First Pool" : "Second Pool";
        pool.weight = slot == 0 ? 70 : 30;
        snapshot.pools.push_back(pool);
    }
    return snapshot;
}

engine::Snapshot normalSnapshot()
{
    std::vector<MinerSnapshot> miners;
    for (std::size_t i = 0; i < kMachines.size(); ++i) {
        const Machine& machine = kMachines[i]; // NOLINT(*-constant-array-index)
        miners.push_back(minerAt(i, machine.worker, machine.agent, machine.hashrate));
    }
    engine::Snapshot snapshot =
        snapshotOf({poolAt(0, "First Pool", 201e12), poolAt(1, "Second Pool", 85e12)}, std::move(miners));
    MinerSnapshot gone = minerAt(8, "cellar.s9", "bmminer/1.0.0", 13e12);
    gone.pool.reset();
    gone.placement = engine::Placement::NoPool;
    gone.away = 23min;
    snapshot.away.push_back(gone);
    snapshot.history = historyOf(201e12, 85e12);
    return snapshot;
}

engine::Snapshot extremeSnapshot()
{
    std::vector<MinerSnapshot> miners;
    for (std::size_t i = 0; i < 500; ++i) {
        std::string worker = "a-very-long-worker-name-that-somebody-really-wrote-number-";
        worker += std::to_string(1000 + i);
        miners.push_back(minerAt(i, worker.substr(worker.size() - 60),
                                 "whatsminer/extremely-long-agent-string/v10.20.30",
                                 5e15 + 1e13 * static_cast<double>(i)));
        miners.back().pool = PoolSlot{0};
        miners.back().placement = engine::Placement::OtherDown;
    }
    engine::PoolSnapshot down =
        poolAt(1, "An extremely long pool name that nobody would choose, but somebody did", 0.0);
    down.state = engine::PoolState::Down;
    down.trouble = "connection refused by stratum.a-very-long-host-name-of-a-pool.example.org port 65535";
    down.down = 76h;
    down.linksReady = 0;
    down.minersMining = 0;
    down.hashrates = {};
    engine::Snapshot snapshot =
        snapshotOf({poolAt(0, "A pool with a rather long name as well", 3.7e18), down}, std::move(miners));
    snapshot.history = historyOf(3.7e18, 0.0);
    return snapshot;
}

std::vector<runtime::TimedEvent> sampleEvents()
{
    using enum engine::EventKind;
    return {
        eventAt(0, MinerConnected,
                {{"miner", std::int64_t{1}}, {"address", "192.168.1.20"}, {"port", std::int64_t{40123}}}),
        eventAt(1, PoolReady, {{"miner", std::int64_t{1}}, {"pool", "A"}}),
        eventAt(2, MinerAuthorized, {{"miner", std::int64_t{1}}, {"worker", "office.bitaxe"}}),
        eventAt(3, PoolSwitched,
                {{"miner", std::int64_t{1}},
                 {"worker", "office.bitaxe"},
                 {"from_pool", ""},
                 {"to_pool", "A"},
                 {"reason", "start"}}),
        eventAt(9, ShareResult,
                {{"miner", std::int64_t{1}},
                 {"pool", "A"},
                 {"worker", "office.bitaxe"},
                 {"accepted", true},
                 {"difficulty", 1000.0},
                 {"true_difficulty", 1830.5},
                 {"by", "pool"},
                 {"latency_ms", 31.2}}),
        eventAt(12, ShareResult,
                {{"miner", std::int64_t{1}},
                 {"pool", "B"},
                 {"worker", "office.bitaxe"},
                 {"accepted", false},
                 {"difficulty", 1000.0},
                 {"code", std::int64_t{21}},
                 {"reason", "job not found"},
                 {"by", "pool"}}),
        eventAt(20, PoolDown, {{"miner", std::int64_t{1}}, {"pool", "B"}, {"reason", "connection refused"}}),
        eventAt(30, WeightsChanged, {{"weight_a", std::int64_t{80}}, {"weight_b", std::int64_t{20}}}),
        eventAt(41, BlockCandidate, {{"miner", std::int64_t{1}}, {"pool", "A"}, {"worker", "office.bitaxe"}}),
        eventAt(50, MinerDisconnected, {{"miner", std::int64_t{1}}, {"reason", "connection reset by peer"}}),
    };
}

} // namespace dpmp::test
