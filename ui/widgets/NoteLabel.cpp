// SPDX-License-Identifier: MIT
#include "ui/widgets/NoteLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>

namespace dpmp::ui {

namespace {

StateMark::Shape shapeOf(NoteLevel level)
{
    switch (level) {
    case NoteLevel::Hint: break;
    case NoteLevel::Good: return StateMark::Shape::Good;
    case NoteLevel::Warning: return StateMark::Shape::Warning;
    case NoteLevel::Bad: return StateMark::Shape::Bad;
    }
    return StateMark::Shape::None;
}

// The names that the style sheet knows.
QString styleOf(NoteLevel level)
{
    switch (level) {
    case NoteLevel::Warning: return QStringLiteral("warning");
    case NoteLevel::Bad: return QStringLiteral("bad");
    case NoteLevel::Hint:
    case NoteLevel::Good: break;
    }
    return {};
}

} // namespace

NoteLabel::NoteLabel(int lines, QWidget* parent)
    : QWidget(parent)
    , m_lines(lines)
    , m_mark(new StateMark(this))
    , m_text(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_mark->hide();
    m_text->setWordWrap(true);
    // Texts come from outside too, such as a pool's own words.
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setProperty("dim", true);
    reserve();
}

void NoteLabel::setNote(const Note& note)
{
    if (m_note == note) {
        return;
    }
    const bool restyle = m_note.level != note.level;
    m_note = note;
    m_text->setText(note.text);
    if (restyle) {
        m_mark->setShape(shapeOf(note.level));
        m_mark->setVisible(note.level != NoteLevel::Hint);
        const QString style = styleOf(note.level);
        m_text->setProperty("dim", style.isEmpty());
        m_text->setProperty("level", style);
        m_text->style()->unpolish(m_text);
        m_text->style()->polish(m_text);
    }
}

void NoteLabel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        reserve();
    }
}

void NoteLabel::reserve()
{
    m_text->setMinimumHeight(m_lines * fontMetrics().lineSpacing());
}

} // namespace dpmp::ui
