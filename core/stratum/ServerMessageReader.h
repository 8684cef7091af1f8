// SPDX-License-Identifier: MIT
#pragma once

#include "core/stratum/ServerMessages.h"
#include "core/util/Result.h"

#include <string_view>

namespace dpmp::stratum {

/// Reads one line of a pool. Never throws and accepts any bytes. A notify is refused when it could harm a miner: fields
/// of a wrong length, more than 32 merkle branches (ESP-Miner drops them, NerdQAxe's array overflows).
Result<ServerLine, UnreadableServerLine> readServerLine(std::string_view line);

} // namespace dpmp::stratum
