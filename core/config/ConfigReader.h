// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ConfigDraft.h"

#include <string>
#include <string_view>

namespace dpmp::config {

/// Reads a configuration file's text alone, without environment or command line. A text that is not JSON gives one
/// error with line and column, and the defaults.
ReadConfig readConfig(std::string_view fileText, const RuleOptions& options = {});

/// Lays the file's settings over a draft and reports what is wrong with them. Keys that begin with "_", "#" or "//"
/// are comments; other unknown keys are warnings, because the writer keeps them.
/// False when the text is not JSON: then there is one problem and nothing to say about what is missing.
bool applyFile(std::string_view fileText, ConfigDraft& draft);

/// "; did you mean \"listen.port\"?" for a path that is nearly one of the known ones, otherwise empty.
std::string suggestionFor(std::string_view path);

} // namespace dpmp::config
