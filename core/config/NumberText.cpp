// SPDX-License-Identifier: MIT
#include "core/config/NumberText.h"

#include "core/config/TextForms.h"

#include <array>
#include <charconv>
#include <cmath>

namespace dpmp::config {

std::optional<double> numberOf(const QJsonValue& value)
{
    if (value.isDouble()) {
        return value.toDouble();
    }
    const std::string text = value.toString().toStdString();
    const std::string_view digits = trimmed(text);
    double number = 0;
    const auto* const end = digits.data() + digits.size();
    // NOLINTNEXTLINE(bugprone-suspicious-stringview-data-usage): the end goes with it
    const auto [stop, error] = std::from_chars(digits.data(), end, number);
    const bool isNumber = error == std::errc{} && stop == end && std::isfinite(number);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::string numberText(double number)
{
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), number);
    // A number that comes out shorter with an exponent is still easier to read without one.
    if (std::abs(number) < 1e15 && number == std::trunc(number)) {
        return std::to_string(std::llround(number));
    }
    return {text.data(), end};
}

} // namespace dpmp::config
