// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace dpmp::ui {

/// A strip across the window that says something which stays true for a while, with one button. Hidden at first.
class Banner : public QFrame
{
    Q_OBJECT

public:
    /// `icon`: of resources/icons. `name` becomes the banner's object name, and that of its button with "Button" added.
    Banner(const QString& icon, const QString& name, QWidget* parent = nullptr);

    /// An empty `button` shows none.
    void setTexts(const QString& text, const QString& button);

    QString text() const { return m_text->text(); }

Q_SIGNALS:
    void clicked();

private:
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace dpmp::ui
