// SPDX-License-Identifier: MIT
#include "core/logging/Units.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <string_view>

namespace dpmp::logging {

namespace {

struct Scaled
{
    std::string digits;
    std::size_t step = 0; ///< How many times divided by 1000.
};

std::string fixedText(double value, int decimals)
{
    std::array<char, 64> buffer{};
    auto* const end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals).ptr;
    return {buffer.data(), end};
}

// Three significant digits of a value below 1000.
std::string threeDigits(double value)
{
    if (value < 9.995) {
        return fixedText(value, 2);
    }
    return fixedText(value, value < 99.95 ? 1 : 0);
}

// `value` is finite and at least 1. 999.5 is already the next step's 1.00.
Scaled scaled(double value, std::size_t lastStep)
{
    std::size_t step = 0;
    while (value >= 999.5 && step < lastStep) {
        value /= 1000.0;
        ++step;
    }
    if (step == 0 && value == std::floor(value)) {
        return {fixedText(value, 0), 0};
    }
    return {threeDigits(value), step};
}

// Below 1: three significant digits, no exponent down to 1e-9.
std::string smallText(double value)
{
    if (value < 1e-9) {
        return "0";
    }
    const int zeros = static_cast<int>(-std::floor(std::log10(value)));
    std::string text = fixedText(value, zeros + 2);
    const std::size_t lastDigit = text.find_last_not_of('0');
    text.erase(text[lastDigit] == '.' ? lastDigit : lastDigit + 1);
    return text;
}

std::string scaledText(double value, const std::array<std::string_view, 8>& prefixes)
{
    if (value < 1.0) {
        return smallText(value).append(prefixes.front());
    }
    const Scaled number = scaled(value, prefixes.size() - 1);
    return number.digits + std::string(prefixes.at(number.step));
}

} // namespace

std::string hashrateText(mining::Hashrate hashrate)
{
    constexpr std::array<std::string_view, 8> kPrefixes{" ", " k", " M", " G", " T", " P", " E", " Z"};
    const double value = hashrate.hashesPerSecond;
    return (std::isfinite(value) && value >= 0.0 ? scaledText(value, kPrefixes) : std::string("? ")) + "H/s";
}

std::string difficultyText(mining::Difficulty difficulty)
{
    constexpr std::array<std::string_view, 8> kPrefixes{"", "K", "M", "G", "T", "P", "E", "Z"};
    return std::isfinite(difficulty.value) ? scaledText(std::max(difficulty.value, 0.0), kPrefixes) : "?";
}

std::string percentText(double part)
{
    return std::isfinite(part) ? fixedText(part * 100.0, 1) + '%' : "?";
}

} // namespace dpmp::logging
