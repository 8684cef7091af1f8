// SPDX-License-Identifier: MIT
#include "ui/widgets/FormField.h"

#include <QVBoxLayout>

namespace dpmp::ui {

FormField::FormField(QWidget* control, int lines, QWidget* parent)
    : QWidget(parent)
    , m_control(control->focusProxy() != nullptr ? control->focusProxy() : control)
    , m_name(new QLabel(this))
    , m_note(new NoteLabel(lines, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_name);
    layout->addWidget(control);
    layout->addWidget(m_note);
    layout->addStretch(1);
    m_note->setVisible(lines > 0);
    m_name->setBuddy(m_control);
}

void FormField::setTexts(const QString& name, const QString& hint)
{
    m_name->setText(name);
    m_hint = hint;
    QString spoken = name;
    m_control->setAccessibleName(spoken.remove(QLatin1Char('&')));
    showNote();
}

void FormField::setNote(const Note& note)
{
    m_given = note;
    showNote();
}

void FormField::showNote()
{
    const bool isEmpty = m_given.level == NoteLevel::Hint && m_given.text.isEmpty();
    m_note->setNote(isEmpty ? Note{NoteLevel::Hint, m_hint} : m_given);
    // Read out with the field: a remark that only stands below it is missed by whoever cannot see it.
    m_control->setAccessibleDescription(m_note->note().text);
}

} // namespace dpmp::ui
