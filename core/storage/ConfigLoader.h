// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ConfigLayers.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace dpmp::storage {

/// Where the settings of this run come from. The same request read again gives the present state, as after SIGHUP.
struct ConfigRequest
{
    QString configFile;                             ///< Must exist.
    QString credentialsFolder;                      ///< $CREDENTIALS_DIRECTORY; may be empty.
    std::map<std::string, std::string> environment; ///< See processEnvironment().
    std::vector<config::Override> commandLine;
    bool demo = false; ///< Runs without a file and without pools.
};

/// The variables that this process was started with.
std::map<std::string, std::string> processEnvironment();

/// Reads the file and the credentials and lays all layers over each other. A file that cannot be read is one of the
/// problems.
config::LoadedConfig loadConfig(const ConfigRequest& request);

} // namespace dpmp::storage
