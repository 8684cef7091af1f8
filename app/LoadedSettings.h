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

/// The settings for a window, which opens whatever they are.
struct WindowSettings
{
    config::ProxyConfig config; ///< Complete; what could not be read has its default.
    config::ConfigProblems problems;
    bool hasPools = false; ///< At least one pool has a host.

    /// The proxy can run with these.
    bool areUsable() const { return hasPools && !config::hasErrors(problems); }
};

} // namespace dpmp::app
