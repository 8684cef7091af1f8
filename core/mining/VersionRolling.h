// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace dpmp::mining {

/// The bits that BIP 320 reserves for rolling, and that nearly every pool offers.
inline constexpr std::uint32_t kBip320Mask = 0x1fffe000;

/// What the sixth parameter of mining.submit means to whoever reads it. All agree where job & mask is 0.
enum class VersionMeaning {
    Replace, ///< BIP 310: (job & ~mask) | (bits & mask).
    Or,      ///< job | bits: ckpool, DATUM.
    Xor,     ///< job ^ bits: public-pool, btcpool; what ESP-Miner submits.
};

/// The header version that the submitted bits stand for under one meaning. Bits outside the mask are ignored: whoever
/// wants them refused, as ckpool does, checks before.
std::uint32_t rolledVersion(std::uint32_t jobVersion, std::uint32_t bits, std::uint32_t mask, VersionMeaning meaning);

/// The bits that make a reader with this meaning arrive at `version`; the inverse of rolledVersion(). Under Or there
/// are none when `version` lacks a bit of the job inside the mask; then rolledVersion() of the result differs from
/// `version`.
std::uint32_t submittedBits(std::uint32_t jobVersion, std::uint32_t version, std::uint32_t mask,
                            VersionMeaning meaning);

} // namespace dpmp::mining
