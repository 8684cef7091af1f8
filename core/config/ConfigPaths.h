// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QJsonValue>

#include <string>
#include <string_view>

namespace dpmp::config {

/// What a key of the JSON file is.
enum class PathMeaning {
    Field,   ///< One of configFields().
    Alias,   ///< One of configAliases().
    Section, ///< An object that holds fields.
    Comment, ///< Begins with "_", "#" or "//": people write comments so.
    Unknown,
};

/// The meaning of a key at a path that ends in it. A key with a dot inside is no path.
PathMeaning meaningOf(std::string_view key, std::string_view path);

/// The value at the path; undefined when there is none.
QJsonValue valueAt(const QJsonObject& root, std::string_view path);

} // namespace dpmp::config
