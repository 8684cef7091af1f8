// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Action.h"
#include "core/engine/Input.h"
#include "core/engine/ProxyEngine.h"

#include "Referee.h"

#include <cstdint>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace dpmp::sim {

/// What must hold after every step of a ProxyEngine, whatever happens to it. Sees all inputs and actions, and counts
/// on its own what the engine's ledger should say.
class EngineRules
{
public:
    /// `secrets` must not stand in any event.
    EngineRules(Referee& referee, std::vector<std::string> secrets)
        : m_referee(referee)
        , m_secrets(std::move(secrets))
    {}

    /// Before the input is handed in.
    void before(const engine::Input& input);
    /// With what came out of it.
    void after(const engine::Actions& actions, const engine::ProxyEngine& engine, TimePoint now);

    /// Compares the ledger with the counts kept here.
    void checkLedger(const engine::Snapshot& snapshot);

    /// Every submit is in the ledger. Not while one is held back that came before the subscribe answer.
    void checkSubmits(const engine::Snapshot& snapshot);

    bool isMinerOpen(engine::MinerId miner) const { return m_miners.contains(miner); }
    /// The engine has asked for the link and neither closed it nor been told that it is closed.
    bool isLinkAlive(engine::LinkId link) const { return m_links.contains(link); }

    std::uint64_t submits() const { return m_submits; }
    std::uint64_t accepted() const { return m_accepted; }

private:
    struct Link
    {
        bool isConnected = false;
        std::set<std::int64_t> pending; ///< Ids of requests that the pool has not answered.
    };

    void sent(const engine::SendToPool& action);
    void sentLine(Link& link, std::string_view line);
    void published(const engine::Event& event);
    void poolSaid(const engine::PoolLine& input);

    Referee& m_referee;
    std::vector<std::string> m_secrets;
    std::unordered_set<engine::MinerId> m_miners;
    std::unordered_map<engine::LinkId, Link> m_links;
    std::unordered_set<std::uint64_t> m_linksEver;
    std::uint64_t m_submits = 0;
    std::uint64_t m_results = 0;
    std::uint64_t m_accepted = 0;
    double m_acceptedDifficulty = 0.0;
};

} // namespace dpmp::sim
