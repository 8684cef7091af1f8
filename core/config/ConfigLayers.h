// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ConfigProblem.h"
#include "core/config/ProxyConfig.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dpmp::config {

/// One setting from outside the file.
struct Override
{
    std::string path;   ///< A path of configFields() or configAliases().
    std::string value;  ///< As text; lists with commas.
    std::string origin; ///< What a message calls it: "--log-level".
};

/// Everything that has a say, as values: nothing is read from the system here.
struct ConfigSources
{
    std::optional<std::string> fileText; ///< Nothing: no file, the defaults. An empty file is not JSON.
    /// Text by name without "dpmp.": "pools.A.password" -> its text. See storage::readCredentials().
    std::map<std::string, std::string> credentials;
    std::map<std::string, std::string> environment; ///< All variables; only those that begin with DPMP_ count.
    std::vector<Override> commandLine;
    bool demo = false; ///< The pools are simulated, so none is asked for.
};

/// What came of the sources.
struct LoadedConfig
{
    ProxyConfig config; ///< Complete even with errors; do not run it when hasErrors(problems).
    ConfigProblems problems;
    std::string fileText; ///< As it was given, for writeConfig(); empty when there was none.
};

/// Lays defaults < file < credentials < environment < command line over each other and checks the result.
/// The environment follows one rule (environmentName()) and the original's three exceptions; an empty variable counts
/// as not set. A DPMP_ variable that means nothing is a warning.
LoadedConfig loadConfig(const ConfigSources& sources);

} // namespace dpmp::config
