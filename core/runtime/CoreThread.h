// SPDX-License-Identifier: MIT
#pragma once

#include "core/runtime/ProxyHandle.h"
#include "core/runtime/RuntimeBoxes.h"
#include "core/util/Rng.h"

#include <QThread>

namespace dpmp::runtime {

class ProxyRuntime;

/// A proxy on a thread of its own. Only the boxes cross between the threads; the signals that say "look in the box"
/// carry nothing, so that no value is ever handed over without a lock of ours.
class CoreThread final : public ProxyHandle
{
    Q_OBJECT

public:
    /// `rng` is the engine's source of chance.
    CoreThread(const config::ProxyConfig& config, Rng rng, QObject* parent = nullptr);

    /// Closes whatever is still open at once; call stop() and await stopped() before for an orderly end.
    ~CoreThread() override;
    Q_DISABLE_COPY_MOVE(CoreThread)

    /// Once only: a stopped proxy is not started again.
    void start() override;
    void stop(std::chrono::milliseconds grace) override;
    void applyConfig(const config::ProxyConfig& config) override;
    void setWeights(const std::vector<std::uint32_t>& weights) override;
    void setPaused(bool paused) override;
    void disconnectMiner(engine::MinerId miner) override;
    void pinMiner(engine::MinerId miner, std::optional<engine::PoolSlot> pool) override;
    void setWireLog(bool on) override;
    void examinePool(engine::ExaminationId id, const config::PoolConfig& pool, const std::string& worker) override;
    void cancelExamination(engine::ExaminationId id) override;
    std::vector<engine::PoolExamination> takeExaminations() override;

    std::vector<TimedEvent> takeEvents() override;
    std::uint64_t droppedEvents() const override;
    std::optional<engine::Snapshot> takeSnapshot() override;

    std::uint16_t port() const override { return m_port; }

    std::string listenError() const override { return m_listenError; }

Q_SIGNALS:
    /// A command lies in the box; to the network thread.
    void commandsWaiting();

private:
    void send(Command command);
    void takeNotices();
    void heed(const Notice& notice);

    RuntimeBoxes m_boxes;
    QThread m_thread;
    ProxyRuntime* m_runtime; ///< Lives on m_thread and is deleted there when it ends.
    std::uint16_t m_port = 0;
    std::string m_listenError;
};

} // namespace dpmp::runtime
