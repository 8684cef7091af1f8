// SPDX-License-Identifier: MIT
#include "ui/models/MinerColumns.h"

#include "ui/format/Formatting.h"
#include "ui/format/MinerWords.h"

#include <chrono>
#include <cstdint>

namespace dpmp::ui {

namespace {

using engine::MinerSnapshot;

// Nobody sees less than a second, so less is no change.
std::optional<std::int64_t> seconds(const std::optional<Duration>& duration)
{
    return duration ? std::optional(std::chrono::duration_cast<std::chrono::seconds>(*duration).count()) : std::nullopt;
}

QVariant valueOf(const std::optional<mining::Hashrate>& rate)
{
    return rate ? QVariant(rate->hashesPerSecond) : QVariant();
}

} // namespace

std::optional<double> rejectedShare(const engine::LedgerRow& shares)
{
    const double rejected = static_cast<double>(shares.rejected());
    const double answered = rejected + static_cast<double>(shares.count(engine::ShareOutcome::Accepted));
    return answered > 0.0 ? std::optional(rejected / answered) : std::nullopt;
}

bool MinerColumns::differs(const MinerSnapshot& before, const MinerSnapshot& after, MinerColumn column)
{
    switch (column) {
    case MinerColumn::Name: return before.worker != after.worker || before.away.has_value() != after.away.has_value();
    case MinerColumn::Model: return before.agent != after.agent;
    case MinerColumn::Address: return before.address != after.address;
    case MinerColumn::Pool: return before.pool != after.pool;
    case MinerColumn::FiveMinutes: return before.hashrates.fiveMinutes != after.hashrates.fiveMinutes;
    case MinerColumn::Hour: return before.hashrates.hour != after.hashrates.hour;
    case MinerColumn::Day: return before.hashrates.day != after.hashrates.day;
    case MinerColumn::Trend: return before.trail != after.trail;
    case MinerColumn::Difficulty: return before.difficulty != after.difficulty;
    case MinerColumn::Accepted:
        return before.shares.count(engine::ShareOutcome::Accepted) !=
               after.shares.count(engine::ShareOutcome::Accepted);
    case MinerColumn::Rejected: return rejectedShare(before.shares) != rejectedShare(after.shares);
    case MinerColumn::Best: return before.bestShare != after.bestShare;
    case MinerColumn::LastShare: return seconds(before.lastShareAge) != seconds(after.lastShareAge);
    case MinerColumn::Why:
        return before.placement != after.placement || before.pinned != after.pinned ||
               seconds(before.away) != seconds(after.away);
    }
    return false;
}

bool MinerColumns::isNumber(MinerColumn column)
{
    switch (column) {
    case MinerColumn::FiveMinutes:
    case MinerColumn::Hour:
    case MinerColumn::Day:
    case MinerColumn::Difficulty:
    case MinerColumn::Accepted:
    case MinerColumn::Rejected:
    case MinerColumn::Best:
    case MinerColumn::LastShare: return true;
    case MinerColumn::Name:
    case MinerColumn::Model:
    case MinerColumn::Address:
    case MinerColumn::Pool:
    case MinerColumn::Trend:
    case MinerColumn::Why: return false;
    }
    return false;
}

QVariant MinerColumns::sortValue(const MinerRow& row, MinerColumn column)
{
    const MinerSnapshot& miner = row.miner;
    switch (column) {
    case MinerColumn::Name: return row.nameKey;
    case MinerColumn::Model: return row.model.toCaseFolded();
    case MinerColumn::Address: return row.addressKey;
    case MinerColumn::Pool: return miner.pool ? QVariant(static_cast<double>(miner.pool->index)) : QVariant();
    case MinerColumn::FiveMinutes: return valueOf(miner.hashrates.fiveMinutes);
    case MinerColumn::Hour:
    // A trend has no value of its own.
    case MinerColumn::Trend: return valueOf(miner.hashrates.hour);
    case MinerColumn::Day: return valueOf(miner.hashrates.day);
    case MinerColumn::Difficulty: return miner.difficulty ? QVariant(miner.difficulty->value) : QVariant();
    case MinerColumn::Accepted: return static_cast<double>(miner.shares.count(engine::ShareOutcome::Accepted));
    case MinerColumn::Rejected: {
        const std::optional<double> share = rejectedShare(miner.shares);
        return share ? QVariant(*share) : QVariant();
    }
    case MinerColumn::Best: return miner.bestShare.value > 0.0 ? QVariant(miner.bestShare.value) : QVariant();
    case MinerColumn::LastShare: {
        const std::optional<std::int64_t> age = seconds(miner.lastShareAge);
        return age ? QVariant(static_cast<double>(*age)) : QVariant();
    }
    case MinerColumn::Why: return MinerWords::why(miner);
    }
    return {};
}

QString MinerColumns::text(const MinerRow& row, MinerColumn column)
{
    const MinerSnapshot& miner = row.miner;
    switch (column) {
    //: Stands for a miner that has not told its worker's name yet.
    case MinerColumn::Name: return row.name().isEmpty() ? tr("(no name yet)") : row.name();
    case MinerColumn::Model: return row.model.isEmpty() ? Formatting::none() : row.model;
    case MinerColumn::Address: return row.address;
    case MinerColumn::Pool: return miner.pool ? QString::fromStdString(miner.pool->name()) : Formatting::none();
    case MinerColumn::FiveMinutes: return Formatting::hashrate(miner.hashrates.fiveMinutes);
    case MinerColumn::Hour: return Formatting::hashrate(miner.hashrates.hour);
    case MinerColumn::Day: return Formatting::hashrate(miner.hashrates.day);
    case MinerColumn::Difficulty: return Formatting::difficulty(miner.difficulty);
    case MinerColumn::Accepted: return Formatting::count(miner.shares.count(engine::ShareOutcome::Accepted));
    case MinerColumn::Rejected: {
        const std::optional<double> share = rejectedShare(miner.shares);
        return share ? Formatting::percent(*share, 2) : Formatting::none();
    }
    case MinerColumn::Best:
        return miner.bestShare.value > 0.0 ? Formatting::difficulty(miner.bestShare) : Formatting::none();
    case MinerColumn::LastShare: return Formatting::ago(miner.lastShareAge);
    case MinerColumn::Trend: return {};
    case MinerColumn::Why: return MinerWords::why(miner);
    }
    return {};
}

QString MinerColumns::toolTip(const MinerRow& row, MinerColumn column, const QString& poolName)
{
    const MinerSnapshot& miner = row.miner;
    switch (column) {
    case MinerColumn::Name: return row.worker;
    case MinerColumn::Model: return QString::fromStdString(miner.agent);
    case MinerColumn::Pool:
        if (!miner.pool) {
            return MinerWords::whyAtLength(miner);
        }
        //: %1 is a pool's letter, %2 its name.
        return tr("Pool %1: %2").arg(QString::fromStdString(miner.pool->name()), poolName);
    case MinerColumn::Trend:
        return tr("Hashrate of the last hour. Now: %1").arg(Formatting::hashrate(miner.hashrates.fiveMinutes));
    case MinerColumn::Rejected: return tr("%n share(s) rejected", nullptr, static_cast<int>(miner.shares.rejected()));
    case MinerColumn::Why: return MinerWords::whyAtLength(miner);
    case MinerColumn::Address:
    case MinerColumn::FiveMinutes:
    case MinerColumn::Hour:
    case MinerColumn::Day:
    case MinerColumn::Difficulty:
    case MinerColumn::Accepted:
    case MinerColumn::Best:
    case MinerColumn::LastShare: return {};
    }
    return {};
}

QString MinerColumns::heading(MinerColumn column)
{
    switch (column) {
    case MinerColumn::Name: return tr("Name");
    case MinerColumn::Model: return tr("Model");
    case MinerColumn::Address: return tr("Address");
    case MinerColumn::Pool: return tr("Pool");
    case MinerColumn::FiveMinutes: return tr("5 min");
    case MinerColumn::Hour: return tr("60 min");
    case MinerColumn::Day: return tr("24 h");
    case MinerColumn::Trend: return tr("Last hour");
    case MinerColumn::Difficulty: return tr("Difficulty");
    case MinerColumn::Accepted: return tr("Accepted");
    //: Column: the part of the shares that was rejected, in percent.
    case MinerColumn::Rejected: return tr("Rejected");
    case MinerColumn::Best: return tr("Best share");
    case MinerColumn::LastShare: return tr("Last share");
    case MinerColumn::Why: return tr("Why there");
    }
    return {};
}

QString MinerColumns::explanation(MinerColumn column)
{
    switch (column) {
    case MinerColumn::Name: return tr("Your name for the miner, or its worker name");
    case MinerColumn::Model: return tr("What the miner says it is");
    case MinerColumn::Address: return tr("The miner's address in your network");
    case MinerColumn::Pool: return tr("The pool that the miner works for now");
    case MinerColumn::FiveMinutes: return tr("Hashrate over the last 5 minutes");
    case MinerColumn::Hour: return tr("Hashrate over the last 60 minutes");
    case MinerColumn::Day: return tr("Hashrate over the last 24 hours");
    case MinerColumn::Trend: return tr("Hashrate minute by minute, over the last hour");
    case MinerColumn::Difficulty: return tr("The share difficulty that the miner was given");
    case MinerColumn::Accepted: return tr("Shares that the pools counted");
    case MinerColumn::Rejected: return tr("The part of the shares that was not counted");
    case MinerColumn::Best: return tr("The highest difficulty that one of the miner's shares has reached");
    case MinerColumn::LastShare: return tr("When the miner sent its last share");
    case MinerColumn::Why: return tr("Why the miner is at this pool");
    }
    return {};
}

} // namespace dpmp::ui
