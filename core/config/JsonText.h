// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>

#include <string>

namespace dpmp::config {

/// How a value is named in a message: "70000", "\"abc\"", "true", "a list".
std::string describe(const QJsonValue& value);

/// The value's JSON text on one line.
std::string compactJson(const QJsonValue& value);

} // namespace dpmp::config
