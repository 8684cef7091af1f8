// SPDX-License-Identifier: MIT
#pragma once

#include "core/stratum/StratumError.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace dpmp::engine {

/// Where a submit ended. Every submit ends in exactly one.
enum class ShareOutcome : std::uint8_t {
    Accepted,           ///< By the pool.
    RejectedByPool,     ///< See the code beside it.
    StaleHere,          ///< 21: unknown job, or its block is over.
    DuplicateHere,      ///< 22.
    LowHere,            ///< 23: below the pool's difficulty.
    UnauthorizedHere,   ///< 24 and 25.
    MalformedHere,      ///< 20.
    LostWithConnection, ///< The pool's connection ended before the pool answered, or before the share could be sent.
    Unanswered,         ///< The pool did not answer in time.
};
inline constexpr std::size_t kShareOutcomes = 9;

/// Counts of submits by outcome. `submitted` is the sum of the outcomes and of those still under way.
struct LedgerRow
{
    std::uint64_t submitted = 0;
    std::uint64_t underWay = 0;
    std::array<std::uint64_t, kShareOutcomes> byOutcome{};
    std::array<std::uint64_t, 6> rejectedByCode{}; ///< By pool, for codes 20 to 25.
    double acceptedDifficulty = 0.0; ///< Sum of the job difficulties of accepted shares: what the pool pays.

    std::uint64_t count(ShareOutcome outcome) const { return byOutcome[static_cast<std::size_t>(outcome)]; }

    /// Everything that is answered and not accepted.
    std::uint64_t rejected() const;

    /// A submit arrived whose fate is open.
    void open();
    /// A submit that open() counted has ended.
    void settle(ShareOutcome outcome);
    void settleAccepted(double jobDifficulty);
    void settleRejected(stratum::ErrorCode code);

    LedgerRow& operator+=(const LedgerRow& other);

    /// submitted == sum of outcomes + underWay, and the codes add up to RejectedByPool.
    bool addsUp() const;

    bool operator==(const LedgerRow&) const = default;
};

} // namespace dpmp::engine
