// SPDX-License-Identifier: MIT
#pragma once

#include "ui/WindowPlugin.h"

#include <QObject>

namespace dpmp::test {

// A window that shows nothing and says on standard error what a window would show.
class FakeWindow final : public QObject, public ui::WindowPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "dpmp.WindowPlugin/1")
    Q_INTERFACES(dpmp::ui::WindowPlugin)

public:
    int run(int& argc, char** argv, const ui::ProgramFactory& makeProgram) override;
};

} // namespace dpmp::test
