// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/demo/Demo.h"
#include "core/runtime/ProxyHandle.h"

#include <QObject>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace dpmp::app {

/// Makes a proxy that is still to be started.
using ProxyMaker = std::function<std::unique_ptr<runtime::ProxyHandle>(const config::ProxyConfig& config)>;

/// Holds the proxy of the moment, with its demonstration where it has one. A proxy that is replaced stops in order
/// while the next one is there already; the next one begins when all before it have ended, because it may want their
/// port.
class ProxySeat : public QObject
{
    Q_OBJECT

public:
    /// How long a proxy that is replaced waits for answers to shares under way.
    static constexpr std::chrono::milliseconds kSwitchGrace{2000};

    explicit ProxySeat(ProxyMaker make);

    /// Null before the first replace().
    runtime::ProxyHandle* proxy() const { return m_proxy.get(); }

    /// Null while there is no demonstration.
    demo::Demo* demo() const { return m_demo.get(); }

    void replace(const config::ProxyConfig& config, std::unique_ptr<demo::Demo> demo);

    /// Begins with these settings, now or when the proxies before have ended. Once for each proxy.
    void start(const config::ProxyConfig& config);
    /// start() has been called for this proxy.
    bool isStarted() const { return m_isStarted; }

    /// New settings for a proxy that has been started.
    void apply(const config::ProxyConfig& config);
    void setWeights(const std::vector<std::uint32_t>& weights);

    /// Stops for good; allStopped() follows. A second call may be less patient.
    void stop(std::chrono::milliseconds grace);

Q_SIGNALS:
    // Of the proxy of the moment.
    void listening();
    void listenFailed();
    void eventsWaiting();
    void snapshotWaiting();
    void examinationsWaiting();
    /// The last events of a proxy that has been replaced.
    void eventsLeft(const std::vector<runtime::TimedEvent>& events);
    void allStopped();

private:
    struct Leaving
    {
        std::unique_ptr<runtime::ProxyHandle> proxy;
        std::unique_ptr<demo::Demo> demo; ///< Lives as long: it answers the proxy's last shares.
    };

    void beginWhenAlone();
    void dismiss(const runtime::ProxyHandle* proxy);
    void reportWhenStopped();

    ProxyMaker m_make;
    std::unique_ptr<demo::Demo> m_demo;
    std::unique_ptr<runtime::ProxyHandle> m_proxy;
    std::vector<Leaving> m_leaving;
    config::ProxyConfig m_config; ///< To begin with.
    bool m_isStarted = false;
    bool m_hasBegun = false;
    bool m_isStopping = false;
    bool m_hasReported = false; ///< allStopped().
};

} // namespace dpmp::app
