// SPDX-License-Identifier: MIT
#pragma once

namespace dpmp::app {

/// The whole program, from the command line to the exit status (see ExitCode.h).
int runProgram(int argc, char** argv);

} // namespace dpmp::app
