// SPDX-License-Identifier: MIT
#include "app/Display.h"

#include <gmock/gmock.h>

#include <set>

namespace dpmp::app {
namespace {

using testing::HasSubstr;

class DisplayTest : public testing::Test
{
protected:
    std::string problem(const Environment& environment) const
    {
        return displayProblem(environment,
                              {.answers = [this](const auto& path) { return sockets.contains(path); },
                               .hasPlatform = [this](const auto& name) { return platforms.contains(name); }});
    }

    std::set<std::string> sockets;
    std::set<std::string> platforms{"xcb", "wayland"};
};

TEST_F(DisplayTest, NamesTheWayOutWhereThereIsNoDisplay)
{
    const std::string text = problem({{"PATH", "/bin"}, {"DISPLAY", ""}});

    EXPECT_THAT(text, HasSubstr("neither DISPLAY nor WAYLAND_DISPLAY is set"));
    EXPECT_THAT(text, HasSubstr("--no-gui"));
}

TEST_F(DisplayTest, NeedsNoneForSomePlatforms)
{
    for (const char* const name : {"offscreen", "minimal", "vnc:size=800x600", "xcb;offscreen", "linuxfb"}) {
        EXPECT_EQ(problem({{"QT_QPA_PLATFORM", name}}), "") << name;
    }
    EXPECT_NE(problem({{"QT_QPA_PLATFORM", "xcb"}}), "");
    EXPECT_NE(problem({{"QT_QPA_PLATFORM", "wayland-egl;xcb"}}), "");
}

TEST_F(DisplayTest, AsksTheXServersSockets)
{
    EXPECT_THAT(problem({{"DISPLAY", ":7"}}), HasSubstr("cannot be opened (DISPLAY=:7); use --no-gui"));

    sockets = {"/tmp/.X11-unix/X7"};
    EXPECT_EQ(problem({{"DISPLAY", ":7"}}), "");
    EXPECT_EQ(problem({{"DISPLAY", "unix:7.0"}}), "");
    EXPECT_NE(problem({{"DISPLAY", ":70"}}), "");
    sockets = {"@/tmp/.X11-unix/X7"};
    EXPECT_EQ(problem({{"DISPLAY", ":7.1"}}), "");
}

TEST_F(DisplayTest, DoesNotAskOtherMachines)
{
    EXPECT_EQ(problem({{"DISPLAY", "localhost:10.0"}}), "");
    EXPECT_EQ(problem({{"DISPLAY", "other.example:0"}}), "");
}

TEST_F(DisplayTest, AsksTheWaylandSocket)
{
    const Environment environment{{"WAYLAND_DISPLAY", "wayland-3"}, {"XDG_RUNTIME_DIR", "/run/user/7"}};
    EXPECT_THAT(problem(environment), HasSubstr("WAYLAND_DISPLAY=wayland-3"));

    sockets = {"/run/user/7/wayland-3", "/elsewhere/socket"};
    EXPECT_EQ(problem(environment), "");
    EXPECT_EQ(problem({{"WAYLAND_DISPLAY", "/elsewhere/socket"}}), "");
    EXPECT_EQ(problem({{"WAYLAND_SOCKET", "9"}}), "");
}

TEST_F(DisplayTest, TakesTheOtherDisplayWhereOneIsDead)
{
    sockets = {"/tmp/.X11-unix/X0"};
    const Environment environment{
        {"WAYLAND_DISPLAY", "wayland-0"}, {"XDG_RUNTIME_DIR", "/run/user/7"}, {"DISPLAY", ":0"}};

    EXPECT_EQ(problem(environment), "");
    platforms = {"wayland"};
    EXPECT_NE(problem(environment), "") << "Qt cannot use that one";
}

} // namespace
} // namespace dpmp::app
