// SPDX-License-Identifier: MIT
#include "core/stratum/JsonFields.h"

#include "core/stratum/Limits.h"
#include "core/util/Hex.h"
#include "core/util/Utf8.h"

#include <QString>

#include <charconv>
#include <cmath>
#include <limits>
#include <string_view>
#include <system_error>

namespace dpmp::stratum {
namespace {

std::optional<double> numberInText(std::string_view text)
{
    double number = 0.0;
    const char* const begin = text.data();
    const char* const end = begin + text.size();
    const auto parsed = std::from_chars(begin, end, number);
    if (parsed.ec != std::errc{} || parsed.ptr != end) {
        return std::nullopt;
    }
    return number;
}

bool isWholeBetween(double number, double low, double high)
{
    return number >= low && number <= high && number == std::trunc(number);
}

} // namespace

std::optional<std::string> textIn(const QJsonValue& value)
{
    return value.isString() ? std::optional(value.toString().toStdString()) : std::nullopt;
}

std::string cutTextIn(const QJsonValue& value, std::size_t maxBytes)
{
    return std::string(cutUtf8(value.toString().toStdString(), maxBytes));
}

std::optional<double> numberIn(const QJsonValue& value)
{
    const auto text = textIn(value);
    const auto number = text ? numberInText(*text) : std::optional(value.toDouble(std::nan("")));
    return number && std::isfinite(*number) ? number : std::nullopt;
}

std::optional<int> wholeNumberIn(const QJsonValue& value, int low, int high)
{
    const auto number = numberIn(value);
    return number && isWholeBetween(*number, low, high) ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::optional<double> difficultyIn(const QJsonValue& value)
{
    const auto number = numberIn(value);
    return number && *number >= kMinDifficulty && *number <= kMaxDifficulty ? number : std::nullopt;
}

std::optional<Bytes> hexIn(const QJsonValue& value, std::size_t maxBytes)
{
    const auto text = textIn(value);
    return text && text->size() <= 2 * maxBytes ? fromHex(*text) : std::nullopt;
}

std::optional<std::uint32_t> hex32In(const QJsonValue& value)
{
    const auto text = textIn(value);
    return text ? fromHex32(*text) : std::nullopt;
}

std::optional<std::uint32_t> maskIn(const QJsonValue& value)
{
    if (const auto text = textIn(value)) {
        const bool hasPrefix = text->starts_with("0x") || text->starts_with("0X");
        return fromHex32(std::string_view(*text).substr(hasPrefix ? 2 : 0));
    }
    const auto number = numberIn(value);
    if (!number || !isWholeBetween(*number, 0.0, std::numeric_limits<std::uint32_t>::max())) {
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(*number);
}

} // namespace dpmp::stratum
