// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Bytes.h"

#include <optional>
#include <string>
#include <string_view>

namespace dpmp::mining {

/// Which of the two checksums a text has: BIP 173 or BIP 350.
enum class Bech32Form { Bech32, Bech32m };

/// A text that has passed its checksum.
struct Bech32Text
{
    Bech32Form form = Bech32Form::Bech32;
    std::string prefix; ///< In lower case, without the '1' that ends it.
    Bytes values;       ///< 5 bits each, without the checksum.
};

/// Reads Bech32 and Bech32m of at most 90 characters; nothing for any other text.
std::optional<Bech32Text> readBech32(std::string_view text);

} // namespace dpmp::mining
