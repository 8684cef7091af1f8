// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Action.h"
#include "core/engine/Event.h"
#include "core/engine/Input.h"
#include "core/stratum/WireRedaction.h"

#include <functional>
#include <string_view>
#include <unordered_map>

namespace dpmp::runtime {

/// Makes wire_line events of the lines that pass by, without secrets, while it is on. While it is off, it only
/// remembers whose each connection to a pool is.
///
/// Fields: direction (miner_in, miner_out, pool_in, pool_out), miner, for pools also pool and link, and line.
class WireLog
{
public:
    using Publish = std::function<void(engine::Event)>;

    explicit WireLog(Publish publish)
        : m_publish(std::move(publish))
    {}

    void setOn(bool isOn) { m_isOn = isOn; }

    /// To be called with everything that the engine is told.
    void note(const engine::Input& input);

    /// To be called with everything that the engine asks for.
    void note(const engine::Action& action);

private:
    struct Owner
    {
        engine::MinerId miner;
        engine::PoolSlot slot;
    };

    void publishMinerLine(std::string_view direction, engine::MinerId miner, std::string_view line,
                          stratum::WireSide side);
    void publishPoolLine(std::string_view direction, engine::LinkId link, std::string_view line,
                         stratum::WireSide side);

    Publish m_publish;
    bool m_isOn = false;
    std::unordered_map<engine::LinkId, Owner> m_owners;
};

} // namespace dpmp::runtime
