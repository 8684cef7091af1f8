// SPDX-License-Identifier: MIT
#pragma once

#include "app/CommandLine.h"
#include "app/LoadedSettings.h"
#include "core/config/ConfigChanges.h"
#include "core/engine/Ids.h"
#include "core/storage/ConfigLoader.h"

#include <QString>

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

    /// For a run without a window: passwords in the program's file of secrets are read, too.
    LoadedSettings load() const;

    /// For a window. Pools that are not named yet are no error, nor is a file that is still to be made.
    WindowSettings loadForWindow() const;

    /// Writes to the file what differs between these two, of the settings that the filter means, and makes the file
    /// where there is none. A password that differs is taken out of the file and not put there. The errors that
    /// prevented it.
    config::ConfigProblems save(const config::ProxyConfig& before, const config::ProxyConfig& after,
                                const config::PathFilter& isMeant = {}) const;

    /// The name by which a pool's password is kept: different for every settings file.
    QString secretKey(engine::PoolSlot pool) const;

    /// Where PasswordPlace::File keeps passwords.
    QString secretFile() const;

private:
    void takeStoredPasswords(config::LoadedConfig& loaded) const;

    storage::ConfigRequest m_request;
    std::string m_source;
    std::string m_dataDirectory;
    bool m_mayCreate = false;
};

} // namespace dpmp::app
