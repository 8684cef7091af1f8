// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/ProxyEngine.h"
#include "core/mining/ShareHasher.h"
#include "core/stratum/ClientMessages.h"
#include "tests/support/MinerView.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dpmp::testing {

inline constexpr engine::PoolSlot kA{0};
inline constexpr engine::PoolSlot kB{1};

/// A difficulty that takes about 43 hashes a share.
inline constexpr double kEasy = 1e-8;

/// Two pools, a.example:3333 and b.example:3334, with wallets walletA and walletB.
config::ProxyConfig twoPools(std::uint32_t weightA = 100, std::uint32_t weightB = 0);

/// How a simulated pool logs a connection in.
struct PoolLogin
{
    std::string extranonce1 = "a1a1a1a1";
    int extranonce2Size = 8;
    std::optional<std::uint32_t> versionMask = 0x1fffe000; ///< Absent: the pool does not know mining.configure.
    double difficulty = kEasy;
};

/// A mining.notify of a simulated pool.
struct PoolNotify
{
    std::string id = "1";
    bool clean = true;
    std::uint8_t block = 1; ///< Every byte of the previous block's hash.
    std::uint32_t version = 0x20000000;
    std::uint32_t nbits = 0x17056102;
    std::size_t coinb2Bytes = 60;
};

/// A whole ProxyEngine between one or more scripted miners and scripted pools, with time set by hand. Whatever names no
/// miner means the one that connected last; whatever names a slot means its newest connection.
class EngineScript
{
public:
    explicit EngineScript(config::ProxyConfig config = twoPools());

    TimePoint now() const { return m_now; }
    /// Lets time pass and wakes the engine whenever it asks for it.
    void advance(Duration duration);
    /// How often the engine was woken.
    int wakeups() const { return m_wakeups; }
    /// Lets time pass until the engine connects to this pool once more.
    void advanceToConnect(engine::PoolSlot slot);
    void apply(const engine::Input& input);
    /// The actions of the latest input or wake-up, in order.
    const engine::Actions& lastActions() const { return m_lastActions; }
    engine::Snapshot snapshot() const { return m_engine.snapshot(m_now); }
    bool isSettled() const { return m_engine.isSettled(); }

    engine::MinerId minerConnects(const std::string& address = "192.0.2.1");
    void minerSends(const std::string& line) { minerSends(m_miner, line); }
    void minerSends(engine::MinerId miner, const std::string& line);
    void minerSends(const std::vector<std::string>& lines);
    void minerCloses() { apply(engine::MinerClosed{m_miner, "gone"}); }
    /// Finds a share and submits it. The request id is a JSON token.
    MinedShare minerSubmits(const SeenJob& job, const std::string& id = "9");
    /// Submits this share, again or for another worker.
    void minerSubmits(const MinedShare& share, const std::string& id = "9", const std::string& user = "rig");

    void poolAccepts(engine::PoolSlot slot);
    void poolSends(engine::PoolSlot slot, const std::string& line) { poolSends(link(slot), line); }
    void poolSends(engine::LinkId link, const std::string& line) { apply(engine::PoolLine{link, line}); }
    void poolCloses(engine::PoolSlot slot) { apply(engine::PoolClosed{link(slot), "reset by peer"}); }
    /// Accepts the connection and answers mining.configure and mining.subscribe.
    void poolSubscribes(engine::PoolSlot slot, const PoolLogin& login = {});
    /// Answers mining.authorize and sets the difficulty.
    void poolAuthorizes(engine::PoolSlot slot, const PoolLogin& login = {});
    void poolNotifies(engine::PoolSlot slot, const PoolNotify& notify = {});
    /// Answers the newest share: true without a code, otherwise the error.
    void poolAnswers(engine::PoolSlot slot, std::optional<int> code = std::nullopt, const std::string& text = "no");

    /// Connects a miner, logs it and both pools in, as far as they have weight, and gives it the pools' jobs.
    void start(const std::vector<std::string>& minerLogin, const PoolLogin& a = {}, const PoolLogin& b = {});

    const std::vector<std::string>& linesToMiner() const { return linesToMiner(m_miner); }
    const std::vector<std::string>& linesToMiner(engine::MinerId miner) const;
    /// What the miner makes of them.
    MinerView view() const { return MinerView(linesToMiner()); }
    const std::vector<std::string>& linesToPool(engine::PoolSlot slot) const { return linesToPool(link(slot)); }
    const std::vector<std::string>& linesToPool(engine::LinkId link) const;
    /// The shares that reached a connection, in order.
    std::vector<stratum::ClientRequest> sharesAt(engine::LinkId link) const;
    std::vector<stratum::Submit> submitsAt(engine::PoolSlot slot) const;

    engine::LinkId link(engine::PoolSlot slot) const;
    const std::vector<engine::ConnectPool>& connects() const { return m_connects; }
    const std::vector<engine::LinkId>& closedLinks() const { return m_closedLinks; }
    const std::vector<engine::MinerId>& closedMiners() const { return m_closedMiners; }
    std::vector<engine::Event> events(engine::EventKind kind) const;
    /// A text of the newest event of this kind; empty where there is none.
    std::string lastText(engine::EventKind kind, std::string_view key) const;
    /// The pool of the job that went out last, "A" or "B".
    std::string currentPool() const { return lastText(engine::EventKind::JobForwarded, "pool"); }

private:
    void perform(engine::Actions actions);
    std::string answerId(engine::PoolSlot slot, std::string_view method) const;

    engine::ProxyEngine m_engine;
    mining::ShareHasher m_hasher;
    TimePoint m_now{std::chrono::hours(1)};
    engine::Actions m_lastActions;
    engine::MinerId m_miner;
    std::uint32_t m_nextNonce = 0;
    int m_wakeups = 0;
    std::map<engine::MinerId, std::vector<std::string>> m_toMiner;
    std::map<engine::LinkId, std::vector<std::string>> m_toPool;
    std::vector<engine::ConnectPool> m_connects;
    std::vector<engine::LinkId> m_closedLinks;
    std::vector<engine::MinerId> m_closedMiners;
    std::vector<engine::Event> m_events;
};

} // namespace dpmp::testing
