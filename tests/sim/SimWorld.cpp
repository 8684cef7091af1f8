// SPDX-License-Identifier: MIT
#include "SimWorld.h"

#include <algorithm>
#include <sstream>
#include <utility>

namespace dpmp::sim {
namespace {

using std::chrono::seconds;

/// After so long in order, a pool must have been found again: the longest pause between attempts, and a login.
constexpr auto kFoundAgain = seconds(240);

/// Miners take a longer silence for a dead pool (NerdMiner, Avalon); a job is due every 30 s.
constexpr auto kLongestSilence = seconds(35);

Duration fromSeconds(double value)
{
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(value));
}

std::vector<std::string> secretsOf(const config::ProxyConfig& config)
{
    std::vector<std::string> secrets{"pw-of-"};
    for (const config::PoolConfig& pool : config.pools) {
        secrets.push_back(pool.password.reveal());
    }
    std::erase(secrets, std::string());
    return secrets;
}

std::vector<std::string> linesOf(const std::string& bytes)
{
    std::vector<std::string> lines;
    std::istringstream stream(bytes);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

} // namespace

SimWorld::SimWorld(std::uint64_t seed, config::ProxyConfig config)
    : m_seed(seed)
    , m_rng(seed)
    , m_referee(seed)
    , m_rules(m_referee, secretsOf(config))
    , m_config(config)
    , m_engine(std::move(config), Rng(seed + 1000))
    , m_start(TimePoint{} + std::chrono::hours(1))
    , m_now(m_start)
    , m_configuredAt(m_start)
    , m_hashes(m_config.pools.size(), 0.0)
{}

SimPool& SimWorld::addPool(PoolTraits traits)
{
    const std::uint64_t number = m_pools.size() + 1;
    m_pools.push_back(std::make_unique<SimPool>(std::move(traits), m_seed * 16 + number, m_now, wiresFor()));
    return *m_pools.back();
}

SimMiner& SimWorld::addMiner(const MinerModel& model, double hashesPerSecond)
{
    const std::size_t seat = m_seats.size();
    Seat& added = m_seats.emplace_back();
    added.miner =
        std::make_unique<SimMiner>(model, "m" + std::to_string(seat), hashesPerSecond, m_seed * 4096 + seat, m_referee);
    const Duration entry = fromSeconds(m_rng.between(0.0, 10.0));
    m_queue.add(m_now + entry, [this, seat] { connectMiner(seat); });
    m_queue.add(m_now + entry, [this, seat] { minerSecond(seat); });
    return *added.miner;
}

void SimWorld::run(Duration time)
{
    const TimePoint end = m_now + time;
    while (!m_referee.hasVerdict() && step(end)) {}
    m_now = m_referee.hasVerdict() ? m_now : end;
}

void SimWorld::settle()
{
    m_isHashing = false;
    run(seconds(90));
    for (const Seat& seat : m_seats) {
        const MinerCounters& counters = seat.miner->counters();
        std::uint64_t answered = counters.accepted + counters.unanswered;
        for (const auto& [code, count] : counters.rejected) {
            answered += count;
        }
        m_referee.check(answered == counters.submitted, "not every submit was answered");
    }
    m_rules.checkLedger(snapshot());
}

void SimWorld::feed(const engine::Input& input)
{
    noteOwner(input);
    m_referee.setTime(elapsed());
    m_rules.before(input);
    const engine::Actions actions = m_engine.handle(input, m_now);
    m_rules.after(actions, m_engine, m_now);
    // The ledger is read after every step while that is cheap.
    if (++m_steps % (1 + m_seats.size() / 4) == 0) {
        const engine::Snapshot state = snapshot();
        m_rules.checkLedger(state);
        m_rules.checkSubmits(state);
    }
    for (const engine::Action& action : actions) {
        perform(action);
    }
    for (const Observer& observer : m_observers) {
        observer(input, actions);
    }
}

/// What the owner has changed, as far as it decides what miners may expect.
void SimWorld::noteOwner(const engine::Input& input)
{
    m_isShuttingDown = m_isShuttingDown || std::holds_alternative<engine::BeginShutdown>(input);
    if (const auto* change = std::get_if<engine::SetWeights>(&input)) {
        for (std::size_t i = 0; i < m_config.pools.size(); ++i) {
            m_config.pools[i].weight = change->weights.at(i);
        }
        m_configuredAt = m_now;
    } else if (const auto* settings = std::get_if<engine::ApplyConfig>(&input)) {
        m_config = settings->config;
        m_configuredAt = m_now;
    }
}

std::uint64_t SimWorld::count(engine::EventKind kind) const
{
    const auto found = m_events.find(kind);
    return found == m_events.end() ? 0 : found->second;
}

SimWorld::Wire SimWorld::newWire(double most)
{
    return {fromSeconds(m_rng.between(0.0005, most)), m_now};
}

TimePoint SimWorld::arrival(Wire& wire)
{
    wire.lastArrival = std::max(wire.lastArrival, m_now + wire.latency + fromSeconds(m_rng.between(0.0, 0.01)));
    return wire.lastArrival;
}

/// Does what is due next; false when nothing is before `end`.
bool SimWorld::step(TimePoint end)
{
    SimPool* soonest = nullptr;
    for (const auto& pool : m_pools) {
        soonest = soonest == nullptr || pool->nextWakeup() < soonest->nextWakeup() ? pool.get() : soonest;
    }
    const TimePoint poolTime = soonest == nullptr ? kNever : soonest->nextWakeup();
    const TimePoint engineTime = m_engine.nextWakeup();
    const TimePoint next = std::min({poolTime, engineTime, m_queue.nextTime()});
    if (next > end) {
        return false;
    }
    m_now = std::max(m_now, next);
    if (m_queue.nextTime() <= next) {
        m_queue.takeNext()();
    } else if (poolTime <= next) {
        soonest->advance(m_now);
    } else {
        feed(engine::Tick{});
    }
    return true;
}

void SimWorld::perform(const engine::Action& action)
{
    std::visit([this](const auto& each) { on(each); }, action);
}

void SimWorld::on(const engine::SendToMiner& action)
{
    const auto seat = m_seatOf.find(action.miner);
    if (seat == m_seatOf.end()) {
        return;
    }
    for (const std::string& line : linesOf(action.bytes)) {
        m_queue.add(arrival(m_seats[seat->second].down), [this, index = seat->second, id = action.miner, line] {
            if (m_seats[index].connection == id) {
                sendFromMiner(index, m_seats[index].miner->line(line, m_now));
            }
        });
    }
}

void SimWorld::on(const engine::CloseMiner& action)
{
    ++m_closedMiners;
    const std::size_t index = m_seatOf.at(action.miner);
    m_queue.add(arrival(m_seats[index].down), [this, index, id = action.miner] {
        if (m_seats[index].connection == id) {
            leave(index);
        }
    });
}

void SimWorld::on(const engine::ConnectPool& action)
{
    Link& link = m_links[action.link];
    link = {poolAt(action.endpoint.host), newWire(0.04), newWire(0.04)};
    const engine::LinkId id = action.link;
    m_queue.add(arrival(link.down), [this, id] {
        if (!m_rules.isLinkAlive(id)) {
            return;
        }
        SimPool* const pool = m_links.at(id).pool;
        if (pool == nullptr || pool->mood().isDown) {
            feed(engine::PoolClosed{id, "connection refused"});
        } else {
            pool->connected(id);
            feed(engine::PoolConnected{id});
        }
    });
}

void SimWorld::on(const engine::SendToPool& action)
{
    Link& link = m_links.at(action.link);
    for (const std::string& line : linesOf(action.bytes)) {
        m_queue.add(arrival(link.up), [&link, id = action.link, line] { link.pool->line(id, line); });
    }
}

void SimWorld::on(const engine::ClosePool& action)
{
    Link& link = m_links.at(action.link);
    m_queue.add(arrival(link.up), [&link, id = action.link] {
        if (link.pool != nullptr) {
            link.pool->closed(id);
        }
    });
}

void SimWorld::on(const engine::Publish& action)
{
    ++m_events[action.event.kind];
    if (action.event.kind == engine::EventKind::JobForwarded) {
        const auto& pool = std::get<std::string>(*action.event.find("pool"));
        m_slotOfJob[std::get<std::string>(*action.event.find("job"))] = static_cast<std::size_t>(pool.at(0) - 'A');
    }
}

void SimWorld::connectMiner(std::size_t seat)
{
    Seat& to = m_seats[seat];
    to.connection = engine::MinerId(++m_lastMiner);
    to.up = newWire(0.005);
    to.down = newWire(0.005);
    m_seatOf[to.connection] = seat;
    feed(engine::MinerConnected{to.connection, "192.0.2." + std::to_string(seat % 250),
                                static_cast<int>(40000 + m_lastMiner % 20000)});
    sendFromMiner(seat, to.miner->open(m_now));
}

/// The miner has no connection any more; it comes back soon.
void SimWorld::leave(std::size_t seat)
{
    m_seats[seat].connection = {};
    m_seats[seat].miner->closed();
    if (!m_isShuttingDown) {
        m_queue.add(m_now + fromSeconds(m_rng.between(1.0, 5.0)), [this, seat] { connectMiner(seat); });
    }
}

void SimWorld::sendFromMiner(std::size_t seat, const std::string& lines)
{
    const engine::MinerId id = m_seats[seat].connection;
    for (const std::string& line : linesOf(lines)) {
        m_queue.add(arrival(m_seats[seat].up), [this, id, line] {
            if (m_rules.isMinerOpen(id)) {
                feed(engine::MinerLine{id, line});
            }
        });
    }
}

void SimWorld::minerSecond(std::size_t seat)
{
    m_queue.add(m_now + seconds(1), [this, seat] { minerSecond(seat); });
    Seat& at = m_seats[seat];
    if (at.connection == engine::MinerId{}) {
        return;
    }
    if (at.miner->wantsToLeave(m_now)) {
        m_queue.add(arrival(at.up), [this, id = at.connection] {
            if (m_rules.isMinerOpen(id)) {
                feed(engine::MinerClosed{id, "closed by the miner"});
            }
        });
        leave(seat);
    } else if (m_isHashing) {
        sendFromMiner(seat, workFor(*at.miner));
        checkSilence(*at.miner);
    }
}

std::string SimWorld::workFor(SimMiner& miner)
{
    const std::uint64_t before = miner.counters().hashes;
    std::string submits = miner.work(m_now);
    if (miner.hasJob()) {
        m_hashes.at(m_slotOfJob.at(miner.jobId())) += static_cast<double>(miner.counters().hashes - before);
    }
    return submits;
}

void SimWorld::checkSilence(const SimMiner& miner)
{
    const bool needsFour = !miner.model().extranonce2Sizes.empty();
    const bool somePoolWorks = std::ranges::any_of(m_config.pools, [&](const config::PoolConfig& pool) {
        const SimPool* const server = poolAt(pool.primary.host);
        const bool suits = server != nullptr && (!needsFour || server->traits().extranonce2Size >= 4);
        return pool.weight > 0 && suits && server->healthySince() != kNever &&
               m_now - std::max(server->healthySince(), m_configuredAt) >= kFoundAgain;
    });
    const Duration silence = m_now - std::max(miner.lastJobAt(), miner.connectedAt());
    if (somePoolWorks && silence > kLongestSilence && !m_isShuttingDown) {
        m_referee.setTime(elapsed());
        m_referee.broken(miner.model().name + " got no job for too long");
    }
}

SimPool* SimWorld::poolAt(const std::string& host)
{
    const auto found = std::ranges::find_if(m_pools, [&host](const auto& pool) { return pool->traits().host == host; });
    return found == m_pools.end() ? nullptr : found->get();
}

SimPool::Wires SimWorld::wiresFor()
{
    SimPool::Wires wires;
    wires.send = [this](engine::LinkId id, const std::string& bytes) {
        m_queue.add(arrival(m_links.at(id).down), [this, id, line = bytes.substr(0, bytes.size() - 1)] {
            if (m_rules.isLinkAlive(id)) {
                feed(engine::PoolLine{id, line});
            }
        });
    };
    wires.drop = [this](engine::LinkId id) {
        m_queue.add(arrival(m_links.at(id).down), [this, id] {
            if (m_rules.isLinkAlive(id)) {
                feed(engine::PoolClosed{id, "closed by the pool"});
            }
        });
    };
    wires.shareSeen = [this](const std::string& user, const mining::Header& header) {
        m_referee.check(checkHeader(user, header), "a pool got a header that its miner never hashed");
    };
    wires.foreignJob = [this](const std::string&) { m_referee.broken("a pool got a share for a job it never sent"); };
    return wires;
}

bool SimWorld::checkHeader(const std::string& user, const mining::Header& header)
{
    m_referee.setTime(elapsed());
    const std::size_t seat = std::stoul(user.substr(user.rfind('m') + 1));
    return seat < m_seats.size() && m_seats[seat].miner->hasHashed(keyOf(m_hasher.sha256d(header)));
}

config::ProxyConfig twoPools(std::uint32_t weightA, std::uint32_t weightB)
{
    config::ProxyConfig config;
    config.pools[0].primary.host = "a.example";
    config.pools[0].wallet = "walletA";
    config.pools[0].password = Secret("secret-of-pool-a");
    config.pools[0].weight = weightA;
    config.pools[1].primary.host = "b.example";
    config.pools[1].wallet = "walletB";
    config.pools[1].weight = weightB;
    return config;
}

} // namespace dpmp::sim
