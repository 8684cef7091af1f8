// SPDX-License-Identifier: MIT
#include "core/engine/AnswerWatch.h"

namespace dpmp::engine {

namespace {

constexpr int kStormRejects = 30;
constexpr auto kStormTime = std::chrono::seconds(30);
constexpr int kMaxUnanswered = 3;

} // namespace

void AnswerWatch::noteAccepted()
{
    m_rejectsInARow = 0;
    m_unansweredInARow = 0;
}

bool AnswerWatch::noteRejected(TimePoint now)
{
    m_unansweredInARow = 0;
    if (m_rejectsInARow++ == 0) {
        m_firstReject = now;
    }
    return m_rejectsInARow >= kStormRejects && now - m_firstReject >= kStormTime;
}

bool AnswerWatch::noteUnanswered(TimePoint sentAt)
{
    ++m_unansweredInARow;
    return m_lastLine < sentAt || m_unansweredInARow >= kMaxUnanswered;
}

} // namespace dpmp::engine
