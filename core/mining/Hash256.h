// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Bytes.h"

#include <array>
#include <cstdint>
#include <string>

namespace dpmp::mining {

/// 32 bytes in wire or header order: a merkle branch, a merkle root, the previous block as notify writes it.
using Hash32 = std::array<std::uint8_t, 32>;

/// The double SHA-256 of a header. As a number it is little-endian: the last byte is the most significant.
struct Hash256
{
    Hash32 bytes{};

    /// The form that block explorers show: 64 hex digits, most significant first.
    std::string toDisplay() const;

    bool operator==(const Hash256&) const = default;
};

} // namespace dpmp::mining
