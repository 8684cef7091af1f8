// SPDX-License-Identifier: MIT
#pragma once

#include "core/stratum/ClientMessages.h"
#include "core/util/Result.h"

#include <string_view>

namespace dpmp::stratum {

/// Reads one line of a miner. Never throws and accepts any bytes; the line must already be within the length limit.
Result<ClientRequest, UnreadableRequest> readClientLine(std::string_view line);

} // namespace dpmp::stratum
