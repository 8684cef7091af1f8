// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/logging/LineSink.h"
#include "core/logging/LogFilter.h"
#include "core/logging/LogRecord.h"
#include "core/logging/ProgramEvent.h"
#include "core/logging/RepeatLimiter.h"
#include "core/runtime/ProxyHandle.h"
#include "core/util/Time.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace dpmp::logging {

/// Takes events to the log: filter, then limiter, then words, then the sink; one write for each batch.
class LogRouter
{
public:
    /// `sink` outlives the router.
    LogRouter(const config::LogConfig& config, LineSink& sink);

    /// From now on these settings; counts of repeated events are kept.
    void apply(const config::LogConfig& config);

    config::LogFormat format() const { return m_format; }

    void write(std::vector<runtime::TimedEvent> events, TimePoint now);

    /// The program's own events are few and never limited.
    void write(ProgramEvent event, std::chrono::system_clock::time_point time);

    /// Lines that the sink has lost since the last call, once they can be told.
    std::uint64_t takeDropped() { return m_sink.takeDropped(); }

    /// Writes the counts of repeated events that are due; to be called about once a second.
    void writeDueSummaries(TimePoint now);

    /// Writes all counts of repeated events: before the last line.
    void writeAllSummaries(TimePoint now);

private:
    void writeLines(const std::vector<LogRecord>& records);

    LineSink& m_sink;
    LogFilter m_filter;
    config::LogFormat m_format;
    RepeatLimiter m_limiter;
};

} // namespace dpmp::logging
