// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>

namespace dpmp::ui {

/// The machine that a miner's agent (the first parameter of mining.subscribe, UTF-8) stands for, as its owner knows it:
/// "bitaxe/BM1370/v2.9.0" -> "Bitaxe (BM1370)". An unknown agent stands for itself, without its version and shortened;
/// empty for an empty one. Names of products, so never translated.
QString minerModel(std::string_view agent);

} // namespace dpmp::ui
