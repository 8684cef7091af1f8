// SPDX-License-Identifier: MIT
#include "ui/models/MinerTableModel.h"

#include "ui/Theme.h"
#include "ui/format/MinerModel.h"

#include <QBrush>
#include <QMultiHash>

#include <algorithm>
#include <iterator>

namespace dpmp::ui {

namespace {

using engine::MinerSnapshot;

constexpr int kNameColumn = static_cast<int>(MinerColumn::Name);

// "rig9" before "rig10": runs of digits are filled up to one length.
QString naturalKey(const QString& text)
{
    constexpr qsizetype kDigits = 12;
    QString key;
    QString digits;
    const auto flush = [&] {
        key += digits.rightJustified(digits.isEmpty() ? 0 : kDigits, QLatin1Char('0'));
        digits.clear();
    };
    for (const QChar letter : text) {
        if (letter.isDigit()) {
            digits += letter;
        } else {
            flush();
            key += letter.toCaseFolded();
        }
    }
    flush();
    return key;
}

void nameRow(MinerRow& row, const QString& label)
{
    row.label = label;
    row.nameKey = naturalKey(row.name());
    row.searchText = QStringList{row.label, row.worker, row.model, row.address}.join(QLatin1Char('\n')).toCaseFolded();
}

QString keyOf(const MinerSnapshot& miner)
{
    return QString::fromStdString(miner.worker) + QLatin1Char('\n') + QString::fromStdString(miner.address);
}

QString keyOf(const MinerRow& row)
{
    return row.worker + QLatin1Char('\n') + row.address;
}

QVariant alignmentOf(MinerColumn column)
{
    return static_cast<int>((MinerColumns::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

MinerTableModel::MinerTableModel(UiState& uiState, QObject* parent)
    : QAbstractTableModel(parent)
    , m_uiState(uiState)
{}

void MinerTableModel::update(const engine::Snapshot& snapshot)
{
    m_poolNames.clear();
    for (const engine::PoolSnapshot& pool : snapshot.pools) {
        m_poolNames.push_back(QString::fromStdString(pool.name));
    }
    std::vector<const MinerSnapshot*> incoming;
    incoming.reserve(snapshot.miners.size() + snapshot.away.size());
    for (const auto* miners : {&snapshot.miners, &snapshot.away}) {
        for (const MinerSnapshot& miner : *miners) {
            incoming.push_back(&miner);
        }
    }

    const std::vector<int> rows = matchRows(incoming);
    std::vector<const MinerSnapshot*> byRow(m_rows.size(), nullptr);
    std::vector<MinerRow> added;
    for (std::size_t i = 0; i < incoming.size(); ++i) {
        if (rows[i] >= 0) {
            byRow[static_cast<std::size_t>(rows[i])] = incoming[i];
        } else {
            added.push_back(rowOf(*incoming[i]));
        }
    }
    ChangedRows changed{};
    for (std::size_t i = 0; i < byRow.size(); ++i) {
        if (byRow[i] != nullptr) {
            replaceRow(static_cast<int>(i), *byRow[i], changed);
        }
    }
    announce(changed);

    std::vector<bool> isKept;
    std::transform(byRow.begin(), byRow.end(), std::back_inserter(isKept), [](const auto* miner) { return miner; });
    removeUnmatched(isKept);
    if (!added.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        std::move(added.begin(), added.end(), std::back_inserter(m_rows));
        endInsertRows();
    }
}

// For each incoming miner its row, or -1. The connection's id decides; what has no row by its id (a miner that came
// back) has that of its worker at its address.
std::vector<int> MinerTableModel::matchRows(const std::vector<const MinerSnapshot*>& incoming) const
{
    std::vector<int> rows(incoming.size(), -1);
    std::vector<bool> isTaken(m_rows.size(), false);
    matchById(incoming, rows, isTaken);
    QMultiHash<QString, int> byKey;
    for (int i = 0; i < rowCount(); ++i) {
        if (!isTaken[static_cast<std::size_t>(i)] && !row(i).worker.isEmpty()) {
            byKey.insert(keyOf(row(i)), i);
        }
    }
    for (std::size_t i = 0; i < incoming.size() && !byKey.isEmpty(); ++i) {
        if (const auto found = rows[i] < 0 ? byKey.find(keyOf(*incoming[i])) : byKey.end(); found != byKey.end()) {
            rows[i] = found.value();
            byKey.erase(found);
        }
    }
    return rows;
}

void MinerTableModel::matchById(const std::vector<const MinerSnapshot*>& incoming, std::vector<int>& rows,
                                std::vector<bool>& isTaken) const
{
    QHash<quint64, int> byId;
    for (int i = 0; i < rowCount(); ++i) {
        if (const quint64 id = row(i).miner.id.value(); id != 0) {
            byId.insert(id, i);
        }
    }
    for (std::size_t i = 0; i < incoming.size(); ++i) {
        const int index = byId.value(incoming[i]->id.value(), -1);
        if (index >= 0 && !isTaken[static_cast<std::size_t>(index)]) {
            rows[i] = index;
            isTaken[static_cast<std::size_t>(index)] = true;
        }
    }
}

void MinerTableModel::removeUnmatched(const std::vector<bool>& isKept)
{
    int last = static_cast<int>(isKept.size()) - 1;
    while (last >= 0) {
        if (isKept[static_cast<std::size_t>(last)]) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !isKept[static_cast<std::size_t>(first - 1)]) {
            --first;
        }
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first - 1;
    }
}

void MinerTableModel::replaceRow(int index, const MinerSnapshot& miner, ChangedRows& changed)
{
    MinerRow& row = m_rows[static_cast<std::size_t>(index)];
    const auto mark = [&](int column) {
        Span& span = changed.at(static_cast<std::size_t>(column));
        span.first = span.first < 0 ? index : span.first;
        span.last = index;
    };
    for (int column = 0; column < kMinerColumns; ++column) {
        if (MinerColumns::differs(row.miner, miner, static_cast<MinerColumn>(column))) {
            mark(column);
        }
    }
    if (row.miner.away.has_value() != miner.away.has_value()) { // The whole row is drawn dim, or no longer.
        for (int column = 0; column < kMinerColumns; ++column) {
            mark(column);
        }
    }
    const bool isNamedAnew =
        row.miner.worker != miner.worker || row.miner.agent != miner.agent || row.miner.address != miner.address;
    if (isNamedAnew) {
        row = rowOf(miner);
    } else {
        row.miner = miner;
    }
}

// Neighbouring columns share a signal. The column that the table is sorted by is not named unless it changed, because
// naming it sorts the table.
void MinerTableModel::announce(const ChangedRows& changed)
{
    int column = 0;
    while (column < kMinerColumns) {
        if (changed.at(static_cast<std::size_t>(column)).first < 0) {
            ++column;
            continue;
        }
        const int left = column;
        Span rows = changed.at(static_cast<std::size_t>(left));
        for (++column; column < kMinerColumns && changed.at(static_cast<std::size_t>(column)).first >= 0; ++column) {
            const Span& more = changed.at(static_cast<std::size_t>(column));
            rows = {std::min(rows.first, more.first), std::max(rows.last, more.last)};
        }
        Q_EMIT dataChanged(index(rows.first, left), index(rows.last, column - 1));
    }
}

MinerRow MinerTableModel::rowOf(const MinerSnapshot& miner) const
{
    MinerRow row;
    row.miner = miner;
    row.worker = QString::fromStdString(miner.worker);
    row.address = QString::fromStdString(miner.address);
    row.model = minerModel(miner.agent);
    row.addressKey = naturalKey(row.address);
    nameRow(row, row.worker.isEmpty() ? QString() : m_uiState.minerLabel(row.worker));
    return row;
}

int MinerTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MinerTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kMinerColumns;
}

QVariant MinerTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const MinerRow& of = row(index.row());
    const auto column = static_cast<MinerColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole: return MinerColumns::text(of, column);
    case Qt::EditRole: return column == MinerColumn::Name ? QVariant(of.name()) : QVariant();
    case Qt::ToolTipRole: return MinerColumns::toolTip(of, column, poolName(of));
    case Qt::TextAlignmentRole: return alignmentOf(column);
    case Qt::ForegroundRole: return of.miner.away ? QVariant(QBrush(themeColors().dimText)) : QVariant();
    case Qt::AccessibleTextRole:
        return column == MinerColumn::Trend || column == MinerColumn::Pool
                   ? QVariant(MinerColumns::toolTip(of, column, poolName(of)))
                   : QVariant();
    case SortRole: return MinerColumns::sortValue(of, column);
    case TrailRole: return column == MinerColumn::Trend ? QVariant::fromValue(of.miner.trail) : QVariant();
    case PoolRole:
        return column == MinerColumn::Pool && of.miner.pool ? QVariant(static_cast<int>(of.miner.pool->index))
                                                            : QVariant();
    default: return {};
    }
}

QVariant MinerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kMinerColumns) {
        return {};
    }
    const auto column = static_cast<MinerColumn>(section);
    switch (role) {
    case Qt::DisplayRole: return MinerColumns::heading(column);
    case Qt::ToolTipRole: return MinerColumns::explanation(column);
    case Qt::TextAlignmentRole: return alignmentOf(column);
    default: return {};
    }
}

QString MinerTableModel::poolName(const MinerRow& of) const
{
    return of.miner.pool && of.miner.pool->index < m_poolNames.size() ? m_poolNames[of.miner.pool->index] : QString();
}

Qt::ItemFlags MinerTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == kNameColumn && !row(index.row()).worker.isEmpty() ? flags | Qt::ItemIsEditable : flags;
}

bool MinerTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const QString worker = row(index.row()).worker;
    const QString text = value.toString().simplified();
    const QString label = text == worker ? QString() : text;
    m_uiState.setMinerLabel(worker, label);
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).worker == worker) {
            nameRow(m_rows[static_cast<std::size_t>(i)], label);
            Q_EMIT dataChanged(this->index(i, kNameColumn), this->index(i, kNameColumn));
        }
    }
    return true;
}

void MinerTableModel::refresh()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kMinerColumns - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kMinerColumns - 1));
    }
}

} // namespace dpmp::ui
