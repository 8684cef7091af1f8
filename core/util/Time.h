// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace dpmp {

/// A moment on a clock that never jumps. Pure code gets it as an argument and never reads a clock.
using TimePoint = std::chrono::steady_clock::time_point;
using Duration = std::chrono::steady_clock::duration;

/// "Never": later than any moment that is ever asked for.
inline constexpr TimePoint kNever = TimePoint::max();

} // namespace dpmp
