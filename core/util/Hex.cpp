// SPDX-License-Identifier: MIT
#include "core/util/Hex.h"

#include <array>
#include <charconv>
#include <cstddef>
#include <system_error>

namespace dpmp {
namespace {

constexpr std::string_view kDigits = "0123456789abcdef";
constexpr std::size_t kDigitsOf32Bits = 8;

/// 0 to 15, or nothing when the character is not a hex digit.
std::optional<std::uint8_t> valueOf(char digit)
{
    if (digit >= '0' && digit <= '9') {
        return static_cast<std::uint8_t>(digit - '0');
    }
    if (digit >= 'a' && digit <= 'f') {
        return static_cast<std::uint8_t>(digit - 'a' + 10);
    }
    if (digit >= 'A' && digit <= 'F') {
        return static_cast<std::uint8_t>(digit - 'A' + 10);
    }
    return std::nullopt;
}

} // namespace

std::string toHex(ByteView bytes)
{
    std::string hex;
    hex.reserve(2 * bytes.size());
    for (const std::uint8_t byte : bytes) {
        hex.push_back(kDigits[byte >> 4U]);
        hex.push_back(kDigits[byte & 0x0FU]);
    }
    return hex;
}

std::string toHex32(std::uint32_t value)
{
    const std::array<std::uint8_t, 4> bytes{static_cast<std::uint8_t>(value >> 24U),
                                            static_cast<std::uint8_t>(value >> 16U),
                                            static_cast<std::uint8_t>(value >> 8U), static_cast<std::uint8_t>(value)};
    return toHex(bytes);
}

std::optional<Bytes> fromHex(std::string_view hex)
{
    if (hex.size() % 2 != 0) {
        return std::nullopt;
    }
    Bytes bytes;
    bytes.reserve(hex.size() / 2);
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const auto high = valueOf(hex[i]);
        const auto low = valueOf(hex[i + 1]);
        if (!high || !low) {
            return std::nullopt;
        }
        bytes.push_back(static_cast<std::uint8_t>((*high << 4U) | *low));
    }
    return bytes;
}

std::optional<std::uint32_t> fromHex32(std::string_view hex)
{
    if (hex.empty() || hex.size() > kDigitsOf32Bits) {
        return std::nullopt;
    }
    std::uint32_t value = 0;
    const char* const begin = hex.data();
    const char* const end = begin + hex.size();
    const auto parsed = std::from_chars(begin, end, value, 16);
    if (parsed.ec != std::errc{} || parsed.ptr != end) {
        return std::nullopt;
    }
    return value;
}

} // namespace dpmp
