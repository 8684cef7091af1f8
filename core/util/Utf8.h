// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dpmp {

/// U+FFFD, which stands for what could not be read.
inline constexpr std::string_view kReplacementCharacter = "\xEF\xBF\xBD";

/// How many bytes the first character of `text` takes, 1 to 4; 0 when the text is empty or does not start with a valid
/// UTF-8 sequence (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
std::size_t utf8Length(std::string_view text);

/// The longest start of `text` of at most `maxBytes` bytes that does not end inside a character.
std::string_view cutUtf8(std::string_view text, std::size_t maxBytes);

/// Whether any byte is an ASCII control character: below 0x20, or 0x7F.
bool hasControlCharacter(std::string_view text);

/// `text` fit to be shown on one line: control characters (C0, DEL, C1), line separators and the characters that
/// reorder or hide text become spaces; a byte that is no UTF-8 becomes U+FFFD.
std::string printableUtf8(std::string_view text);

} // namespace dpmp
