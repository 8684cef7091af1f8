// SPDX-License-Identifier: MIT
#include "app/WindowStart.h"

#include "app/Display.h"
#include "app/ExitCode.h"
#include "app/GuiProgram.h"
#include "app/ImportFinder.h"
#include "app/SingleInstance.h"
#include "app/StatusInterval.h"
#include "app/StopSignals.h"
#include "app/WindowLoader.h"
#include "core/logging/LogRouter.h"
#include "core/logging/StandardOutput.h"
#include "core/net/DescriptorLimit.h"
#include "core/runtime/CoreThread.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>

#include <iostream>
#include <memory>
#include <utility>

namespace dpmp::app {

namespace {

// The demonstration in a window is a state of a program that has settings of its own to return to.
Options ownOptions(const Options& options)
{
    Options own = options;
    own.demo = false;
    if (options.demo && !own.logFormat) {
        own.logFormat = config::LogFormat::Text;
    }
    return own;
}

// As this program was started, for the next login.
QStringList loginCommand(const Options& options)
{
    QStringList command{QCoreApplication::applicationFilePath()};
    if (options.configFile) {
        const QString file = QString::fromStdString(*options.configFile);
        command << QStringLiteral("--config") << QDir::current().absoluteFilePath(file);
    }
    if (options.dataDirectory) {
        const QString folder = QString::fromStdString(*options.dataDirectory);
        command << QStringLiteral("--data-dir") << QDir::current().absoluteFilePath(folder);
    }
    return command;
}

/// One run with a window: what must outlive the program behind it.
class WindowRun
{
public:
    WindowRun(const Options& options, const Environment& environment)
        : m_options(options)
        , m_settings(ownOptions(options), environment)
        , m_loaded(m_settings.loadForWindow())
        , m_log(m_loaded.config.logging, m_output)
    {
        const auto named = environment.find("DPMP_CONFIG_PATH");
        m_importPlaces = importPlaces(QDir::homePath(),
                                      named == environment.end() ? QString() : QString::fromStdString(named->second));
    }

    /// Null when another process has this window already.
    std::unique_ptr<ui::Program> makeProgram(std::unique_ptr<storage::SecretStore> keychain)
    {
        const std::string identity = m_settings.source() + (m_options.demo ? " demo" : "");
        auto instance = std::make_unique<SingleInstance>(QString::fromStdString(identity));
        if (!instance->claim()) {
            m_isSecond = true;
            return nullptr;
        }
        net::raiseDescriptorLimit();
        auto program = std::make_unique<GuiProgram>(
            m_log, GuiSetup{.settings = m_settings,
                            .loaded = m_loaded,
                            .startsInDemo = m_options.demo,
                            .version = DPMP_VERSION,
                            .statusInterval = statusInterval(m_options, m_loaded.config.logging),
                            .keychain = std::move(keychain),
                            .makeProxy =
                                [](const config::ProxyConfig& config) {
                                    return std::make_unique<runtime::CoreThread>(
                                        config, Rng(QRandomGenerator::system()->generate64()));
                                },
                            .loginStart = LoginStart(loginCommand(m_options)),
                            .importPlaces = m_importPlaces});
        QObject::connect(instance.get(), &SingleInstance::raiseRequested, program.get(), &ui::Program::raiseRequested);
        instance.release()->setParent(program.get());
        connectSignals(*program);
        return program;
    }

    bool isSecond() const { return m_isSecond; }

private:
    void connectSignals(GuiProgram& program)
    {
        auto* const signals = new StopSignals;
        signals->setParent(&program);
        QObject::connect(signals, &StopSignals::stopRequested, &program, &GuiProgram::quit);
        QObject::connect(signals, &StopSignals::reloadRequested, &program, [this, &program] {
            // A terminal that is closed says so with the signal that otherwise asks to read the settings again.
            if (m_output.hasLostTerminal()) {
                program.quit();
            } else {
                program.reload();
            }
        });
    }

    Options m_options;
    Settings m_settings;
    WindowSettings m_loaded;
    QStringList m_importPlaces;
    logging::StandardOutput m_output;
    logging::LogRouter m_log;
    bool m_isSecond = false;
};

} // namespace

WindowStart tryWindow(const Options& options, const Environment& environment, int argc, char** argv)
{
    const QString file = findWindow(windowFolders(programFolder(argc > 0 ? argv[0] : "")));
    if (file.isEmpty()) {
        return {.exitCode = std::nullopt, .whyNot = "this build has no window; running without one"};
    }
    Environment seenByQt = environment;
    if (options.platform) {
        seenByQt["QT_QPA_PLATFORM"] = *options.platform;
        qputenv("QT_QPA_PLATFORM", QByteArray::fromStdString(*options.platform));
    }
    if (const std::string problem = displayProblem(seenByQt); !problem.empty()) {
        if (options.demo) {
            return {.exitCode = std::nullopt, .whyNot = "there is no display; the demonstration runs in the terminal"};
        }
        std::cerr << "dpmp: " << problem << '\n';
        return {.exitCode = kBadSettings, .whyNot = {}};
    }
    const auto window = loadWindow(file);
    if (!window) {
        return {.exitCode = std::nullopt,
                .whyNot = "the window cannot be loaded (" + window.error().toStdString() + "); running without one"};
    }
    WindowRun run(options, environment);
    const int exitCode = (*window)->run(argc, argv, [&run](std::unique_ptr<storage::SecretStore> keychain) {
        return run.makeProgram(std::move(keychain));
    });
    return {.exitCode = run.isSecond() ? kStoppedAsAsked : exitCode, .whyNot = {}};
}

} // namespace dpmp::app
