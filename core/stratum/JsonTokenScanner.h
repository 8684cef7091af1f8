// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

// Finds JSON values as the text in which they were written. QJsonDocument gives values only: 7.0 comes back as 7 and
// 18446744073709551615 rounded, but an id or a job id must be repeated exactly as its owner wrote it.
namespace dpmp::stratum {

/// The text of the value of a top-level member, empty where there is none. The last one counts if there are several, as
/// with QJsonDocument. `object` must be a valid JSON object; other text gives a meaningless but harmless answer.
std::string_view memberToken(std::string_view object, std::string_view key);

/// The text of the first element, empty where `array` is empty or not an array. The same condition applies.
std::string_view firstElementToken(std::string_view array);

} // namespace dpmp::stratum
