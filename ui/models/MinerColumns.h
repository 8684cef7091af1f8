// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Snapshot.h"

#include <QCoreApplication>
#include <QString>
#include <QVariant>

#include <optional>

namespace dpmp::ui {

/// The columns of the miners' table, in their first order. Their numbers are part of what UiState remembers.
enum class MinerColumn {
    Name,
    Model,
    Address,
    Pool,
    FiveMinutes,
    Hour,
    Day,
    Trend,
    Difficulty,
    Accepted,
    Rejected,
    Best,
    LastShare,
    Why,
};
inline constexpr int kMinerColumns = 14;

/// One miner with what is made of it once instead of at each painting.
struct MinerRow
{
    engine::MinerSnapshot miner;
    QString worker;
    QString address;
    QString label;      ///< The user's name for the worker; may be empty.
    QString model;      ///< See minerModel().
    QString nameKey;    ///< For sorting: numbers in it compare as numbers.
    QString addressKey; ///< The same.
    QString searchText; ///< All that the text filter looks at, folded.

    /// The label, else the worker.
    const QString& name() const { return label.isEmpty() ? worker : label; }
};

/// The part of the answered shares that was rejected, by whomever; nothing without answered shares.
std::optional<double> rejectedShare(const engine::LedgerRow& shares);

/// What the columns of the miners' table say, and by what they are sorted.
class MinerColumns
{
    Q_DECLARE_TR_FUNCTIONS(dpmp::ui::MinerColumns)

public:
    static QString heading(MinerColumn column);
    /// The heading in a sentence, for its tooltip.
    static QString explanation(MinerColumn column);
    /// Aligned to the right.
    static bool isNumber(MinerColumn column);

    static QString text(const MinerRow& row, MinerColumn column);
    static QString toolTip(const MinerRow& row, MinerColumn column, const QString& poolName);
    /// QString or double; invalid where there is nothing.
    static QVariant sortValue(const MinerRow& row, MinerColumn column);

    /// The column would look different.
    static bool differs(const engine::MinerSnapshot& before, const engine::MinerSnapshot& after, MinerColumn column);
};

} // namespace dpmp::ui
