// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/SecretStore.h"

#include <QtPlugin>

#include <functional>
#include <memory>

namespace dpmp::ui {

class Program;

/// Makes the program around the window, once the application object exists. Null when it cannot be made; the reason
/// has been told then, or there is nothing to do: the window ends with status 0. `keychain`: the desktop's keyring,
/// which only the plugin is linked to; may be null.
using ProgramFactory = std::function<std::unique_ptr<Program>(std::unique_ptr<storage::SecretStore> keychain)>;

/// What the executable finds in libdpmpgui. The plugin is loaded before any application object exists, and makes it.
class WindowPlugin
{
public:
    WindowPlugin() = default;
    virtual ~WindowPlugin() = default;
    WindowPlugin(const WindowPlugin&) = delete;
    WindowPlugin& operator=(const WindowPlugin&) = delete;
    WindowPlugin(WindowPlugin&&) = delete;
    WindowPlugin& operator=(WindowPlugin&&) = delete;

    /// Shows the window and runs until the user quits. Returns the exit status that Program::finished() carried.
    virtual int run(int& argc, char** argv, const ProgramFactory& makeProgram) = 0;
};

} // namespace dpmp::ui

Q_DECLARE_INTERFACE(dpmp::ui::WindowPlugin, "dpmp.WindowPlugin/1")
