// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/demo/CpuMiner.h"
#include "core/demo/DemoPoolServer.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace dpmp::demo {

/// What `--demo` runs around the proxy: two simulated pools and a CPU miner, all on this computer, with no wallet and
/// no network. Use it so: construct, start a proxy with config(), then startMiner() with the port that the proxy
/// listens on. Lives on the thread that constructs it, which needs an event loop; destroying it stops everything.
class Demo
{
public:
    /// `listen`: where the proxy shall listen; by default a free port of 127.0.0.1. The same seed invents the same
    /// chains.
    explicit Demo(const std::optional<config::ListenConfig>& listen = {}, std::uint64_t seed = 1);

    /// Why the pools cannot be reached, in English; empty when all is well.
    std::string listenError() const;

    /// The settings of a proxy between the miner and the pools. Everything but pools, listen and scheduler is default.
    config::ProxyConfig config() const;

    /// Starts the miner, which goes on reconnecting. A second call replaces the miner.
    void startMiner(std::uint16_t proxyPort);

    const DemoPoolServer& alpha() const { return m_alpha; }

    const DemoPoolServer& beta() const { return m_beta; }

    /// Null before startMiner().
    const CpuMiner* miner() const { return m_miner.get(); }

private:
    config::ListenConfig m_listen;
    DemoPoolServer m_alpha;
    DemoPoolServer m_beta;
    std::unique_ptr<CpuMiner> m_miner;
};

} // namespace dpmp::demo
