// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Bytes.h"

#include <cstdint>
#include <optional>

namespace dpmp::mining {

/// The height of the block that a coinbase transaction belongs to, by the number that its script begins with (BIP 34).
/// `coinb1` is the transaction's beginning as pools send it, without witness. Nothing where it is no such beginning,
/// and for a number that no chain has reached: before BIP 34 the script begins with nbits or anything else.
std::optional<std::uint32_t> coinbaseHeight(ByteView coinb1);

} // namespace dpmp::mining
