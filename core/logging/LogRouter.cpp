// SPDX-License-Identifier: MIT
#include "core/logging/LogRouter.h"

#include "core/logging/EventText.h"

#include <iterator>
#include <utility>

namespace dpmp::logging {

LogRouter::LogRouter(const config::LogConfig& config, LineSink& sink)
    : m_sink(sink)
    , m_filter(config)
    , m_format(config.format)
{}

void LogRouter::apply(const config::LogConfig& config)
{
    m_filter = LogFilter(config);
    m_format = config.format;
}

void LogRouter::write(std::vector<runtime::TimedEvent> events, TimePoint now)
{
    std::vector<LogRecord> records;
    for (runtime::TimedEvent& timed : events) {
        LogRecord record = recordOf(std::move(timed.event), timed.time);
        if (m_filter.passes(record.name, record.level)) {
            std::vector<LogRecord> passed = m_limiter.admit(std::move(record), now);
            std::ranges::move(passed, std::back_inserter(records));
        }
    }
    writeLines(records);
}

void LogRouter::write(ProgramEvent event, std::chrono::system_clock::time_point time)
{
    LogRecord record = recordOf(std::move(event), time);
    if (m_filter.passes(record.name, record.level)) {
        writeLines({std::move(record)});
    }
}

void LogRouter::writeDueSummaries(TimePoint now)
{
    writeLines(m_limiter.takeSummaries(now));
}

void LogRouter::writeAllSummaries(TimePoint now)
{
    writeLines(m_limiter.takeAllSummaries(now));
}

void LogRouter::writeLines(const std::vector<LogRecord>& records)
{
    std::string lines;
    for (const LogRecord& record : records) {
        lines += formatLine(record, m_format) + '\n';
    }
    if (!lines.empty()) {
        m_sink.write(lines);
    }
}

} // namespace dpmp::logging
