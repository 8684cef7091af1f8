// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Program.h"
#include "ui/UiState.h"
#include "ui/models/MinerFilter.h"
#include "ui/models/MinerTableModel.h"
#include "ui/pages/MinerActions.h"
#include "ui/pages/Page.h"

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace dpmp::ui {

class MinerDetail;
class MinersTable;
class NoMinerHint;

/// All miners in a table, and everything about those selected.
class MinersPage : public Page
{
    Q_OBJECT

public:
    /// Both outlive it.
    MinersPage(Program& program, UiState& uiState, QWidget* parent = nullptr);

    void draw(const engine::Snapshot& snapshot) override;

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    void buildTools();
    void buildBody();
    void connectTools();
    void drawSelection();
    void drawHint();
    void drawPoolNames(const engine::Snapshot& snapshot);
    void applyFilter();
    void clearFilter();
    void showDetail(bool isShown);
    void showContextMenu(const QPoint& where);
    void chooseCsvFile();
    void writeCsv(const QString& file);

    Program& m_program;
    UiState& m_uiState;
    MinerTableModel m_model;
    MinerFilter m_filter;
    MinerActions m_actions;
    QLineEdit* m_text;
    QComboBox* m_state;
    QComboBox* m_pool;
    QToolButton* m_columns;
    QPushButton* m_export;
    QToolButton* m_detailButton;
    MinersTable* m_table;
    MinerDetail* m_detail;
    QSplitter* m_splitter;
    NoMinerHint* m_hint;
    QWidget* m_body;
    QStackedWidget* m_stack;
    QMenu* m_menu;
    quint16 m_port = 0;
    QString m_trouble;
};

} // namespace dpmp::ui
