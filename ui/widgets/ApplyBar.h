// SPDX-License-Identifier: MIT
#pragma once

#include "ui/format/WalletText.h"

#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QWidget>

namespace dpmp::ui {

class NoteLabel;

/// Says what an edit will change, and applies, drops or takes it back. Its height does not change.
class ApplyBar : public QWidget
{
    Q_OBJECT

public:
    /// What can be done at present.
    struct Choices
    {
        bool apply = false;
        bool revert = false;
        bool undo = false;
    };

    explicit ApplyBar(QWidget* parent = nullptr);

    void setChanges(const QStringList& changes);
    /// Above the changes: how the last step went, or why the edit cannot be applied.
    void setNote(const Note& note);
    void setChoices(const Choices& choices);

Q_SIGNALS:
    void applyClicked();
    void revertClicked();
    void undoClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();

    NoteLabel* m_note;
    QLabel* m_changes;
    QWidget* m_area = nullptr; ///< Scrolls m_changes; the keyboard reaches it.
    QPushButton* m_apply;
    QPushButton* m_revert;
    QPushButton* m_undo;
};

} // namespace dpmp::ui
