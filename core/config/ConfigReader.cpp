// SPDX-License-Identifier: MIT
#include "core/config/ConfigReader.h"

#include "core/config/ConfigPaths.h"
#include "core/config/JsonText.h"
#include "core/config/TextForms.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dpmp::config {

namespace {

/// A file full of nonsense is described well enough by its beginning.
constexpr std::size_t kMaxUnknownReported = 50;

std::string lineAndColumn(std::string_view text, std::size_t offset)
{
    const auto before = text.substr(0, std::min(offset, text.size()));
    const auto line = std::ranges::count(before, '\n') + 1;
    const auto lineStart = before.rfind('\n');
    const auto column = lineStart == std::string_view::npos ? before.size() + 1 : before.size() - lineStart;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

/// Finds the settings in the tree of a JSON file.
class SettingCollector
{
public:
    explicit SettingCollector(ConfigDraft& draft)
        : m_draft(draft)
    {}

    std::vector<Setting> collect(const QJsonObject& root)
    {
        walk(root, "");
        reportOmitted();
        for (const ConfigAlias& alias : configAliases()) {
            for (const std::string_view target : {alias.target, alias.secondTarget}) {
                addAlias(root, alias.path, target);
            }
        }
        return std::move(m_settings);
    }

private:
    void walk(const QJsonObject& object, const std::string& prefix)
    {
        for (auto member = object.begin(); member != object.end(); ++member) {
            const std::string key = member.key().toStdString();
            visit(key, prefix + key, member.value());
        }
    }

    void visit(const std::string& key, const std::string& path, const QJsonValue& value)
    {
        switch (meaningOf(key, path)) {
        case PathMeaning::Field:
            if (!value.isNull()) {
                m_settings.push_back({findField(path), value, path});
            }
            break;
        case PathMeaning::Section:
            if (value.isObject()) {
                walk(value.toObject(), path + ".");
            } else if (!value.isNull()) {
                m_draft.report({path, describe(value) + " is not an object", Severity::Error});
            }
            break;
        case PathMeaning::Alias:
        case PathMeaning::Comment: break;
        case PathMeaning::Unknown: reportUnknown(key, path); break;
        }
    }

    void reportUnknown(const std::string& key, const std::string& path)
    {
        if (++m_unknown > kMaxUnknownReported) {
            return;
        }
        std::string text = "is an unknown key" + suggestionFor(path);
        if (path.starts_with("pools.")) {
            text =
                path.find('.', 6) == std::string::npos ? "is an unknown key; this version has the pools A and B" : text;
        } else if (key.find('.') != std::string::npos) {
            text = "is an unknown key; a dot in a path means an object inside an object";
        }
        m_draft.report({quotedPath(path), text, Severity::Warning});
    }

    static std::string quotedPath(const std::string& path)
    {
        const std::string shown = inQuotes(path);
        return shown.size() == path.size() + 2 && !std::ranges::any_of(path, isControl) ? path : shown;
    }

    void reportOmitted()
    {
        if (m_unknown > kMaxUnknownReported) {
            m_draft.report({"file", "has " + std::to_string(m_unknown - kMaxUnknownReported) + " more unknown keys",
                            Severity::Warning});
        }
    }

    /// True when the key itself speaks; an empty address leaves the word to the old key, as in the original.
    bool isSet(std::string_view path) const
    {
        return std::ranges::any_of(m_settings, [path](const Setting& setting) {
            return setting.field->path == path &&
                   (setting.field->kind != FieldKind::Address || !setting.value.toString().isEmpty());
        });
    }

    void addAlias(const QJsonObject& root, std::string_view path, std::string_view target)
    {
        const QJsonValue value = valueAt(root, path);
        if (!target.empty() && !value.isNull() && !value.isUndefined() && !isSet(target)) {
            m_settings.push_back({findField(target), value, std::string(path)});
        }
    }

    ConfigDraft& m_draft;
    std::vector<Setting> m_settings;
    std::size_t m_unknown = 0;
};

} // namespace

ReadConfig readConfig(std::string_view fileText, const RuleOptions& options)
{
    ConfigDraft draft;
    const bool isRead = applyFile(fileText, draft);
    return draft.finish({.poolsNeeded = options.poolsNeeded && isRead});
}

bool applyFile(std::string_view fileText, ConfigDraft& draft)
{
    QJsonParseError error;
    const QByteArray bytes(fileText.data(), static_cast<qsizetype>(fileText.size()));
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        draft.report({lineAndColumn(fileText, static_cast<std::size_t>(error.offset)),
                      "the file is not JSON: " + error.errorString().toStdString(), Severity::Error});
        return false;
    }
    if (!document.isObject()) {
        draft.report({"line 1, column 1", "the file must hold one JSON object in braces", Severity::Error});
        return false;
    }
    draft.apply(SettingCollector(draft).collect(document.object()));
    return true;
}

std::string suggestionFor(std::string_view path)
{
    constexpr std::size_t kNear = 3;
    std::size_t best = kNear;
    std::string_view nearest;
    for (const ConfigField& field : configFields()) {
        const auto difference = std::max(field.path.size(), path.size()) - std::min(field.path.size(), path.size());
        if (difference >= best) {
            continue;
        }
        if (const auto distance = editDistance(lowerCase(path), lowerCase(field.path)); distance < best) {
            best = distance;
            nearest = field.path;
        }
    }
    return nearest.empty() ? std::string() : "; did you mean " + inQuotes(nearest) + "?";
}

} // namespace dpmp::config
