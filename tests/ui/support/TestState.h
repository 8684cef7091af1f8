// SPDX-License-Identifier: MIT
#pragma once

#include "ui/UiState.h"

#include <QSettings>
#include <QTemporaryDir>

namespace dpmp::test {

/// What the window remembers, in a folder of the test's own.
class TestState
{
public:
    ui::UiState& operator*() { return m_state; }

    ui::UiState* operator->() { return &m_state; }

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    ui::UiState m_state{m_settings};
};

} // namespace dpmp::test
