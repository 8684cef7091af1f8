// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Time.h"

namespace dpmp::engine {

/// Judges by a pool's answers to shares whether its connection is still worth working for.
class AnswerWatch
{
public:
    void noteLine(TimePoint now) { m_lastLine = now; }
    void noteAccepted();

    /// True when the pool refuses everything: 30 in a row, over at least 30 s, so that the stale shares of one new
    /// block do not count.
    bool noteRejected(TimePoint now);

    /// A share sent at `sentAt` got no answer in time. True when the pool has said nothing at all since, or left three
    /// in a row unanswered.
    bool noteUnanswered(TimePoint sentAt);

private:
    TimePoint m_lastLine;
    TimePoint m_firstReject;
    int m_rejectsInARow = 0;
    int m_unansweredInARow = 0;
};

} // namespace dpmp::engine
