// SPDX-License-Identifier: MIT
#pragma once

#include "core/logging/LogRecord.h"
#include "core/util/Time.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dpmp::logging {

/// So many lines of one event name and no more, whatever stands in them: a peer that invents a new worker with every
/// line makes each of them a trouble of its own. What went over is told in one line with the name and "repeated" alone.
class LineBudget
{
public:
    static constexpr int kLines = 200;
    static constexpr Duration kWindow = std::chrono::seconds(10);

    /// True when the record may be written; otherwise it is counted, with what it counts itself in "repeated".
    bool spend(const LogRecord& record, TimePoint now);

    /// The counts that are due: a window's length after the window began that went over.
    std::vector<LogRecord> takeSummaries(TimePoint now);

    /// All counts, due or not; at the end.
    std::vector<LogRecord> takeAllSummaries(TimePoint now);

private:
    struct Window
    {
        TimePoint end; ///< The first moment of the next one.
        int written = 0;
        std::int64_t kept = 0; ///< Records not written and not yet told, of earlier windows as well.
        TimePoint summaryDue = kNever;
        engine::EventLevel level = engine::EventLevel::Info;
        std::chrono::system_clock::time_point lastTime; ///< Of the last that was kept, by both clocks.
        TimePoint lastAt;
    };

    static LogRecord takeSummary(std::string_view name, Window& window, TimePoint now);

    std::unordered_map<std::string_view, Window> m_windows; ///< By event name, so there are only a few.
};

} // namespace dpmp::logging
