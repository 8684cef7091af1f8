// SPDX-License-Identifier: MIT
#include "core/engine/PoolKnowledge.h"

#include <algorithm>

namespace dpmp::engine {

void PoolKnowledge::learnJobInterval(Duration interval)
{
    // An average over some ten jobs: a burst at a new block must not make the next ordinary pause look like silence.
    m_jobInterval = m_jobInterval ? (*m_jobInterval * 9 + interval) / 10 : interval;
}

Duration PoolKnowledge::silenceLimit() const
{
    const Duration usual = m_jobInterval.value_or(std::chrono::seconds(60));
    return std::clamp<Duration>(usual * 3, std::chrono::seconds(90), std::chrono::minutes(10));
}

} // namespace dpmp::engine
