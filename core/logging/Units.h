// SPDX-License-Identifier: MIT
#pragma once

#include "core/mining/Difficulty.h"
#include "core/mining/Hashrate.h"

#include <string>

// Quantities for people, in English notation: three significant digits and a decimal prefix.
namespace dpmp::logging {

/// "0 H/s", "950 H/s", "4.25 kH/s", "1.20 TH/s", up to "ZH/s". Not a finite number of 0 or more: "? H/s".
std::string hashrateText(mining::Hashrate hashrate);

/// "0.00123", "512", "4.29G", "118T": K, M, G, T, P, E as miners' displays write them. Not a finite number: "?".
std::string difficultyText(mining::Difficulty difficulty);

/// A part of 1 as "79.8%". Not a finite number: "?".
std::string percentText(double part);

} // namespace dpmp::logging
