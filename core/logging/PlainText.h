// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

// Text from peers, made harmless: what a miner or a pool says must not move the cursor of the operator's terminal, fake
// a line of the log or break its JSON.
namespace dpmp::logging {

/// `text` as a JSON string with its quotes. Control characters (C0, DEL, C1), line separators and the characters that
/// reorder or hide text become \uXXXX; a byte that is no UTF-8 becomes U+FFFD.
std::string jsonString(std::string_view text);

/// `text` as it is when it is one plain word (printable ASCII without spaces, quotes, '=' and backslashes), otherwise
/// as jsonString() writes it.
std::string wordOrQuoted(std::string_view text);

} // namespace dpmp::logging
