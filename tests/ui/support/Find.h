// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QClipboard>
#include <QString>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

#include <cstdlib>

namespace dpmp::test {

/// The control with this name below `parent`; the test ends where there is none.
template <class T>
T& find(QWidget& parent, const char* name)
{
    T* control = parent.findChild<T*>(QString::fromLatin1(name));
    if (control == nullptr) {
        ADD_FAILURE() << "no control named " << name;
        std::abort();
    }
    return *control;
}

/// Replaces the text of a field by keys, as a user does.
inline void type(QWidget& field, const QString& text)
{
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_Delete);
    QTest::keyClicks(&field, text);
}

/// Replaces the text of a field from the clipboard.
inline void paste(QWidget& field, const QString& text)
{
    QApplication::clipboard()->setText(text);
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
}

/// With the mouse, in its middle.
inline void click(QWidget& control)
{
    QTest::mouseClick(&control, Qt::LeftButton);
}

} // namespace dpmp::test
