// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Bytes.h"

#include <cstdint>
#include <optional>

namespace dpmp::mining {

/// The height of the block that a coinbase transaction is for, by BIP 34: the number with which its script begins.
/// `coinb1` is the transaction's beginning as mining.notify has it. Nothing when it is not the beginning of a coinbase,
/// ends before the number does, or says no height that a chain can have.
std::optional<std::uint32_t> coinbaseHeight(ByteView coinb1);

} // namespace dpmp::mining
