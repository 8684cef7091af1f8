// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Snapshot.h"

#include <QIcon>
#include <QPixmap>

namespace dpmp::ui {

/// What the icon in the tray says.
enum class TrayState {
    Both,      ///< Both pools have miners at work.
    OnlyA,     ///< The first alone, as it should be.
    OnlyB,     ///< The second alone, as it should be.
    None,      ///< Nobody mines.
    Attention, ///< A pool that should work does not, or miners cannot connect.
    Paused,
};

/// `canListen`: miners can connect.
TrayState trayStateOf(const engine::Snapshot& snapshot, bool canListen);

/// One state at one size in pixels. Told apart by shape; a badge with a border reads on light and dark panels.
QPixmap trayPicture(TrayState state, int size);

/// The same at all sizes that panels use.
QIcon trayPictures(TrayState state);

} // namespace dpmp::ui
