// SPDX-License-Identifier: MIT
#pragma once

#include <QEvent>
#include <QString>
#include <QWidget>

namespace dpmp::ui {

/// One step of the first-run wizard.
class WizardStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;

    /// The user may go on.
    virtual bool isComplete() const { return true; }

Q_SIGNALS:
    /// isComplete() may be different now.
    void completeChanged();

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
