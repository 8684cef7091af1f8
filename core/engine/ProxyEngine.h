// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/engine/Action.h"
#include "core/engine/Input.h"
#include "core/engine/Snapshot.h"
#include "core/util/Rng.h"
#include "core/util/Time.h"

#include <memory>

namespace dpmp::engine {

/// The whole proxy as a function of inputs and time: it reads no clock, opens no socket and logs nothing.
class ProxyEngine
{
public:
    ProxyEngine(config::ProxyConfig config, Rng rng);
    ~ProxyEngine();
    ProxyEngine(const ProxyEngine&) = delete;
    ProxyEngine& operator=(const ProxyEngine&) = delete;
    ProxyEngine(ProxyEngine&&) = delete;
    ProxyEngine& operator=(ProxyEngine&&) = delete;

    /// Applies one input and returns what the outside must now do, in order. `now` never goes back.
    Actions handle(const Input& input, TimePoint now);

    /// When handle(Tick{}) is next needed; kNever while nothing is due. Always later than the last `now`.
    TimePoint nextWakeup() const;

    Snapshot snapshot(TimePoint now) const;

    /// True when no share waits for a pool's answer; shutting down waits for it.
    bool isSettled() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace dpmp::engine
