// SPDX-License-Identifier: MIT
#include "core/config/ConfigLayers.h"

#include "core/config/ConfigReader.h"
#include "core/config/TextForms.h"

#include <algorithm>
#include <array>

namespace dpmp::config {

namespace {

/// Variables that other parts of the program read: the command line, start scripts and tests.
constexpr std::array<std::string_view, 3> kReadElsewhere{"DPMP_CONFIG", "DPMP_DATA_DIR", "DPMP_NO_GUI"};

using Settings = std::vector<Setting>;

/// Adds what the override means; false when it has no meaning. A target that is already there is left alone.
bool add(const Override& override, Settings& settings)
{
    const auto addTarget = [&](std::string_view path) {
        const ConfigField* const field = findField(path);
        const bool isNew = std::ranges::none_of(settings, [field](const Setting& one) { return one.field == field; });
        if (field != nullptr && isNew) {
            settings.push_back({field, QString::fromStdString(override.value), override.origin, true});
        }
        return field != nullptr;
    };
    if (addTarget(override.path)) {
        return true;
    }
    const auto aliases = configAliases();
    const auto alias = std::ranges::find(aliases, override.path, &ConfigAlias::path);
    if (alias == aliases.end()) {
        return false;
    }
    addTarget(alias->target);
    addTarget(alias->secondTarget);
    return true;
}

/// The path that the variable stands for; empty when it stands for none.
std::string_view pathOfVariable(std::string_view variable)
{
    for (const ConfigField& field : configFields()) {
        if (environmentName(field.path) == variable) {
            return field.path;
        }
    }
    for (const VariableAlias& alias : variableAliases()) {
        if (alias.variable == variable) {
            return alias.target;
        }
    }
    for (const ConfigAlias& alias : configAliases()) {
        if (environmentName(alias.path) == variable) {
            return alias.path;
        }
    }
    return {};
}

std::string nearestVariable(std::string_view variable)
{
    std::size_t best = 3;
    std::string nearest;
    for (const ConfigField& field : configFields()) {
        std::string name = environmentName(field.path);
        if (const auto distance = editDistance(variable, name); distance < best) {
            best = distance;
            nearest = std::move(name);
        }
    }
    return nearest.empty() ? nearest : "; did you mean " + nearest + "?";
}

bool isOurs(const std::string& variable, const std::string& value)
{
    const bool isRead = std::ranges::find(kReadElsewhere, variable) != kReadElsewhere.end();
    return variable.starts_with("DPMP_") && !value.empty() && !isRead;
}

Settings environmentSettings(const std::map<std::string, std::string>& environment, ConfigDraft& draft)
{
    // Variables by the rule come first, and add() keeps the first: they say more precisely what is meant.
    std::vector<Override> byRule;
    std::vector<Override> byAlias;
    for (const auto& [variable, value] : environment) {
        if (!isOurs(variable, value)) {
            continue;
        }
        const auto path = pathOfVariable(variable);
        if (path.empty()) {
            draft.report({variable, "is an unknown variable" + nearestVariable(variable), Severity::Warning});
            continue;
        }
        (environmentName(path) == variable && findField(path) != nullptr ? byRule : byAlias)
            .push_back({std::string(path), value, variable});
    }
    Settings settings;
    for (const auto* const overrides : {&byRule, &byAlias}) {
        std::ranges::for_each(*overrides, [&](const Override& one) { add(one, settings); });
    }
    return settings;
}

Settings credentialSettings(const std::map<std::string, std::string>& credentials, ConfigDraft& draft)
{
    Settings settings;
    for (const auto& [path, value] : credentials) {
        const std::string origin = "credential dpmp." + path;
        if (!add({path, value, origin}, settings)) {
            draft.report({origin, "is unknown" + suggestionFor(path), Severity::Warning});
        }
    }
    return settings;
}

Settings commandLineSettings(const std::vector<Override>& overrides, ConfigDraft& draft)
{
    Settings settings;
    for (const Override& one : overrides) {
        if (!add(one, settings)) {
            draft.report(
                {one.origin, inQuotes(one.path) + " is an unknown key" + suggestionFor(one.path), Severity::Error});
        }
    }
    return settings;
}

} // namespace

LoadedConfig loadConfig(const ConfigSources& sources)
{
    ConfigDraft draft;
    const bool isRead = !sources.fileText || applyFile(*sources.fileText, draft);
    draft.apply(credentialSettings(sources.credentials, draft));
    draft.apply(environmentSettings(sources.environment, draft));
    draft.apply(commandLineSettings(sources.commandLine, draft));
    ReadConfig result = draft.finish({.poolsNeeded = !sources.demo && isRead});
    return {std::move(result.config), std::move(result.problems), sources.fileText.value_or("")};
}

} // namespace dpmp::config
