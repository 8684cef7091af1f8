// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Bytes.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dpmp::stratum {

/// Writes one line of JSON, members in the order in which they are given and numbers in plain decimals. QJsonDocument
/// sorts members and writes 0.0001 as 1e-04, which not every miner's parser reads.
class JsonLineWriter
{
public:
    JsonLineWriter& openObject();
    JsonLineWriter& closeObject();
    JsonLineWriter& openArray();
    JsonLineWriter& closeArray();

    /// The name of the next member.
    JsonLineWriter& key(std::string_view name);

    /// A string. Invalid UTF-8 becomes U+FFFD; control characters, quotes and backslashes are escaped.
    JsonLineWriter& text(std::string_view value);

    /// A string of bytes as lower-case hex.
    JsonLineWriter& hex(ByteView bytes);

    /// A string of eight hex digits.
    JsonLineWriter& hex32(std::uint32_t value);

    JsonLineWriter& integer(std::int64_t value);

    /// The shortest decimals that read back as the same double, without an exponent; 0 for what is not finite.
    JsonLineWriter& decimal(double value);

    JsonLineWriter& boolean(bool value);
    JsonLineWriter& null();

    /// A complete JSON value that is already text.
    JsonLineWriter& token(std::string_view json);

    /// The line with its LF. The writer is empty afterwards.
    std::string takeLine();

private:
    /// Puts a comma where the last thing written was a value.
    void separate();

    std::string m_line;
};

/// A string as JSON text, quotes included.
std::string jsonText(std::string_view text);

/// The same, with as many characters left out at the end as are needed to make it at most `maxBytes` long, which must
/// be at least 2.
std::string jsonTextWithin(std::string_view text, std::size_t maxBytes);

} // namespace dpmp::stratum
