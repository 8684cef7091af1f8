// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Snapshot.h"

#include <QString>

namespace dpmp::ui {

/// The hashrate of all miners in words; Formatting::none() while miners are there and too few of their shares have come
/// to measure it. Without miners 0 is the truth.
QString totalHashrate(const engine::Snapshot& snapshot);

} // namespace dpmp::ui
