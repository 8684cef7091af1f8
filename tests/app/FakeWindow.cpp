// SPDX-License-Identifier: MIT
#include "tests/app/FakeWindow.h"

#include "ui/Program.h"

#include <QCoreApplication>

#include <iostream>

namespace dpmp::test {

namespace {

// Not one of the program's own, so that a test sees whose status it was.
constexpr int kNothingToShow = 42;

void say(const std::string& text)
{
    std::cerr << "window: " << text << std::endl;
}

} // namespace

int FakeWindow::run(int& argc, char** argv, const ui::ProgramFactory& makeProgram)
{
    const QCoreApplication application(argc, argv);
    const auto program = makeProgram(nullptr);
    if (!program) {
        return kNothingToShow;
    }
    QObject::connect(
        program.get(), &ui::Program::listeningChanged, program.get(),
        [](quint16 port, const QString& reason) { say("port " + std::to_string(port) + ' ' + reason.toStdString()); });
    QObject::connect(program.get(), &ui::Program::snapshotTaken, program.get(), [](const engine::Snapshot& snapshot) {
        say("snapshot of " + std::to_string(snapshot.pools.size()) + " pools, " +
            std::to_string(snapshot.miners.size()) + " miners");
    });
    QObject::connect(program.get(), &ui::Program::raiseRequested, program.get(), [] { say("raised"); });
    QObject::connect(program.get(), &ui::Program::finished, program.get(),
                     [](int exitCode) { QCoreApplication::exit(exitCode); });
    for (const config::ConfigProblem& problem : program->configProblems()) {
        say("problem " + config::toText(problem));
    }
    program->start();
    say(program->isDemo() ? "demo" : program->isFirstRun() ? "first run" : "own pools");
    return QCoreApplication::exec();
}

} // namespace dpmp::test
