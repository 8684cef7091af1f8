// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Snapshot.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <vector>

namespace dpmp::ui {

/// The strip on top of every page: total hashrate, split, the pools' states, and the address for miners.
class SummaryBar : public QFrame
{
    Q_OBJECT

public:
    explicit SummaryBar(QWidget* parent = nullptr);

    void draw(const engine::Snapshot& snapshot);
    /// "192.168.1.10:3351", what a click copies; empty where no miner can connect, for the reason given.
    void setAddress(const QString& address, const QString& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct PoolSign
    {
        QLabel* name;
        QLabel* state;
    };

    void drawPools();
    void drawAddress();
    void retranslate();

    engine::Snapshot m_snapshot; ///< What is drawn of it, and nothing else.
    QString m_address;
    QString m_reason;
    QLabel* m_hashrate;
    QLabel* m_split;
    QHBoxLayout* m_pools;
    std::vector<PoolSign> m_signs;
    QLabel* m_addressCaption;
    QPushButton* m_addressButton;
};

/// "70 : 30": the weights, as parts of a hundred.
QString splitText(const engine::Snapshot& snapshot);

} // namespace dpmp::ui
