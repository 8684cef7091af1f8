// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dpmp::config {

/// Without the ASCII blanks, tabs and line ends at both ends.
std::string_view trimmed(std::string_view text);

/// ASCII letters only; everything else stays.
std::string lowerCase(std::string_view text);
std::string upperCase(std::string_view text);

/// The trimmed parts between commas, empty ones left out.
std::vector<std::string> commaList(std::string_view text);

/// The beginning of the text that fits into so many bytes, without cutting a UTF-8 character in two.
std::string_view fitted(std::string_view text, std::size_t maxBytes);

/// True for bytes below 32 and for 127.
bool isControl(char c);

/// In double quotes for a message: shortened to 60 bytes, control characters shown as "?".
std::string inQuotes(std::string_view text);

/// True for what an example file has where the user's own text belongs: "YOUR_POOL_HOST", "<wallet>", "changeme".
bool looksLikePlaceholder(std::string_view text);

/// The number of single-character insertions, deletions and replacements that lead from one text to the other.
std::size_t editDistance(std::string_view from, std::string_view to);

} // namespace dpmp::config
