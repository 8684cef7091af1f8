// SPDX-License-Identifier: MIT
#include "core/mining/Base58.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace dpmp::mining {

namespace {

constexpr std::string_view kAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/// Far above every address; the conversion costs the square of the length.
constexpr std::size_t kLongestText = 128;

} // namespace

bool isBase58(char character)
{
    return kAlphabet.find(character) != std::string_view::npos;
}

std::optional<Bytes> fromBase58(std::string_view text)
{
    if (text.size() > kLongestText) {
        return std::nullopt;
    }
    Bytes reversed; // Least significant byte first.
    for (const char character : text) {
        const std::size_t digit = kAlphabet.find(character);
        if (digit == std::string_view::npos) {
            return std::nullopt;
        }
        auto carry = static_cast<std::uint32_t>(digit);
        for (std::uint8_t& byte : reversed) {
            carry += 58U * byte;
            byte = static_cast<std::uint8_t>(carry);
            carry >>= 8U;
        }
        if (carry > 0) {
            reversed.push_back(static_cast<std::uint8_t>(carry));
        }
    }
    // A leading '1' stands for a leading zero byte.
    const std::size_t zeros = std::min(text.find_first_not_of('1'), text.size());
    reversed.insert(reversed.end(), zeros, std::uint8_t{0});
    std::ranges::reverse(reversed);
    return reversed;
}

} // namespace dpmp::mining
