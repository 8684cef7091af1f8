// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Program.h"
#include "ui/UiState.h"
#include "ui/models/EventLogFilter.h"
#include "ui/models/EventLogModel.h"
#include "ui/pages/Page.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace dpmp::ui {

class EventDetails;
class LogFilterBar;

/// What happened: the events of the proxy, filtered, in words, with all their fields on demand.
class LogPage final : public Page
{
    Q_OBJECT

public:
    LogPage(Program& program, UiState& state, QWidget* parent = nullptr);
    ~LogPage() override;
    LogPage(const LogPage&) = delete;
    LogPage& operator=(const LogPage&) = delete;
    LogPage(LogPage&&) = delete;
    LogPage& operator=(LogPage&&) = delete;

    void draw(const engine::Snapshot& /*snapshot*/) override {}

    void take(const std::vector<runtime::TimedEvent>& events) override;

    /// Writes what the filter shows, as JSON lines when the name ends in .json or .jsonl, else as text. The page tells
    /// how it went.
    bool exportTo(const QString& file);

    /// The selected rows as lines of text.
    QString selectedText() const;

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeTools();
    QWidget* makeTable();
    void connectTools();
    void setFollowing(bool on);
    void scrollToNewest();
    void setWireLog(bool on);
    void showCurrent();
    void updateCounts();
    void updateTools();
    void chooseFile();
    void copy();

    QPointer<Program> m_program;
    UiState& m_state;
    EventLogModel m_model;
    EventLogFilter m_filter{m_model};
    LogFilterBar* m_bar = nullptr;
    QCheckBox* m_follow = nullptr;
    QCheckBox* m_wire = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_clear = nullptr;
    QLabel* m_warning = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_empty = nullptr;
    QPushButton* m_showAll = nullptr;
    QTableView* m_table = nullptr;
    QAction* m_copyAction = nullptr;
    EventDetails* m_details = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_notice = nullptr;
    bool m_isFollowing = true;
    bool m_scrollsItself = false; ///< What moves now is not moved by the user.
};

} // namespace dpmp::ui
