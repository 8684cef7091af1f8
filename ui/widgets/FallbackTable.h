// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"

#include <QPushButton>
#include <QTableView>
#include <QWidget>

#include <vector>

namespace dpmp::ui {

class FallbackModel;

/// A pool's fallbacks in order, with buttons to add, remove and move them.
class FallbackTable : public QWidget
{
    Q_OBJECT

public:
    explicit FallbackTable(QWidget* parent = nullptr);

    /// Rows without a host, which somebody is still about to fill, are left out.
    std::vector<config::Endpoint> endpoints() const;
    void setEndpoints(const std::vector<config::Endpoint>& endpoints);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRow();
    void removeRow();
    void moveRow(int by);
    void selectRow(int row);
    void enableButtons();
    void layOut();
    void retranslate();

    FallbackModel* m_model;
    QTableView* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
};

} // namespace dpmp::ui
