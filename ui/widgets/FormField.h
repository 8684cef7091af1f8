// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/NoteLabel.h"

#include <QLabel>
#include <QString>
#include <QWidget>

namespace dpmp::ui {

/// One field of a form: its name above, the control, and a line below that explains it or says what is wrong.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes the control over; it, or what has the focus for it, becomes the name's buddy. `lines`: of the remark,
    /// always kept free; 0: none at all.
    FormField(QWidget* control, int lines, QWidget* parent = nullptr);

    /// The name may hold a mnemonic.
    void setTexts(const QString& name, const QString& hint);
    /// Stands in place of the explanation; a Hint with an empty text brings the explanation back.
    void setNote(const Note& note);

    const Note& note() const { return m_note->note(); }

private:
    void showNote();

    QWidget* m_control;
    QLabel* m_name;
    NoteLabel* m_note;
    QString m_hint;
    Note m_given;
};

} // namespace dpmp::ui
