// SPDX-License-Identifier: MIT
#pragma once

#include "app/CommandLine.h"
#include "app/LoadedSettings.h"
#include "core/storage/ConfigLoader.h"

#include <string>

namespace dpmp::app {

/// Where the settings of this run come from: file, environment, systemd's credentials and command line. Reading it
/// again gives the present state.
class Settings
{
public:
    /// `environment`: that of the process.
    Settings(const Options& options, const Environment& environment);

    /// What the log calls the source: the file's absolute path, or "demo".
    const std::string& source() const { return m_source; }

    /// The absolute path of the folder where the program keeps its files; it need not exist. Empty for a demo.
    const std::string& dataDirectory() const { return m_dataDirectory; }

    /// Makes the file with the defaults where it is missing and the options allow it. What to tell the user about it;
    /// empty when nothing was made.
    std::string createIfMissing() const;

    LoadedSettings load() const;

private:
    storage::ConfigRequest m_request;
    std::string m_source;
    std::string m_dataDirectory;
    bool m_mayCreate = false;
};

} // namespace dpmp::app
