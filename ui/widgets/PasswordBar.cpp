// SPDX-License-Identifier: MIT
#include "ui/widgets/PasswordBar.h"

#include "ui/PoolChanges.h"
#include "ui/widgets/NoteLabel.h"
#include "ui/widgets/PasswordEdit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace dpmp::ui {

PasswordBar::PasswordBar(Program& program, QWidget* parent)
    : QFrame(parent)
    , m_program(program)
    , m_question(new QWidget(this))
    , m_questionText(new NoteLabel(1, m_question))
    , m_password(new PasswordEdit(m_question))
    , m_use(new QPushButton(m_question))
    , m_later(new QPushButton(m_question))
    , m_complaint(new QWidget(this))
    , m_complaintText(new NoteLabel(1, m_complaint))
    , m_places(new QComboBox(m_complaint))
    , m_choose(new QPushButton(m_complaint))
    , m_dismiss(new QPushButton(m_complaint))
{
    setObjectName(QStringLiteral("passwordBar"));
    setProperty("card", true);
    m_use->setObjectName(QStringLiteral("usePassword"));
    m_later->setObjectName(QStringLiteral("skipPassword"));
    m_places->setObjectName(QStringLiteral("otherPlaces"));
    m_choose->setObjectName(QStringLiteral("chooseOtherPlace"));
    m_dismiss->setObjectName(QStringLiteral("dismissTrouble"));
    for (const PasswordPlace place : {PasswordPlace::Keychain, PasswordPlace::File, PasswordPlace::Ask}) {
        m_places->addItem(QString(), static_cast<int>(place));
    }
    layOut();
    connect(&m_program, &Program::passwordNeeded, this, &PasswordBar::ask);
    connect(&m_program, &Program::passwordTrouble, this, &PasswordBar::tell);
    connect(m_use, &QPushButton::clicked, this, &PasswordBar::give);
    connect(m_password, &PasswordEdit::returnPressed, this, &PasswordBar::give);
    connect(m_later, &QPushButton::clicked, this, &PasswordBar::skip);
    connect(m_choose, &QPushButton::clicked, this, &PasswordBar::usePlace);
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        m_trouble.clear();
        redraw();
    });
    retranslate();
}

void PasswordBar::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_complaint);
    layout->addWidget(m_question);
    auto* question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->addWidget(m_questionText, 2);
    question->addWidget(m_password, 1);
    question->addWidget(m_use);
    question->addWidget(m_later);
    auto* complaint = new QHBoxLayout(m_complaint);
    complaint->setContentsMargins(0, 0, 0, 0);
    complaint->addWidget(m_complaintText, 1);
    complaint->addWidget(m_places);
    complaint->addWidget(m_choose);
    complaint->addWidget(m_dismiss);
    for (QPushButton* button : {m_use, m_later, m_choose, m_dismiss}) {
        button->setAutoDefault(false);
    }
}

void PasswordBar::ask(engine::PoolSlot pool)
{
    if (std::ranges::find(m_asked, pool) == m_asked.end()) {
        m_asked.push_back(pool);
    }
    redraw();
}

void PasswordBar::tell(const QString& reason)
{
    m_trouble = reason;
    // The place that has just failed is the last to offer.
    const auto next = m_program.passwordPlace() == PasswordPlace::File ? PasswordPlace::Ask : PasswordPlace::File;
    m_places->setCurrentIndex(m_places->findData(static_cast<int>(next)));
    redraw();
}

void PasswordBar::give()
{
    if (m_asked.empty()) {
        return;
    }
    const engine::PoolSlot pool = m_asked.front();
    m_asked.pop_front();
    const Secret password = m_password->password();
    m_password->clear();
    m_program.givePassword(pool, password);
    redraw();
}

void PasswordBar::skip()
{
    if (!m_asked.empty()) {
        m_asked.pop_front();
    }
    m_password->clear();
    redraw();
}

void PasswordBar::usePlace()
{
    m_trouble.clear();
    m_program.setPasswordPlace(static_cast<PasswordPlace>(m_places->currentData().toInt()));
    redraw();
}

void PasswordBar::redraw()
{
    m_complaint->setVisible(!m_trouble.isEmpty());
    m_complaintText->setNote(
        //: %1: the reason, in the words of the system.
        {NoteLevel::Warning, tr("A password could not be kept: %1. Where shall passwords be kept?").arg(m_trouble)});
    m_question->setVisible(!m_asked.empty());
    if (!m_asked.empty()) {
        const std::size_t slot = m_asked.front().index;
        const QString label = PoolChanges::poolLabel(slot);
        const auto& pools = m_program.config().pools;
        const QString name = slot < pools.size() ? QString::fromStdString(pools[slot].name) : QString();
        //: %1: Pool A or Pool B.
        QString text = tr("%1 needs its password.").arg(label);
        if (!name.isEmpty()) {
            //: %1: Pool A or Pool B. %2: the name that the user gave it.
            text = tr("%1 (%2) needs its password.").arg(label, name);
        }
        m_questionText->setNote({NoteLevel::Warning, text});
    }
    setVisible(!m_trouble.isEmpty() || !m_asked.empty());
}

void PasswordBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PasswordBar::retranslate()
{
    m_use->setText(tr("Use"));
    m_use->setAccessibleName(tr("Use this password"));
    m_later->setText(tr("Not now"));
    m_choose->setText(tr("Keep there"));
    m_dismiss->setText(tr("Close"));
    m_password->setPlaceholderText(tr("Password"));
    m_password->focusProxy()->setAccessibleName(tr("Password"));
    m_places->setAccessibleName(tr("Where passwords are kept"));
    //: Where passwords are kept.
    m_places->setItemText(0, tr("in the keyring"));
    //: Where passwords are kept.
    m_places->setItemText(1, tr("in a file that only you can read"));
    //: Where passwords are kept.
    m_places->setItemText(2, tr("nowhere; ask at each start"));
    redraw();
}

} // namespace dpmp::ui
