// SPDX-License-Identifier: MIT
#include "core/engine/ShareLedger.h"

#include <algorithm>
#include <numeric>

namespace dpmp::engine {

std::uint64_t LedgerRow::rejected() const
{
    return submitted - underWay - count(ShareOutcome::Accepted);
}

void LedgerRow::open()
{
    ++submitted;
    ++underWay;
}

void LedgerRow::settle(ShareOutcome outcome)
{
    --underWay;
    ++byOutcome[static_cast<std::size_t>(outcome)];
}

void LedgerRow::settleAccepted(double jobDifficulty)
{
    settle(ShareOutcome::Accepted);
    acceptedDifficulty += jobDifficulty;
}

void LedgerRow::settleRejected(stratum::ErrorCode code)
{
    settle(ShareOutcome::RejectedByPool);
    ++rejectedByCode[static_cast<std::size_t>(code) - static_cast<std::size_t>(stratum::ErrorCode::Other)];
}

LedgerRow& LedgerRow::operator+=(const LedgerRow& other)
{
    submitted += other.submitted;
    underWay += other.underWay;
    std::ranges::transform(byOutcome, other.byOutcome, byOutcome.begin(), std::plus{});
    std::ranges::transform(rejectedByCode, other.rejectedByCode, rejectedByCode.begin(), std::plus{});
    acceptedDifficulty += other.acceptedDifficulty;
    return *this;
}

bool LedgerRow::addsUp() const
{
    const auto sum = [](const auto& counts) { return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}); };
    return submitted == sum(byOutcome) + underWay && sum(rejectedByCode) == count(ShareOutcome::RejectedByPool);
}

} // namespace dpmp::engine
