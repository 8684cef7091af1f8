// SPDX-License-Identifier: MIT
#include "core/runtime/ProxyRuntime.h"

#include "core/net/DescriptorLimit.h"
#include "core/util/Overloaded.h"

#include <algorithm>
#include <utility>

namespace dpmp::runtime {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// How long closing connections may take to write their last bytes when the program ends.
constexpr milliseconds kFarewell{500};

/// The engine's wake-up may be far away; QTimer counts milliseconds in an int.
constexpr milliseconds kLongestSleep = std::chrono::hours(1);

} // namespace

ProxyRuntime::ProxyRuntime(const config::ProxyConfig& config, Rng rng, RuntimeBoxes& boxes)
    : m_config(config)
    , m_boxes(boxes)
    , m_engine(config, rng)
    , m_listener(this)
    , m_connector(net::PoolConnector::kConnectDeadline, this)
    , m_examiner({}, this)
    , m_wakeUp(this)
    , m_everySecond(this)
    , m_wireLog([this](engine::Event event) { publish(std::move(event)); })
{
    m_wakeUp.setSingleShot(true);
    m_wakeUp.setTimerType(Qt::PreciseTimer);
    m_everySecond.setInterval(std::chrono::seconds(1));
    connect(&m_wakeUp, &QTimer::timeout, this, &ProxyRuntime::tickWhenDue);
    connect(&m_everySecond, &QTimer::timeout, this, &ProxyRuntime::reportEverySecond);
    connect(&m_listener, &net::StratumListener::happened, this, &ProxyRuntime::feed);
    connect(&m_listener, &net::StratumListener::minerRefused, this, &ProxyRuntime::countRefusal);
    connect(&m_listener, &net::StratumListener::allMinersGone, this, &ProxyRuntime::reportStoppedWhenClosed);
    connect(&m_connector, &net::PoolConnector::happened, this, &ProxyRuntime::feed);
    connect(&m_connector, &net::PoolConnector::allLinksGone, this, &ProxyRuntime::reportStoppedWhenClosed);
    connect(&m_examiner, &PoolExaminer::found, this, &ProxyRuntime::publishFindings);
}

ProxyRuntime::~ProxyRuntime()
{
    // The sockets' last words must not reach an object that is half gone.
    m_listener.disconnect(this);
    m_connector.disconnect(this);
    m_examiner.disconnect(this);
}

// Commands.

void ProxyRuntime::takeCommands()
{
    for (const Command& command : m_boxes.commands.takeAll()) {
        obey(command);
    }
}

void ProxyRuntime::obey(const Command& command)
{
    std::visit(Overloaded{
                   [this](const Start&) { start(); },
                   [this](const Stop& stopCommand) { stop(stopCommand.grace); },
                   [this](const engine::ApplyConfig& newConfig) { applyConfig(newConfig); },
                   [this](const engine::SetWeights& weights) { feed(weights); },
                   [this](const engine::SetPaused& paused) { feed(paused); },
                   [this](const engine::DisconnectMiner& miner) { feed(miner); },
                   [this](const engine::PinMiner& pin) { feed(pin); },
                   [this](const SetWireLog& wireLog) { m_wireLog.setOn(wireLog.on); },
                   [this](const ExaminePool& examination) {
                       m_examiner.examine(examination.id, examination.pool, examination.worker, m_config.pools);
                   },
                   [this](const CancelExamination& examination) { m_examiner.cancel(examination.id); },
               },
               command);
}

void ProxyRuntime::start()
{
    if (m_phase != Phase::Idle) {
        return;
    }
    m_phase = Phase::Running;
    m_listener.setLimits(m_config.limits);
    m_connector.setLineLimit(m_config.limits.poolLineBytes);
    if (const auto descriptors = net::descriptorLimit()) {
        m_listener.setDescriptorLimit(*descriptors);
    }
    m_everySecond.start();
    listen();
    armWakeUp();
}

void ProxyRuntime::listen()
{
    const auto port = m_listener.listenOn(m_config.listen);
    if (port) {
        m_listeningOn = m_config.listen;
        notify(Listening{*port});
        return;
    }
    if (!m_listener.isListening()) {
        m_listeningOn.reset();
    }
    notify(ListenFailed{port.error(), m_listener.isListening()});
}

void ProxyRuntime::applyConfig(const engine::ApplyConfig& command)
{
    m_config = command.config;
    m_listener.setLimits(m_config.limits);
    m_connector.setLineLimit(m_config.limits.poolLineBytes);
    if (m_config.listen != m_listeningOn && m_phase == Phase::Running) {
        listen();
    }
    feed(command);
}

void ProxyRuntime::stop(milliseconds grace)
{
    if (m_phase == Phase::Idle) {
        reportStopped();
    }
    if (m_phase != Phase::Running && m_phase != Phase::Stopping) {
        return;
    }
    // Also for a second Stop, which may be less patient than the first: the grace that ends first counts.
    QTimer::singleShot(grace, Qt::PreciseTimer, this, &ProxyRuntime::closeAll);
    if (m_phase == Phase::Stopping) {
        return;
    }
    m_phase = Phase::Stopping;
    m_listener.stopAccepting();
    feed(engine::BeginShutdown{});
}

// The engine.

void ProxyRuntime::feed(engine::Input input)
{
    if (m_phase == Phase::Closing || m_phase == Phase::Stopped) {
        return;
    }
    m_inputs.push_back(std::move(input));
    if (m_isHandling) {
        return;
    }
    m_isHandling = true;
    handleQueue();
    m_isHandling = false;
    if (m_phase == Phase::Stopping && m_engine.isSettled()) {
        closeAll();
        return;
    }
    if (m_phase != Phase::Idle) {
        armWakeUp();
    }
}

void ProxyRuntime::handleQueue()
{
    while (!m_inputs.empty()) {
        const engine::Input input = std::move(m_inputs.front());
        m_inputs.pop_front();
        m_wireLog.note(input);
        performAll(m_engine.handle(input, Clock::now()));
    }
}

void ProxyRuntime::performAll(const engine::Actions& actions)
{
    for (const engine::Action& action : actions) {
        perform(action);
    }
    flushWrites();
}

void ProxyRuntime::perform(const engine::Action& action)
{
    m_wireLog.note(action);
    // A connection is closed after what was sent to it before, and opened after what was asked for before.
    std::visit(Overloaded{
                   [this](const engine::SendToMiner& send) { m_writes.add(send); },
                   [this](const engine::SendToPool& send) { m_writes.add(send); },
                   [this](const engine::CloseMiner& close) {
                       flushWrites();
                       m_listener.closeMiner(close.miner);
                   },
                   [this](const engine::ClosePool& close) {
                       flushWrites();
                       m_connector.close(close.link);
                   },
                   [this](const engine::ConnectPool& connectPool) {
                       flushWrites();
                       m_connector.open(connectPool);
                   },
                   [this](const engine::Publish& news) { publish(news.event); },
               },
               action);
}

void ProxyRuntime::flushWrites()
{
    for (const WriteBatch::Write& write : m_writes.takeAll()) {
        std::visit(Overloaded{
                       [&](engine::MinerId miner) { m_listener.send(miner, write.bytes); },
                       [&](engine::LinkId link) { m_connector.send(link, write.bytes); },
                   },
                   write.peer);
    }
}

void ProxyRuntime::armWakeUp()
{
    const TimePoint at = m_engine.nextWakeup();
    if (at == m_wakeUpAt && (at == kNever || m_wakeUp.isActive())) {
        return;
    }
    m_wakeUpAt = at;
    if (at == kNever) {
        m_wakeUp.stop();
        return;
    }
    // Never 0: an engine that asked for a moment that has passed would otherwise keep the thread spinning.
    const auto delay = std::chrono::ceil<milliseconds>(at - Clock::now());
    m_wakeUp.start(std::clamp(delay, milliseconds(1), kLongestSleep));
}

void ProxyRuntime::tickWhenDue()
{
    if (Clock::now() >= m_engine.nextWakeup()) {
        feed(engine::Tick{});
    } else {
        armWakeUp();
    }
}

// What the operator sees.

void ProxyRuntime::countRefusal(const std::string& address, const std::string& reason)
{
    ++m_refused;
    m_lastRefusedAddress = address;
    m_lastRefusal = reason;
}

void ProxyRuntime::reportEverySecond()
{
    publishRefusals();
    publishSnapshot();
}

// A storm of connections must not push everything else out of the bounded box: one event a second, with a count.
void ProxyRuntime::publishRefusals()
{
    if (m_refused > 0) {
        publish({engine::EventKind::MinerRefused,
                 {{"address", m_lastRefusedAddress}, {"reason", m_lastRefusal}, {"count", m_refused}}});
        m_refused = 0;
    }
}

void ProxyRuntime::publish(engine::Event event)
{
    if (m_boxes.events.put({std::chrono::system_clock::now(), std::move(event)})) {
        Q_EMIT eventsWaiting();
    }
}

void ProxyRuntime::publishSnapshot()
{
    if (m_boxes.snapshot.put(m_engine.snapshot(Clock::now()))) {
        Q_EMIT snapshotWaiting();
    }
}

void ProxyRuntime::publishFindings(const engine::PoolExamination& findings)
{
    if (m_boxes.examinations.put(findings)) {
        Q_EMIT examinationsWaiting();
    }
}

void ProxyRuntime::notify(const Notice& notice)
{
    if (m_boxes.notices.put(notice)) {
        Q_EMIT noticesWaiting();
    }
}

// The end.

void ProxyRuntime::closeAll()
{
    if (m_phase != Phase::Stopping) {
        return;
    }
    m_phase = Phase::Ending;
    feed(engine::EndShutdown{});
    m_phase = Phase::Closing;
    m_wakeUp.stop();
    m_everySecond.stop();
    reportEverySecond();
    m_connector.closeAll();
    m_listener.closeAllMiners();
    QTimer::singleShot(kFarewell, this, &ProxyRuntime::reportStopped);
    reportStoppedWhenClosed();
}

void ProxyRuntime::reportStoppedWhenClosed()
{
    if (m_phase == Phase::Closing && m_listener.connectionCount() == 0 && m_connector.connectionCount() == 0) {
        reportStopped();
    }
}

void ProxyRuntime::reportStopped()
{
    if (m_phase != Phase::Stopped) {
        m_phase = Phase::Stopped;
        notify(Stopped{});
    }
}

} // namespace dpmp::runtime
