// SPDX-License-Identifier: MIT
#pragma once

#include "app/CommandLine.h"

#include <optional>
#include <string>

namespace dpmp::app {

/// What came of an attempt to run with a window.
struct WindowStart
{
    std::optional<int> exitCode; ///< The program has run, or must not; nothing: it runs without a window.
    std::string whyNot;          ///< In that case: one line for standard error.
};

/// Runs the program with its window where this installation has one and there is a display. Nothing else may have made
/// an application object before. Without a display the demonstration runs in the terminal, and anything else must be
/// asked for with --no-gui: a proxy that nobody sees is not what somebody wants who starts a window.
WindowStart tryWindow(const Options& options, const Environment& environment, int argc, char** argv);

} // namespace dpmp::app
