// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Event.h"

#include <QMenu>

#include <set>
#include <vector>

namespace dpmp::ui {

/// A menu with a tick for each kind of event. Stays open while kinds are ticked.
class KindMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit KindMenu(QWidget* parent = nullptr);

    void setHidden(const std::set<engine::EventKind>& hidden);
    std::set<engine::EventKind> hidden() const;
    void retranslate();

Q_SIGNALS:
    void changed();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tickAll(bool on);

    QAction* m_all = nullptr;
    QAction* m_none = nullptr;
    std::vector<QAction*> m_kinds; ///< In the order of allEventKinds().
};

} // namespace dpmp::ui
