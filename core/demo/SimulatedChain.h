// SPDX-License-Identifier: MIT
#pragma once

#include "core/mining/Hash256.h"
#include "core/mining/JobTemplate.h"
#include "core/util/Bytes.h"
#include "core/util/Rng.h"

#include <cstdint>
#include <string>

namespace dpmp::demo {

/// What distinguishes one invented chain from another, and how its blocks look.
struct SimulatedChainSettings
{
    std::string coinbaseTag = "/simulated/"; ///< Stands in the coinbase after the extranonces; at most 64 bytes.
    int extranonceSize = 12;                 ///< Bytes that coinb1 and coinb2 leave open for both extranonces.
    std::uint32_t startHeight = 800000;      ///< Of the first block to be found; 65536 to 8388607 (3 bytes).
    std::uint32_t version = 0x20000000;
    std::uint32_t nbits = 0x1d00ffff;
};

/// The tip of an invented chain and the block templates upon it. Transactions exist only as random merkle branches.
class SimulatedChain
{
public:
    SimulatedChain(const SimulatedChainSettings& settings, std::uint64_t seed);

    /// A template for the next block, with the transactions of this moment: no two templates are equal.
    mining::JobTemplate makeJob(std::uint32_t ntime);

    /// The block with this hash is the new tip.
    void extend(const mining::Hash256& blockHash);

    /// Somebody else found a block: its hash is invented.
    void extendByOthers();

    /// Of the block that templates are made for.
    std::uint32_t height() const { return m_height; }

    const mining::Hash256& tip() const { return m_tip; }

private:
    Bytes coinb1() const;
    Bytes coinb2(std::uint64_t reward) const;
    Bytes randomBytes(std::size_t count);
    mining::Hash32 randomHash();

    SimulatedChainSettings m_settings;
    Rng m_rng;
    std::uint32_t m_height;
    mining::Hash256 m_tip;
    Bytes m_payoutKeyHash; ///< 20 bytes: where the pool lets itself be paid.
};

} // namespace dpmp::demo
