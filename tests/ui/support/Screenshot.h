// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

namespace dpmp::test {

/// Draws the widget as it would be seen, with all layouts settled and all events handled. Where DPMP_SCREENSHOTS names
/// a folder, the picture is also kept there as NAME.png, for people to look at.
QImage screenshot(QWidget& widget, const QString& name);

/// The share of the picture's pixels that differ from its most frequent colour: an empty page has next to none.
double inkOf(const QImage& image);

} // namespace dpmp::test
