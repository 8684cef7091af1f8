// SPDX-License-Identifier: MIT
#include "core/mining/Difficulty.h"

#include "core/util/Hex.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <span>
#include <string_view>

namespace dpmp::mining {

namespace {

// 0xFFFF * 2^208, the target of difficulty 1; a double holds it exactly.
constexpr double kDifficultyOneTarget = 0xFFFFp208;

// 10^17, above every digit string that a double needs to be read back.
constexpr std::uint64_t kDigitsLimit = 100'000'000'000'000'000;

constexpr Target::Limbs kLargest{~std::uint64_t{0}, ~std::uint64_t{0}, ~std::uint64_t{0}, ~std::uint64_t{0}};

/// digits * 10^exponent, digits below 10^17.
struct Decimal
{
    std::uint64_t digits = 0;
    int exponent = 0;
};

/// An unsigned number of 384 bits: room for 0xFFFF * 2^208 * 10^48.
class WideNumber
{
public:
    static WideNumber difficultyOneTarget()
    {
        WideNumber number;
        number.m_limbs[6] = 0xFFFF0000;
        return number;
    }

    void multiplyByTen()
    {
        std::uint64_t carry = 0;
        for (std::uint32_t& limb : m_limbs) {
            carry += std::uint64_t{limb} * 10;
            limb = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
    }

    /// Keeps the floor of the quotient. Long division in hex digits: the remainder stays below 10^17, so that it still
    /// fits 64 bits with one more hex digit brought down, and needs no wider type.
    void divideBy(std::uint64_t divisor)
    {
        std::uint64_t remainder = 0;
        for (std::size_t i = m_limbs.size(); i-- > 0;) {
            std::uint32_t quotient = 0;
            for (int shift = 28; shift >= 0; shift -= 4) {
                remainder = (remainder << 4) | ((m_limbs[i] >> shift) & 0xFU);
                quotient = (quotient << 4) | static_cast<std::uint32_t>(remainder / divisor);
                remainder %= divisor;
            }
            m_limbs[i] = quotient;
        }
    }

    /// The number, or 2^256 - 1 if it is larger.
    Target::Limbs clamped() const
    {
        const auto low = std::span(m_limbs).first<8>();
        const auto high = std::span(m_limbs).subspan<8>();
        if (std::ranges::any_of(high, [](std::uint32_t limb) { return limb != 0; })) {
            return kLargest;
        }
        Target::Limbs limbs{};
        for (std::size_t i = 0; i < limbs.size(); ++i) {
            limbs[i] = std::uint64_t{low[(2 * i) + 1]} << 32 | low[2 * i];
        }
        return limbs;
    }

private:
    std::array<std::uint32_t, 12> m_limbs{}; // Least significant first.
};

/// The shortest decimal that reads back as `value`, which must be finite and greater than 0.
Decimal shortestDecimal(double value)
{
    std::array<char, 32> buffer{};
    const auto written =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    const std::string_view text(buffer.data(), static_cast<std::size_t>(written.ptr - buffer.data()));

    // "d.ddde+xx": every digit behind the point makes the exponent one less.
    const std::size_t mantissaEnd = text.find('e');
    Decimal decimal;
    bool behindPoint = false;
    for (const char c : text.substr(0, mantissaEnd)) {
        if (c == '.') {
            behindPoint = true;
            continue;
        }
        decimal.digits = (decimal.digits * 10) + static_cast<std::uint64_t>(c - '0');
        decimal.exponent -= behindPoint ? 1 : 0;
    }
    // from_chars knows no plus sign.
    std::string_view exponentText = text.substr(mantissaEnd + 1);
    if (exponentText.starts_with('+')) {
        exponentText.remove_prefix(1);
    }
    int exponent = 0;
    std::from_chars(exponentText.data(), exponentText.data() + exponentText.size(), exponent);
    decimal.exponent += exponent;
    return decimal;
}

Target::Limbs limbsOf(const Hash256& hash)
{
    Target::Limbs limbs{};
    for (std::size_t i = 0; i < hash.bytes.size(); ++i) {
        limbs[i / 8] |= std::uint64_t{hash.bytes[i]} << (8 * (i % 8));
    }
    return limbs;
}

/// 0xFFFF * 2^208 / number. Adds the limbs from the most significant one, so that the sum is off by two units in the
/// last place at most.
Difficulty difficultyOf(const Target::Limbs& limbs)
{
    double number = 0.0;
    for (std::size_t i = limbs.size(); i-- > 0;) {
        number = (number * 0x1p64) + static_cast<double>(limbs[i]);
    }
    return number > 0.0 ? Difficulty{kDifficultyOneTarget / number}
                        : Difficulty{std::numeric_limits<double>::infinity()};
}

} // namespace

double expectedHashes(Difficulty difficulty)
{
    return difficulty.value * (0x1p256 / kDifficultyOneTarget);
}

Target Target::of(Difficulty difficulty)
{
    // Far outside of the range of targets in both directions; what remains fits a WideNumber.
    if (!std::isfinite(difficulty.value) || difficulty.value < 0x1p-33) {
        return Target(kLargest);
    }
    if (difficulty.value >= 0x1p224) {
        return {};
    }

    auto [digits, exponent] = shortestDecimal(difficulty.value);
    for (; exponent > 0 && digits < kDigitsLimit / 10; --exponent) {
        digits *= 10;
    }
    WideNumber quotient = WideNumber::difficultyOneTarget();
    for (; exponent < 0; ++exponent) {
        quotient.multiplyByTen();
    }
    quotient.divideBy(digits);
    // Dividing in steps and dropping the remainders gives the same floor as one division by the product.
    for (; exponent > 0; --exponent) {
        quotient.divideBy(10);
    }
    return Target(quotient.clamped());
}

Target Target::fromCompact(std::uint32_t nbits)
{
    constexpr std::uint32_t kSignBit = 0x00800000;
    const std::uint32_t size = nbits >> 24; // Bytes of the number, of which the mantissa holds the first three.
    std::uint32_t mantissa = nbits & 0x007FFFFF;
    if (size < 3) {
        mantissa >>= 8 * (3 - size);
    }
    const bool overflows = size > 34 || (size > 33 && mantissa > 0xFF) || (size > 32 && mantissa > 0xFFFF);
    if (mantissa == 0 || (nbits & kSignBit) != 0 || overflows) {
        return {};
    }

    const std::uint32_t shift = size > 3 ? 8 * (size - 3) : 0;
    const std::size_t limb = shift / 64;
    const std::uint32_t offset = shift % 64;
    Limbs limbs{};
    limbs[limb] = std::uint64_t{mantissa} << offset;
    if (offset > 40 && limb + 1 < limbs.size()) {
        limbs[limb + 1] = std::uint64_t{mantissa} >> (64 - offset);
    }
    return Target(limbs);
}

bool Target::isMetBy(const Hash256& hash) const
{
    const Limbs number = limbsOf(hash);
    for (std::size_t i = number.size(); i-- > 0;) {
        if (number[i] != m_limbs[i]) {
            return number[i] < m_limbs[i];
        }
    }
    return true;
}

Difficulty Target::difficulty() const
{
    return difficultyOf(m_limbs);
}

std::string Target::toHex() const
{
    Hash32 bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[bytes.size() - 1 - i] = static_cast<std::uint8_t>(m_limbs[i / 8] >> (8 * (i % 8)));
    }
    return dpmp::toHex(bytes);
}

Difficulty difficultyOf(const Hash256& hash)
{
    return difficultyOf(limbsOf(hash));
}

} // namespace dpmp::mining
