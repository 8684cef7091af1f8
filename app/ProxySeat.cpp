// SPDX-License-Identifier: MIT
#include "app/ProxySeat.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace dpmp::app {

using runtime::ProxyHandle;

ProxySeat::ProxySeat(ProxyMaker make)
    : m_make(std::move(make))
{}

void ProxySeat::replace(const config::ProxyConfig& config, std::unique_ptr<demo::Demo> demo)
{
    Leaving old{.proxy = std::move(m_proxy), .demo = std::move(m_demo)};
    const bool mustStop = m_hasBegun;
    m_demo = std::move(demo);
    m_proxy = m_make(config);
    m_isStarted = false;
    m_hasBegun = false;
    connect(m_proxy.get(), &ProxyHandle::listening, this, &ProxySeat::listening);
    connect(m_proxy.get(), &ProxyHandle::listenFailed, this, &ProxySeat::listenFailed);
    connect(m_proxy.get(), &ProxyHandle::eventsWaiting, this, &ProxySeat::eventsWaiting);
    connect(m_proxy.get(), &ProxyHandle::snapshotWaiting, this, &ProxySeat::snapshotWaiting);
    connect(m_proxy.get(), &ProxyHandle::examinationsWaiting, this, &ProxySeat::examinationsWaiting);
    if (!old.proxy) {
        return;
    }
    ProxyHandle* const leaver = old.proxy.get();
    leaver->disconnect(this);
    if (!mustStop) {
        // Whoever is being told something by it may still be at it.
        old.proxy.release()->deleteLater();
        return;
    }
    m_leaving.push_back(std::move(old));
    connect(leaver, &ProxyHandle::eventsWaiting, this, [this, leaver] { Q_EMIT eventsLeft(leaver->takeEvents()); });
    connect(leaver, &ProxyHandle::stopped, this, [this, leaver] { dismiss(leaver); });
    leaver->stop(kSwitchGrace);
}

void ProxySeat::start(const config::ProxyConfig& config)
{
    m_config = config;
    m_isStarted = true;
    beginWhenAlone();
}

void ProxySeat::apply(const config::ProxyConfig& config)
{
    m_config = config;
    if (m_hasBegun) {
        m_proxy->applyConfig(config);
    }
}

void ProxySeat::setWeights(const std::vector<std::uint32_t>& weights)
{
    for (std::size_t slot = 0; slot < std::min(weights.size(), m_config.pools.size()); ++slot) {
        m_config.pools[slot].weight = weights[slot];
    }
    if (m_hasBegun) {
        m_proxy->setWeights(weights);
    }
}

void ProxySeat::stop(std::chrono::milliseconds grace)
{
    const bool isFirst = !std::exchange(m_isStopping, true);
    for (const Leaving& one : m_leaving) {
        one.proxy->stop(grace);
    }
    if (m_hasBegun) {
        if (isFirst) {
            connect(m_proxy.get(), &ProxyHandle::stopped, this, [this] {
                m_hasBegun = false;
                reportWhenStopped();
            });
        }
        m_proxy->stop(grace);
    } else if (isFirst) {
        QTimer::singleShot(0, this, &ProxySeat::reportWhenStopped);
    }
}

void ProxySeat::beginWhenAlone()
{
    if (m_isStarted && !m_hasBegun && !m_isStopping && m_leaving.empty()) {
        m_hasBegun = true;
        // It was made before, maybe with other settings.
        m_proxy->applyConfig(m_config);
        m_proxy->start();
    }
}

void ProxySeat::dismiss(const ProxyHandle* proxy)
{
    const auto found =
        std::ranges::find_if(m_leaving, [proxy](const Leaving& one) { return one.proxy.get() == proxy; });
    if (found == m_leaving.end()) {
        return;
    }
    Leaving gone = std::move(*found);
    m_leaving.erase(found);
    Q_EMIT eventsLeft(gone.proxy->takeEvents());
    gone.proxy->disconnect(this);
    gone.proxy.release()->deleteLater(); // It is speaking.
    beginWhenAlone();
    if (m_isStopping) {
        reportWhenStopped();
    }
}

void ProxySeat::reportWhenStopped()
{
    if (m_leaving.empty() && !m_hasBegun && !std::exchange(m_hasReported, true)) {
        Q_EMIT allStopped();
    }
}

} // namespace dpmp::app
