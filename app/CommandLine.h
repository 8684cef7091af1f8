// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/util/Result.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dpmp::app {

/// What the program is asked to do.
enum class Task {
    Run,
    CheckConfig,        ///< Print every problem of the settings, or "ok".
    PrintDefaultConfig, ///< Print a settings file with the defaults.
    ShowVersion,
    ShowHelp,
};

/// The command line, read.
struct Options
{
    Task task = Task::Run;
    std::optional<std::string> configFile; ///< Nothing: config.json in dataDirectory, or the standard place.
    bool mayCreateConfig = true; ///< A missing file is made with the defaults, unless --config names it: a slip of the
                                 ///< pen there must not go unnoticed.
    std::optional<std::string> dataDirectory; ///< Nothing: the standard place.
    bool noGui = false;
    bool demo = false;
    std::optional<std::string> platform;        ///< Of Qt, as in QT_QPA_PLATFORM.
    std::optional<config::LogLevel> logLevel;   ///< Overrides file and environment.
    std::optional<config::LogFormat> logFormat; ///< Overrides file and environment.

    bool operator==(const Options&) const = default;
};

/// All that is wrong with a command line, one sentence each.
struct UsageError
{
    std::vector<std::string> problems;

    bool operator==(const UsageError&) const = default;
};

/// The environment variables by name.
using Environment = std::map<std::string, std::string, std::less<>>;

/// Reads the arguments (without the program's name): `--name value` or `--name=value`; the last of several counts.
/// DPMP_CONFIG and DPMP_DATA_DIR stand in where the arguments are silent; an empty variable counts as none.
/// DPMP_NO_GUI=1 does what --no-gui does.
Result<Options, UsageError> readCommandLine(std::span<const std::string> arguments, const Environment& environment);

/// What `--help` prints, line feed at the end included.
std::string helpText();

} // namespace dpmp::app
