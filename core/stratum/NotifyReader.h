// SPDX-License-Identifier: MIT
#pragma once

#include "core/stratum/RpcFrame.h"
#include "core/stratum/ServerMessages.h"
#include "core/util/Result.h"

#include <string>

namespace dpmp::stratum {

/// Reads the parameters of mining.notify, or says what is wrong with them.
Result<Notify, std::string> readNotify(const RpcFrame& frame);

} // namespace dpmp::stratum
