// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/engine/Event.h"
#include "core/engine/PoolExamination.h"
#include "core/engine/Snapshot.h"

#include <QObject>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dpmp::runtime {

/// An event with the wall-clock time at which it happened.
struct TimedEvent
{
    std::chrono::system_clock::time_point time;
    engine::Event event;
};

/// The one door to a running proxy: commands in, events and snapshots out. Lives on the main thread; says nothing of
/// where the proxy runs. Signals carry no payload; take what is new from the boxes.
class ProxyHandle : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts listening and mining; listening() or listenFailed() follows.
    virtual void start() = 0;
    /// Stops accepting, waits at most `grace` for answers to shares under way, then closes all; stopped() follows.
    virtual void stop(std::chrono::milliseconds grace) = 0;
    virtual void applyConfig(const config::ProxyConfig& config) = 0;
    virtual void setWeights(const std::vector<std::uint32_t>& weights) = 0;

    /// Paused: lets all miners go, so that they turn to a pool of their own, and takes none. Nothing is lost: shares
    /// under way are waited for.
    virtual void setPaused(bool paused) = 0;
    /// Ends one miner's connection; it may come back.
    virtual void disconnectMiner(engine::MinerId miner) = 0;
    /// Sends a miner to one pool, whatever the weights say, for as long as that pool can be used; nothing: by the
    /// weights again. Holds for its worker until the proxy ends.
    virtual void pinMiner(engine::MinerId miner, std::optional<engine::PoolSlot> pool) = 0;
    /// Publishes every line to and from miners and pools as a wire_line event, without secrets.
    virtual void setWireLog(bool on) = 0;

    /// Begins to examine a pool as a miner named `worker` would meet it; examinationsWaiting() follows after each step.
    /// Works before start() as well. Ends by itself within a minute or two.
    virtual void examinePool(engine::ExaminationId id, const config::PoolConfig& pool, const std::string& worker) = 0;
    virtual void cancelExamination(engine::ExaminationId id) = 0;
    /// The newest findings of each examination that has any since the last call.
    virtual std::vector<engine::PoolExamination> takeExaminations() = 0;

    /// The events since the last call, oldest first. The box is bounded: `droppedEvents` counts what did not fit.
    virtual std::vector<TimedEvent> takeEvents() = 0;
    virtual std::uint64_t droppedEvents() const = 0;
    /// The newest snapshot, once; nothing when there is no new one.
    virtual std::optional<engine::Snapshot> takeSnapshot() = 0;

    /// The port that miners reach; 0 before listening(), and when listening failed and an earlier address is lost too.
    virtual std::uint16_t port() const = 0;
    /// Why listening failed, in English.
    virtual std::string listenError() const = 0;

Q_SIGNALS:
    void listening();
    void listenFailed();
    void eventsWaiting();
    void snapshotWaiting();
    void examinationsWaiting();
    void stopped();
};

} // namespace dpmp::runtime
