// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"

#include <string>
#include <string_view>

namespace dpmp::config {

/// The text of a configuration file: every known key in the order of configFields(), then whatever else the present
/// text of the file holds, unchanged. Reading it gives the same configuration.
///
/// Passwords stand in the result exactly as they do in the present text. They are never taken from `config`, where they
/// may have come from the environment or from a credential. To save an edit, start from what the file alone says
/// (readConfig()), so that no override finds its way into the file.
std::string writeConfig(const ProxyConfig& config, std::string_view presentText = {});

/// The file of a first start: all defaults.
std::string defaultConfigText();

} // namespace dpmp::config
