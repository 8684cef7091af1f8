// SPDX-License-Identifier: MIT
#include "ui/tray/NotificationRules.h"

#include <algorithm>
#include <variant>

namespace dpmp::ui {

namespace {

using namespace std::chrono_literals;
using Kind = Occasion::Kind;

constexpr auto kFirstHour = 1h;
constexpr double kBetterBy = 1.1;
constexpr auto kBestPause = 10min;
constexpr auto kPoolDownAfter = 30s;
constexpr auto kPoolPause = 10min;
constexpr auto kMinerGoneAfter = 2min;
constexpr auto kMinerPause = 1min;
constexpr auto kStormWindow = 5min;
constexpr auto kSampleStep = 10s;
constexpr std::uint64_t kStormShares = 20;
constexpr double kStormPart = 0.2;
constexpr auto kStormPause = 30min;

std::string textOf(const engine::Event& event, std::string_view key)
{
    const engine::EventField::Value* const value = event.find(key);
    const auto* const text = value != nullptr ? std::get_if<std::string>(value) : nullptr;
    return text != nullptr ? *text : std::string();
}

// Somebody of this name came after this one had left: a new address, not a loss.
bool hasMoved(const engine::MinerSnapshot& gone, const std::vector<engine::MinerSnapshot>& miners)
{
    return std::ranges::any_of(miners, [&gone](const engine::MinerSnapshot& miner) {
        return miner.worker == gone.worker && miner.connected <= *gone.away;
    });
}

} // namespace

std::vector<Occasion> NotificationRules::take(const engine::Snapshot& snapshot, TimePoint now)
{
    if (snapshot.running < m_running) {
        reset(); // Another proxy counts from the start.
    }
    m_running = snapshot.running;
    std::vector<Occasion> occasions;
    judgeBestShare(snapshot, now, occasions);
    for (const engine::PoolSnapshot& pool : snapshot.pools) {
        judgePool(pool, now, occasions);
    }
    judgeMiners(snapshot, now, occasions);
    return occasions;
}

std::vector<Occasion> NotificationRules::take(const std::vector<runtime::TimedEvent>& events) const
{
    std::vector<Occasion> occasions;
    for (const runtime::TimedEvent& timed : events) {
        if (timed.event.kind == engine::EventKind::BlockCandidate) {
            occasions.push_back({.kind = Kind::Block,
                                 .pool = textOf(timed.event, "pool"),
                                 .workers = {textOf(timed.event, "worker")},
                                 .reason = {}});
        }
    }
    return occasions;
}

void NotificationRules::judgeBestShare(const engine::Snapshot& snapshot, TimePoint now,
                                       std::vector<Occasion>& occasions)
{
    const double best = snapshot.bestShare.value;
    if (snapshot.running < kFirstHour || best <= 0.0) {
        return;
    }
    if (!m_bestTold) {
        m_bestTold = best;
    } else if (best >= *m_bestTold * kBetterBy && now >= m_nextBest) {
        m_bestTold = best;
        m_nextBest = now + kBestPause;
        occasions.push_back({.kind = Kind::BestShare, .pool = {}, .workers = {}, .reason = {}, .value = best});
    }
}

void NotificationRules::judgePool(const engine::PoolSnapshot& pool, TimePoint now, std::vector<Occasion>& occasions)
{
    PoolMemory& memory = m_pools[pool.slot.index];
    const bool isDown = pool.state == engine::PoolState::Down;
    if (isDown && !memory.isToldDown && pool.down.value_or(Duration{}) >= kPoolDownAfter && now >= memory.nextDown) {
        memory.isToldDown = true;
        memory.nextDown = now + kPoolPause;
        occasions.push_back({.kind = Kind::PoolDown, .pool = pool.name, .workers = {}, .reason = pool.trouble});
    } else if (memory.isToldDown && pool.state == engine::PoolState::Ready) {
        memory.isToldDown = false;
        occasions.push_back({.kind = Kind::PoolUp, .pool = pool.name, .workers = {}, .reason = {}});
    } else if (pool.state == engine::PoolState::Off) {
        memory.isToldDown = false; // Switched off by the user: nothing to wait for any more.
    }
    double part = 0.0;
    if (isStorm(memory, pool, now, part) && now >= memory.nextStorm) {
        memory.nextStorm = now + kStormPause;
        occasions.push_back({.kind = Kind::RejectStorm, .pool = pool.name, .workers = {}, .reason = {}, .value = part});
    }
}

bool NotificationRules::isStorm(PoolMemory& memory, const engine::PoolSnapshot& pool, TimePoint now, double& part)
{
    const Sample newest{now, pool.shares.count(engine::ShareOutcome::Accepted), pool.shares.rejected()};
    std::deque<Sample>& samples = memory.samples;
    // Another pool in this place counts from the start.
    if (!samples.empty() && (newest.accepted < samples.back().accepted || newest.rejected < samples.back().rejected)) {
        samples.clear();
    }
    if (samples.empty() || now - samples.back().at >= kSampleStep) {
        samples.push_back(newest);
    }
    while (samples.size() > 1 && now - samples[1].at >= kStormWindow) {
        samples.pop_front();
    }
    const auto rejected = static_cast<double>(newest.rejected - samples.front().rejected);
    const auto all = rejected + static_cast<double>(newest.accepted - samples.front().accepted);
    part = all > 0.0 ? rejected / all : 0.0;
    return all >= static_cast<double>(kStormShares) && part >= kStormPart;
}

void NotificationRules::judgeMiners(const engine::Snapshot& snapshot, TimePoint now, std::vector<Occasion>& occasions)
{
    if (snapshot.isPaused) {
        m_seen.clear();
        m_gone.clear();
        m_back.clear();
        return;
    }
    for (const engine::MinerSnapshot& miner : snapshot.miners) {
        if (!miner.worker.empty()) {
            const MinerKey key{miner.worker, miner.address};
            m_seen.insert(key);
            if (m_gone.contains(key)) {
                m_back.insert(key);
            }
        }
    }
    if (now < m_nextMiners) {
        return;
    }
    Occasion gone;
    gone.kind = Kind::MinersGone;
    for (const engine::MinerSnapshot& miner : snapshot.away) {
        const MinerKey key{miner.worker, miner.address};
        if (miner.away.value_or(Duration{}) < kMinerGoneAfter || !m_seen.contains(key)) {
            continue;
        }
        m_seen.erase(key);
        // One that left again before its return was told needs no words: it is still told to be gone.
        const bool isKnown = m_gone.contains(key);
        m_back.erase(key);
        if (!isKnown && !hasMoved(miner, snapshot.miners)) {
            m_gone.insert(key);
            gone.workers.push_back(miner.worker);
        }
    }
    Occasion back;
    back.kind = Kind::MinersBack;
    for (const MinerKey& key : m_back) {
        m_gone.erase(key);
        back.workers.push_back(key.first);
    }
    m_back.clear();
    for (Occasion* const occasion : {&gone, &back}) {
        if (!occasion->workers.empty()) {
            m_nextMiners = now + kMinerPause;
            occasions.push_back(std::move(*occasion));
        }
    }
}

} // namespace dpmp::ui
