// SPDX-License-Identifier: MIT
#include "ui/models/FallbackModel.h"

#include "core/config/EndpointText.h"

#include <limits>

namespace dpmp::ui {

void FallbackModel::setEndpoints(const std::vector<config::Endpoint>& endpoints)
{
    if (m_endpoints == endpoints) {
        return;
    }
    beginResetModel();
    m_endpoints = endpoints;
    endResetModel();
}

int FallbackModel::add(const config::Endpoint& endpoint)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_endpoints.push_back(endpoint);
    endInsertRows();
    return row;
}

void FallbackModel::remove(int row)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_endpoints.erase(m_endpoints.begin() + row);
    endRemoveRows();
}

int FallbackModel::move(int row, int by)
{
    const int target = row + by;
    if (row < 0 || row >= rowCount() || target < 0 || target >= rowCount()) {
        return row;
    }
    // Qt counts the destination before the row is taken out.
    beginMoveRows({}, row, row, {}, by > 0 ? target + 1 : target);
    std::swap(m_endpoints[static_cast<std::size_t>(row)], m_endpoints[static_cast<std::size_t>(target)]);
    endMoveRows();
    return target;
}

int FallbackModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_endpoints.size());
}

int FallbackModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant FallbackModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const config::Endpoint& endpoint = m_endpoints[static_cast<std::size_t>(index.row())];
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    switch (index.column()) {
    case Host: return isText ? QString::fromStdString(endpoint.host) : QVariant();
    // As text: a port is no quantity, so it has no thousands separator.
    case Port: return isText ? QString::number(endpoint.port) : QVariant();
    case Tls:
        if (role == Qt::CheckStateRole) {
            return endpoint.tls ? Qt::Checked : Qt::Unchecked;
        }
        return role == Qt::DisplayRole ? (endpoint.tls ? tr("yes") : tr("no")) : QVariant();
    default: return {};
    }
}

bool FallbackModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    config::Endpoint endpoint = m_endpoints[static_cast<std::size_t>(index.row())];
    if (index.column() == Tls && role == Qt::CheckStateRole) {
        endpoint.tls = value.toInt() == Qt::Checked;
    } else if (index.column() == Port && role == Qt::EditRole) {
        const int port = value.toInt();
        if (port < 1 || port > std::numeric_limits<std::uint16_t>::max()) {
            return false;
        }
        endpoint.port = static_cast<std::uint16_t>(port);
    } else if (index.column() != Host || role != Qt::EditRole || !setHost(endpoint, value.toString())) {
        return false;
    }
    m_endpoints[static_cast<std::size_t>(index.row())] = endpoint;
    Q_EMIT dataChanged(index.siblingAtColumn(Host), index.siblingAtColumn(Tls));
    return true;
}

bool FallbackModel::setHost(config::Endpoint& endpoint, const QString& text)
{
    const auto parsed = config::parseEndpoint(text.toStdString());
    if (!parsed) {
        return false;
    }
    endpoint.host = parsed->host;
    endpoint.port = parsed->port.value_or(endpoint.port);
    endpoint.tls = parsed->tls.value_or(endpoint.tls);
    return true;
}

QVariant FallbackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case Host: return tr("Fallback address");
    case Port: return tr("Port");
    case Tls: return tr("TLS");
    default: return {};
    }
}

Qt::ItemFlags FallbackModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags common = QAbstractTableModel::flags(index);
    if (!index.isValid()) {
        return common;
    }
    return common | (index.column() == Tls ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

} // namespace dpmp::ui
