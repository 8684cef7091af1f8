// SPDX-License-Identifier: MIT
#include "core/config/ConfigPaths.h"

#include "core/config/ConfigFields.h"

#include <algorithm>

namespace dpmp::config {

PathMeaning meaningOf(std::string_view key, std::string_view path)
{
    if (key.starts_with('_') || key.starts_with('#') || key.starts_with("//")) {
        return PathMeaning::Comment;
    }
    if (key.find('.') != std::string_view::npos) {
        return PathMeaning::Unknown;
    }
    if (findField(path) != nullptr) {
        return PathMeaning::Field;
    }
    if (std::ranges::any_of(configAliases(), [path](const ConfigAlias& alias) { return alias.path == path; })) {
        return PathMeaning::Alias;
    }
    const bool isSection = std::ranges::any_of(configFields(), [path](const ConfigField& field) {
        return field.path.starts_with(path) && field.path.substr(path.size()).starts_with('.');
    });
    return isSection ? PathMeaning::Section : PathMeaning::Unknown;
}

QJsonValue valueAt(const QJsonObject& root, std::string_view path)
{
    const auto dot = path.find('.');
    const auto key = path.substr(0, dot);
    const QJsonValue value = root.value(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
    return dot == std::string_view::npos ? value : valueAt(value.toObject(), path.substr(dot + 1));
}

} // namespace dpmp::config
