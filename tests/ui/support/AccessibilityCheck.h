// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <string>
#include <vector>

namespace dpmp::test {

/// What somebody without a mouse or without eyes would miss in a shown window; one line for each problem, none if all
/// is well:
///
/// - a control that takes the focus and has no accessible name,
/// - a control that is enabled and seen and cannot be reached by Tab, nor by the arrow keys from one of its group,
/// - a control that keeps the focus when Tab is pressed.
///
/// What belongs to a larger control (the field in a spin box) counts as that control. The window must be active. Moves
/// the focus.
std::vector<std::string> accessibilityProblems(QWidget& window);

/// The widgets that get the focus one after the other as Tab is pressed, from the present one until they repeat.
std::vector<QWidget*> walkByTab(QWidget& window);

} // namespace dpmp::test
