// SPDX-License-Identifier: MIT
#include "ui/format/MinerCsv.h"

#include <QLocale>
#include <QStringList>

#include <chrono>
#include <optional>

namespace dpmp::ui {

namespace {

constexpr const char* kHeading =
    "name,worker,model,agent,address,state,pool,sent to pool by user,hashrate 5 min (H/s),hashrate 60 min (H/s),"
    "hashrate 24 h (H/s),difficulty,accepted (shares),rejected (shares),rejected (fraction),"
    "accepted (difficulty),best share (difficulty),last share (s ago),connected (s),away (s)\r\n";

QString number(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

QString number(const std::optional<mining::Hashrate>& rate)
{
    return rate ? number(rate->hashesPerSecond) : QString();
}

QString seconds(const std::optional<Duration>& duration)
{
    return duration ? QString::number(std::chrono::duration_cast<std::chrono::seconds>(*duration).count()) : QString();
}

QString pool(const std::optional<engine::PoolSlot>& slot)
{
    return slot ? QString::fromStdString(slot->name()) : QString();
}

QByteArray lineOf(const MinerCsvRow& row)
{
    const engine::MinerSnapshot& miner = *row.miner;
    const std::uint64_t accepted = miner.shares.count(engine::ShareOutcome::Accepted);
    const std::uint64_t rejected = miner.shares.rejected();
    const std::uint64_t answered = accepted + rejected;
    const QString worker = QString::fromStdString(miner.worker);
    const QStringList cells{
        row.label.isEmpty() ? worker : row.label,
        worker,
        row.model,
        QString::fromStdString(miner.agent),
        QString::fromStdString(miner.address),
        miner.away ? QStringLiteral("away") : QStringLiteral("connected"),
        pool(miner.pool),
        pool(miner.pinned),
        number(miner.hashrates.fiveMinutes),
        number(miner.hashrates.hour),
        number(miner.hashrates.day),
        miner.difficulty ? number(miner.difficulty->value) : QString(),
        QString::number(accepted),
        QString::number(rejected),
        answered == 0 ? QString() : number(static_cast<double>(rejected) / static_cast<double>(answered)),
        number(miner.shares.acceptedDifficulty),
        number(miner.bestShare.value),
        seconds(miner.lastShareAge),
        miner.away ? QString() : seconds(miner.connected),
        seconds(miner.away),
    };
    QByteArray line;
    for (const QString& cell : cells) {
        line += csvCell(cell) + ',';
    }
    line.chop(1);
    return line + "\r\n";
}

bool looksLikeFormula(const QString& text)
{
    if (text.isEmpty() || !QStringLiteral("=+-@\t\r").contains(text.front())) {
        return false;
    }
    bool isNumber = false;
    QLocale::c().toDouble(text, &isNumber);
    return !isNumber || text.front() == QLatin1Char('\t') || text.front() == QLatin1Char('\r');
}

} // namespace

QByteArray csvCell(const QString& text)
{
    QByteArray cell = (looksLikeFormula(text) ? QLatin1Char('\'') + text : text).toUtf8();
    if (cell.contains(',') || cell.contains('"') || cell.contains('\n') || cell.contains('\r')) {
        cell.replace('"', "\"\"");
        cell = '"' + cell + '"';
    }
    return cell;
}

QByteArray minersAsCsv(const std::vector<MinerCsvRow>& rows)
{
    QByteArray csv = kHeading;
    for (const MinerCsvRow& row : rows) {
        csv += lineOf(row);
    }
    return csv;
}

} // namespace dpmp::ui
