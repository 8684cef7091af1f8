// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ConfigProblem.h"

#include <QString>

#include <map>
#include <string>

namespace dpmp::storage {

/// Secrets that systemd has put into a folder for us (LoadCredential=dpmp.pools.A.password:...).
struct Credentials
{
    std::map<std::string, std::string> values; ///< By name without "dpmp.".
    config::ConfigProblems problems;           ///< What could not be read.
};

/// Reads the files named "dpmp.*" of the folder, which is $CREDENTIALS_DIRECTORY under systemd; nothing when its name
/// is empty. One line end at the end of a file does not belong to the secret.
Credentials readCredentials(const QString& folder);

} // namespace dpmp::storage
