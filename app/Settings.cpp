// SPDX-License-Identifier: MIT
#include "app/Settings.h"

#include "core/config/ConfigWriter.h"
#include "core/storage/AppPaths.h"
#include "core/storage/ConfigFile.h"

#include <utility>

namespace dpmp::app {

namespace {

std::string_view wordOf(config::LogLevel level)
{
    switch (level) {
    case config::LogLevel::Quiet: return "quiet";
    case config::LogLevel::Error: return "error";
    case config::LogLevel::Warning: return "warning";
    case config::LogLevel::Info: return "info";
    case config::LogLevel::Debug: break;
    }
    return "debug";
}

std::vector<config::Override> overridesOf(const Options& options)
{
    std::vector<config::Override> overrides;
    if (options.logLevel) {
        overrides.push_back({"logging.level", std::string(wordOf(*options.logLevel)), "--log-level"});
    }
    if (options.logFormat) {
        const bool isJson = *options.logFormat == config::LogFormat::Json;
        overrides.push_back({"logging.format", isJson ? "json" : "text", "--log-format"});
    } else if (options.demo) {
        overrides.push_back({"logging.format", "text", "--demo"});
    }
    return overrides;
}

QString valueOf(const Environment& environment, std::string_view name)
{
    const auto found = environment.find(name);
    return found == environment.end() ? QString() : QString::fromStdString(found->second);
}

} // namespace

Settings::Settings(const Options& options, const Environment& environment)
    : m_mayCreate(options.mayCreateConfig && !options.demo)
{
    m_request.credentialsFolder = valueOf(environment, "CREDENTIALS_DIRECTORY");
    m_request.environment = {environment.begin(), environment.end()};
    m_request.commandLine = overridesOf(options);
    m_request.demo = options.demo;
    if (options.demo) {
        m_source = "demo";
        return;
    }
    const auto paths = storage::resolvePaths(QString::fromStdString(options.configFile.value_or("")),
                                             QString::fromStdString(options.dataDirectory.value_or("")));
    m_request.configFile = paths.configFile;
    m_source = paths.configFile.toStdString();
    m_dataDirectory = paths.dataDir.toStdString();
}

std::string Settings::createIfMissing() const
{
    if (!m_mayCreate) {
        return {};
    }
    const auto outcome = storage::ConfigFile(m_request.configFile).createIfMissing(config::defaultConfigText());
    if (!outcome) {
        return outcome.error();
    }
    return *outcome == storage::WriteOutcome::Written
               ? "made " + m_source + " with the defaults; name your pools and wallets in it"
               : "";
}

LoadedSettings Settings::load() const
{
    config::LoadedConfig loaded = storage::loadConfig(m_request);
    LoadedSettings settings{.source = m_source, .config = std::nullopt, .problems = std::move(loaded.problems)};
    if (!config::hasErrors(settings.problems)) {
        settings.config = std::move(loaded.config);
    }
    return settings;
}

} // namespace dpmp::app
