// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ConfigProblem.h"
#include "core/config/ProxyConfig.h"

#include <QJsonValue>

#include <optional>
#include <string>
#include <vector>

namespace dpmp::config {

/// Reads a pool's fallbacks: a list whose entries are texts (see parseEndpoint()) or objects with host, port and tls,
/// or one text with commas. Where an entry does not say whether it is encrypted, `tls` does. Nothing when an entry is
/// bad; every bad one is reported, as "pools.A.fallbacks[1].port".
std::optional<std::vector<Endpoint>> readEndpoints(const QJsonValue& value, const std::string& path, bool tls,
                                                   ConfigProblems& problems);

} // namespace dpmp::config
