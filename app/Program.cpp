// SPDX-License-Identifier: MIT
#include "app/Program.h"

#include "app/CommandLine.h"
#include "app/DemoSettings.h"
#include "app/ExitCode.h"
#include "app/HeadlessRun.h"
#include "app/Settings.h"
#include "app/StatusInterval.h"
#include "app/StopSignals.h"
#include "app/WindowStart.h"
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

int runWithoutWindow(const Options& options, const Settings& settings, int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    net::raiseDescriptorLimit();
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

int runProxy(const Options& options, const Environment& environment, int argc, char** argv)
{
    if (!options.noGui) {
        const WindowStart start = tryWindow(options, environment, argc, argv);
        if (start.exitCode) {
            return *start.exitCode;
        }
        complain(start.whyNot);
    }
    return runWithoutWindow(options, Settings(options, environment), argc, argv);
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
    switch (options->task) {
    case Task::ShowHelp: std::cout << helpText(); return kStoppedAsAsked;
    case Task::ShowVersion: std::cout << "dpmp " DPMP_VERSION "\n"; return kStoppedAsAsked;
    case Task::PrintDefaultConfig: std::cout << config::defaultConfigText(); return kStoppedAsAsked;
    case Task::CheckConfig: return checkSettings(Settings(*options, environment));
    case Task::Run: break;
    }
    return runProxy(*options, environment, argc, argv);
}

} // namespace dpmp::app
