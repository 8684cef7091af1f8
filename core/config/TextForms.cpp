// SPDX-License-Identifier: MIT
#include "core/config/TextForms.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace dpmp::config {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n\v\f";
    const auto first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::string lowerCase(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

std::string upperCase(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return result;
}

std::vector<std::string> commaList(std::string_view text)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto comma = std::min(text.find(','), text.size());
        if (const auto part = trimmed(text.substr(0, comma)); !part.empty()) {
            parts.emplace_back(part);
        }
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return parts;
}

std::string_view fitted(std::string_view text, std::size_t maxBytes)
{
    if (text.size() <= maxBytes) {
        return text;
    }
    // Bytes of the form 10xxxxxx continue a character that began before them.
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
    while (maxBytes > 0 && continues(text[maxBytes])) {
        --maxBytes;
    }
    return text.substr(0, maxBytes);
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 32 || byte == 127;
}

std::string inQuotes(std::string_view text)
{
    constexpr std::size_t kShown = 60;
    std::string shown(fitted(text, kShown));
    std::ranges::replace_if(shown, isControl, '?');
    return '"' + shown + (shown.size() < text.size() ? "...\"" : "\"");
}

bool looksLikePlaceholder(std::string_view text)
{
    constexpr std::array<std::string_view, 10> kMarks{"your_",     "your-",   "your ", "placeholder", "changeme",
                                                      "change_me", "replace", "_host", "_wallet",     "_address"};
    const std::string lower = lowerCase(text);
    return lower.find_first_of("<>") != std::string::npos ||
           std::ranges::any_of(kMarks, [&](auto mark) { return lower.find(mark) != std::string::npos; });
}

std::size_t editDistance(std::string_view from, std::string_view to)
{
    // One row of the Wagner-Fischer table: the cost of turning the part of `from` seen so far into each start of `to`.
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (const char c : from) {
        std::size_t diagonal = row[0]++;
        for (std::size_t i = 1; i < row.size(); ++i) {
            const std::size_t replaced = diagonal + (c == to[i - 1] ? 0U : 1U);
            diagonal = row[i];
            row[i] = std::min({replaced, row[i] + 1, row[i - 1] + 1});
        }
    }
    return row.back();
}

} // namespace dpmp::config
