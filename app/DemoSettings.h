// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/demo/Demo.h"

#include <string_view>

namespace dpmp::app {

/// Lays the demonstration's pools, port and weights over the user's settings; the rest stays.
void takeDemoSettings(config::ProxyConfig& config, const demo::Demo& demo);

/// Whether the setting at this path is the user's own while the demonstration runs.
bool isUsersOwnInDemo(std::string_view path);

} // namespace dpmp::app
