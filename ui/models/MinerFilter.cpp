// SPDX-License-Identifier: MIT
#include "ui/models/MinerFilter.h"

#include <algorithm>

namespace dpmp::ui {

namespace {

void add(std::optional<mining::Hashrate>& sum, const std::optional<mining::Hashrate>& more)
{
    if (more) {
        sum = mining::Hashrate{(sum ? sum->hashesPerSecond : 0.0) + more->hashesPerSecond};
    }
}

} // namespace

MinerFilter::MinerFilter(MinerTableModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSortRole(MinerTableModel::SortRole);
    setSourceModel(&model);
}

void MinerFilter::setText(const QString& text)
{
    m_words = text.toCaseFolded().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void MinerFilter::setState(MinerStateFilter state)
{
    m_state = state;
    invalidateFilter();
}

void MinerFilter::setPool(std::optional<engine::PoolSlot> pool)
{
    m_pool = pool;
    invalidateFilter();
}

bool MinerFilter::isFiltering() const
{
    return !m_words.isEmpty() || m_state != MinerStateFilter::All || m_pool.has_value();
}

MinerTotals MinerFilter::totals() const
{
    MinerTotals totals;
    totals.miners = rowCount();
    for (int i = 0; i < totals.miners; ++i) {
        const engine::MinerSnapshot& miner = row(i).miner;
        totals.away += miner.away ? 1 : 0;
        add(totals.hashrates.fiveMinutes, miner.hashrates.fiveMinutes);
        add(totals.hashrates.hour, miner.hashrates.hour);
        add(totals.hashrates.day, miner.hashrates.day);
        totals.shares += miner.shares;
        totals.bestShare = std::max(totals.bestShare, miner.bestShare);
        if (miner.lastShareAge) {
            totals.lastShareAge = std::min(totals.lastShareAge.value_or(*miner.lastShareAge), *miner.lastShareAge);
        }
    }
    return totals;
}

bool MinerFilter::filterAcceptsRow(int sourceRow, const QModelIndex& /*sourceParent*/) const
{
    const MinerRow& row = m_model.row(sourceRow);
    if (m_state != MinerStateFilter::All && row.miner.away.has_value() != (m_state == MinerStateFilter::Away)) {
        return false;
    }
    if (m_pool && row.miner.pool != m_pool) {
        return false;
    }
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return row.searchText.contains(word); });
}

bool MinerFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant one = left.data(MinerTableModel::SortRole);
    const QVariant other = right.data(MinerTableModel::SortRole);
    if (!one.isValid() || !other.isValid()) {
        return sortOrder() == Qt::AscendingOrder ? one.isValid() && !other.isValid()
                                                 : !one.isValid() && other.isValid();
    }
    if (one.userType() == QMetaType::QString) {
        return QString::localeAwareCompare(one.toString(), other.toString()) < 0;
    }
    return one.toDouble() < other.toDouble();
}

} // namespace dpmp::ui
