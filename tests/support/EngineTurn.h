// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Turn.h"
#include "tests/support/Builders.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace dpmp::testing {

/// What a part of the engine needs around it: the shared state, a clock that the test moves, and the actions that the
/// part has asked for.
class EngineTurn
{
public:
    explicit EngineTurn(config::ProxyConfig config = twoPools());

    engine::Turn turn() { return {m_now, m_shared, m_actions}; }
    engine::Shared& shared() { return m_shared; }
    config::ProxyConfig& config() { return m_shared.config; }
    engine::PoolKnowledge& knowledge(std::size_t slot = 0) { return m_shared.pools.at(slot); }

    TimePoint now() const { return m_now; }
    void advance(Duration time) { m_now += time; }
    void advanceTo(TimePoint time) { m_now = time; }

    /// All actions of one kind that have not been cleared.
    template <class Kind>
    std::vector<Kind> all() const
    {
        std::vector<Kind> found;
        for (const engine::Action& action : m_actions) {
            if (const auto* const one = std::get_if<Kind>(&action)) {
                found.push_back(*one);
            }
        }
        return found;
    }

    /// The events of one kind that have not been cleared.
    std::vector<engine::Event> events(engine::EventKind kind) const;
    bool published(engine::EventKind kind) const { return !events(kind).empty(); }

    /// Takes the lines that were sent to this pool since the last time, without newlines.
    std::vector<std::string> takeLinesTo(engine::LinkId link);
    /// Takes the lines that were sent to any miner since the last time, without newlines.
    std::vector<std::string> takeMinerLines();

    void clear() { m_actions.clear(); }

private:
    TimePoint m_now{std::chrono::hours(1000)};
    engine::Shared m_shared;
    engine::Actions m_actions;
};

} // namespace dpmp::testing
