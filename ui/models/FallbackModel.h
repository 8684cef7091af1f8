// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"

#include <QAbstractTableModel>

#include <vector>

namespace dpmp::ui {

/// A pool's fallbacks in order of preference, editable. A whole stratum URL as host fills the row.
class FallbackModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Host, Port, Tls, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    const std::vector<config::Endpoint>& endpoints() const { return m_endpoints; }

    void setEndpoints(const std::vector<config::Endpoint>& endpoints);
    /// Appends one; its row.
    int add(const config::Endpoint& endpoint);
    void remove(int row);
    /// Changes places with the row above (-1) or below (1); the new row, or the old one at an end.
    int move(int row, int by);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    bool setHost(config::Endpoint& endpoint, const QString& text);

    std::vector<config::Endpoint> m_endpoints;
};

} // namespace dpmp::ui
