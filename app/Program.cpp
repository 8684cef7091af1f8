// SPDX-License-Identifier: MIT
#include "app/Program.h"

#include "app/CommandLine.h"
#include "app/ExitCode.h"
#include "app/HeadlessRun.h"
#include "app/Settings.h"
#include "app/StopSignals.h"
#include "core/config/ConfigWriter.h"
#include "core/demo/Demo.h"
#include "core/logging/LogRouter.h"
#include "core/logging/StandardOutput.h"
#include "core/net/DescriptorLimit.h"
#include "core/runtime/CoreThread.h"
#include "core/storage/ConfigLoader.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <iostream>
#include <optional>
#include <utility>

namespace dpmp::app {

namespace {

constexpr std::chrono::seconds kDemoStatusInterval{1};
constexpr std::chrono::seconds kTerminalStatusInterval{10};

void complain(const std::string& text)
{
    std::cerr << "dpmp: " << text << '\n';
}

int explainUsage(const UsageError& error)
{
    for (const std::string& problem : error.problems) {
        complain(problem);
    }
    std::cerr << "Try 'dpmp --help'.\n";
    return kBadSettings;
}

int checkSettings(const Settings& settings)
{
    const LoadedSettings loaded = settings.load();
    for (const config::ConfigProblem& problem : loaded.problems) {
        const bool isError = problem.severity == config::Severity::Error;
        std::cout << (isError ? "error: " : "warning: ") << config::toText(problem) << '\n';
    }
    if (loaded.config) {
        std::cout << "ok\n";
    }
    return loaded.config ? kStoppedAsAsked : kBadSettings;
}

// A status line is for a person who watches; a log that is kept has the events.
std::optional<Duration> statusInterval(const Options& options, const config::LogConfig& log)
{
    if (options.demo) {
        return kDemoStatusInterval;
    }
    return log.format == config::LogFormat::Text && logging::isTerminalOutput()
               ? std::optional<Duration>(kTerminalStatusInterval)
               : std::nullopt;
}

// The demonstration has pools, port and weights of its own; the rest is the user's.
void takeDemoSettings(config::ProxyConfig& config, const demo::Demo& demo)
{
    config::ProxyConfig own = demo.config();
    config.pools = std::move(own.pools);
    config.listen = std::move(own.listen);
    config.scheduler = std::move(own.scheduler);
}

int runHeadless(const Options& options, const Settings& settings, LoadedSettings loaded)
{
    config::ProxyConfig config = loaded.config.value_or(config::ProxyConfig{});
    std::optional<demo::Demo> demo;
    if (options.demo) {
        demo.emplace();
        if (!demo->listenError().empty()) {
            complain("the demonstration's pools: " + demo->listenError());
            return kCannotListen;
        }
        takeDemoSettings(config, *demo);
        loaded.config = config;
    }

    const StopSignals signals;
    logging::StandardOutput output;
    logging::LogRouter log(config.logging, output);
    runtime::CoreThread proxy(config, Rng(QRandomGenerator::system()->generate64()));
    HeadlessSetup setup{.settings = std::move(loaded),
                        .reload = {},
                        .statusInterval = statusInterval(options, config.logging),
                        .version = DPMP_VERSION,
                        .dataDirectory = settings.dataDirectory()};
    if (!demo) {
        setup.reload = [&settings] { return settings.load(); };
    }
    HeadlessRun run(proxy, log, std::move(setup));

    QObject::connect(&signals, &StopSignals::stopRequested, &run, &HeadlessRun::stop);
    QObject::connect(&signals, &StopSignals::reloadRequested, &run, [&run, &output] {
        // A terminal that is closed says so with the signal that otherwise asks to read the settings again.
        if (output.hasLostTerminal()) {
            run.stop();
        } else {
            run.reload();
        }
    });
    QObject::connect(&run, &HeadlessRun::finished, &run, [&proxy](int exitCode) {
        if (exitCode == kCannotListen) {
            complain(proxy.listenError());
        }
        QCoreApplication::exit(exitCode);
    });
    if (demo) {
        QObject::connect(&proxy, &runtime::ProxyHandle::listening, &run,
                         [&demo, &proxy] { demo->startMiner(proxy.port()); });
    }
    QMetaObject::invokeMethod(&run, &HeadlessRun::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int runProxy(const Options& options, const Settings& settings, int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    net::raiseDescriptorLimit();
    if (!options.noGui) {
        complain("this build has no window; running without one");
    }
    if (const std::string note = settings.createIfMissing(); !note.empty()) {
        complain(note);
    }
    LoadedSettings loaded = settings.load();
    if (!loaded.config) {
        complain("the settings in " + settings.source() + " forbid a start:");
        for (const config::ConfigProblem& problem : loaded.problems) {
            std::cerr << config::toText(problem) << '\n';
        }
        return kBadSettings;
    }
    return runHeadless(options, settings, std::move(loaded));
}

} // namespace

int runProgram(int argc, char** argv)
{
    const auto variables = storage::processEnvironment();
    const Environment environment(variables.begin(), variables.end());
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    const auto options = readCommandLine(arguments, environment);
    if (!options) {
        return explainUsage(options.error());
    }
    const Settings settings(*options, environment);
    switch (options->task) {
    case Task::ShowHelp: std::cout << helpText(); return kStoppedAsAsked;
    case Task::ShowVersion: std::cout << "dpmp " DPMP_VERSION "\n"; return kStoppedAsAsked;
    case Task::PrintDefaultConfig: std::cout << config::defaultConfigText(); return kStoppedAsAsked;
    case Task::CheckConfig: return checkSettings(settings);
    case Task::Run: break;
    }
    return runProxy(*options, settings, argc, argv);
}

} // namespace dpmp::app
