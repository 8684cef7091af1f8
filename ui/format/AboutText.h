// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dpmp::ui {

/// Name, version, and the licences of the program and of what it is made of; rich text.
QString aboutText();

} // namespace dpmp::ui
