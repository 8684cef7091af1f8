// SPDX-License-Identifier: MIT
#include "core/storage/ConfigLoader.h"

#include "core/config/ConfigReader.h"
#include "core/storage/ConfigFile.h"
#include "core/storage/Credentials.h"

#include <QProcessEnvironment>

#include <algorithm>

namespace dpmp::storage {

namespace {

bool holdsPassword(const std::string& fileText)
{
    const config::ProxyConfig config = config::readConfig(fileText, {.poolsNeeded = false}).config;
    return std::ranges::any_of(config.pools, [](const config::PoolConfig& pool) { return !pool.password.isEmpty(); });
}

} // namespace

std::map<std::string, std::string> processEnvironment()
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    std::map<std::string, std::string> variables;
    for (const QString& name : environment.keys()) {
        variables[name.toStdString()] = environment.value(name).toStdString();
    }
    return variables;
}

config::LoadedConfig loadConfig(const ConfigRequest& request)
{
    Credentials credentials = readCredentials(request.credentialsFolder);
    config::ConfigSources sources{.fileText = std::nullopt,
                                  .credentials = std::move(credentials.values),
                                  .environment = request.environment,
                                  .commandLine = request.commandLine,
                                  .demo = request.demo};
    config::ConfigProblems problems = std::move(credentials.problems);
    // The demonstration takes a file where there is one, but asks for none.
    const ConfigFile file(request.configFile);
    if (!request.demo || file.exists()) {
        auto text = file.read();
        if (!text) {
            problems.push_back({request.configFile.toStdString(), text.error(), config::Severity::Error});
            return {{}, std::move(problems), {}};
        }
        if (file.isOpenToOthers() && holdsPassword(*text)) {
            problems.push_back({request.configFile.toStdString(),
                                "holds a password and can be read by other users of this computer; chmod 600 it",
                                config::Severity::Warning});
        }
        sources.fileText = std::move(text).value();
    }
    config::LoadedConfig loaded = config::loadConfig(sources);
    problems.insert(problems.end(), loaded.problems.begin(), loaded.problems.end());
    loaded.problems = std::move(problems);
    return loaded;
}

} // namespace dpmp::storage
