// SPDX-License-Identifier: MIT
#include "core/logging/LogRecord.h"

#include <algorithm>
#include <utility>

namespace dpmp::logging {

const engine::EventField::Value* LogRecord::find(std::string_view key) const
{
    const auto field = std::ranges::find(fields, key, &engine::EventField::key);
    return field == fields.end() ? nullptr : &field->value;
}

LogRecord recordOf(engine::Event event, std::chrono::system_clock::time_point time)
{
    return {.time = time,
            .name = engine::eventName(event.kind),
            .level = engine::eventLevel(event.kind),
            .fields = std::move(event.fields)};
}

} // namespace dpmp::logging
