// SPDX-License-Identifier: MIT
#include "core/stratum/StratumError.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string_view>

namespace dpmp::stratum {
namespace {

struct TextRule
{
    std::string_view part; ///< In lower case.
    ErrorCode code;
};

/// The first rule whose part occurs in a text decides. "no job_id" is ckpool's word for a missing parameter.
constexpr std::array kTextRules{
    TextRule{.part = "dup", .code = ErrorCode::DuplicateShare},
    TextRule{.part = "stale", .code = ErrorCode::JobNotFound},
    TextRule{.part = "no job_id", .code = ErrorCode::Other},
    TextRule{.part = "job", .code = ErrorCode::JobNotFound},
    TextRule{.part = "target", .code = ErrorCode::LowDifficulty},     // ckpool: "Above target"
    TextRule{.part = "diff", .code = ErrorCode::LowDifficulty},       // ckpool: "Below minimum difficulty"
    TextRule{.part = "high-hash", .code = ErrorCode::LowDifficulty},  // DATUM
    TextRule{.part = "h-not-zero", .code = ErrorCode::LowDifficulty}, // DATUM
    TextRule{.part = "unauth", .code = ErrorCode::Unauthorized},
    TextRule{.part = "not auth", .code = ErrorCode::Unauthorized},
    TextRule{.part = "worker mismatch", .code = ErrorCode::Unauthorized}, // ckpool
    TextRule{.part = "subscrib", .code = ErrorCode::NotSubscribed},
};

std::optional<ErrorCode> codeOfText(const std::string& text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](unsigned char character) { return static_cast<char>(std::tolower(character)); });
    const auto* const rule = std::ranges::find_if(
        kTextRules, [&lower](const TextRule& candidate) { return lower.find(candidate.part) != std::string::npos; });
    return rule == kTextRules.end() ? std::nullopt : std::optional(rule->code);
}

/// The numbers beyond 25 that only btcpool uses.
ErrorCode codeOfBtcpool(int poolCode)
{
    switch (poolCode) {
    case 29: return ErrorCode::Unauthorized; // invalid user name
    case 36:                                 // job not found
    case 37: return ErrorCode::JobNotFound;  // stale
    default: return ErrorCode::Other;
    }
}

} // namespace

ErrorCode normalisedCode(int poolCode, const std::string& poolText)
{
    if (poolCode >= 21 && poolCode <= 25) {
        return static_cast<ErrorCode>(poolCode);
    }
    return codeOfText(poolText).value_or(codeOfBtcpool(poolCode));
}

} // namespace dpmp::stratum
