// SPDX-License-Identifier: MIT
#include "ui/PluginEntry.h"

#include "core/storage/KeychainSecretStore.h"
#include "ui/WindowRun.h"

#include <memory>

namespace dpmp::ui {

int PluginEntry::run(int& argc, char** argv, const ProgramFactory& makeProgram)
{
    return runWindow(argc, argv, [&makeProgram] {
        return makeProgram(std::make_unique<storage::KeychainSecretStore>(QStringLiteral("dpmp")));
    });
}

} // namespace dpmp::ui
