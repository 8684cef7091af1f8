// SPDX-License-Identifier: MIT
#include "ui/format/MinerWords.h"

#include "ui/format/Formatting.h"

#include <QLocale>
#include <QStringList>

namespace dpmp::ui {

namespace {

QString pinnedPool(const engine::MinerSnapshot& miner)
{
    const std::optional<engine::PoolSlot> pool = miner.pinned ? miner.pinned : miner.pool;
    return pool ? QString::fromStdString(pool->name()) : Formatting::none();
}

} // namespace

QString MinerWords::why(const engine::MinerSnapshot& miner)
{
    if (miner.away) {
        //: %1 is a span of time, such as "23 min 4 s".
        return tr("Away for %1").arg(Formatting::duration(miner.away));
    }
    switch (miner.placement) {
    case engine::Placement::NoPool: return tr("No pool has work");
    case engine::Placement::LoggingIn: return tr("Logging in");
    case engine::Placement::Split: return tr("By the weights");
    case engine::Placement::OnlyPool: return tr("Only pool in use");
    case engine::Placement::OtherDown: return tr("Other pool is down");
    //: %1 is a pool's letter.
    case engine::Placement::Pinned: return tr("Sent to %1 by you").arg(pinnedPool(miner));
    }
    return {};
}

QString MinerWords::whyAtLength(const engine::MinerSnapshot& miner)
{
    if (miner.away) {
        return tr("This miner is not connected. Its figures are kept for 24 hours.");
    }
    switch (miner.placement) {
    case engine::Placement::NoPool: return tr("No pool has a job for this miner at present.");
    case engine::Placement::LoggingIn: return tr("This miner has connected and has not asked for work yet.");
    case engine::Placement::Split: return tr("This miner is where the weights of the pools put it.");
    case engine::Placement::OnlyPool: return tr("The other pool has the weight 0.");
    case engine::Placement::OtherDown: return tr("The other pool cannot be used at present.");
    case engine::Placement::Pinned:
        return tr("You sent this miner to pool %1. It stays there for as long as that pool can be used.")
            .arg(pinnedPool(miner));
    }
    return {};
}

QString MinerWords::outcome(engine::ShareOutcome outcome)
{
    switch (outcome) {
    //: Of shares.
    case engine::ShareOutcome::Accepted: return tr("Accepted");
    case engine::ShareOutcome::RejectedByPool: return tr("Rejected by the pool");
    //: Of shares: for a job that is over.
    case engine::ShareOutcome::StaleHere: return tr("Stale");
    //: Of shares.
    case engine::ShareOutcome::DuplicateHere: return tr("Duplicate");
    //: Of shares.
    case engine::ShareOutcome::LowHere: return tr("Low difficulty");
    case engine::ShareOutcome::UnauthorizedHere: return tr("Not logged in");
    //: Of shares.
    case engine::ShareOutcome::MalformedHere: return tr("Malformed");
    case engine::ShareOutcome::LostWithConnection: return tr("Lost with the connection");
    case engine::ShareOutcome::Unanswered: return tr("Unanswered");
    }
    return {};
}

QString MinerWords::outcomeAtLength(engine::ShareOutcome outcome)
{
    switch (outcome) {
    case engine::ShareOutcome::Accepted: return tr("The pool counted these shares.");
    case engine::ShareOutcome::RejectedByPool: return tr("The pool refused these shares.");
    case engine::ShareOutcome::StaleHere: return tr("The job was over when these shares came.");
    case engine::ShareOutcome::DuplicateHere: return tr("The miner had sent these shares before.");
    case engine::ShareOutcome::LowHere: return tr("These shares did not reach the pool's difficulty.");
    case engine::ShareOutcome::UnauthorizedHere: return tr("The miner had not logged in with this name.");
    case engine::ShareOutcome::MalformedHere: return tr("These shares could not be read.");
    case engine::ShareOutcome::LostWithConnection: return tr("The connection to the pool ended before it answered.");
    case engine::ShareOutcome::Unanswered: return tr("The pool did not answer in time.");
    }
    return {};
}

QString MinerWords::code(int code)
{
    switch (code) {
    case 21: return tr("job not found or stale");
    case 22: return tr("duplicate share");
    case 23: return tr("low difficulty");
    case 24: return tr("unauthorized worker");
    case 25: return tr("not subscribed");
    default: return tr("other reason");
    }
}

QString MinerWords::rejectedByCode(const engine::LedgerRow& row)
{
    constexpr int kFirstCode = 20;
    QStringList codes;
    for (std::size_t i = 0; i < row.rejectedByCode.size(); ++i) {
        if (const std::uint64_t count = row.rejectedByCode.at(i); count > 0) {
            codes << QStringLiteral("%1 × %2").arg(Formatting::count(count),
                                                   QLocale().toString(kFirstCode + static_cast<int>(i)));
        }
    }
    const QString all = Formatting::count(row.count(engine::ShareOutcome::RejectedByPool));
    return codes.isEmpty() ? all : QStringLiteral("%1 (%2)").arg(all, codes.join(QStringLiteral(", ")));
}

} // namespace dpmp::ui
