// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>

#include <optional>
#include <string>

namespace dpmp::config {

/// A finite number, or a text that is one ("3333", as the original allowed); nothing for anything else.
std::optional<double> numberOf(const QJsonValue& value);

/// The shortest decimal text of the number: "70000", "0.5", "1e+15".
std::string numberText(double number);

} // namespace dpmp::config
