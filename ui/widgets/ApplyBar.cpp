// SPDX-License-Identifier: MIT
#include "ui/widgets/ApplyBar.h"

#include "ui/widgets/NoteLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dpmp::ui {

ApplyBar::ApplyBar(QWidget* parent)
    : QWidget(parent)
    , m_note(new NoteLabel(1, this))
    , m_changes(new QLabel)
    , m_apply(new QPushButton(this))
    , m_revert(new QPushButton(this))
    , m_undo(new QPushButton(this))
{
    m_note->setObjectName(QStringLiteral("applyNote"));
    m_changes->setObjectName(QStringLiteral("changes"));
    m_apply->setObjectName(QStringLiteral("apply"));
    m_revert->setObjectName(QStringLiteral("revert"));
    m_undo->setObjectName(QStringLiteral("undo"));
    layOut();
    connect(m_apply, &QPushButton::clicked, this, &ApplyBar::applyClicked);
    connect(m_revert, &QPushButton::clicked, this, &ApplyBar::revertClicked);
    connect(m_undo, &QPushButton::clicked, this, &ApplyBar::undoClicked);
    setChoices({});
    retranslate();
}

void ApplyBar::layOut()
{
    constexpr int kLines = 3;
    m_changes->setTextFormat(Qt::PlainText);
    m_changes->setWordWrap(true);
    m_changes->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_changes);
    m_area = area;
    // The card shows through.
    area->viewport()->setAutoFillBackground(false);
    m_changes->setAutoFillBackground(false);
    area->setFixedHeight(kLines * fontMetrics().lineSpacing() + 2);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_note);
    words->addWidget(area);
    layout->addLayout(words, 1);
    for (QPushButton* button : {m_undo, m_revert, m_apply}) {
        button->setAutoDefault(false);
        layout->addWidget(button, 0, Qt::AlignBottom);
    }
}

void ApplyBar::setChanges(const QStringList& changes)
{
    const QString text = changes.join(QLatin1Char('\n'));
    if (m_changes->text() != text) {
        m_changes->setText(text);
    }
}

void ApplyBar::setNote(const Note& note)
{
    m_note->setNote(note);
}

void ApplyBar::setChoices(const Choices& choices)
{
    m_apply->setEnabled(choices.apply);
    m_revert->setEnabled(choices.revert);
    m_undo->setEnabled(choices.undo);
}

void ApplyBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ApplyBar::retranslate()
{
    m_apply->setText(tr("&Apply"));
    //: Drops edits that have not been applied.
    m_revert->setText(tr("&Revert"));
    //: Takes back the last change that was applied.
    m_undo->setText(tr("&Undo last change"));
    m_revert->setToolTip(tr("Drops what you have edited since the last Apply."));
    m_undo->setToolTip(tr("Puts the pools' settings back to those before the last Apply."));
    m_changes->setAccessibleName(tr("What will change"));
    m_area->setAccessibleName(tr("What will change"));
}

} // namespace dpmp::ui
