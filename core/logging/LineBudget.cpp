// SPDX-License-Identifier: MIT
#include "core/logging/LineBudget.h"

#include <utility>

namespace dpmp::logging {

namespace {

/// How many events the record stands for.
std::int64_t countOf(const LogRecord& record)
{
    const auto* const repeated = record.find("repeated");
    const auto* const count = repeated != nullptr ? std::get_if<std::int64_t>(repeated) : nullptr;
    return count != nullptr ? *count : 1;
}

} // namespace

bool LineBudget::spend(const LogRecord& record, TimePoint now)
{
    const auto [place, isNew] = m_windows.try_emplace(record.name);
    Window& window = place->second;
    if (isNew || now >= window.end) {
        window.end = now + kWindow;
        window.written = 0;
    }
    if (window.written < kLines) {
        ++window.written;
        return true;
    }
    window.kept += countOf(record);
    window.level = record.level;
    window.lastTime = record.time;
    window.lastAt = now;
    if (window.summaryDue == kNever) {
        window.summaryDue = window.end;
    }
    return false;
}

std::vector<LogRecord> LineBudget::takeSummaries(TimePoint now)
{
    std::vector<LogRecord> summaries;
    for (auto& [name, window] : m_windows) {
        if (now >= window.summaryDue) {
            summaries.push_back(takeSummary(name, window, now));
        }
    }
    return summaries;
}

std::vector<LogRecord> LineBudget::takeAllSummaries(TimePoint now)
{
    std::vector<LogRecord> summaries;
    for (auto& [name, window] : m_windows) {
        if (window.kept > 0) {
            summaries.push_back(takeSummary(name, window, now));
        }
    }
    return summaries;
}

LogRecord LineBudget::takeSummary(std::string_view name, Window& window, TimePoint now)
{
    const auto since = std::chrono::duration_cast<std::chrono::system_clock::duration>(now - window.lastAt);
    window.summaryDue = kNever;
    return {.time = window.lastTime + since,
            .name = name,
            .level = window.level,
            .fields = {{"repeated", std::exchange(window.kept, 0)}}};
}

} // namespace dpmp::logging
