// SPDX-License-Identifier: MIT
#include "app/ExitCode.h"
#include "app/Program.h"

#include <cstdio>
#include <exception>

int main(int argc, char** argv)
{
    try {
        return dpmp::app::runProgram(argc, argv);
    } catch (const std::exception& fault) {
        static_cast<void>(std::fprintf(stderr, "dpmp: internal fault: %s\n", fault.what()));
        return dpmp::app::kInternalFailure;
    }
}
