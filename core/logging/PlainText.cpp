// SPDX-License-Identifier: MIT
#include "core/logging/PlainText.h"

#include "core/util/Utf8.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace dpmp::logging {

namespace {

// The number of a character that utf8Length() found valid, in `bytes`.
std::uint32_t codePointOf(std::string_view bytes)
{
    const std::uint32_t lead = static_cast<unsigned char>(bytes.front());
    std::uint32_t value = bytes.size() == 1 ? lead : lead & (0x7FU >> bytes.size());
    for (const char next : bytes.substr(1)) {
        value = (value << 6U) | (static_cast<unsigned char>(next) & 0x3FU);
    }
    return value;
}

// Controls, and format characters that hide or reorder what stands beside them (Unicode's "Trojan source" set).
bool isHidden(std::uint32_t value)
{
    struct Range
    {
        std::uint32_t first;
        std::uint32_t last;
    };
    constexpr std::array kRanges{Range{0x00, 0x1F},     Range{0x7F, 0x9F},     Range{0xAD, 0xAD},
                                 Range{0x61C, 0x61C},   Range{0x200B, 0x200F}, Range{0x2028, 0x202E},
                                 Range{0x2060, 0x206F}, Range{0xFEFF, 0xFEFF}, Range{0xFFF9, 0xFFFB}};
    return std::ranges::any_of(kRanges, [value](Range range) { return value >= range.first && value <= range.last; });
}

std::string escaped(std::uint32_t value)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text = "\\u";
    for (const unsigned shift : {12U, 8U, 4U, 0U}) {
        text += kDigits[(value >> shift) & 0xFU];
    }
    return text;
}

std::string jsonCharacter(std::string_view character)
{
    const std::uint32_t value = codePointOf(character);
    switch (value) {
    case '"':
    case '\\': return '\\' + std::string(character);
    case '\n': return "\\n";
    case '\t': return "\\t";
    default: return isHidden(value) ? escaped(value) : std::string(character);
    }
}

bool isWordCharacter(char c)
{
    return c > ' ' && c <= '~' && c != '"' && c != '\\' && c != '=';
}

} // namespace

std::string jsonString(std::string_view text)
{
    std::string quoted = "\"";
    while (!text.empty()) {
        const std::string_view character = text.substr(0, utf8Length(text));
        quoted += character.empty() ? std::string(kReplacementCharacter) : jsonCharacter(character);
        text.remove_prefix(std::max<std::size_t>(character.size(), 1));
    }
    return quoted + '"';
}

std::string wordOrQuoted(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isWordCharacter) ? std::string(text) : jsonString(text);
}

} // namespace dpmp::logging
