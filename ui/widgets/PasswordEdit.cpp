// SPDX-License-Identifier: MIT
#include "ui/widgets/PasswordEdit.h"

#include <QEvent>
#include <QHBoxLayout>

namespace dpmp::ui {

PasswordEdit::PasswordEdit(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_show(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_show);
    m_line->setObjectName(QStringLiteral("password"));
    m_line->setEchoMode(QLineEdit::Password);
    m_show->setObjectName(QStringLiteral("showPassword"));
    m_show->setCheckable(true);
    m_show->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_line);
    connect(m_show, &QToolButton::toggled, this, [this](bool shown) {
        m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        retranslate();
    });
    connect(m_line, &QLineEdit::textEdited, this, &PasswordEdit::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &PasswordEdit::returnPressed);
    retranslate();
}

Secret PasswordEdit::password() const
{
    return Secret(m_line->text().toStdString());
}

void PasswordEdit::setPassword(const Secret& password)
{
    const QString text = QString::fromStdString(password.reveal());
    if (m_line->text() != text) {
        m_line->setText(text);
    }
}

void PasswordEdit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PasswordEdit::retranslate()
{
    m_show->setText(m_show->isChecked() ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(m_show->isChecked() ? tr("Hide the password") : tr("Show the password"));
}

} // namespace dpmp::ui
