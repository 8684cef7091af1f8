// SPDX-License-Identifier: MIT
#include "core/engine/ReconnectBackoff.h"

#include <algorithm>
#include <cmath>

namespace dpmp::engine {

namespace {

constexpr double kFirstSeconds = 1.0;
constexpr double kLongestSeconds = 60.0;
constexpr int kDoublings = 6;

} // namespace

Duration ReconnectBackoff::next(Rng& rng)
{
    const double planned = std::min(kLongestSeconds, std::ldexp(kFirstSeconds, std::min(m_failures, kDoublings)));
    ++m_failures;
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(planned * rng.between(0.75, 1.25)));
}

} // namespace dpmp::engine
