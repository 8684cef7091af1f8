// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QString>

namespace dpmp::ui {

/// A drawing of resources/icons in the colours of the palette at the time it is painted: black in the file becomes the
/// colour of a button's text, also after a change of theme. `name`: the file's, without ".svg".
QIcon tintedIcon(const QString& name);

/// The program's own picture, in its own colours.
QIcon programIcon();

} // namespace dpmp::ui
