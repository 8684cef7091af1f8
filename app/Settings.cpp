// SPDX-License-Identifier: MIT
#include "app/Settings.h"

#include "core/config/ConfigReader.h"
#include "core/config/ConfigWriter.h"
#include "core/storage/AppPaths.h"
#include "core/storage/ConfigFile.h"
#include "core/storage/FileSecretStore.h"

#include <algorithm>
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

bool namesPool(const config::ProxyConfig& config)
{
    return std::ranges::any_of(config.pools, [](const config::PoolConfig& pool) { return !pool.primary.host.empty(); });
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
    takeStoredPasswords(loaded);
    LoadedSettings settings{.source = m_source, .config = std::nullopt, .problems = std::move(loaded.problems)};
    if (!config::hasErrors(settings.problems)) {
        settings.config = std::move(loaded.config);
    }
    return settings;
}

WindowSettings Settings::loadForWindow() const
{
    const bool exists = storage::ConfigFile(m_request.configFile).exists();
    storage::ConfigRequest request = m_request;
    request.demo = !exists && m_mayCreate;
    config::LoadedConfig loaded = storage::loadConfig(request);
    const bool hasPools = namesPool(loaded.config);
    if (exists && !hasPools) {
        // Once more without the rules for pools: that there is none yet is nothing to complain of.
        request.demo = true;
        loaded = storage::loadConfig(request);
    }
    return {.config = std::move(loaded.config), .problems = std::move(loaded.problems), .hasPools = hasPools};
}

config::ConfigProblems Settings::save(const config::ProxyConfig& before, const config::ProxyConfig& after,
                                      const config::PathFilter& isMeant) const
{
    const storage::ConfigFile file(m_request.configFile);
    std::string text = config::defaultConfigText();
    if (file.exists()) {
        auto present = file.read();
        if (!present) {
            return {{m_source, present.error()}};
        }
        text = std::move(present).value();
    }
    config::ConfigDraft draft;
    if (!config::applyFile(text, draft)) {
        // What the user has written is worth more than what the window would put in its place.
        return {{m_source, "cannot be changed: " + config::toText(draft.problems().front()) +
                               "; please mend or remove the file"}};
    }
    for (std::size_t slot = 0; slot < before.pools.size() && slot < after.pools.size(); ++slot) {
        if (before.pools[slot].password != after.pools[slot].password) {
            text = config::withoutPassword(text, slot);
        }
    }
    config::ProxyConfig inFile = config::readConfig(text, {.poolsNeeded = false}).config;
    config::takeChanges(before, after, inFile, isMeant);
    const std::string changed = config::writeConfig(inFile, text);
    const auto outcome = file.exists() ? file.write(changed) : file.createIfMissing(changed);
    return outcome ? config::ConfigProblems() : config::ConfigProblems{{m_source, outcome.error()}};
}

QString Settings::secretKey(engine::PoolSlot pool) const
{
    const QString key = QStringLiteral("pools.%1.password").arg(QString::fromStdString(pool.name()));
    const bool isStandard = m_request.configFile == storage::resolvePaths({}, {}).configFile;
    return isStandard ? key : QStringLiteral("%1: %2").arg(m_request.configFile, key);
}

QString Settings::secretFile() const
{
    return QString::fromStdString(m_dataDirectory) + QStringLiteral("/secrets.json");
}

void Settings::takeStoredPasswords(config::LoadedConfig& loaded) const
{
    for (std::size_t slot = 0; slot < loaded.config.pools.size() && !m_request.demo; ++slot) {
        config::PoolConfig& pool = loaded.config.pools[slot];
        if (!pool.passwordStored || !pool.password.isEmpty()) {
            continue;
        }
        const engine::PoolSlot name{slot};
        const std::string path = "pools." + name.name() + ".password";
        if (loaded.config.passwordPlace != config::PasswordPlace::File) {
            loaded.problems.push_back({path,
                                       "is kept where only the window can get it; without a window give it by the "
                                       "environment or as a credential",
                                       config::Severity::Warning});
            continue;
        }
        const auto secret = storage::FileSecretStore(secretFile()).readNow(secretKey(name));
        if (secret && *secret) {
            pool.password = **secret;
        } else {
            const std::string reason = secret ? "is not there" : secret.error().text.toStdString();
            loaded.problems.push_back(
                {path, "cannot be had from " + secretFile().toStdString() + ": " + reason, config::Severity::Warning});
        }
    }
}

} // namespace dpmp::app
