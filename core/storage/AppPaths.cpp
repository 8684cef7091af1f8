// SPDX-License-Identifier: MIT
#include "core/storage/AppPaths.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace dpmp::storage {

namespace {

QString absolute(const QString& given, QStandardPaths::StandardLocation location, const QString& usual)
{
    return given.isEmpty() ? QStandardPaths::writableLocation(location) + usual : QFileInfo(given).absoluteFilePath();
}

} // namespace

AppPaths resolvePaths(const QString& configFile, const QString& dataDir)
{
    const bool isInDataDir = configFile.isEmpty() && !dataDir.isEmpty();
    const QString file = isInDataDir ? QDir(dataDir).filePath(QStringLiteral("config.json")) : configFile;
    // The generic locations and our own name: the others depend on the names set in an application object.
    return {absolute(file, QStandardPaths::GenericConfigLocation, QStringLiteral("/dpmp/config.json")),
            absolute(dataDir, QStandardPaths::GenericDataLocation, QStringLiteral("/dpmp"))};
}

} // namespace dpmp::storage
