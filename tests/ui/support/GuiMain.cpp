// SPDX-License-Identifier: MIT
#include "ui/Theme.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QApplication application(argc, argv);
    dpmp::ui::applyTheme(dpmp::ui::ThemeChoice::Light);
    return RUN_ALL_TESTS();
}
