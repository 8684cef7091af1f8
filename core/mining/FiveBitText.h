// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Bytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dpmp::mining {

/// The alphabet that Bech32 and CashAddr share: 32 characters, each 5 bits.

/// Lower case, by the letters A to Z alone; nothing when the text has letters of both cases.
std::optional<std::string> toOneCase(std::string_view text);

/// The 5-bit value of each character, which must be in lower case; nothing when one is not of the alphabet.
std::optional<Bytes> fiveBitValues(std::string_view text);

/// The bytes that 5-bit values stand for; nothing when more than 4 bits are left over or one of them is set.
std::optional<Bytes> bytesOfFiveBits(ByteView values);

} // namespace dpmp::mining
