// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ConfigProblem.h"
#include "core/config/ProxyConfig.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace dpmp::config {

/// Which settings a call is about; by their paths.
using PathFilter = std::function<bool(std::string_view path)>;

/// Takes to `target` every setting that differs between `before` and `after`, so that an edit of the settings in force
/// reaches the file without what environment and command line have laid over it. Without a filter: all settings.
void takeChanges(const ProxyConfig& before, const ProxyConfig& after, ProxyConfig& target,
                 const PathFilter& isMeant = {});

/// The file's text without the password of this pool: for a password that is to be kept elsewhere. The text must be
/// JSON; comments in form of keys stay.
std::string withoutPassword(std::string_view fileText, std::size_t slot);

/// Everything that a file with these settings would be told: ranges, forms of addresses, the rules across fields.
/// `config` becomes what the file would mean: trimmed, clamped, in capitals where that is the rule.
ConfigProblems checkConfig(ProxyConfig& config);

} // namespace dpmp::config
