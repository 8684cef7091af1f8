// SPDX-License-Identifier: MIT
#pragma once

#include "ui/UiState.h"
#include "ui/models/EventLogFilter.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>

namespace dpmp::ui {

class KindMenu;

/// The row of filters above the log. Level and kinds are remembered, the rest begins empty.
class LogFilterBar final : public QWidget
{
    Q_OBJECT

public:
    LogFilterBar(EventLogFilter& filter, UiState& state, QWidget* parent = nullptr);

    void retranslate();
    void recolor();

    /// Chooses the least important level that is shown.
    void setLevel(engine::EventLevel least);
    /// Shows everything again.
    void reset();

Q_SIGNALS:
    void changed();

private:
    void applyLevel();
    void applyKinds();
    void nameKinds();
    void readState();

    EventLogFilter& m_filter;
    UiState& m_state;
    QComboBox* m_level = nullptr;
    QToolButton* m_kinds = nullptr;
    KindMenu* m_menu = nullptr;
    QComboBox* m_pool = nullptr;
    QLineEdit* m_miner = nullptr;
    QLineEdit* m_text = nullptr;
};

} // namespace dpmp::ui
