// SPDX-License-Identifier: MIT
#include "ui/widgets/NavigationBar.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeySequence>
#include <QShortcut>

#include <utility>

namespace dpmp::ui {

namespace {

QKeySequence keysOf(std::size_t index)
{
    return QKeySequence(QStringLiteral("Ctrl+%1").arg(index + 1));
}

} // namespace

NavigationBar::NavigationBar(QWidget* parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins(8, 8, 8, 8);
    m_layout->setSpacing(4);
    m_layout->addStretch();
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool isOn) {
        if (isOn) {
            Q_EMIT chosen(index);
        }
    });
}

void NavigationBar::add(const QIcon& icon, Title title)
{
    const int index = static_cast<int>(m_buttons.size());
    auto* const button = new QToolButton(this);
    button->setObjectName(QStringLiteral("navigation%1").arg(index + 1));
    button->setIcon(icon);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // By the font's height, so that a larger font brings larger icons.
    const int side = QFontMetrics(button->font()).height() * 5 / 4;
    button->setIconSize({side, side});
    button->setMinimumHeight(side * 2);
    m_group->addButton(button, index);
    m_layout->insertWidget(index, button);
    // Not the button's own shortcut, which presses it visibly before anything happens.
    auto* const shortcut = new QShortcut(keysOf(m_buttons.size()), this);
    connect(shortcut, &QShortcut::activated, button, [button] { button->setChecked(true); });
    m_buttons.push_back(button);
    m_titles.push_back(std::move(title));
    retranslate();
}

void NavigationBar::setCurrent(int index)
{
    if (index >= 0 && index < static_cast<int>(m_buttons.size())) {
        const QSignalBlocker quiet(m_group);
        m_buttons[static_cast<std::size_t>(index)]->setChecked(true);
    }
}

void NavigationBar::setCollapsed(bool collapsed)
{
    if (collapsed != m_isCollapsed) {
        m_isCollapsed = collapsed;
        retranslate();
    }
}

void NavigationBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void NavigationBar::retranslate()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        QToolButton* const button = m_buttons[i];
        const QString title = m_titles[i]();
        const QKeySequence keys = keysOf(i);
        button->setText(title);
        button->setAccessibleName(title);
        //: A page's name and the keys that open it, such as "Miners (Ctrl+2)".
        button->setToolTip(tr("%1 (%2)").arg(title, keys.toString(QKeySequence::NativeText)));
        button->setToolButtonStyle(m_isCollapsed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }
}

} // namespace dpmp::ui
