// SPDX-License-Identifier: MIT
#pragma once

#include "ui/format/WalletText.h"
#include "ui/widgets/StateMark.h"

#include <QLabel>
#include <QWidget>

namespace dpmp::ui {

/// One remark with its sign. Keeps room for its lines while it is shorter, so that nothing moves when it changes.
class NoteLabel : public QWidget
{
    Q_OBJECT

public:
    /// `lines`: how many are always kept free.
    explicit NoteLabel(int lines = 1, QWidget* parent = nullptr);

    void setNote(const Note& note);

    const Note& note() const { return m_note; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void reserve();

    Note m_note;
    int m_lines;
    StateMark* m_mark;
    QLabel* m_text;
};

} // namespace dpmp::ui
