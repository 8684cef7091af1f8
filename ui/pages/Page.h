// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Snapshot.h"
#include "core/runtime/ProxyHandle.h"

#include <QEvent>
#include <QWidget>

#include <vector>

namespace dpmp::ui {

/// One page of the main window: draws snapshots, and sends commands through Program. Holds no state of the proxy but
/// the newest snapshot.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Draws a snapshot; called at most four times a second, and only while the page is seen (and when it comes into
    /// sight).
    virtual void draw(const engine::Snapshot& snapshot) = 0;

    /// New events, seen or not; must return quickly.
    virtual void take(const std::vector<runtime::TimedEvent>& /*events*/) {}

protected:
    /// Sets every text anew, after a change of language.
    virtual void retranslate() = 0;

    void changeEvent(QEvent* event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange) {
            retranslate();
        }
    }
};

} // namespace dpmp::ui
