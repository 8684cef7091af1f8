// SPDX-License-Identifier: MIT
#include "core/logging/EventText.h"

#include "core/logging/PlainText.h"
#include "core/util/Overloaded.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace dpmp::logging {

namespace {

using engine::EventField;
using engine::EventLevel;

std::string digits(std::int64_t value, std::size_t width)
{
    std::string text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

struct UtcTime
{
    std::string date;      ///< "2026-11-23"
    std::string timeOfDay; ///< "15:09:34.123"
};

UtcTime utcTime(std::chrono::system_clock::time_point time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::milliseconds>(time - day));
    return {digits(static_cast<int>(date.year()), 4) + '-' + digits(static_cast<unsigned>(date.month()), 2) + '-' +
                digits(static_cast<unsigned>(date.day()), 2),
            digits(clock.hours().count(), 2) + ':' + digits(clock.minutes().count(), 2) + ':' +
                digits(clock.seconds().count(), 2) + '.' + digits(clock.subseconds().count(), 3)};
}

// Plain decimals where a reader can take them in; exponents for the rest.
std::string number(double value)
{
    if (!std::isfinite(value)) {
        return "null";
    }
    const double magnitude = std::abs(value);
    const bool isPlain = magnitude == 0.0 || (magnitude >= 1e-9 && magnitude < 1e21);
    std::array<char, 64> buffer{};
    auto* const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                    isPlain ? std::chars_format::fixed : std::chars_format::scientific)
                          .ptr;
    return {buffer.data(), end};
}

template <class QuoteString>
std::string valueText(const EventField::Value& value, QuoteString quoteString)
{
    return std::visit(Overloaded{
                          [](std::int64_t whole) { return std::to_string(whole); },
                          [](double real) { return number(real); },
                          [](bool isTrue) { return std::string(isTrue ? "true" : "false"); },
                          [&](const std::string& text) { return quoteString(text); },
                      },
                      value);
}

} // namespace

std::string_view levelName(EventLevel level)
{
    constexpr std::array<std::string_view, 4> kNames{"error", "warning", "info", "debug"};
    return kNames.at(static_cast<std::size_t>(level));
}

std::string isoTime(std::chrono::system_clock::time_point time)
{
    const UtcTime utc = utcTime(time);
    return utc.date + 'T' + utc.timeOfDay + 'Z';
}

std::string jsonLine(const LogRecord& record)
{
    std::string line = R"({"ts":")" + isoTime(record.time) + R"(","level":")";
    line += levelName(record.level);
    line += R"(","event":)" + jsonString(record.name);
    for (const EventField& field : record.fields) {
        line += ',' + jsonString(field.key) + ':' + valueText(field.value, jsonString);
    }
    return line + '}';
}

std::string textLine(const LogRecord& record)
{
    constexpr std::array<std::string_view, 4> kColumn{"error ", "warn  ", "info  ", "debug "};
    const UtcTime utc = utcTime(record.time);
    std::string line = utc.date + ' ' + utc.timeOfDay + ' ';
    line += kColumn.at(static_cast<std::size_t>(record.level));
    line += record.name;
    for (const EventField& field : record.fields) {
        line += ' ';
        line += field.key;
        line += '=' + valueText(field.value, wordOrQuoted);
    }
    return line;
}

std::string formatLine(const LogRecord& record, config::LogFormat format)
{
    return format == config::LogFormat::Json ? jsonLine(record) : textLine(record);
}

} // namespace dpmp::logging
