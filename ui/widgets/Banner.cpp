// SPDX-License-Identifier: MIT
#include "ui/widgets/Banner.h"

#include "ui/Icons.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace dpmp::ui {

Banner::Banner(const QString& icon, const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(name);
    setProperty("card", true);
    setVisible(false);
    // A button that cannot be pressed shows an icon that follows the palette; a label would keep the old picture.
    auto* const sign = new QToolButton(this);
    sign->setIcon(tintedIcon(icon));
    sign->setAutoRaise(true);
    sign->setFocusPolicy(Qt::NoFocus);
    sign->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_button->setObjectName(name + QStringLiteral("Button"));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addWidget(sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &Banner::clicked);
}

void Banner::setTexts(const QString& text, const QString& button)
{
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace dpmp::ui
