// SPDX-License-Identifier: MIT
#pragma once

#include "core/mining/Hash256.h"

#include <array>
#include <compare>
#include <cstdint>
#include <string>

namespace dpmp::mining {

/// How much harder than difficulty 1 ("bdiff", target 0xFFFF * 2^208) a share is. Fractions are ordinary.
struct Difficulty
{
    double value = 0.0;

    auto operator<=>(const Difficulty&) const = default;
};

/// The expected number of hashes for one share of this difficulty: 2^32 * 65536/65535 for difficulty 1.
double expectedHashes(Difficulty difficulty);

/// A 256-bit bound; a hash meets it when its number is not greater.
class Target
{
public:
    /// Little-endian 64-bit limbs: limbs[3] is the most significant.
    using Limbs = std::array<std::uint64_t, 4>;

    Target() = default;

    explicit Target(Limbs limbs)
        : m_limbs(limbs)
    {}

    /// floor(0xFFFF * 2^208 / difficulty), exact for the decimal number that the pool wrote: the double is taken as the
    /// shortest decimal that reads back as it. 2^256 - 1 where the quotient is larger, and for a difficulty that is not
    /// a number greater than 0.
    static Target of(Difficulty difficulty);

    /// The network target of the compact form in a header. 0 for a negative or overflowing form: no hash meets it,
    /// except the hash 0.
    static Target fromCompact(std::uint32_t nbits);

    bool isMetBy(const Hash256& hash) const;

    /// 0xFFFF * 2^208 / target, to double precision; +infinity for target 0.
    Difficulty difficulty() const;

    /// 64 hex digits, most significant first.
    std::string toHex() const;

    bool operator==(const Target&) const = default;

private:
    Limbs m_limbs{};
};

/// 0xFFFF * 2^208 / hash: the true difficulty of a share; +infinity for hash 0.
Difficulty difficultyOf(const Hash256& hash);

} // namespace dpmp::mining
