// SPDX-License-Identifier: MIT
#include "core/mining/FiveBitText.h"

#include <algorithm>
#include <cstddef>

namespace dpmp::mining {

namespace {

constexpr std::string_view kAlphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

} // namespace

std::optional<std::string> toOneCase(std::string_view text)
{
    const auto isUpper = [](char character) { return character >= 'A' && character <= 'Z'; };
    const auto isLower = [](char character) { return character >= 'a' && character <= 'z'; };
    if (std::ranges::any_of(text, isUpper) && std::ranges::any_of(text, isLower)) {
        return std::nullopt;
    }
    std::string lower(text);
    for (char& character : lower) {
        if (isUpper(character)) {
            character = static_cast<char>(character - 'A' + 'a');
        }
    }
    return lower;
}

std::optional<Bytes> fiveBitValues(std::string_view text)
{
    Bytes values;
    values.reserve(text.size());
    for (const char character : text) {
        const std::size_t value = kAlphabet.find(character);
        if (value == std::string_view::npos) {
            return std::nullopt;
        }
        values.push_back(static_cast<std::uint8_t>(value));
    }
    return values;
}

std::optional<Bytes> bytesOfFiveBits(ByteView values)
{
    Bytes bytes;
    std::uint32_t pending = 0;
    unsigned bits = 0;
    for (const std::uint8_t value : values) {
        pending = (pending << 5U) | value;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<std::uint8_t>(pending >> bits));
        }
        pending &= (1U << bits) - 1;
    }
    if (bits > 4 || pending != 0) {
        return std::nullopt;
    }
    return bytes;
}

} // namespace dpmp::mining
