// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Secret.h"

#include <QLineEdit>
#include <QToolButton>
#include <QWidget>

namespace dpmp::ui {

/// A hidden line for a password, with a button that shows it.
class PasswordEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget* parent = nullptr);

    Secret password() const;
    void setPassword(const Secret& password);
    void setPlaceholderText(const QString& text) { m_line->setPlaceholderText(text); }
    void clear() { m_line->clear(); }

Q_SIGNALS:
    void edited();
    /// Return was pressed in the line.
    void returnPressed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLineEdit* m_line;
    QToolButton* m_show;
};

} // namespace dpmp::ui
