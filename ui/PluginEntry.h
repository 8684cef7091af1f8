// SPDX-License-Identifier: MIT
#pragma once

#include "ui/WindowPlugin.h"

#include <QObject>

namespace dpmp::ui {

/// What QPluginLoader makes of libdpmpgui: hands the executable's wish on to runWindow().
class PluginEntry final : public QObject, public WindowPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "dpmp.WindowPlugin/1")
    Q_INTERFACES(dpmp::ui::WindowPlugin)

public:
    int run(int& argc, char** argv, const ProgramFactory& makeProgram) override;
};

} // namespace dpmp::ui
