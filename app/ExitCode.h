// SPDX-License-Identifier: MIT
#pragma once

namespace dpmp::app {

// What the program's exit status means; part of its interface.

inline constexpr int kStoppedAsAsked = 0;
/// A fault of the program itself.
inline constexpr int kInternalFailure = 1;
/// Wrong usage or settings; all problems are on standard error.
inline constexpr int kBadSettings = 2;
inline constexpr int kCannotListen = 3;

} // namespace dpmp::app
