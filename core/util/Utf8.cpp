// SPDX-License-Identifier: MIT
#include "core/util/Utf8.h"

#include <algorithm>
#include <cstdint>

namespace dpmp {
namespace {

/// What the first byte of a sequence says: its length, and the range of the second byte that is left when overlong
/// forms, surrogates and numbers above U+10FFFF are taken out.
struct Lead
{
    std::size_t length = 0;
    std::uint8_t secondLow = 0x80;
    std::uint8_t secondHigh = 0xBF;
};

Lead leadOf(std::uint8_t byte)
{
    if (byte < 0x80) {
        return {.length = 1};
    }
    if (byte >= 0xC2 && byte <= 0xDF) {
        return {.length = 2};
    }
    if (byte >= 0xE0 && byte <= 0xEF) {
        return {.length = 3,
                .secondLow = static_cast<std::uint8_t>(byte == 0xE0 ? 0xA0 : 0x80),
                .secondHigh = static_cast<std::uint8_t>(byte == 0xED ? 0x9F : 0xBF)};
    }
    if (byte >= 0xF0 && byte <= 0xF4) {
        return {.length = 4,
                .secondLow = static_cast<std::uint8_t>(byte == 0xF0 ? 0x90 : 0x80),
                .secondHigh = static_cast<std::uint8_t>(byte == 0xF4 ? 0x8F : 0xBF)};
    }
    return {};
}

bool isContinuation(char character)
{
    return (static_cast<std::uint8_t>(character) & 0xC0U) == 0x80U;
}

} // namespace

std::size_t utf8Length(std::string_view text)
{
    if (text.empty()) {
        return 0;
    }
    const Lead lead = leadOf(static_cast<std::uint8_t>(text.front()));
    if (lead.length <= 1) {
        return lead.length;
    }
    if (text.size() < lead.length) {
        return 0;
    }
    const auto second = static_cast<std::uint8_t>(text[1]);
    if (second < lead.secondLow || second > lead.secondHigh) {
        return 0;
    }
    const std::string_view rest = text.substr(2, lead.length - 2);
    return std::ranges::all_of(rest, isContinuation) ? lead.length : 0;
}

std::string_view cutUtf8(std::string_view text, std::size_t maxBytes)
{
    if (text.size() <= maxBytes) {
        return text;
    }
    std::size_t end = maxBytes;
    while (end > 0 && isContinuation(text[end])) {
        --end;
    }
    return text.substr(0, end);
}

bool hasControlCharacter(std::string_view text)
{
    return std::ranges::any_of(text, [](char character) {
        const auto byte = static_cast<std::uint8_t>(character);
        return byte < 0x20 || byte == 0x7F;
    });
}

} // namespace dpmp
