// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Event.h"
#include "ui/Theme.h"

#include <QColor>
#include <QIcon>

namespace dpmp::ui {

/// A shape of its own for each level, so that colour is not the only sign: an octagon with a cross for errors, a
/// triangle for warnings, a disc for information, a ring for details.
QIcon levelIcon(engine::EventLevel level, const ThemeColors& colors = themeColors());

/// The colour of the icon and of the level's name; readable on the base colour.
QColor levelColor(engine::EventLevel level, const ThemeColors& colors = themeColors());

} // namespace dpmp::ui
