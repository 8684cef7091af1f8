// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/logging/LogRecord.h"

#include <chrono>
#include <string>
#include <string_view>

// Records in words. Pure, English, and stable: scripts read it.
namespace dpmp::logging {

/// One JSON object without line feed: "ts" (UTC, milliseconds), "level", "event", then the fields in their order.
/// Doubles are written as the shortest plain decimal that reads back as the same number; what is no finite number is
/// null.
std::string jsonLine(const LogRecord& record);

/// One line for people without line feed: UTC time, level ("warn" for short), name, then key=value in the fields'
/// order; values that are not one plain word are quoted as in JSON.
std::string textLine(const LogRecord& record);

/// jsonLine() or textLine().
std::string formatLine(const LogRecord& record, config::LogFormat format);

/// "2026-11-23T15:09:34.123Z".
std::string isoTime(std::chrono::system_clock::time_point time);

/// "error", "warning", "info" or "debug".
std::string_view levelName(engine::EventLevel level);

} // namespace dpmp::logging
