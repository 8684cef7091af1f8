// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ConfigProblem.h"

#include <string>
#include <vector>

namespace dpmp::tests {

/// The problems as the user reads them, errors marked, so that a test can list what it expects.
inline std::vector<std::string> linesOf(const config::ConfigProblems& problems)
{
    std::vector<std::string> lines;
    for (const config::ConfigProblem& problem : problems) {
        lines.push_back((problem.severity == config::Severity::Error ? "error " : "warning ") + toText(problem));
    }
    return lines;
}

/// A file that asks for nothing but two pools; `more` follows as further members: R"(, "listen": {})".
inline std::string fileWithPools(const std::string& more = {})
{
    return R"({"pools": {"A": {"host": "a.example"}, "B": {"host": "b.example"}})" + more + "}";
}

} // namespace dpmp::tests
