// SPDX-License-Identifier: MIT
#include "app/DemoSettings.h"

#include <utility>

namespace dpmp::app {

void takeDemoSettings(config::ProxyConfig& config, const demo::Demo& demo)
{
    config::ProxyConfig own = demo.config();
    config.pools = std::move(own.pools);
    config.listen = std::move(own.listen);
    config.scheduler = std::move(own.scheduler);
}

bool isUsersOwnInDemo(std::string_view path)
{
    return !path.starts_with("pools.") && !path.starts_with("listen.") && !path.starts_with("scheduler.") &&
           !path.starts_with("downstream_diff.");
}

} // namespace dpmp::app
