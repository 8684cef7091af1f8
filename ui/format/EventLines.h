// SPDX-License-Identifier: MIT
#pragma once

#include "core/runtime/ProxyHandle.h"

#include <QString>

// Events as lines to copy and to keep.
namespace dpmp::ui {

/// The time, level, event's name and sentence between tabs, without line feed; local time. `miner` as in
/// EventMessages::sentence().
QString eventTextLine(const runtime::TimedEvent& timed, const QString& miner);

/// One JSON object without line feed, as in the log: "ts" (UTC), "level", "event", then the fields in their order.
QString eventJsonLine(const runtime::TimedEvent& timed);

/// "error", "warning", "info" or "debug", as in the log.
QString levelKey(engine::EventLevel level);

} // namespace dpmp::ui
