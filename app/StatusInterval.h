// SPDX-License-Identifier: MIT
#pragma once

#include "app/CommandLine.h"
#include "core/config/ProxyConfig.h"
#include "core/logging/StandardOutput.h"
#include "core/util/Time.h"

#include <chrono>
#include <optional>

namespace dpmp::app {

/// How often the state goes to the log; nothing: never. A status line is for a person who watches; a log that is kept
/// has the events.
inline std::optional<Duration> statusInterval(const Options& options, const config::LogConfig& log)
{
    if (options.demo) {
        return std::chrono::seconds(1);
    }
    const bool isWatched = log.format == config::LogFormat::Text && logging::isTerminalOutput();
    return isWatched ? std::optional<Duration>(std::chrono::seconds(10)) : std::nullopt;
}

} // namespace dpmp::app
