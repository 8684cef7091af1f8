// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Result.h"
#include "ui/WindowPlugin.h"

#include <QString>
#include <QStringList>

namespace dpmp::app {

/// The folder in which this program's file lies, links followed. Needs no application object.
QString programFolder(const char* firstArgument);

/// Where the window's library may lie, by the place of the program: beside it, as in a build; beside its folder, as in
/// an installation that has been moved; where installations are made.
QStringList windowFolders(const QString& programFolder);

/// The window's library in the first folder that has it; empty: this installation has no window.
QString findWindow(const QStringList& folders);

/// Loads the library, which stays for the rest of the process. The reason, in English, why it cannot be used.
Result<ui::WindowPlugin*, QString> loadWindow(const QString& file);

} // namespace dpmp::app
