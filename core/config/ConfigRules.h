// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ConfigProblem.h"
#include "core/config/ProxyConfig.h"

#include <array>

namespace dpmp::config {

/// Which rules hold for this run.
struct RuleOptions
{
    bool poolsNeeded = true; ///< False for the demonstration, which brings its own pools.
};

/// Turns the weights as written into whole relative ones. Two zeros become 50 and 50, fractions are scaled to a sum
/// of 100, or of as many as it takes to keep their ratio; both with a warning.
void applyWeights(const std::array<double, 2>& asked, ProxyConfig& config, ConfigProblems& problems);

/// The rules across fields. Mends what the original mended (a slice above the switch time), reports what cannot run
/// (a pool with a weight and without a host) and says which settings have no effect.
void applyRules(ProxyConfig& config, const RuleOptions& options, ConfigProblems& problems);

} // namespace dpmp::config
