// SPDX-License-Identifier: MIT
#include "ui/PluginEntry.h"

#include "ui/WindowRun.h"

namespace dpmp::ui {

int PluginEntry::run(int& argc, char** argv, const ProgramFactory& makeProgram)
{
    return runWindow(argc, argv, makeProgram);
}

} // namespace dpmp::ui
