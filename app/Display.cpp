// SPDX-License-Identifier: MIT
#include "app/Display.h"

#include <QDir>
#include <QLibraryInfo>

#include <algorithm>
#include <cctype>
#include <string_view>
#include <vector>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#define DPMP_ASKS_FOR_DISPLAYS
#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace dpmp::app {

namespace {

constexpr std::string_view kWayOut = "; use --no-gui to run without a window";

std::string valueOf(const Environment& environment, std::string_view name)
{
    const auto found = environment.find(name);
    return found == environment.end() ? std::string() : found->second;
}

/// The platforms that the user asks Qt for, without their options.
std::vector<std::string> askedPlatforms(const Environment& environment)
{
    std::vector<std::string> names;
    std::string text = valueOf(environment, "QT_QPA_PLATFORM");
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(';'), text.size());
        const std::string name = text.substr(0, end);
        if (!name.empty()) {
            names.push_back(name.substr(0, name.find(':')));
        }
        text.erase(0, end + 1);
    }
    return names;
}

/// ":99.1" is "99"; empty where the display is on another machine or is no number.
std::string localDisplayNumber(const std::string& display)
{
    const std::size_t colon = display.rfind(':');
    if (colon == std::string::npos || (colon > 0 && display.substr(0, colon) != "unix")) {
        return {};
    }
    const std::string number = display.substr(colon + 1, display.find('.', colon) - colon - 1);
    const bool isNumber = std::ranges::all_of(number, [](unsigned char c) { return std::isdigit(c) != 0; });
    return isNumber ? number : std::string();
}

bool opensX(const Environment& environment, const DisplayProbe& probe)
{
    const std::string display = valueOf(environment, "DISPLAY");
    if (display.empty() || !probe.hasPlatform("xcb")) {
        return false;
    }
    const std::string number = localDisplayNumber(display);
    if (number.empty()) {
        return true; // On another machine: asking could take long.
    }
    const std::string path = "/tmp/.X11-unix/X" + number;
    return probe.answers(path) || probe.answers('@' + path);
}

bool opensWayland(const Environment& environment, const DisplayProbe& probe)
{
    if (!probe.hasPlatform("wayland")) {
        return false;
    }
    if (!valueOf(environment, "WAYLAND_SOCKET").empty()) {
        return true;
    }
    const std::string name = valueOf(environment, "WAYLAND_DISPLAY");
    if (name.empty()) {
        return false;
    }
    return probe.answers(name.starts_with('/') ? name : valueOf(environment, "XDG_RUNTIME_DIR") + '/' + name);
}

} // namespace

std::string displayProblem(const Environment& environment, const DisplayProbe& probe)
{
    const std::vector<std::string> asked = askedPlatforms(environment);
    const auto isX = [](const std::string& name) { return name == "xcb"; };
    const auto isWayland = [](const std::string& name) { return name.starts_with("wayland"); };
    const auto needsNone = [&](const std::string& name) { return !isX(name) && !isWayland(name); };
    if (std::ranges::any_of(asked, needsNone)) {
        return {};
    }
    const bool mayUseX = asked.empty() || std::ranges::any_of(asked, isX);
    const bool mayUseWayland = asked.empty() || std::ranges::any_of(asked, isWayland);
    if ((mayUseX && opensX(environment, probe)) || (mayUseWayland && opensWayland(environment, probe))) {
        return {};
    }
    std::string names;
    for (const std::string_view variable : {"WAYLAND_DISPLAY", "DISPLAY"}) {
        if (const std::string value = valueOf(environment, variable); !value.empty()) {
            names += (names.empty() ? "" : ", ") + std::string(variable) + '=' + value;
        }
    }
    if (names.empty()) {
        return "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)" + std::string(kWayOut);
    }
    return "the display cannot be opened (" + names + ')' + std::string(kWayOut);
}

#ifdef DPMP_ASKS_FOR_DISPLAYS

namespace {

bool answersAt(const std::string& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof(address.sun_path)) {
        return false;
    }
    std::memcpy(address.sun_path, path.data(), path.size());
    auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + path.size() + 1);
    if (path.starts_with('@')) {
        address.sun_path[0] = '\0';
        --length;
    }
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) {
        return false;
    }
    const bool isOpen = ::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), length) == 0;
    ::close(descriptor);
    return isOpen;
}

bool hasPlatformPlugin(const std::string& platform)
{
    // Who moves Qt's plugins knows where they are.
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM_PLUGIN_PATH") || qEnvironmentVariableIsSet("QT_PLUGIN_PATH")) {
        return true;
    }
    const QDir folder(QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/platforms"));
    const QString pattern = QStringLiteral("libq%1*").arg(QString::fromStdString(platform));
    return !folder.entryList({pattern}, QDir::Files).isEmpty();
}

} // namespace

std::string displayProblem(const Environment& environment)
{
    return displayProblem(environment, {.answers = answersAt, .hasPlatform = hasPlatformPlugin});
}

#else

std::string displayProblem(const Environment& /*environment*/)
{
    return {};
}

#endif

} // namespace dpmp::app
