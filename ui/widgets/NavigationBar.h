// SPDX-License-Identifier: MIT
#pragma once

#include <QButtonGroup>
#include <QFrame>
#include <QIcon>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>
#include <vector>

namespace dpmp::ui {

/// The column of buttons that choose a page: icons with their names, or icons alone where there is little room. The
/// n-th is also chosen by Ctrl+n.
class NavigationBar : public QFrame
{
    Q_OBJECT

public:
    using Title = std::function<QString()>;

    explicit NavigationBar(QWidget* parent = nullptr);

    /// `title` is asked again whenever the language changes.
    void add(const QIcon& icon, Title title);
    /// Marks a button; chosen() is not sent.
    void setCurrent(int index);
    /// Icons alone.
    void setCollapsed(bool collapsed);

    bool isCollapsed() const { return m_isCollapsed; }

Q_SIGNALS:
    void chosen(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QVBoxLayout* m_layout;
    QButtonGroup* m_group;
    std::vector<QToolButton*> m_buttons;
    std::vector<Title> m_titles;
    bool m_isCollapsed = false;
};

} // namespace dpmp::ui
