// SPDX-License-Identifier: MIT
#pragma once

#include "ui/UiState.h"
#include "ui/models/MinerFilter.h"

#include <QFrame>

#include <vector>

class QLabel;
class QMenu;
class QPushButton;
class QScrollBar;
class QTreeView;

namespace dpmp::ui {

class TotalsBar;

/// The table of the miners with its totals. Columns can be chosen, moved and sized; what the user chose is kept in
/// UiState as "miners/header".
class MinersTable : public QFrame
{
    Q_OBJECT

public:
    /// `filter` and `uiState` outlive it.
    MinersTable(MinerFilter& filter, UiState& uiState, QWidget* parent = nullptr);

    QTreeView& view() { return *m_view; }

    /// A box for each column that can be hidden.
    QMenu& columnMenu() { return *m_columnMenu; }

    /// The selected miners, in the order shown. Valid until the model's next update.
    std::vector<const MinerRow*> selected() const;

    /// Lets the user type a name for the miner of the current row.
    void editName();

    /// Writes the totals of the rows shown anew.
    void showTotals();
    void retranslate();

Q_SIGNALS:
    void selectionChanged();
    /// `where` is a point on the screen.
    void contextMenuWanted(const QPoint& where);
    /// The user wants all miners back where the filter leaves none.
    void filterCleared();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildView();
    void buildHeader();
    void buildPlaceholder();
    void restoreHeader();
    void saveHeader();
    void resetColumns();
    void fitLastColumn();
    void showColumnMenu(const QPoint& where);
    void toggleColumn(int column, bool isShown);

    MinerFilter& m_filter;
    UiState& m_uiState;
    QTreeView* m_view;
    TotalsBar* m_totals;
    QScrollBar* m_scrollBar;
    QMenu* m_columnMenu;
    QWidget* m_placeholder;
    std::vector<QAction*> m_columnActions; ///< By column; null for the name's, which is always there.
    QAction* m_resetAction = nullptr;
    QLabel* m_noMatch = nullptr;
    QPushButton* m_showAll = nullptr;
    bool m_isRestoring = false;
    bool m_isFitting = false;
};

} // namespace dpmp::ui
