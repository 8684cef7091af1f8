// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Bytes.h"

#include <QJsonValue>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

// The forms in which miners and pools write the fields of a message. Each function gives nothing for any other form.
namespace dpmp::stratum {

/// A string of any length, as UTF-8.
std::optional<std::string> textIn(const QJsonValue& value);

/// A string, cut at `maxBytes` but never inside a character; empty for anything else.
std::string cutTextIn(const QJsonValue& value, std::size_t maxBytes);

/// A finite number, or a string that holds one: several pools and miners quote their numbers.
std::optional<double> numberIn(const QJsonValue& value);

/// A whole number from `low` to `high`, quoted or not.
std::optional<int> wholeNumberIn(const QJsonValue& value, int low, int high);

/// A number from kMinDifficulty to kMaxDifficulty, quoted or not.
std::optional<double> difficultyIn(const QJsonValue& value);

/// An even number of hex digits for at most `maxBytes` bytes.
std::optional<Bytes> hexIn(const QJsonValue& value, std::size_t maxBytes);

/// 1 to 8 hex digits: public-pool and NerdMiner do not pad.
std::optional<std::uint32_t> hex32In(const QJsonValue& value);

/// A version mask: 1 to 8 hex digits, with or without 0x, or a number.
std::optional<std::uint32_t> maskIn(const QJsonValue& value);

} // namespace dpmp::stratum
