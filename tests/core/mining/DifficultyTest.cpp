// SPDX-License-Identifier: MIT
#include "core/mining/Difficulty.h"

#include "core/util/Rng.h"
#include "tests/support/StratumVectors.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <string>

namespace dpmp::mining {
namespace {

using dpmp::testing::hexBytes;
using dpmp::testing::stratumVectors;

constexpr double kPrecision = 1e-12;

const std::string kLargestTarget(64, 'f');
const std::string kZeroTarget(64, '0');

/// The double that a JSON reader makes of a pool's text.
double readDouble(const std::string& text)
{
    double value = 0.0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::string targetOf(double difficulty)
{
    return Target::of(Difficulty{difficulty}).toHex();
}

/// From the form in which toDisplay() and Target::toHex() write.
Hash256 hashOfNumber(const std::string& mostSignificantFirst)
{
    const Bytes bytes = hexBytes(mostSignificantFirst);
    Hash256 hash;
    std::ranges::reverse_copy(bytes, hash.bytes.begin());
    return hash;
}

/// Binary digits, least significant first, wide enough for every number here; arithmetic as done by hand.
class NaiveNumber
{
public:
    static constexpr std::size_t kBits = 384;

    static NaiveNumber difficultyOneTarget()
    {
        NaiveNumber number;
        std::fill_n(number.m_bits.begin() + 208, 16, true);
        return number;
    }

    static NaiveNumber of(const Hash256& hash)
    {
        NaiveNumber number;
        for (std::size_t i = 0; i < 256; ++i) {
            number.m_bits[i] = ((hash.bytes[i / 8] >> (i % 8)) & 1) != 0;
        }
        return number;
    }

    NaiveNumber timesTen() const
    {
        NaiveNumber product;
        int carry = 0;
        for (std::size_t i = 0; i < kBits; ++i) {
            // 10 x = 2 x + 8 x.
            const int sum = (i >= 1 && m_bits[i - 1] ? 1 : 0) + (i >= 3 && m_bits[i - 3] ? 1 : 0) + carry;
            product.m_bits[i] = sum % 2 != 0;
            carry = sum / 2;
        }
        return product;
    }

    NaiveNumber dividedBy(std::uint64_t divisor) const
    {
        NaiveNumber quotient;
        std::uint64_t remainder = 0;
        for (std::size_t i = kBits; i-- > 0;) {
            remainder = (2 * remainder) + (m_bits[i] ? 1 : 0);
            quotient.m_bits[i] = remainder >= divisor;
            remainder -= quotient.m_bits[i] ? divisor : 0;
        }
        return quotient;
    }

    bool isAtMost(const NaiveNumber& other) const
    {
        for (std::size_t i = kBits; i-- > 0;) {
            if (m_bits[i] != other.m_bits[i]) {
                return other.m_bits[i];
            }
        }
        return true;
    }

    bool isMoreThan256Bits() const { return std::find(m_bits.begin() + 256, m_bits.end(), true) != m_bits.end(); }

    /// The low 256 bits as a hash.
    Hash256 toHash() const
    {
        Hash256 hash;
        for (std::size_t i = 0; i < 256; ++i) {
            hash.bytes[i / 8] = static_cast<std::uint8_t>(hash.bytes[i / 8] | ((m_bits[i] ? 1U : 0U) << (i % 8)));
        }
        return hash;
    }

private:
    std::array<bool, kBits> m_bits{};
};

/// A difficulty as a pool writes it, and the same as numbers: digits * 10^exponent.
struct WrittenDifficulty
{
    std::uint64_t digits = 1;
    int exponent = 0;

    double value() const { return readDouble(std::to_string(digits) + "e" + std::to_string(exponent)); }

    NaiveNumber target() const
    {
        NaiveNumber quotient = NaiveNumber::difficultyOneTarget();
        for (int i = exponent; i < 0; ++i) {
            quotient = quotient.timesTen();
        }
        quotient = quotient.dividedBy(digits);
        for (int i = 0; i < exponent; ++i) {
            quotient = quotient.dividedBy(10);
        }
        return quotient;
    }
};

/// At most 15 digits, which every double keeps; from 1e-8 to 1e35.
WrittenDifficulty randomDifficulty(Rng& rng)
{
    std::uint64_t limit = 10;
    int exponent = -8;
    for (std::uint64_t digits = rng.below(15); digits > 0; --digits) {
        limit *= 10;
        exponent -= static_cast<int>(rng.below(2));
    }
    const std::uint64_t digits = (limit / 10) + rng.below(limit - (limit / 10));
    // Targets of difficulties below 2.3e-10 do not fit 256 bits.
    exponent = std::max(exponent, -8 - static_cast<int>(std::log10(static_cast<double>(digits))));
    return {.digits = digits, .exponent = exponent + static_cast<int>(rng.below(28))};
}

Hash256 randomHash(Rng& rng)
{
    Hash256 hash;
    std::ranges::generate(hash.bytes, [&] { return static_cast<std::uint8_t>(rng.below(256)); });
    return hash;
}

void addOne(Hash256& hash)
{
    for (std::uint8_t& byte : hash.bytes) {
        if (++byte != 0) {
            return;
        }
    }
}

/// A hash that agrees with the target in its leading bytes and is random behind them: near misses and near hits.
Hash256 randomHashNear(const Hash256& target, Rng& rng)
{
    Hash256 hash = randomHash(rng);
    const auto common = static_cast<std::ptrdiff_t>(rng.below(33));
    std::copy_n(target.bytes.rbegin(), common, hash.bytes.rbegin());
    return hash;
}

TEST(DifficultyTest, FindsTheExactTargetOfEveryVector)
{
    ASSERT_EQ(stratumVectors().targets.size(), 25U);
    for (const auto& vector : stratumVectors().targets) {
        EXPECT_EQ(targetOf(readDouble(vector.difficulty)), vector.target) << vector.difficulty;
    }
}

TEST(DifficultyTest, TakesADoubleAsTheShortestDecimalThatReadsBackAsIt)
{
    EXPECT_EQ(targetOf(0.30000000000000004), "000000035551ffffffffdff9927a479de7d561070dfcf1176743781a76de1be4");
    EXPECT_EQ(targetOf(1e16), "000000000000000000000734a571497c78e86b569b91cdd9098150aded654b88");
    EXPECT_EQ(targetOf(1.2345678901234568e17), "0000000000000000000000956a95cef20c169302dd6fe04c62f598277d23bd16");
    EXPECT_EQ(targetOf(1e20), "0000000000000000000000002f3912dfe26b22365b828c89fae813b1c8a6a3f9");
    EXPECT_EQ(targetOf(1.2345678901234567e30), "00000000000000000000000000000000106db241ed168dabf47840da623eecfe");
}

TEST(DifficultyTest, ReachesTheSmallestTargets)
{
    EXPECT_EQ(targetOf(1e67), std::string(63, '0') + "2");
    EXPECT_EQ(targetOf(2e67), std::string(63, '0') + "1");
    EXPECT_EQ(targetOf(3e67), kZeroTarget);
    EXPECT_EQ(targetOf(0x1p224), kZeroTarget);
    EXPECT_EQ(targetOf(std::numeric_limits<double>::max()), kZeroTarget);
}

TEST(DifficultyTest, StopsAtTheLargestTargetOf256Bits)
{
    EXPECT_EQ(targetOf(2.5e-10), "ee6a3994d8000000000000000000000000000000000000000000000000000000");
    EXPECT_EQ(targetOf(2.3282709094019083e-10), "ffffffffffffff81a7910bc6429b76b18ddeacb019e3597769461c60dfe5a0a1");
    EXPECT_EQ(targetOf(2.3282709094e-10), kLargestTarget);
    EXPECT_EQ(targetOf(1e-10), kLargestTarget);
    EXPECT_EQ(targetOf(std::numeric_limits<double>::denorm_min()), kLargestTarget);
}

TEST(DifficultyTest, LetsEveryHashMeetADifficultyThatIsNoPositiveNumber)
{
    for (const double value :
         {0.0, -0.0, -1.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
          -std::numeric_limits<double>::infinity(), std::numeric_limits<double>::lowest()}) {
        EXPECT_EQ(targetOf(value), kLargestTarget) << value;
    }
}

TEST(DifficultyTest, AgreesWithLongDivisionForRandomHashesAndDifficulties)
{
    Rng rng(208);
    int met = 0;
    int missed = 0;
    for (int i = 0; i < 2000; ++i) {
        const WrittenDifficulty difficulty = randomDifficulty(rng);
        const NaiveNumber naive = difficulty.target();
        ASSERT_FALSE(naive.isMoreThan256Bits()) << difficulty.value();
        const Target target = Target::of(Difficulty{difficulty.value()});

        const Hash256 hash = randomHashNear(naive.toHash(), rng);

        const bool expected = NaiveNumber::of(hash).isAtMost(naive);
        ASSERT_EQ(target.isMetBy(hash), expected) << difficulty.value() << ' ' << hash.toDisplay();
        ++(expected ? met : missed);
    }
    EXPECT_GT(met, 500);
    EXPECT_GT(missed, 500);
}

TEST(DifficultyTest, IsMetByTheTargetItselfAndNotByOneMore)
{
    Rng rng(209);
    for (int i = 0; i < 500; ++i) {
        const WrittenDifficulty difficulty = randomDifficulty(rng);
        const Target target = Target::of(Difficulty{difficulty.value()});
        Hash256 hash = difficulty.target().toHash();

        EXPECT_TRUE(target.isMetBy(hash)) << difficulty.value();
        addOne(hash);
        EXPECT_FALSE(target.isMetBy(hash)) << difficulty.value();
    }
}

TEST(DifficultyTest, GivesEveryHashThatMeetsATargetAtLeastItsDifficulty)
{
    Rng rng(210);
    // While a target has more bits than a double, cutting it down to a whole number changes nothing.
    constexpr double kRounding = 1e-15;
    int met = 0;
    for (int i = 0; i < 2000; ++i) {
        const WrittenDifficulty difficulty = randomDifficulty(rng);
        const Target target = Target::of(Difficulty{difficulty.value()});
        const Hash256 hash = randomHashNear(difficulty.target().toHash(), rng);

        const double trueDifficulty = difficultyOf(hash).value;

        if (target.isMetBy(hash)) {
            ++met;
            EXPECT_GE(trueDifficulty, difficulty.value() * (1 - kRounding)) << hash.toDisplay();
        } else {
            EXPECT_LE(trueDifficulty, difficulty.value() * (1 + kRounding)) << hash.toDisplay();
        }
    }
    EXPECT_GT(met, 500);
}

TEST(DifficultyTest, KnowsTheTrueDifficultyOfEveryVector)
{
    for (const auto& vector : stratumVectors().shares) {
        const double difficulty = difficultyOf(hashOfNumber(vector.hashDisplay)).value;

        EXPECT_NEAR(difficulty, vector.shareDifficulty, vector.shareDifficulty * kPrecision) << vector.name;
    }
}

TEST(DifficultyTest, GivesTheHashZeroAnInfiniteDifficulty)
{
    EXPECT_EQ(difficultyOf(Hash256{}).value, std::numeric_limits<double>::infinity());
    EXPECT_EQ(Target().difficulty().value, std::numeric_limits<double>::infinity());
    EXPECT_TRUE(Target().isMetBy(Hash256{}));
}

TEST(DifficultyTest, ExpectsTwoToThe32HashesAndABitMoreForDifficultyOne)
{
    EXPECT_NEAR(expectedHashes(Difficulty{1.0}), 4295032833.000015, 1e-5);
    EXPECT_DOUBLE_EQ(expectedHashes(Difficulty{512.5}), 512.5 * expectedHashes(Difficulty{1.0}));
    EXPECT_EQ(expectedHashes(Difficulty{0.0}), 0.0);
}

TEST(DifficultyTest, ReadsTheCompactFormOfEveryVector)
{
    ASSERT_EQ(stratumVectors().compacts.size(), 12U);
    for (const auto& vector : stratumVectors().compacts) {
        const Target target = Target::fromCompact(vector.nbits);

        EXPECT_EQ(target.toHex(), vector.target);
        EXPECT_NEAR(target.difficulty().value, vector.networkDifficulty, vector.networkDifficulty * kPrecision);
    }
}

TEST(DifficultyTest, ReadsShortCompactFormsAsBitcoinDoes)
{
    const auto lastDigits = [](std::uint32_t nbits) { return Target::fromCompact(nbits).toHex().substr(56); };

    EXPECT_EQ(lastDigits(0x01003456), "00000000");
    EXPECT_EQ(lastDigits(0x01123456), "00000012");
    EXPECT_EQ(lastDigits(0x02008000), "00000080");
    EXPECT_EQ(lastDigits(0x02123456), "00001234");
    EXPECT_EQ(lastDigits(0x03123456), "00123456");
    EXPECT_EQ(lastDigits(0x04123456), "12345600");
    EXPECT_EQ(lastDigits(0x05009234), "92340000");
}

TEST(DifficultyTest, PlacesTheMantissaOfACompactFormAtEveryByte)
{
    for (std::uint32_t size = 3; size <= 32; ++size) {
        std::string expected(64, '0');
        expected.replace(64 - (2 * size), 6, "7abcde");

        EXPECT_EQ(Target::fromCompact(size << 24 | 0x7abcde).toHex(), expected) << size;
    }
    EXPECT_EQ(Target::fromCompact(0x2100ffff).toHex(), "ffff" + std::string(60, '0'));
    EXPECT_EQ(Target::fromCompact(0x220000ff).toHex(), "ff" + std::string(62, '0'));
}

TEST(DifficultyTest, TakesNegativeCompactFormsForZero)
{
    for (const std::uint32_t nbits : {0x01fedcbaU, 0x04923456U, 0x1d80ffffU, 0x03800001U}) {
        EXPECT_EQ(Target::fromCompact(nbits), Target()) << nbits;
    }
}

TEST(DifficultyTest, TakesOverflowingCompactFormsForZero)
{
    for (const std::uint32_t nbits : {0x21010000U, 0x22000100U, 0x23000001U, 0xff123456U}) {
        EXPECT_EQ(Target::fromCompact(nbits), Target()) << nbits;
    }
}

TEST(DifficultyTest, TakesAnyCompactFormWithoutMantissaForZero)
{
    for (const std::uint32_t nbits : {0x00000000U, 0x00123456U, 0x02000056U, 0x20000000U, 0xff000000U}) {
        EXPECT_EQ(Target::fromCompact(nbits), Target()) << nbits;
    }
}

} // namespace
} // namespace dpmp::mining
