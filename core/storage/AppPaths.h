// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dpmp::storage {

/// Where the program keeps its files.
struct AppPaths
{
    QString configFile; ///< Absolute.
    QString dataDir;    ///< Absolute; it need not exist.
};

/// The given places, or the usual ones for those that are empty. The folder's is the system's (~/.local/share/dpmp on
/// Linux); the file's is config.json in the given folder, so that one folder holds everything, or else the system's
/// (~/.config/dpmp/config.json on Linux).
AppPaths resolvePaths(const QString& configFile, const QString& dataDir);

} // namespace dpmp::storage
