// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Snapshot.h"

#include <QLabel>
#include <QWidget>

namespace dpmp::ui {

class StateMark;

/// One pool's state at this moment in a line or two of words.
class PoolStatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit PoolStatusLine(QWidget* parent = nullptr);

    void draw(const engine::PoolSnapshot& pool);

protected:
    void changeEvent(QEvent* event) override;

private:
    void redraw();
    QString stateText() const;
    QString detailText() const;

    engine::PoolSnapshot m_pool;
    StateMark* m_mark;
    QLabel* m_state;
    QLabel* m_detail;
};

} // namespace dpmp::ui
