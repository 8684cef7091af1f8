// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

#include <cstddef>

namespace dpmp::ui {

enum class ThemeChoice { System, Light, Dark };

/// The colours that a palette has no role for, for one brightness. Text in any of them on `base` has a contrast of at
/// least 4.5:1.
struct ThemeColors
{
    QColor base;   ///< Of cards and tables.
    QColor window; ///< Around them.
    QColor text;
    QColor dimText;
    QColor border;
    QColor accent; ///< Bitcoin's orange, dark enough to be read in the light theme.
    QColor good;
    QColor warning;
    QColor bad;

    /// Pool A is blue and pool B is orange: told apart with any kind of colour vision. Never the only sign.
    QColor pool(std::size_t index) const;

private:
    friend const ThemeColors& themeColors(bool dark);
    QColor m_pools[2]; // NOLINT(*-avoid-c-arrays)
};

const ThemeColors& themeColors(bool dark);

/// Those of the application's present palette.
const ThemeColors& themeColors();

QPalette themePalette(bool dark);

/// Puts palette and style sheet in force. System follows the desktop as far as Qt can tell.
void applyTheme(ThemeChoice choice);

} // namespace dpmp::ui
