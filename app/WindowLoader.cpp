// SPDX-License-Identifier: MIT
#include "app/WindowLoader.h"

#include <QFile>
#include <QFileInfo>
#include <QPluginLoader>

namespace dpmp::app {

namespace {

#if defined(Q_OS_WIN)
constexpr auto kLibrary = "dpmpgui.dll";
#else
constexpr auto kLibrary = "libdpmpgui.so"; // CMake's name for a module, on macOS as well.
#endif

} // namespace

QString programFolder(const char* firstArgument)
{
#ifdef Q_OS_LINUX
    const QString link = QStringLiteral("/proc/self/exe");
    if (const QString target = QFile::symLinkTarget(link); !target.isEmpty()) {
        return QFileInfo(target).absolutePath();
    }
#endif
    const QFileInfo named(QFile::decodeName(firstArgument));
    return QFileInfo(named.canonicalFilePath()).absolutePath();
}

QStringList windowFolders(const QString& programFolder)
{
    return {programFolder, programFolder + QStringLiteral("/../lib/dpmp"), QStringLiteral(DPMP_PLUGIN_FOLDER)};
}

QString findWindow(const QStringList& folders)
{
    for (const QString& folder : folders) {
        const QFileInfo file(folder + QLatin1Char('/') + QLatin1String(kLibrary));
        if (file.isFile()) {
            return file.canonicalFilePath();
        }
    }
    return {};
}

Result<ui::WindowPlugin*, QString> loadWindow(const QString& file)
{
    QPluginLoader loader(file);
    auto* const plugin = qobject_cast<ui::WindowPlugin*>(loader.instance());
    if (plugin == nullptr) {
        return Failure{loader.isLoaded() ? QStringLiteral("%1 is not this program's window").arg(file)
                                         : loader.errorString()};
    }
    return plugin;
}

} // namespace dpmp::app
