// SPDX-License-Identifier: MIT
#include "ui/Theme.h"

#include <QApplication>
#include <QStyleFactory>

namespace dpmp::ui {

namespace {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

// What the desktop gave the application at its start; asked before the first theme is applied.
bool systemIsDark()
{
    static const bool dark = isDark(QApplication::palette());
    return dark;
}

QString styleSheet(const ThemeColors& colors)
{
    return QStringLiteral("QToolTip { color: %1; background: %2; border: 1px solid %3; padding: 3px; }"
                          "QFrame[card=\"true\"] { background: %2; border: 1px solid %3; border-radius: 6px; }"
                          "QLabel[dim=\"true\"] { color: %4; }"
                          "QLabel[figure=\"true\"] { font-size: 20px; font-weight: 600; }"
                          "QLabel[heading=\"true\"] { font-size: 15px; font-weight: 600; }"
                          "QLabel[level=\"bad\"] { color: %5; }"
                          "QLabel[level=\"warning\"] { color: %6; }"
                          "QLabel[level=\"good\"] { color: %7; }")
        .arg(colors.text.name(), colors.base.name(), colors.border.name(), colors.dimText.name(), colors.bad.name(),
             colors.warning.name(), colors.good.name());
}

} // namespace

QColor ThemeColors::pool(std::size_t index) const
{
    return m_pools[index % 2];
}

const ThemeColors& themeColors(bool dark)
{
    static const ThemeColors light = [] {
        ThemeColors colors;
        colors.base = QColor(0xff, 0xff, 0xff);
        colors.window = QColor(0xf3, 0xf4, 0xf6);
        colors.text = QColor(0x1b, 0x1f, 0x24);
        colors.dimText = QColor(0x57, 0x60, 0x6a);
        colors.border = QColor(0xd0, 0xd5, 0xdb);
        colors.accent = QColor(0xa4, 0x52, 0x00);
        colors.good = QColor(0x1a, 0x7f, 0x37);
        colors.warning = QColor(0x8a, 0x5a, 0x00);
        colors.bad = QColor(0xc0, 0x1c, 0x28);
        colors.m_pools[0] = QColor(0x1f, 0x6f, 0xc9);
        colors.m_pools[1] = QColor(0xa4, 0x52, 0x00);
        return colors;
    }();
    static const ThemeColors darkColors = [] {
        ThemeColors colors;
        colors.base = QColor(0x16, 0x19, 0x1f);
        colors.window = QColor(0x1e, 0x22, 0x29);
        colors.text = QColor(0xe6, 0xe9, 0xef);
        colors.dimText = QColor(0x9a, 0xa4, 0xb2);
        colors.border = QColor(0x38, 0x3f, 0x4a);
        colors.accent = QColor(0xf7, 0x93, 0x1a);
        colors.good = QColor(0x4c, 0xc3, 0x6a);
        colors.warning = QColor(0xe3, 0xb3, 0x41);
        colors.bad = QColor(0xff, 0x7b, 0x72);
        colors.m_pools[0] = QColor(0x58, 0xa6, 0xff);
        colors.m_pools[1] = QColor(0xf7, 0x93, 0x1a);
        return colors;
    }();
    return dark ? darkColors : light;
}

const ThemeColors& themeColors()
{
    return themeColors(isDark(QApplication::palette()));
}

QPalette themePalette(bool dark)
{
    const ThemeColors& colors = themeColors(dark);
    const QColor button = dark ? QColor(0x2a, 0x30, 0x3a) : QColor(0xe9, 0xec, 0xef);
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, dark ? QColor(0x1b, 0x1f, 0x26) : QColor(0xf7, 0xf8, 0xfa));
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.dimText);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.bad);
    palette.setColor(QPalette::ToolTipBase, colors.base);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Link, colors.pool(0));
    palette.setColor(QPalette::LinkVisited, colors.pool(0));
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, dark ? QColor(Qt::black) : QColor(Qt::white));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colors.dimText);
    }
    return palette;
}

void applyTheme(ThemeChoice choice)
{
    const bool system = systemIsDark();
    const bool dark = choice == ThemeChoice::System ? system : choice == ThemeChoice::Dark;
    // The style of the desktop may not know a palette that is not its own; Fusion does.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(themePalette(dark));
    QPalette fields = themePalette(dark);
    if (dark) {
        // Fusion's dark frames are not seen on cards, so fields are lighter than what is around them.
        fields.setColor(QPalette::Base, QColor(0x26, 0x2c, 0x36));
    }
    for (const char* type : {"QLineEdit", "QAbstractSpinBox", "QCheckBox"}) {
        QApplication::setPalette(fields, type);
    }
    qApp->setStyleSheet(styleSheet(themeColors(dark)));
}

} // namespace dpmp::ui
