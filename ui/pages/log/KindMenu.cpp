// SPDX-License-Identifier: MIT
#include "ui/pages/log/KindMenu.h"

#include "ui/format/EventMessages.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>

namespace dpmp::ui {

KindMenu::KindMenu(QWidget* parent)
    : QMenu(parent)
    , m_all(addAction(QString()))
    , m_none(addAction(QString()))
{
    setObjectName(QStringLiteral("logKindMenu"));
    connect(m_all, &QAction::triggered, this, [this] { tickAll(true); });
    connect(m_none, &QAction::triggered, this, [this] { tickAll(false); });
    addSeparator();
    for (std::size_t i = 0; i < engine::allEventKinds().size(); ++i) {
        QAction* const action = addAction(QString());
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::triggered, this, &KindMenu::changed);
        m_kinds.push_back(action);
    }
    retranslate();
}

void KindMenu::setHidden(const std::set<engine::EventKind>& hidden)
{
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i]->setChecked(!hidden.contains(engine::allEventKinds()[i]));
    }
}

std::set<engine::EventKind> KindMenu::hidden() const
{
    std::set<engine::EventKind> hidden;
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        if (!m_kinds[i]->isChecked()) {
            hidden.insert(engine::allEventKinds()[i]);
        }
    }
    return hidden;
}

void KindMenu::retranslate()
{
    m_all->setText(tr("Show all"));
    m_none->setText(tr("Show none"));
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i]->setText(EventMessages::kindName(engine::allEventKinds()[i]));
    }
}

void KindMenu::tickAll(bool on)
{
    for (QAction* const action : m_kinds) {
        action->setChecked(on);
    }
    Q_EMIT changed();
}

void KindMenu::mouseReleaseEvent(QMouseEvent* event)
{
    QAction* const action = actionAt(event->pos());
    if (action != nullptr && !action->isSeparator()) {
        action->trigger();
        return;
    }
    QMenu::mouseReleaseEvent(event);
}

void KindMenu::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && activeAction() != nullptr) {
        activeAction()->trigger();
        return;
    }
    QMenu::keyPressEvent(event);
}

} // namespace dpmp::ui
