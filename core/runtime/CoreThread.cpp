// SPDX-License-Identifier: MIT
#include "core/runtime/CoreThread.h"

#include "core/mining/ShareHasher.h"
#include "core/net/NetworkDispatcher.h"
#include "core/runtime/ProxyRuntime.h"
#include "core/util/Overloaded.h"

#include <algorithm>
#include <utility>

namespace dpmp::runtime {

CoreThread::CoreThread(const config::ProxyConfig& config, Rng rng, QObject* parent)
    : ProxyHandle(parent)
    , m_runtime(new ProxyRuntime(config, rng, m_boxes))
{
    // All connections are made before the thread runs, so that its start orders them for both sides.
    connect(this, &CoreThread::commandsWaiting, m_runtime, &ProxyRuntime::takeCommands, Qt::QueuedConnection);
    connect(m_runtime, &ProxyRuntime::noticesWaiting, this, &CoreThread::takeNotices, Qt::QueuedConnection);
    connect(m_runtime, &ProxyRuntime::eventsWaiting, this, &ProxyHandle::eventsWaiting, Qt::QueuedConnection);
    connect(m_runtime, &ProxyRuntime::snapshotWaiting, this, &ProxyHandle::snapshotWaiting, Qt::QueuedConnection);
    connect(m_runtime, &ProxyRuntime::examinationsWaiting, this, &ProxyHandle::examinationsWaiting,
            Qt::QueuedConnection);
    connect(&m_thread, &QThread::finished, m_runtime, &QObject::deleteLater);
    // On the thread itself, as its last deed. TLS to a pool uses OpenSSL there as well.
    connect(m_runtime, &QObject::destroyed, &m_thread, &mining::releaseHashingThread, Qt::DirectConnection);
    m_thread.setObjectName(QStringLiteral("dpmp-core"));
    m_runtime->moveToThread(&m_thread);
    if (auto dispatcher = net::makeNetworkDispatcher()) {
        m_thread.setEventDispatcher(dispatcher.release());
    }
    m_thread.start();
}

CoreThread::~CoreThread()
{
    // First the thread, with the runtime in it; then, as members, the boxes that the runtime wrote to.
    m_thread.quit();
    m_thread.wait();
}

void CoreThread::send(Command command)
{
    if (m_boxes.commands.put(std::move(command))) {
        Q_EMIT commandsWaiting();
    }
}

void CoreThread::start()
{
    send(Start{});
}

void CoreThread::stop(std::chrono::milliseconds grace)
{
    send(Stop{grace});
}

void CoreThread::applyConfig(const config::ProxyConfig& config)
{
    send(engine::ApplyConfig{config});
}

void CoreThread::setWeights(const std::vector<std::uint32_t>& weights)
{
    send(engine::SetWeights{weights});
}

void CoreThread::setPaused(bool paused)
{
    send(engine::SetPaused{paused});
}

void CoreThread::disconnectMiner(engine::MinerId miner)
{
    send(engine::DisconnectMiner{miner});
}

void CoreThread::pinMiner(engine::MinerId miner, std::optional<engine::PoolSlot> pool)
{
    send(engine::PinMiner{miner, pool});
}

void CoreThread::setWireLog(bool on)
{
    send(SetWireLog{on});
}

void CoreThread::examinePool(engine::ExaminationId id, const config::PoolConfig& pool, const std::string& worker)
{
    send(ExaminePool{id, pool, worker});
}

void CoreThread::cancelExamination(engine::ExaminationId id)
{
    send(CancelExamination{id});
}

std::vector<engine::PoolExamination> CoreThread::takeExaminations()
{
    std::vector<engine::PoolExamination> newest;
    for (engine::PoolExamination& findings : m_boxes.examinations.takeAll()) {
        const auto earlier = std::ranges::find(newest, findings.id, &engine::PoolExamination::id);
        if (earlier == newest.end()) {
            newest.push_back(std::move(findings));
        } else {
            *earlier = std::move(findings);
        }
    }
    return newest;
}

std::vector<TimedEvent> CoreThread::takeEvents()
{
    return m_boxes.events.takeAll();
}

std::uint64_t CoreThread::droppedEvents() const
{
    return m_boxes.events.dropped();
}

std::optional<engine::Snapshot> CoreThread::takeSnapshot()
{
    return m_boxes.snapshot.take();
}

void CoreThread::takeNotices()
{
    for (const Notice& notice : m_boxes.notices.takeAll()) {
        heed(notice);
    }
}

void CoreThread::heed(const Notice& notice)
{
    std::visit(Overloaded{
                   [this](const Listening& now) {
                       m_port = now.port;
                       Q_EMIT listening();
                   },
                   [this](const ListenFailed& failure) {
                       m_listenError = failure.reason;
                       m_port = failure.isListening ? m_port : std::uint16_t{0};
                       Q_EMIT listenFailed();
                   },
                   [this](const Stopped&) { Q_EMIT stopped(); },
               },
               notice);
}

} // namespace dpmp::runtime
