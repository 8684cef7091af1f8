// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ConfigFields.h"

#include <QJsonValue>

namespace dpmp::config {

/// The field's value as it is written; undefined for an optional value that is not there. assign() reads it back.
QJsonValue valueOf(const ConfigField& field, ProxyConfig& config);

} // namespace dpmp::config
