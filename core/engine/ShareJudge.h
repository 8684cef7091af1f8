// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/JobBook.h"
#include "core/engine/ShareLedger.h"
#include "core/mining/ShareHasher.h"
#include "core/stratum/ClientMessages.h"

#include <cstdint>
#include <optional>

namespace dpmp::engine {

/// What a submit is worth, by its own hash.
struct Verdict
{
    struct Refusal
    {
        ShareOutcome outcome = ShareOutcome::MalformedHere;
        stratum::StratumError error;
    };

    std::optional<Refusal> refusal;           ///< Absent: for the pool to decide.
    std::optional<mining::HashedShare> share; ///< Absent where no header could be built.
    std::uint32_t version = 0;                ///< Of the header that was hashed.
    bool isWork = false; ///< New, and meets the difficulty that the miner was told: proof of its hashrate.

    /// To be sent at once, whatever else is true of it.
    bool isBlock() const { return share && share->meetsNetworkTarget; }
};

/// Hashes a share and judges it by the job that it names. A share that is new is remembered in the job.
Verdict judge(IssuedJob& job, const stratum::Submit& submit, mining::ShareHasher& hasher);

} // namespace dpmp::engine
