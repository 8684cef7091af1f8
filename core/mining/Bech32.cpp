// SPDX-License-Identifier: MIT
#include "core/mining/Bech32.h"

#include "core/mining/FiveBitText.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace dpmp::mining {

namespace {

constexpr std::size_t kLongestText = 90;
constexpr std::size_t kChecksumSize = 6;
constexpr std::uint32_t kBech32Rest = 1;
constexpr std::uint32_t kBech32mRest = 0x2bc830a3;

/// The BCH code of BIP 173.
class Checksum
{
public:
    void add(std::uint8_t value)
    {
        static constexpr std::array<std::uint32_t, 5> kGenerator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd,
                                                                 0x2a1462b3};
        const std::uint32_t top = m_rest >> 25U;
        m_rest = ((m_rest & 0x1ffffffU) << 5U) ^ value;
        for (std::size_t i = 0; i < kGenerator.size(); ++i) {
            if (((top >> i) & 1U) != 0) {
                m_rest ^= kGenerator[i];
            }
        }
    }

    std::uint32_t rest() const { return m_rest; }

private:
    std::uint32_t m_rest = 1;
};

std::uint32_t restOf(std::string_view prefix, ByteView values)
{
    Checksum checksum;
    for (const char character : prefix) {
        checksum.add(static_cast<std::uint8_t>(static_cast<unsigned char>(character) >> 5U));
    }
    checksum.add(0);
    for (const char character : prefix) {
        checksum.add(static_cast<unsigned char>(character) & 31U);
    }
    for (const std::uint8_t value : values) {
        checksum.add(value);
    }
    return checksum.rest();
}

} // namespace

std::optional<Bech32Text> readBech32(std::string_view text)
{
    const auto isPrintable = [](char character) { return character >= '!' && character <= '~'; };
    const std::optional<std::string> lower = toOneCase(text);
    const std::size_t separator = text.rfind('1');
    if (!lower || text.size() > kLongestText || !std::ranges::all_of(text, isPrintable) ||
        separator == std::string_view::npos || separator == 0 || text.size() - separator - 1 < kChecksumSize) {
        return std::nullopt;
    }
    std::optional<Bytes> values = fiveBitValues(std::string_view(*lower).substr(separator + 1));
    if (!values) {
        return std::nullopt;
    }
    std::string prefix = lower->substr(0, separator);
    const std::uint32_t rest = restOf(prefix, *values);
    if (rest != kBech32Rest && rest != kBech32mRest) {
        return std::nullopt;
    }
    values->resize(values->size() - kChecksumSize);
    return Bech32Text{.form = rest == kBech32Rest ? Bech32Form::Bech32 : Bech32Form::Bech32m,
                      .prefix = std::move(prefix),
                      .values = std::move(*values)};
}

} // namespace dpmp::mining
