// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Bytes.h"

#include <optional>
#include <string_view>

namespace dpmp::mining {

/// Whether Base58 has this character: digits and letters without 0, O, I and l.
bool isBase58(char character);

/// The bytes that a Base58 text stands for, leading zeros included; nothing when it has another character or is longer
/// than 128.
std::optional<Bytes> fromBase58(std::string_view text);

} // namespace dpmp::mining
