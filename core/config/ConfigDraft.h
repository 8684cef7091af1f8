// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ConfigRules.h"
#include "core/config/FieldReader.h"

#include <array>
#include <vector>

namespace dpmp::config {

/// A configuration that has been read, with everything that was found on the way.
struct ReadConfig
{
    ProxyConfig config; ///< Complete even when there are errors: what could not be read has its default.
    ConfigProblems problems;
};

/// A configuration under construction: layers of settings are laid over the defaults, the last one wins.
class ConfigDraft
{
public:
    /// Lays the settings over those before them. Within one layer a pool's URL beats the port beside it.
    void apply(const std::vector<Setting>& layer);

    void report(ConfigProblem problem) { m_problems.push_back(std::move(problem)); }

    ConfigProblems& problems() { return m_problems; }

    /// Weighs up the whole. The draft is used up.
    ReadConfig finish(const RuleOptions& options);

private:
    void applyHost(const Setting& setting, const std::vector<Setting>& layer);

    ProxyConfig m_config;
    std::vector<Setting> m_fallbacks; ///< Read last: they need to know of their pool whether it is encrypted.
    /// As written; whole numbers come of them when both are known.
    std::array<double, 2> m_weights{50, 50};
    ConfigProblems m_problems;
};

} // namespace dpmp::config
