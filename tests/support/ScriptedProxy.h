// SPDX-License-Identifier: MIT
#pragma once

#include "core/runtime/ProxyHandle.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dpmp::test {

/// A proxy that does as the test says and remembers what it was asked.
class ScriptedProxy final : public runtime::ProxyHandle
{
public:
    struct Pin
    {
        engine::MinerId miner;
        std::optional<engine::PoolSlot> pool;
    };

    struct Examination
    {
        engine::ExaminationId id;
        config::PoolConfig pool;
        std::string worker;
    };

    void start() override { isStarted = true; }

    void stop(std::chrono::milliseconds grace) override { graces.push_back(grace); }

    void applyConfig(const config::ProxyConfig& config) override { applied.push_back(config); }

    void setWeights(const std::vector<std::uint32_t>& each) override { weights.push_back(each); }

    void setPaused(bool paused) override { isPaused = paused; }

    void disconnectMiner(engine::MinerId miner) override { disconnected.push_back(miner); }

    void pinMiner(engine::MinerId miner, std::optional<engine::PoolSlot> pool) override
    {
        pins.push_back({miner, pool});
    }

    void setWireLog(bool on) override { hasWireLog = on; }

    void examinePool(engine::ExaminationId id, const config::PoolConfig& pool, const std::string& worker) override
    {
        examined.push_back({id, pool, worker});
    }

    void cancelExamination(engine::ExaminationId id) override { cancelled.push_back(id); }

    std::vector<engine::PoolExamination> takeExaminations() override { return std::exchange(examinations, {}); }

    std::vector<runtime::TimedEvent> takeEvents() override { return std::exchange(events, {}); }

    std::uint64_t droppedEvents() const override { return dropped; }

    std::optional<engine::Snapshot> takeSnapshot() override { return std::exchange(snapshot, std::nullopt); }

    std::uint16_t port() const override { return listeningPort; }

    std::string listenError() const override { return "address in use"; }

    bool isStarted = false;
    bool isPaused = false;
    bool hasWireLog = false;
    std::uint16_t listeningPort = 4711;
    std::vector<std::chrono::milliseconds> graces;
    std::vector<config::ProxyConfig> applied;
    std::vector<std::vector<std::uint32_t>> weights;
    std::vector<engine::MinerId> disconnected;
    std::vector<Pin> pins;
    std::vector<Examination> examined;
    std::vector<engine::ExaminationId> cancelled;
    std::vector<engine::PoolExamination> examinations;
    std::vector<runtime::TimedEvent> events;
    std::uint64_t dropped = 0;
    std::optional<engine::Snapshot> snapshot;
};

} // namespace dpmp::test
