// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace dpmp::stratum {

/// The error codes that all Stratum v1 software shares. Pools' other codes and texts are mapped onto these.
enum class ErrorCode {
    Other = 20,
    JobNotFound = 21, ///< Also: stale.
    DuplicateShare = 22,
    LowDifficulty = 23,
    Unauthorized = 24,
    NotSubscribed = 25,
};

/// An error answer: the normalised code and the text of whoever gave it.
struct StratumError
{
    ErrorCode code = ErrorCode::Other;
    std::string text;

    bool operator==(const StratumError&) const = default;
};

/// The shared code for what a pool wrote: its own number (btcpool's 26-37, DATUM's -3, none = 0) and its text
/// (ckpool's "Above target"). The text decides where the number is not one of 21 to 25.
ErrorCode normalisedCode(int poolCode, const std::string& poolText);

} // namespace dpmp::stratum
