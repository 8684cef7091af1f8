// SPDX-License-Identifier: MIT
#include "core/config/ConfigProblem.h"

#include <algorithm>

namespace dpmp::config {

std::string toText(const ConfigProblem& problem)
{
    return problem.path + ": " + problem.text;
}

bool hasErrors(const ConfigProblems& problems)
{
    return std::ranges::any_of(problems,
                               [](const ConfigProblem& problem) { return problem.severity == Severity::Error; });
}

} // namespace dpmp::config
