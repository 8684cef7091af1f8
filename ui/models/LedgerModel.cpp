// SPDX-License-Identifier: MIT
#include "ui/models/LedgerModel.h"

#include "core/engine/Ids.h"
#include "ui/format/Formatting.h"
#include "ui/format/MinerWords.h"

#include <QStringList>

namespace dpmp::ui {

namespace {

constexpr int kOutcomes = static_cast<int>(engine::kShareOutcomes);

// Below the outcomes.
enum Row { UnderWay = kOutcomes, Submitted, AcceptedDifficulty, Rows };

QString text(const engine::LedgerRow& shares, int row)
{
    switch (row) {
    case UnderWay: return Formatting::count(shares.underWay);
    case Submitted: return Formatting::count(shares.submitted);
    case AcceptedDifficulty: return Formatting::difficulty(mining::Difficulty{shares.acceptedDifficulty});
    default: break;
    }
    const auto outcome = static_cast<engine::ShareOutcome>(row);
    return outcome == engine::ShareOutcome::RejectedByPool ? MinerWords::rejectedByCode(shares)
                                                           : Formatting::count(shares.count(outcome));
}

QString nameOf(int row, bool atLength)
{
    switch (row) {
    //: Of shares: sent to the pool, not answered yet.
    case UnderWay: return atLength ? LedgerModel::tr("The pool has not answered yet.") : LedgerModel::tr("Under way");
    //: Row: the sum of all shares.
    case Submitted: return atLength ? LedgerModel::tr("All of the shares above.") : LedgerModel::tr("All shares");
    case AcceptedDifficulty:
        return atLength ? LedgerModel::tr("The sum of the difficulties of the accepted shares: what the pool pays for.")
                        : LedgerModel::tr("Accepted difficulty");
    default: break;
    }
    const auto outcome = static_cast<engine::ShareOutcome>(row);
    return atLength ? MinerWords::outcomeAtLength(outcome) : MinerWords::outcome(outcome);
}

// The codes in words.
QString toolTip(const engine::LedgerRow& shares, int row)
{
    constexpr int kFirstCode = 20;
    QStringList lines;
    for (std::size_t i = 0; row == static_cast<int>(engine::ShareOutcome::RejectedByPool) && i < 6; ++i) {
        if (const std::uint64_t count = shares.rejectedByCode.at(i); count > 0) {
            const int code = kFirstCode + static_cast<int>(i);
            lines << QStringLiteral("%1 × %2: %3")
                         .arg(Formatting::count(count), QString::number(code), MinerWords::code(code));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void LedgerModel::show(const std::vector<engine::LedgerRow>& byPool, const engine::LedgerRow& total)
{
    std::vector<engine::LedgerRow> columns = byPool;
    columns.push_back(total);
    if (columns.size() != m_columns.size()) {
        beginResetModel();
        m_columns = std::move(columns);
        endResetModel();
    } else if (columns != m_columns) {
        m_columns = std::move(columns);
        Q_EMIT dataChanged(index(0, 1), index(Rows - 1, columnCount() - 1));
    }
}

int LedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Rows);
}

int LedgerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (index.column() == 0) {
        const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
        return isText ? QVariant(nameOf(index.row(), role == Qt::ToolTipRole)) : QVariant();
    }
    const engine::LedgerRow& shares = m_columns[static_cast<std::size_t>(index.column() - 1)];
    switch (role) {
    case Qt::DisplayRole: return text(shares, index.row());
    case Qt::ToolTipRole: return toolTip(shares, index.row());
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (section == 0) {
        //: Column: where shares ended, such as "Accepted" or "Stale".
        return tr("Shares");
    }
    const auto pool = static_cast<std::size_t>(section - 1);
    return pool + 1 < m_columns.size() ? tr("Pool %1").arg(QString::fromStdString(engine::PoolSlot{pool}.name()))
                                       //: Column: the sum over all pools.
                                       : tr("Total");
}

void LedgerModel::refresh()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(Rows - 1, columnCount() - 1));
}

} // namespace dpmp::ui
