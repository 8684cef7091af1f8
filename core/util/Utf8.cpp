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

/// Whether this valid character is a control or one of those that hide or reorder what stands beside them.
bool isUnprintable(std::string_view character)
{
    if (character.size() == 1) {
        return hasControlCharacter(character);
    }
    const auto isBetween = [character](std::string_view first, std::string_view last) {
        return character.size() == first.size() && character >= first && character <= last;
    };
    // The order of UTF-8 is that of the characters' numbers.
    // Escaped, they mislead nobody who reads this.
    return isBetween("\xC2\x80", "\xC2\x9F") || isBetween("\xE2\x80\x8B", "\xE2\x80\x8F") ||
           isBetween("\xE2\x80\xA8", "\xE2\x80\xAE") || // NOLINT(misc-misleading-bidirectional)
           isBetween("\xE2\x81\xA0", "\xE2\x81\xAF") || isBetween("\xEF\xBB\xBF", "\xEF\xBB\xBF");
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

std::string printableUtf8(std::string_view text)
{
    std::string printable;
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        const std::string_view character = text.substr(0, length);
        if (length == 0) {
            printable += kReplacementCharacter;
        } else if (isUnprintable(character)) {
            printable += ' ';
        } else {
            printable += character;
        }
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return printable;
}

} // namespace dpmp
