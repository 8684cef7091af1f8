// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Event.h"

#include <chrono>
#include <string_view>
#include <vector>

namespace dpmp::logging {

/// What the log says in one line, before it is put into words: an event of the engine or of the program.
struct LogRecord
{
    std::chrono::system_clock::time_point time;
    std::string_view name; ///< Always a literal: one of the names that eventName() and programEventName() give.
    engine::EventLevel level = engine::EventLevel::Info;
    std::vector<engine::EventField> fields;

    /// The field of this key, or nothing.
    const engine::EventField::Value* find(std::string_view key) const;

    bool operator==(const LogRecord&) const = default;
};

LogRecord recordOf(engine::Event event, std::chrono::system_clock::time_point time);

} // namespace dpmp::logging
