// SPDX-License-Identifier: MIT
#include "core/logging/ProgramEvent.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace dpmp::logging {

namespace {

using enum ProgramEventKind;
using engine::EventLevel;

struct KindEntry
{
    ProgramEventKind kind;
    std::string_view name;
    EventLevel level;
};

// In the order of the enumeration, so that a kind is its own index.
constexpr std::array kKinds{
    KindEntry{Starting, "starting", EventLevel::Info},
    KindEntry{ConfigLoaded, "config_loaded", EventLevel::Info},
    KindEntry{ConfigProblem, "config_problem", EventLevel::Warning},
    KindEntry{ConfigReloadFailed, "config_reload_failed", EventLevel::Error},
    KindEntry{Listening, "listening", EventLevel::Info},
    KindEntry{ListenFailed, "listen_failed", EventLevel::Error},
    KindEntry{EventsDropped, "events_dropped", EventLevel::Warning},
    KindEntry{Status, "status", EventLevel::Info},
    KindEntry{Stopped, "stopped", EventLevel::Info},
};

constexpr bool isOrdered()
{
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        if (static_cast<std::size_t>(kKinds[i].kind) != i) {
            return false;
        }
    }
    return true;
}
static_assert(isOrdered() && kKinds.back().kind == Stopped, "every kind needs an entry, in order");

const KindEntry& entryOf(ProgramEventKind kind)
{
    return kKinds.at(static_cast<std::size_t>(kind));
}

} // namespace

std::string_view programEventName(ProgramEventKind kind)
{
    return entryOf(kind).name;
}

EventLevel programEventLevel(ProgramEventKind kind)
{
    return entryOf(kind).level;
}

const std::vector<ProgramEventKind>& allProgramEventKinds()
{
    static const std::vector<ProgramEventKind> kinds = [] {
        std::vector<ProgramEventKind> all;
        std::ranges::transform(kKinds, std::back_inserter(all), &KindEntry::kind);
        return all;
    }();
    return kinds;
}

LogRecord recordOf(ProgramEvent event, std::chrono::system_clock::time_point time)
{
    return {.time = time,
            .name = programEventName(event.kind),
            .level = programEventLevel(event.kind),
            .fields = std::move(event.fields)};
}

} // namespace dpmp::logging
