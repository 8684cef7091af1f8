// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ConfigProblem.h"
#include "core/config/ProxyConfig.h"

#include <optional>
#include <string>

namespace dpmp::app {

/// The settings as file, environment and command line give them together.
struct LoadedSettings
{
    std::string source;                        ///< The file, or what else they come from; for the log.
    std::optional<config::ProxyConfig> config; ///< Nothing where the problems forbid a start.
    config::ConfigProblems problems;
};

} // namespace dpmp::app
