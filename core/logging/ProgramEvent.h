// SPDX-License-Identifier: MIT
#pragma once

#include "core/logging/LogRecord.h"

#include <chrono>
#include <string_view>
#include <vector>

namespace dpmp::logging {

/// What the program has to say of itself, beside what the engine says of mining.
enum class ProgramEventKind {
    Starting,           ///< version, pid, data_dir: the first line of every log.
    ConfigLoaded,       ///< The settings that the log's reader asks for first. Never a secret.
    ConfigProblem,      ///< path, problem: one line for each.
    ConfigReloadFailed, ///< The old settings stay.
    Listening,          ///< host, port: the real port where 0 was configured.
    ListenFailed,       ///< host, port, reason.
    EventsDropped,      ///< count: events that came faster than the log could be written, or lines nobody read.
    Status,             ///< See statusEvent().
    Stopped,            ///< The totals of the run: the last line of every log.
};

struct ProgramEvent
{
    ProgramEventKind kind = ProgramEventKind::Starting;
    std::vector<engine::EventField> fields;

    bool operator==(const ProgramEvent&) const = default;
};

/// The event's name in the log, e.g. "listening".
std::string_view programEventName(ProgramEventKind kind);

engine::EventLevel programEventLevel(ProgramEventKind kind);

/// Every kind, in the order of the enumeration.
const std::vector<ProgramEventKind>& allProgramEventKinds();

LogRecord recordOf(ProgramEvent event, std::chrono::system_clock::time_point time);

} // namespace dpmp::logging
