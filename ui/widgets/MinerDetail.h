// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/LedgerModel.h"
#include "ui/models/MinerColumns.h"

#include <QFrame>
#include <QList>
#include <QString>

#include <array>

class QAction;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeView;
class QToolBar;

namespace dpmp::ui {

class TrailChart;

/// Everything about one miner: hashrate, where its shares ended, what it was told and can do, and what can be done with
/// it.
class MinerDetail : public QFrame
{
    Q_OBJECT

public:
    /// `actions` become buttons; each button has its action's object name and "Button" behind it.
    explicit MinerDetail(const QList<QAction*>& actions, QWidget* parent = nullptr);

    /// `selected` is how many miners are selected; `row` is the one, null when it is not one.
    void draw(const MinerRow* row, std::size_t selected);
    void retranslate();

    TrailChart& chart() { return *m_chart; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Fact { Worker, Address, Agent, Connected, Why, Extranonce1, Extranonce2, VersionMask, Changes };
    static constexpr std::size_t kFacts = 9;

    struct FactLine
    {
        QLabel* name = nullptr;
        QLineEdit* value = nullptr;
    };

    void buildTop(const QList<QAction*>& actions);
    QWidget* buildFacts();
    void buildLedger();
    void drawTitle();
    void drawFacts(const MinerRow& row);
    void write(Fact fact, const QString& text, const QString& toolTip = {});
    static QString nameOf(Fact fact);

    QLabel* m_title;
    QToolBar* m_buttons;
    QStackedWidget* m_stack;
    QLabel* m_hint;
    TrailChart* m_chart;
    QTreeView* m_ledgerView;
    LedgerModel* m_ledger;
    std::array<FactLine, kFacts> m_facts;
    QString m_titleText;
    std::size_t m_selected = 0;
};

} // namespace dpmp::ui
