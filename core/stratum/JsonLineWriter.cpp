// SPDX-License-Identifier: MIT
#include "core/stratum/JsonLineWriter.h"

#include "core/util/Hex.h"
#include "core/util/Utf8.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <utility>

namespace dpmp::stratum {
namespace {

/// The first character of a text that is not empty, in the form that may stand inside a JSON string, and how many bytes
/// of the text it stands for.
struct EscapedCharacter
{
    std::string written;
    std::size_t length = 1;
};

EscapedCharacter escapeFirst(std::string_view text)
{
    const char first = text.front();
    if (first == '"' || first == '\\') {
        return {.written = {'\\', first}};
    }
    if (hasControlCharacter(text.substr(0, 1))) {
        const std::array<std::uint8_t, 1> code{static_cast<std::uint8_t>(first)};
        return {.written = "\\u00" + toHex(code)};
    }
    const std::size_t length = utf8Length(text);
    if (length == 0) {
        return {.written = std::string(kReplacementCharacter)};
    }
    return {.written = std::string(text.substr(0, length)), .length = length};
}

} // namespace

JsonLineWriter& JsonLineWriter::openObject()
{
    return token("{");
}

JsonLineWriter& JsonLineWriter::closeObject()
{
    m_line.push_back('}');
    return *this;
}

JsonLineWriter& JsonLineWriter::openArray()
{
    return token("[");
}

JsonLineWriter& JsonLineWriter::closeArray()
{
    m_line.push_back(']');
    return *this;
}

JsonLineWriter& JsonLineWriter::key(std::string_view name)
{
    text(name);
    m_line.push_back(':');
    return *this;
}

JsonLineWriter& JsonLineWriter::text(std::string_view value)
{
    return token(jsonText(value));
}

JsonLineWriter& JsonLineWriter::hex(ByteView bytes)
{
    return token('"' + toHex(bytes) + '"');
}

JsonLineWriter& JsonLineWriter::hex32(std::uint32_t value)
{
    return token('"' + toHex32(value) + '"');
}

JsonLineWriter& JsonLineWriter::integer(std::int64_t value)
{
    return token(std::to_string(value));
}

JsonLineWriter& JsonLineWriter::decimal(double value)
{
    if (!std::isfinite(value)) {
        return token("0");
    }
    // Sign, "0." and the zeros of the smallest double in front of its digits, or the 309 digits of the largest.
    std::array<char, 400> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
    return token(std::string_view(digits.data(), static_cast<std::size_t>(written.ptr - digits.data())));
}

JsonLineWriter& JsonLineWriter::boolean(bool value)
{
    return token(value ? "true" : "false");
}

JsonLineWriter& JsonLineWriter::null()
{
    return token("null");
}

JsonLineWriter& JsonLineWriter::token(std::string_view json)
{
    separate();
    m_line.append(json);
    return *this;
}

std::string JsonLineWriter::takeLine()
{
    m_line.push_back('\n');
    return std::exchange(m_line, {});
}

void JsonLineWriter::separate()
{
    constexpr std::string_view kOpeners = "{[:";
    if (!m_line.empty() && kOpeners.find(m_line.back()) == std::string_view::npos) {
        m_line.push_back(',');
    }
}

std::string jsonText(std::string_view text)
{
    return jsonTextWithin(text, std::numeric_limits<std::size_t>::max());
}

std::string jsonTextWithin(std::string_view text, std::size_t maxBytes)
{
    std::string json = "\"";
    while (!text.empty()) {
        const EscapedCharacter next = escapeFirst(text);
        if (next.written.size() > maxBytes - json.size() - 1) {
            break;
        }
        json.append(next.written);
        text.remove_prefix(next.length);
    }
    json.push_back('"');
    return json;
}

} // namespace dpmp::stratum
