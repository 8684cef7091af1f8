// SPDX-License-Identifier: MIT
#pragma once

#include "app/CommandLine.h"

#include <functional>
#include <string>

namespace dpmp::app {

/// What a look for a display asks the system.
struct DisplayProbe
{
    /// Whether a local socket takes connections; a path that begins with '@' is an abstract one.
    std::function<bool(const std::string& path)> answers;
    /// Whether Qt has a plugin for this platform, "xcb" or "wayland".
    std::function<bool(const std::string& platform)> hasPlatform;
};

/// Why a window cannot be shown, in words that name the way out; empty when it can, as far as one can tell cheaply. Qt
/// itself would abort. QT_QPA_PLATFORM counts: some platforms need no display.
std::string displayProblem(const Environment& environment, const DisplayProbe& probe);

/// displayProblem() on this system; always empty on those that have one display and always have it.
std::string displayProblem(const Environment& environment);

} // namespace dpmp::app
