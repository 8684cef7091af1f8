// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace dpmp::config {

enum class Severity {
    Warning, ///< The program runs, but not quite as the text asks.
    Error,   ///< The program must not start with this.
};

/// What is wrong with one setting, in words for the person who wrote it. Never holds a secret.
struct ConfigProblem
{
    std::string path; ///< "pools.B.port", "DPMP_POOLS_B_PORT", or "line 3, column 7" when the file is not JSON.
    std::string text; ///< "70000 is not a port (1-65535)"
    Severity severity = Severity::Error;

    bool operator==(const ConfigProblem&) const = default;
};

using ConfigProblems = std::vector<ConfigProblem>;

/// One line: "pools.B.port: 70000 is not a port (1-65535)".
std::string toText(const ConfigProblem& problem);

/// True when at least one of the problems forbids a start.
bool hasErrors(const ConfigProblems& problems);

} // namespace dpmp::config
