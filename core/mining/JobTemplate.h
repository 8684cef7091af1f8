// SPDX-License-Identifier: MIT
#pragma once

#include "core/mining/Hash256.h"
#include "core/util/Bytes.h"

#include <cstdint>
#include <vector>

namespace dpmp::mining {

/// What a pool's mining.notify describes: everything of a block but the extranonces, the nonce and the rolled bits.
struct JobTemplate
{
    Hash32 prevHash{}; ///< As on the wire: the bytes of each 4-byte word are reversed against the header.
    Bytes coinb1;
    Bytes coinb2;
    std::vector<Hash32> branches; ///< In the order and byte order of the wire, which is that of the tree.
    std::uint32_t version = 0;
    std::uint32_t nbits = 0;
    std::uint32_t ntime = 0;

    bool operator==(const JobTemplate&) const = default;
};

} // namespace dpmp::mining
