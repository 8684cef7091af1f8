// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Bytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dpmp {

/// Lower-case hex digits, two for each byte, first byte first.
std::string toHex(ByteView bytes);

/// Eight lower-case hex digits, most significant first: how Stratum writes version, nbits, ntime and nonce.
std::string toHex32(std::uint32_t value);

/// The bytes of an even number of hex digits of either case; nothing for any other text. Empty text gives no bytes.
std::optional<Bytes> fromHex(std::string_view hex);

/// The number written by 1 to 8 hex digits of either case. Fewer than 8 are allowed because NerdMiner does not pad
/// its nonce.
std::optional<std::uint32_t> fromHex32(std::string_view hex);

} // namespace dpmp
