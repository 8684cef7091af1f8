// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ConfigFields.h"
#include "core/config/ConfigProblem.h"

#include <QJsonValue>

#include <optional>
#include <string>

namespace dpmp::config {

/// One value on its way into a ProxyConfig.
struct Setting
{
    const ConfigField* field = nullptr; ///< Never null.
    QJsonValue value;
    std::string origin;       ///< Where the value stands, for messages: a path or the name of a variable.
    bool isPlainText = false; ///< From an environment or a command line, where everything is text.
};

/// Puts the value into its place, or leaves the place alone and says why.
void assign(const Setting& setting, ProxyConfig& config, ConfigProblems& problems);

/// The weight that the setting asks for, fractions allowed; nothing, and a problem, when it is none.
std::optional<double> weightOf(const Setting& setting, ConfigProblems& problems);

} // namespace dpmp::config
