// SPDX-License-Identifier: MIT
#include "tests/ui/support/AccessibilityCheck.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QTest>

#include <algorithm>
#include <set>

namespace dpmp::test {

namespace {

// The control of which this widget is a part, or the widget itself.
QWidget* controlOf(QWidget* widget)
{
    for (QWidget* above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (qobject_cast<QComboBox*>(above) != nullptr || qobject_cast<QAbstractSpinBox*>(above) != nullptr) {
            return above;
        }
    }
    return widget;
}

bool takesFocus(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr && widget.isEnabled() &&
           widget.isVisible();
}

std::vector<QWidget*> controlsOf(QWidget& window)
{
    std::vector<QWidget*> controls;
    for (QWidget* const widget : window.findChildren<QWidget*>()) {
        if (takesFocus(*widget) && controlOf(widget) == widget && widget->window() == &window) {
            controls.push_back(widget);
        }
    }
    return controls;
}

std::string describe(const QWidget& widget)
{
    const QString name = widget.objectName().isEmpty() ? QStringLiteral("(no object name)") : widget.objectName();
    return QStringLiteral("%1 %2").arg(QLatin1String(widget.metaObject()->className()), name).toStdString();
}

bool hasName(QWidget& widget)
{
    QAccessibleInterface* const face = QAccessible::queryAccessibleInterface(&widget);
    return face != nullptr && !face->text(QAccessible::Name).trimmed().isEmpty();
}

// The arrow keys lead from one button of an exclusive group to the next.
bool isReachedInGroup(const QWidget& widget, const std::set<QWidget*>& reached)
{
    const auto* const button = qobject_cast<const QAbstractButton*>(&widget);
    if (button == nullptr) {
        return false;
    }
    const auto isReached = [&reached](QAbstractButton* other) { return reached.contains(other); };
    if (button->group() != nullptr && button->group()->exclusive()) {
        return std::ranges::any_of(button->group()->buttons(), isReached);
    }
    return button->autoExclusive() && button->parentWidget() != nullptr &&
           std::ranges::any_of(button->parentWidget()->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly),
                               isReached);
}

} // namespace

std::vector<QWidget*> walkByTab(QWidget& window)
{
    std::vector<QWidget*> walked;
    if (window.focusWidget() == nullptr || QApplication::focusWidget() == nullptr) {
        QTest::keyClick(&window, Qt::Key_Tab);
    }
    while (QApplication::focusWidget() != nullptr) {
        QWidget* const control = controlOf(QApplication::focusWidget());
        if (std::ranges::find(walked, control) != walked.end()) {
            break;
        }
        walked.push_back(control);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return walked;
}

std::vector<std::string> accessibilityProblems(QWidget& window)
{
    std::vector<std::string> problems;
    const std::vector<QWidget*> controls = controlsOf(window);
    const std::vector<QWidget*> walked = walkByTab(window);
    const std::set<QWidget*> reached(walked.begin(), walked.end());
    // The walk ends where it began, unless somebody kept the focus.
    if (walked.size() > 1 && QApplication::focusWidget() != nullptr &&
        controlOf(QApplication::focusWidget()) == walked.back()) {
        problems.push_back(describe(*walked.back()) + " keeps the focus when Tab is pressed");
    }
    for (QWidget* const control : controls) {
        if (!hasName(*control)) {
            problems.push_back(describe(*control) + " has no accessible name");
        }
        if (!reached.contains(control) && !isReachedInGroup(*control, reached)) {
            problems.push_back(describe(*control) + " cannot be reached by keyboard");
        }
    }
    return problems;
}

} // namespace dpmp::test
