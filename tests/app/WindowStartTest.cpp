// SPDX-License-Identifier: MIT
#include "tests/app/ProgramRun.h"

#include <QFileInfo>

#include <gmock/gmock.h>

#include <filesystem>
#include <system_error>

namespace dpmp::app {
namespace {

using test::ProgramRun;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

using Variables = QMap<QString, QString>;

// An installation of the program, with a window that shows nothing or without any.
class WindowStartTest : public test::SettingsFolder
{
protected:
    enum class Window { None, Fake };

    QString install(Window window)
    {
        const auto target = std::filesystem::path(folder().toStdString()) / "dpmp";
        std::error_code error;
        std::filesystem::create_hard_link(DPMP_PROGRAM, target, error);
        if (error) {
            std::filesystem::copy_file(DPMP_PROGRAM, target);
        }
        if (window == Window::Fake) {
            EXPECT_TRUE(QFile::copy(QStringLiteral(DPMP_FAKE_WINDOW), folder() + QStringLiteral("/libdpmpgui.so")));
        }
        return QString::fromStdString(target.string());
    }

    QString folder() const { return m_folder.path(); }

    Variables withoutDisplay() const
    {
        return {{QStringLiteral("DISPLAY"), {}},
                {QStringLiteral("WAYLAND_DISPLAY"), {}},
                {QStringLiteral("WAYLAND_SOCKET"), {}},
                {QStringLiteral("QT_QPA_PLATFORM"), {}},
                {QStringLiteral("XDG_RUNTIME_DIR"), folder()}};
    }

    Variables offscreen() const
    {
        Variables variables = withoutDisplay();
        variables[QStringLiteral("QT_QPA_PLATFORM")] = QStringLiteral("offscreen");
        return variables;
    }

    QStringList withSettings(const std::string& text) { return {QStringLiteral("--config"), writeSettings(text)}; }

private:
    QTemporaryDir m_folder{QFileInfo(QStringLiteral(DPMP_FAKE_WINDOW)).absolutePath() + QStringLiteral("/XXXXXX")};
};

TEST_F(WindowStartTest, RunsWithItsWindow)
{
    ProgramRun run(install(Window::Fake), withSettings(settings(50)), offscreen());

    EXPECT_EQ(run.awaitError("window: "), "window: own pools\n");
    EXPECT_FALSE(run.awaitEvent(QStringLiteral("listening")).isEmpty()) << "the log is the same as without a window";
    run.send(SIGTERM);
    EXPECT_EQ(run.wait(), 0);
    EXPECT_FALSE(run.awaitEvent(QStringLiteral("stopped")).isEmpty());
}

TEST_F(WindowStartTest, OpensForAFirstRunAndMakesNoFileByItself)
{
    ProgramRun run(install(Window::Fake), {}, offscreen());

    EXPECT_EQ(run.awaitError("window: "), "window: first run\n");
    run.send(SIGTERM);
    EXPECT_EQ(run.wait(), 0);
    EXPECT_FALSE(QFile::exists(run.home() + QStringLiteral("/.config/dpmp/config.json")));
}

TEST_F(WindowStartTest, OpensWithTheProblemsOfItsSettings)
{
    ProgramRun run(install(Window::Fake), withSettings("{"), offscreen());

    EXPECT_THAT(run.awaitError("window: "), StartsWith("window: problem line 1"));
}

TEST_F(WindowStartTest, MinesInTheDemonstration)
{
    ProgramRun run(install(Window::Fake), {QStringLiteral("--demo")}, offscreen());

    EXPECT_EQ(run.awaitError("window: "), "window: demo\n");
    EXPECT_THAT(run.awaitError("2 pools, 1 miners"), HasSubstr("snapshot"));
    run.send(SIGTERM);
    EXPECT_EQ(run.wait(), 0);
}

TEST_F(WindowStartTest, ASecondStartRaisesTheFirst)
{
    const QString program = install(Window::Fake);
    const QStringList arguments = withSettings(settings(50));
    Variables variables = offscreen();
    variables[QStringLiteral("HOME")] = folder();
    ProgramRun first(program, arguments, variables);
    ASSERT_EQ(first.awaitError("window: "), "window: own pools\n");

    ProgramRun second(program, arguments, variables);

    EXPECT_EQ(second.wait(), 0);
    EXPECT_EQ(first.awaitError("window: raised"), "window: raised\n");
}

TEST_F(WindowStartTest, WithoutADisplayItSaysHowToRun)
{
    ProgramRun run(install(Window::Fake), withSettings(settings(50)), withoutDisplay());

    EXPECT_EQ(run.wait(), 2);
    const std::string errors = run.errors();
    EXPECT_THAT(errors, StartsWith("dpmp: there is no display"));
    EXPECT_THAT(errors, HasSubstr("--no-gui"));
}

TEST_F(WindowStartTest, SaysTheSameOfADisplayThatCannotBeOpened)
{
    Variables variables = withoutDisplay();
    variables[QStringLiteral("DISPLAY")] = QStringLiteral(":4093");
    ProgramRun run(install(Window::Fake), withSettings(settings(50)), variables);

    EXPECT_EQ(run.wait(), 2);
    EXPECT_THAT(run.errors(), HasSubstr("cannot be opened (DISPLAY=:4093); use --no-gui"));
}

TEST_F(WindowStartTest, TakesQtsOptionForAPlatform)
{
    for (const QStringList& option : {QStringList{QStringLiteral("-platform"), QStringLiteral("offscreen")},
                                      QStringList{QStringLiteral("--platform=offscreen")}}) {
        ProgramRun run(install(Window::Fake), option, withoutDisplay());
        EXPECT_EQ(run.awaitError("window: "), "window: first run\n");
        QFile::remove(folder() + QStringLiteral("/dpmp"));
        QFile::remove(folder() + QStringLiteral("/libdpmpgui.so"));
    }
}

TEST_F(WindowStartTest, WithoutADisplayTheDemonstrationRunsInTheTerminal)
{
    ProgramRun run(install(Window::Fake), {QStringLiteral("--demo"), QStringLiteral("--log-format=json")},
                   withoutDisplay());

    EXPECT_FALSE(run.awaitEvent(QStringLiteral("status")).isEmpty());
    EXPECT_THAT(run.errors(), HasSubstr("the demonstration runs in the terminal"));
}

TEST_F(WindowStartTest, RunsWithoutTheWindowThatThisInstallationLacks)
{
    ProgramRun run(install(Window::None), withSettings(settings(50)), withoutDisplay());

    EXPECT_FALSE(run.awaitEvent(QStringLiteral("listening")).isEmpty());
    EXPECT_EQ(run.errors(), "dpmp: this build has no window; running without one\n");
}

TEST_F(WindowStartTest, NeedsNoDisplayWithNoGui)
{
    QStringList arguments = withSettings(settings(50));
    arguments << QStringLiteral("--no-gui");
    ProgramRun run(install(Window::Fake), arguments, withoutDisplay());

    EXPECT_FALSE(run.awaitEvent(QStringLiteral("listening")).isEmpty());
    EXPECT_THAT(run.errors(), Not(HasSubstr("window")));
}

} // namespace
} // namespace dpmp::app
