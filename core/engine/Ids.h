// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/StrongId.h"

#include <compare>
#include <cstddef>
#include <string>

namespace dpmp::engine {

/// One miner's connection; never reused.
using MinerId = StrongId<struct MinerIdTag>;

/// One connection attempt to a pool; never reused, so that news of an old connection cannot be mistaken for a new
/// one's.
using LinkId = StrongId<struct LinkIdTag>;

/// One side of the split: an index into the configured pools.
struct PoolSlot
{
    std::size_t index = 0;

    /// "A", "B", ...
    std::string name() const { return {static_cast<char>('A' + static_cast<char>(index))}; }

    auto operator<=>(const PoolSlot&) const = default;
};

} // namespace dpmp::engine
