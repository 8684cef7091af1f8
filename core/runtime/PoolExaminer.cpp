// SPDX-License-Identifier: MIT
#include "core/runtime/PoolExaminer.h"

#include "core/util/Overloaded.h"

#include <QHostAddress>

#include <algorithm>
#include <chrono>
#include <utility>
#include <variant>
#include <vector>

namespace dpmp::runtime {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

engine::ExaminationId idOf(engine::LinkId link)
{
    return engine::ExaminationId(link.value());
}

bool isAddress(const std::string& host)
{
    return !QHostAddress(QString::fromStdString(host)).isNull();
}

std::vector<std::string> addressesOf(const QHostInfo& info)
{
    std::vector<std::string> addresses;
    for (const QHostAddress& address : info.addresses()) {
        addresses.push_back(address.toString().toStdString());
    }
    return addresses;
}

std::string problemOf(const QHostInfo& info)
{
    return info.error() == QHostInfo::HostNotFound ? "host not found" : info.errorString().toStdString();
}

} // namespace

PoolExaminer::PoolExaminer(const engine::ExaminationDeadlines& deadlines, QObject* parent)
    : QObject(parent)
    , m_deadlines(deadlines)
    , m_connector(net::PoolConnector::kConnectDeadline, this)
    , m_wakeUp(this)
{
    m_wakeUp.setSingleShot(true);
    connect(&m_wakeUp, &QTimer::timeout, this, &PoolExaminer::tickAll);
    connect(&m_connector, &net::PoolConnector::reached, this, &PoolExaminer::noteReached);
    connect(&m_connector, &net::PoolConnector::happened, this, &PoolExaminer::noteNews);
}

PoolExaminer::~PoolExaminer()
{
    // The sockets' last words must not reach an object that is half gone.
    m_connector.disconnect(this);
    for (const auto& [id, examination] : m_examinations) {
        QHostInfo::abortHostLookup(examination.lookUp);
    }
}

void PoolExaminer::examine(engine::ExaminationId id, const config::PoolConfig& pool, const std::string& worker,
                           std::span<const config::PoolConfig> pools)
{
    if (m_examinations.contains(id)) {
        return;
    }
    if (m_examinations.size() >= kMostAtOnce) {
        refuse(id, pool);
        return;
    }
    Examination& examination = m_examinations[id];
    examination.doctor = std::make_unique<engine::PoolDoctor>(
        engine::ExaminationSubject{
            .id = id, .pool = pool, .worker = worker, .isHostAnAddress = isAddress(pool.primary.host)},
        pools, m_deadlines, Clock::now());
    const engine::Actions actions = examination.doctor->begin(Clock::now());
    if (const auto host = examination.doctor->hostToResolve()) {
        // By the slot's name: a function given to Qt 6.4 here is never freed when the lookup is cancelled.
        examination.lookUp = QHostInfo::lookupHost(QString::fromStdString(*host), this, SLOT(noteLookedUp(QHostInfo)));
    }
    follow(id, actions);
}

void PoolExaminer::refuse(engine::ExaminationId id, const config::PoolConfig& pool)
{
    const engine::ExaminationStep first =
        isAddress(pool.primary.host) ? engine::ExaminationStep::Connect : engine::ExaminationStep::Resolve;
    Q_EMIT found({.id = id,
                  .steps = {{.step = first,
                             .state = engine::StepState::Failed,
                             .took = {},
                             .reason = "too many pools are being examined at once"}},
                  .facts = {},
                  .isFinished = true});
}

void PoolExaminer::cancel(engine::ExaminationId id)
{
    const auto at = m_examinations.find(id);
    if (at == m_examinations.end()) {
        return;
    }
    const engine::Actions actions = at->second.doctor->cancel(Clock::now());
    forget(id);
    perform(actions);
    armWakeUp();
}

void PoolExaminer::noteLookedUp(const QHostInfo& info)
{
    const auto at =
        std::ranges::find_if(m_examinations, [&](const auto& entry) { return entry.second.lookUp == info.lookupId(); });
    if (at == m_examinations.end()) {
        return;
    }
    at->second.lookUp = -1;
    const engine::ExaminationId id = at->first;
    follow(id, at->second.doctor->onResolved(addressesOf(info), problemOf(info), Clock::now()));
}

void PoolExaminer::noteReached(engine::LinkId link)
{
    if (engine::PoolDoctor* doctor = doctorOf(link)) {
        follow(idOf(link), doctor->onReached(Clock::now()));
    }
}

void PoolExaminer::noteNews(const engine::Input& input)
{
    const TimePoint now = Clock::now();
    std::visit(Overloaded{
                   [&](const engine::PoolConnected& news) {
                       if (engine::PoolDoctor* doctor = doctorOf(news.link)) {
                           follow(idOf(news.link), doctor->onConnected(now));
                       }
                   },
                   [&](const engine::PoolLine& news) {
                       if (engine::PoolDoctor* doctor = doctorOf(news.link)) {
                           follow(idOf(news.link), doctor->onLine(news.line, now));
                       }
                   },
                   [&](const engine::PoolClosed& news) {
                       if (engine::PoolDoctor* doctor = doctorOf(news.link)) {
                           follow(idOf(news.link), doctor->onClosed(news.reason, now));
                       }
                   },
                   [](const auto&) {},
               },
               input);
}

void PoolExaminer::tickAll()
{
    const TimePoint now = Clock::now();
    std::vector<engine::ExaminationId> due;
    for (const auto& [id, examination] : m_examinations) {
        if (examination.doctor->nextWakeup() <= now) {
            due.push_back(id);
        }
    }
    for (const engine::ExaminationId id : due) {
        if (const auto at = m_examinations.find(id); at != m_examinations.end()) {
            follow(id, at->second.doctor->onTick(now));
        }
    }
    armWakeUp();
}

engine::PoolDoctor* PoolExaminer::doctorOf(engine::LinkId link) const
{
    const auto at = m_examinations.find(idOf(link));
    return at == m_examinations.end() ? nullptr : at->second.doctor.get();
}

/// Publishes what an examination has found and does what it asks for, which may end it, or have news of it at once.
void PoolExaminer::follow(engine::ExaminationId id, const engine::Actions& actions)
{
    Examination& examination = m_examinations.at(id);
    const engine::PoolExamination findings = examination.doctor->findings();
    const bool isNew = findings != examination.published;
    examination.published = findings;
    if (findings.isFinished) {
        forget(id);
    }
    if (isNew) {
        Q_EMIT found(findings);
    }
    perform(actions);
    armWakeUp();
}

void PoolExaminer::perform(const engine::Actions& actions)
{
    for (const engine::Action& action : actions) {
        std::visit(Overloaded{
                       [this](const engine::ConnectPool& connectPool) { m_connector.open(connectPool); },
                       [this](const engine::SendToPool& send) { m_connector.send(send.link, send.bytes); },
                       [this](const engine::ClosePool& close) { m_connector.close(close.link); },
                       [](const auto&) {},
                   },
                   action);
    }
}

void PoolExaminer::forget(engine::ExaminationId id)
{
    const auto at = m_examinations.find(id);
    QHostInfo::abortHostLookup(at->second.lookUp);
    m_examinations.erase(at);
}

void PoolExaminer::armWakeUp()
{
    TimePoint next = kNever;
    for (const auto& [id, examination] : m_examinations) {
        next = std::min(next, examination.doctor->nextWakeup());
    }
    if (next == kNever) {
        m_wakeUp.stop();
        return;
    }
    const auto delay = std::chrono::ceil<milliseconds>(next - Clock::now());
    m_wakeUp.start(std::max(delay, milliseconds(1)));
}

} // namespace dpmp::runtime
